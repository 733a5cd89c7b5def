import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { changedBy, nearMisses, outcomeOf, type NearMiss, type Question } from '../../../shared/assessment/beyond/nearMisses';
import type { Move } from '../../../shared/assessment/beyond/moves';
import { repairsOf } from '../../../shared/assessment/beyond/repairs';
import { askedOf, entriesOf, isOpen } from '../../../shared/assessment/beyond/standing';
import { moveSentence } from '../../../shared/assessment/beyond/wording';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { arbitraryScoredCase } from '../../secondOpinion/arbitraryScoredFile';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { arbitraryWorkPermitCase } from './arbitraryWorkPermitCase';

/** Clients of each kind; of those with a job offer twice as many. */
const cases = process.env['DOSSIER_TEST_DEEP'] === '1' ? 500 : 12;

const pack = builtInRules();
const pathwayIds = pack.pack.pathways.map(({ id }) => id);
const questionAbout = (client: ClientFile, asOf: string): Question => ({ client, pack, personId: client.persons.find(({ role }) => role === 'principal')?.id ?? '', asOf });

/** Every set of some of the changes but not all. */
const parts = <T>(all: readonly T[]): T[][] => Array.from({ length: 2 ** all.length - 1 }, (_, mask) => all.filter((_one, index) => (mask & (1 << index)) !== 0));

/** What a near miss promises, as far as it does not hold. */
function broken(question: Question, pathwayId: string, { moves, leadMonths }: NearMiss): string[] {
  const changed = changedBy(question, moves);
  const valid = changed && parseClientFileValue(structuredClone(changed.client));
  return [
    ...(moves.length >= 1 && moves.length <= 3 ? [] : ['one to three changes']),
    ...(outcomeOf(changed, pathwayId) === 'applies' ? [] : ['makes the pathway apply']),
    ...parts(moves).filter((part) => outcomeOf(changedBy(question, part), pathwayId) === 'applies').map((part) => `needs more than ${part.map(({ id }) => id).join(' + ')}`),
    ...(valid?.ok === true ? [] : [`a valid file: ${JSON.stringify(valid)}`]),
    ...(leadMonths === Math.max(...moves.map((move) => move.leadMonths)) && leadMonths >= 0 ? [] : ['as long as its slowest change']),
    ...moves.filter((move) => moveSentence(move).en === '' || moveSentence(move).fr === '' || /undefined|NaN/.test(`${moveSentence(move).en}${moveSentence(move).fr}`)).map(({ id }) => `${id} in words`),
    ...(new Set(moves.map(({ group }) => group)).size === moves.length ? [] : ['one change of a group']),
  ];
}

const allBroken = (question: Question): string[] => pathwayIds.flatMap((id) => nearMisses(question, id).flatMap((miss) => broken(question, id, miss).map((what) => `${id}: ${miss.moves.map((move) => move.id).join(' + ')}: ${what}`)));

describe('near misses are sound and minimal', () => {
  it('for clients with a job offer', { timeout: 240_000 }, () => {
    fc.assert(fc.property(arbitraryWorkPermitCase, ({ asOf, file }) => { expect(allBroken(questionAbout(file, asOf))).toEqual([]); }), { numRuns: 2 * cases });
  });

  it('for clients of whom everything is known that a score reads', { timeout: 240_000 }, () => {
    fc.assert(fc.property(arbitraryScoredCase, ({ asOf, file }) => { expect(allBroken(questionAbout(file, asOf))).toEqual([]); }), { numRuns: cases });
  });

  it('for any valid file', { timeout: 240_000 }, () => {
    fc.assert(fc.property(arbitraryClientFile(), (file) => { expect(allBroken(questionAbout(file, '2026-11-26'))).toEqual([]); }), { numRuns: cases });
  });
});

/** Every single change that some open criterion asks for, whichever it is. */
function singleChanges(question: Question, pathwayId: string): Move[] {
  const pathway = pack.pathway(pathwayId);
  const found = entriesOf(question, pathway).flatMap((entry) => (askedOf(question, pathway, entry) ?? []).filter(isOpen).flatMap((asked) => repairsOf(asked, question, question.client)));
  return [...new Map(found.map((move) => [move.id, move])).values()];
}

/** The fewest changes, up to two, that trying all of them one after another finds to be enough; undefined: none are. */
function fewestByTrial(question: Question, pathwayId: string): number | undefined {
  const singles = singleChanges(question, pathwayId);
  const isEnough = (set: readonly Move[]): boolean => outcomeOf(changedBy(question, set), pathwayId) === 'applies';
  if (singles.some((move) => isEnough([move]))) return 1;
  const pairs = singles.some((move) => {
    const then = changedBy(question, [move]);
    return then !== undefined && singleChanges(then, pathwayId).some((other) => other.group !== move.group && isEnough([move, other]));
  });
  return pairs ? 2 : undefined;
}

describe('near misses leave out nothing that trying every change would find', () => {
  it.each([['clients with a job offer', arbitraryWorkPermitCase], ['clients of whom everything is known that a score reads', arbitraryScoredCase]] as const)('for %s', { timeout: 240_000 }, (_name, arbitraryCase) => {
    fc.assert(
      fc.property(arbitraryCase, ({ asOf, file }) => {
        const question = questionAbout(file, asOf);
        const open = pathwayIds.filter((id) => !['applies', 'closed'].includes(outcomeOf(question, id) ?? 'closed'));
        const byTrial = open.flatMap((id) => {
          const fewest = fewestByTrial(question, id);
          return fewest === undefined ? [] : [{ id, fewest }];
        });
        expect(byTrial.map(({ id }) => ({ id, fewest: nearMisses(question, id)[0]?.moves.length }))).toEqual(byTrial);
      }),
      { numRuns: cases / 2 },
    );
  });
});

describe('near misses of clients with a job offer', () => {
  // What the made clients are made for: an offer in technology, of a company of theirs abroad or of a listed profession.
  const ofOffers = ['cusma-professional', 'general', 'gts-a', 'gts-b', 'ict-executive', 'ict-new-enterprise', 'ict-senior-manager', 'ict-specialized-knowledge'].map((permit) => `ca.wp.${permit}`);

  it('are found for every pathway that such an offer may lead to, so that the properties say something', () => {
    const found = new Set<string>();
    let sets = 0;
    for (const { asOf, file } of fc.sample(arbitraryWorkPermitCase, { numRuns: 60, seed: 7 })) {
      for (const id of ofOffers) {
        const misses = nearMisses(questionAbout(file, asOf), id);
        sets += misses.length;
        if (misses.length > 0) found.add(id);
      }
    }
    expect([...found].toSorted((a, b) => a.localeCompare(b))).toEqual(ofOffers);
    expect(sets).toBeGreaterThan(100);
  });
});
