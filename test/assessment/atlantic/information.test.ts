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
const isAtlantic = (topic: string): boolean => topic === 'aip' || ['nova-scotia-', 'new-brunswick-', 'prince-edward-island-', 'newfoundland-'].some((name) => topic.startsWith(name));

/** The golden clients of the four provinces and of the Atlantic Immigration Program, each with its day. */
const clients = readdirSync(golden).filter(isAtlantic).flatMap((topic) =>
  readdirSync(join(golden, topic)).map((name): { asOf: string; file: ClientFile } => {
    const { asOf, client } = written.parse(JSON.parse(readFileSync(join(golden, topic, name), 'utf8')));
    const parsed = parseClientFileValue(client);
    if (!parsed.ok) throw new Error(`${topic}/${name} is not a client file`);
    return { asOf, file: parsed.file };
  }));

const rules = builtInRules();
const pathwayIds = rules.pack.pathways.map(({ id }) => id).filter((id) => /^ca\.(?:aip$|ns\.|nb\.|pe\.|nl\.)/.test(id));
const assessed = (file: ClientFile, asOf: string) => assess(file, rules, { asOf, trace: true, pathwayIds }).pathways;

describe('what is known of clients for the Atlantic provinces', () => {
  it('settles no outcome and no criterion otherwise as it grows', () => {
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

  it('is named where an outcome is open, and nothing applies while a criterion is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clients), arbitraryLosses, ({ asOf, file }, losses) => {
        const open = assessed(losses.reduce(forget, file), asOf).flatMap(({ id, outcome, criteria, verify }) =>
          criteria.filter((one) => one.outcome === 'unknown').map(({ criterion, missing }) => ({ at: `${id} ${criterion.id}`, outcome, settledBy: [...missing, ...verify] })));
        expect(open.filter(({ outcome, settledBy }) => outcome === 'applies' || settledBy.length === 0)).toEqual([]);
      }),
      { numRuns: runs / 10 },
    );
  });
});

describe('steps that one province takes', () => {
  const stepsOf = (province: string): string[] => {
    const first = clients.find(({ file, asOf }) => asOf === '2026-11-22' && file.jobOffers?.[0]?.province === 'NS');
    if (!first?.file.jobOffers) throw new Error('no golden client in Nova Scotia');
    const file = { ...first.file, jobOffers: first.file.jobOffers.map((offer) => ({ ...offer, province })) } as ClientFile;
    return assessed(file, '2026-11-22').find(({ id }) => id === 'ca.aip')?.steps.map(({ id }) => id) ?? [];
  };

  it.each([['NS', 'aip.nova-scotia-interest'], ['NB', 'aip.new-brunswick-pool'], ['NL', 'aip.newfoundland-interest']])('an offer in %s leads to %s alone', (province, step) => {
    expect(stepsOf(province).filter((id) => /interest|pool/.test(id))).toEqual([step]);
  });

  it('Prince Edward Island has none of its own', () => expect(stepsOf('PE').filter((id) => /interest|pool/.test(id))).toEqual([]));
});
