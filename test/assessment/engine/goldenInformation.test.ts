import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import type { ClientFile } from '../../../shared/clientFile';
import { arbitraryLosses, forget } from './forgetting';
import { contradictionsDown, goldenClients, idsOf, unexplained } from './growingKnowledge';
import { longest, runs } from './runs';

const rules = builtInRules();

/** Each province under its own pathways: its golden clients come near to what they ask, as files of any kind seldom do. */
describe.each<[where: string, topics: RegExp, pathways: RegExp]>([
  ['Alberta', /^alberta-/, /^ca\.ab\./],
  ['the Atlantic provinces', /^(?:aip$|nova-scotia-|new-brunswick-|prince-edward-island-|newfoundland-)/, /^ca\.(?:aip$|ns\.|nb\.|pe\.|nl\.)/],
  ['British Columbia', /^bc-/, /^ca\.bc\./],
  ['Manitoba', /^manitoba-/, /^ca\.mb\./],
  ['Ontario', /^on-/, /^ca\.on\./],
  ['Quebec', /^quebec-/, /^ca\.qc\./],
  ['Saskatchewan', /^saskatchewan-/, /^ca\.sk\./],
  ['the territories and the community pilots', /^(?:rcip$|fcip$|yukon-|northwest-territories-)/, /^ca\.(?:rcip$|fcip$|yt\.|nt\.)/],
])('what is known of clients for %s', (_where, topics, pathways) => {
  const clients = fc.constantFrom(...goldenClients((topic) => topics.test(topic)));
  const pathwayIds = idsOf(rules.pack.pathways, pathways);
  const assessed = (file: ClientFile, asOf: string) => assess(file, rules, { asOf, trace: true, pathwayIds });

  it('settles no outcome, no criterion and no points otherwise as it grows', () => {
    fc.assert(fc.property(clients, arbitraryLosses, (client, losses) => {
      expect(contradictionsDown(client, losses, assessed)).toEqual([]);
    }), { numRuns: runs });
  }, longest);

  it('is named where an outcome is open, and nothing applies while a criterion is', () => {
    fc.assert(fc.property(clients, arbitraryLosses, ({ asOf, file }, losses) => {
      expect(unexplained(assessed(losses.reduce(forget, file), asOf))).toEqual([]);
    }), { numRuns: runs });
  }, longest);
});
