import { packLayers, type PackLayer } from '../../shared/contract';
import { canonicalJson } from '../../shared/canonicalJson';
import { AppError } from '../../shared/errors';
import { builtInPack } from '../../shared/assessment/rules/builtIn';
import { assessmentRepository } from '../repositories/assessmentRepository';
import { rulePackRepository } from '../repositories/rulePackRepository';
import type { CheckedPack } from '../rulePacks/checkPackFile';
import { importPack, trustPublisher } from '../rulePacks/importPack';
import { madeForThisProgram, packFileText } from '../rulePacks/madeFor';
import { inspectedView, listRulePacks } from '../rulePacks/packViews';
import { activatePack, checkAllowed, goBack, presentHash, removePublisher, usedHash } from '../rulePacks/putInForce';
import { builtInRules } from '../rules/builtInRules';
import { chosenPack, noteChecked, uncheckedPack } from '../rules/rulesInForce';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';
import type { Jobs, NamedRules } from '../session/jobs';

type RulePackHandlers = Pick<Handlers, Extract<keyof Handlers, `rulePacks.${string}`>>;

const between = (layer: PackLayer, before: string | null, after: string | null): string => JSON.stringify([layer, before, after]);

/** The text of a pack's file, and what it is called by. Throws `rule-pack.not-found`. */
function fileText(tx: Tx, hash: string): { text: string; version: string } {
  const builtIn = builtInRules();
  if (hash === builtIn.hash) return { text: packFileText(builtInPack, [], madeForThisProgram(builtInPack), null), version: builtIn.version };
  const imported = rulePackRepository(tx).importedPack(hash);
  const stored = assessmentRepository(tx).pack(hash);
  if (imported === undefined || stored === undefined) throw new AppError('rule-pack.not-found');
  return { text: packFileText(JSON.parse(stored.content), imported.examples, imported.madeFor, imported.signature), version: stored.version };
}

/** Rule packs: imported from files, compared, put in force. What takes long is done in worker threads. */
export function rulePackHandlers(context: Context, jobs: Jobs): RulePackHandlers {
  const reading = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work);
  /** What a person was shown the impact of since the book was unlocked; the connection stands for that. */
  let shown: { of: unknown; pairs: Set<string> } = { of: undefined, pairs: new Set() };
  const pairs = (): Set<string> => {
    const { db } = context.book();
    if (shown.of !== db) shown = { of: db, pairs: new Set() };
    return shown.pairs;
  };
  let running: AbortController | undefined;

  const checked = async (base64: string): Promise<CheckedPack> => {
    context.book();
    const check = await jobs.checkPackFile(Buffer.from(base64, 'base64'));
    if (!check.ok) throw new AppError('rule-pack.refused', { faults: check.faults });
    return check.checked;
  };

  return {
    'rulePacks.list': () => reading(listRulePacks),

    'rulePacks.inForce': async () => {
      // Beside the service: a second or more, in which somebody may be saving.
      for (const hash of reading((tx) => packLayers.flatMap((layer) => uncheckedPack(tx, layer) ?? []))) {
        if (await jobs.isUsable(hash)) reading((tx) => noteChecked(tx, hash));
      }
      return reading((tx) => packLayers.flatMap((layer) => {
        const chosen = chosenPack(tx, layer);
        return chosen?.result.ok ? [{ layer, hash: chosen.hash, version: chosen.result.pack.version }] : [];
      }));
    },

    'rulePacks.content': ({ hash }) =>
      reading((tx) => {
        if (hash === builtInRules().hash) return { content: canonicalJson(builtInPack) };
        const stored = assessmentRepository(tx).pack(hash);
        if (stored === undefined) throw new AppError('rule-pack.not-found');
        return { content: stored.content };
      }),

    'rulePacks.file': ({ hash }) =>
      reading((tx) => {
        const { text, version } = fileText(tx, hash);
        return { name: `rules-${version.replaceAll(/[^\w.-]+/g, '-')}.json`, mediaType: 'application/json', base64: Buffer.from(text, 'utf8').toString('base64') };
      }),

    'rulePacks.inspect': async ({ base64 }) => {
      const pack = await checked(base64);
      return reading((tx) => inspectedView(tx, pack));
    },

    'rulePacks.import': async ({ base64 }) => importPack(context, await checked(base64)),

    'rulePacks.trustPublisher': (input) => trustPublisher(context, input),

    'rulePacks.removePublisher': ({ fingerprint }) => {
      removePublisher(context, fingerprint);
      return null;
    },

    'rulePacks.impact': async ({ layer, hash, asOf }) => {
      if (running) throw new AppError('rule-pack.impact-running');
      const [before, after] = reading((tx) => {
        checkAllowed(tx, layer, hash);
        return [presentHash(tx, layer), usedHash(layer, hash)];
      });
      const builtIn = builtInRules().hash;
      const named = (of: string | null): NamedRules | null => of === null ? null : { hash: of, isBuiltIn: of === builtIn };
      const seen = pairs();
      running = new AbortController();
      try {
        const impact = await jobs.impact({ before: named(before), after: named(after), asOf }, running.signal, (done, total) => context.tell({ event: 'impactProgress', done, total }));
        seen.add(between(layer, before, after));
        if (hash !== null) reading((tx) => noteChecked(tx, hash));
        return impact;
      } finally {
        running = undefined;
      }
    },

    'rulePacks.cancelImpact': () => {
      context.book();
      running?.abort();
      return null;
    },

    'rulePacks.activate': ({ layer, hash }) => activatePack(context, layer, hash, (tx) => pairs().has(between(layer, presentHash(tx, layer), usedHash(layer, hash)))),
    'rulePacks.goBack': ({ layer, to }) => goBack(context, layer, to),
  };
}
