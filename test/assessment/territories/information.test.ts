import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { arbitraryLosses, forget } from '../engine/forgetting';
import { runs } from '../engine/runs';

const golden = join(import.meta.dirname, '../golden');
const written = z.looseObject({ asOf: z.string(), client: z.unknown() });

/** The golden clients of the territories and of the community pilots, each with its day. */
const clients = readdirSync(golden).filter((topic) => /^(?:rcip$|fcip$|yukon-|northwest-territories-)/.test(topic)).flatMap((topic) =>
  readdirSync(join(golden, topic)).map((name): { asOf: string; file: ClientFile } => {
    const { asOf, client } = written.parse(JSON.parse(readFileSync(join(golden, topic, name), 'utf8')));
    const parsed = parseClientFileValue(client);
    if (!parsed.ok) throw new Error(`${topic}/${name} is not a client file`);
    return { asOf, file: parsed.file };
  }));

const rules = builtInRules();
const pathwayIds = rules.pack.pathways.map(({ id }) => id).filter((id) => /^ca\.(?:rcip$|fcip$|yt\.|nt\.)/.test(id));
const assessed = (file: ClientFile, asOf: string) => assess(file, rules, { asOf, trace: true, pathwayIds }).pathways;

describe('what is known of clients for the territories and the community pilots', () => {
  it('settles no outcome otherwise as it grows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clients), arbitraryLosses, ({ asOf, file }, losses) => {
        let known = file;
        let more = assessed(known, asOf);
        for (const loss of losses.slice(0, 4)) {
          known = forget(known, loss);
          const less = assessed(known, asOf);
          expect(less.flatMap(({ id, outcome }, index) => (outcome !== 'needs-facts' && outcome !== more[index]?.outcome ? [`${id}: ${outcome} became ${more[index]?.outcome}`] : []))).toEqual([]);
          more = less;
        }
      }),
      { numRuns: runs / 10 },
    );
  });

  it('is named where a criterion is open, and nothing applies while one is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clients), arbitraryLosses, ({ asOf, file }, losses) => {
        const open = assessed(losses.reduce(forget, file), asOf).flatMap(({ id, outcome, criteria, verify }) =>
          criteria.filter((one) => one.outcome === 'unknown').map(({ criterion, missing }) => ({ at: `${id} ${criterion.id}`, outcome, settledBy: [...missing, ...verify] })));
        expect(open.filter(({ outcome, settledBy }) => outcome === 'applies' || settledBy.length === 0)).toEqual([]);
      }),
      { numRuns: runs / 10 },
    );
  });

  it('never lets a stream of the territories apply: of none of them are all the criteria held', () => {
    const territories = clients.flatMap(({ asOf, file }) => assessed(file, asOf).filter(({ id, outcome }) => /^ca\.[yn]t\./.test(id) && outcome === 'applies').map(({ id }) => `${id} ${asOf}`));
    expect(territories).toEqual([]);
  });
});
