import { packLayers, type LayerState, type PackLayer } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { assessmentRepository } from '../repositories/assessmentRepository';
import { rulePackRepository } from '../repositories/rulePackRepository';
import { builtInRules } from '../rules/builtInRules';
import { layerRules, storedPack } from '../rules/rulesInForce';
import type { Context, Tx } from '../session/book';
import { layerState } from './packViews';

/** The hash under which the impact of a change was computed: of what is used now, and of what would be. */
export const usedHash = (layer: PackLayer, hash: string | null): string | null => hash ?? (layer === 'law' ? builtInRules().hash : null);
export const presentHash = (tx: Tx, layer: PackLayer): string | null => layerRules(tx, layer)?.hash ?? null;

/** Throws where a pack may not be put in force: not imported, of another layer, or of a publisher that is not trusted. */
export function checkAllowed(tx: Tx, layer: PackLayer, hash: string | null): void {
  if (hash === null) return;
  const imported = rulePackRepository(tx).importedPack(hash);
  const stored = assessmentRepository(tx).pack(hash);
  if (imported === undefined || stored === undefined) throw new AppError('rule-pack.not-found');
  if (stored.layer !== layer) throw new AppError('rule-pack.other-layer');
  if (imported.publisher !== null && rulePackRepository(tx).publisher(imported.publisher) === undefined) throw new AppError('rule-pack.unknown-publisher');
}

/** Throws where this program cannot use a pack. */
function checkUsable(tx: Tx, hash: string | null): void {
  if (hash === null) return;
  const result = storedPack(tx, hash);
  if (result?.ok !== true) throw new AppError('rule-pack.unusable', result ? { faults: result.faults.slice(0, 20) } : {});
}

/** What the trail says of a pack: version and hash. Null: none. */
function namedInTrail(tx: Tx, layer: PackLayer, hash: string | null): string | null {
  const used = usedHash(layer, hash);
  if (used === null) return null;
  return `${hash === null ? builtInRules().version : (assessmentRepository(tx).pack(hash)?.version ?? '')} (${used})`;
}

function putInForce(context: Context, layer: PackLayer, hash: string | null, check: (tx: Tx) => void): LayerState {
  const staffId = context.staffId();
  const at = context.now();
  const state = context.book().db.transaction(
    (tx) => {
      check(tx);
      checkAllowed(tx, layer, hash);
      checkUsable(tx, hash);
      const repository = rulePackRepository(tx);
      const [last] = repository.lastActivations(layer);
      const before = last?.hash ?? null;
      if (before === hash) throw new AppError('rule-pack.in-force');
      repository.insertActivation({ id: context.newId(), number: (last?.number ?? 0) + 1, layer, hash, activatedAt: at, activatedBy: staffId });
      record(tx, at, staffId, { action: 'rulePack.activated', changes: [{ record: 'rulePack', recordId: layer, label: layer, member: 'inForce', before: namedInTrail(tx, layer, before), after: namedInTrail(tx, layer, hash) }] });
      return layerState(tx, layer);
    },
    { behavior: 'immediate' },
  );
  context.tell({ event: 'rulePacks' });
  return state;
}

/**
 * Puts a pack in force in its layer; null: the built-in pack, or none. `isSeen` says whether a person was shown what that means for the
 * clients. Throws `rule-pack.impact-not-seen`, `rule-pack.in-force` `rule-pack.unusable` and what `checkAllowed` throws.
 */
export const activatePack = (context: Context, layer: PackLayer, hash: string | null, isSeen: (tx: Tx) => boolean): LayerState =>
  putInForce(context, layer, hash, (tx) => {
    if (!isSeen(tx)) throw new AppError('rule-pack.impact-not-seen');
  });

/** Puts the pack in force that was before. Throws `rule-pack.no-way-back` where that is not `to`. */
export const goBack = (context: Context, layer: PackLayer, to: string | null): LayerState =>
  putInForce(context, layer, to, (tx) => {
    const [last, before] = rulePackRepository(tx).lastActivations(layer);
    if (last === undefined || (before?.hash ?? null) !== to) throw new AppError('rule-pack.no-way-back');
  });

/** Takes a publisher off. Packs of theirs stay, for replay, and can no longer be put in force. Throws `rule-pack.publisher-not-found` and `rule-pack.publisher-in-use`. */
export function removePublisher(context: Context, fingerprint: string): void {
  const staffId = context.staffId();
  const at = context.now();
  context.book().db.transaction(
    (tx) => {
      const repository = rulePackRepository(tx);
      const publisher = repository.publisher(fingerprint);
      if (publisher === undefined) throw new AppError('rule-pack.publisher-not-found');
      const isInUse = packLayers.some((layer) => {
        const hash = repository.lastActivations(layer)[0]?.hash ?? null;
        return hash !== null && repository.importedPack(hash)?.publisher === fingerprint;
      });
      if (isInUse) throw new AppError('rule-pack.publisher-in-use');
      repository.removePublisher(fingerprint);
      record(tx, at, staffId, { action: 'publisher.removed', changes: [{ record: 'publisher', recordId: fingerprint, label: publisher.name, before: { name: publisher.name, fingerprint } }] });
    },
    { behavior: 'immediate' },
  );
  context.tell({ event: 'rulePacks' });
}
