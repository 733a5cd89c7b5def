import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { packHash } from '../../../db/rules/packHash';
import { assess } from '../../../shared/assessment/assess';
import { assessmentJson, type AssessmentJson } from '../../../shared/assessment/result/toJson';
import { loadPack } from '../../../shared/assessment/pack/validate';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFile, serializeClientFile, type ClientFile } from '../../../shared/clientFile';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { arbitraryCompleteCase, arbitraryLosses, forget } from './forgetting';
import { longest, runs } from './runs';

const result = (file: ClientFile, asOf: string, pack: LoadedPack = builtInRules()) => assessmentJson(assess(file, pack, { asOf, trace: true }));
/** The same as text, which is compared in no time where whole results would be walked through. */
const written = (file: ClientFile, asOf: string, pack?: LoadedPack): string => JSON.stringify(result(file, asOf, pack));

/** What a result comes to, without places and factors: where two tests or offers come to the same, either may be shown. */
function totals({ pathways, scores }: AssessmentJson) {
  const total = (all: AssessmentJson['scores']) => Object.entries(all).map(([id, { low, high }]) => [id, low, high]);
  return { scores: total(scores), pathways: pathways.map(({ id, outcome, criteria, scores: own }) => ({ id, outcome, criteria: criteria.map((one) => [one.id, one.outcome]), scores: total(own) })) };
}

const arbitraryCase = fc.tuple(arbitraryCompleteCase, fc.oneof(fc.constant([]), arbitraryLosses)).map(([{ asOf, file }, losses]) => ({ asOf, file: losses.reduce(forget, file) }));
const arbitraryDay = fc.integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** The lists of the file in another order. Places named by pointers would move, so only in files that name none. */
function reordered(file: ClientFile, turn: number): ClientFile {
  if ((file.uncertain ?? []).length > 0) return file;
  const other = <T>(list: T[] | undefined): T[] | undefined => list && (turn % 2 === 0 ? list.toReversed() : [...list.slice(turn % list.length || 0), ...list.slice(0, turn % list.length || 0)]);
  return {
    ...file, employers: other(file.employers), jobOffers: other(file.jobOffers), nominations: other(file.nominations),
    persons: (other(file.persons) ?? []).map((person) => ({ ...person, education: other(person.education), languageTests: other(person.languageTests), work: other(person.work), relativesInCanada: other(person.relativesInCanada), canadianStatus: other(person.canadianStatus), citizenships: other(person.citizenships) })),
  };
}

describe('the whole of the built-in rules', () => {
  it(`comes to the same twice, after the file was written and read, and whatever the order of entries, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryCase, fc.nat({ max: 9 }), ({ asOf, file }, turn) => {
        const before = JSON.stringify(file);
        const once = result(file, asOf);
        const text = JSON.stringify(once);
        expect(written(file, asOf)).toBe(text);
        expect(JSON.stringify(file)).toBe(before);
        const read = parseClientFile(serializeClientFile(file));
        expect(read.ok ? [] : read.faults).toEqual([]);
        expect(read.ok && written(read.file, asOf)).toBe(text);
        expect(JSON.stringify(totals(result(reordered(file, turn), asOf)))).toBe(JSON.stringify(totals(once)));
      }),
      { numRuns: runs },
    );
  }, longest);

  it(`comes to an outcome for every valid file on every day, for every person in it, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryClientFile(), arbitraryDay, (file, asOf) => {
        for (const { id: personId } of file.persons) {
          const { pathways } = assess(file, builtInRules(), { asOf, personId, trace: true });
          const fast = assess(file, builtInRules(), { asOf, personId, trace: false }).pathways;
          expect(fast.map(({ outcome }) => outcome)).toEqual(pathways.map(({ outcome }) => outcome));
          expect(pathways.map(({ outcome }) => outcome).every((outcome) => ['applies', 'needs-facts', 'does-not-apply', 'closed'].includes(outcome))).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  }, longest);

  it('comes to the same when the rules were written and read', () => {
    const loaded = loadPack(JSON.parse(JSON.stringify(builtInPack)), packHash(builtInPack));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
    fc.assert(
      fc.property(arbitraryCase, ({ asOf, file }) => {
        expect(written(file, asOf, loaded.pack)).toBe(written(file, asOf));
      }),
      { numRuns: 100 },
    );
  }, longest);

  it('asks neither the clock nor chance', () => {
    const cases = fc.sample(arbitraryCase, 20);
    const before = cases.map(({ file, asOf }) => written(file, asOf));
    const forbidden = (): never => {
      throw new Error('asked');
    };
    vi.spyOn(Date, 'now').mockImplementation(forbidden);
    vi.spyOn(Math, 'random').mockImplementation(forbidden);
    try {
      expect(cases.map(({ file, asOf }) => written(file, asOf))).toEqual(before);
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('comes to the same in every time zone', () => {
    const cases = fc.sample(arbitraryCase, { numRuns: 40, seed: 7 });
    const zone = process.env['TZ'];
    const inZone = (name: string) => {
      process.env['TZ'] = name;
      // The runtime takes the zone up at once; a day that begins at another hour shows that it did.
      expect(new Date('2026-07-01T00:00:00Z').getTimezoneOffset()).toBe({ UTC: 0, 'Pacific/Kiritimati': -840, 'America/Vancouver': 420 }[name]);
      return cases.map(({ file, asOf }) => written(file, asOf));
    };
    try {
      const utc = inZone('UTC');
      expect(inZone('Pacific/Kiritimati')).toEqual(utc);
      expect(inZone('America/Vancouver')).toEqual(utc);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
