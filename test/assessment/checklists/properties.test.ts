import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { generateChecklist, type ChecklistItem, type GeneratedChecklist } from '../../../shared/checklists/generate';
import { checklistJson } from '../../../shared/checklists/toJson';
import { arbitraryClientFile } from '../../support/arbitraryClientFile';
import { checklistIds, pack } from './generated';

const runs = process.env['DOSSIER_TEST_DEEP'] === '1' ? 2_000 : 10;
const longest = 3_600_000;

const day = (from: string, to: string) => fc.integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const arbitraryDay = day('1996-01-01', '2032-12-31');
const inForce = day('2016-01-01', '2029-12-31');

/** No more than one spouse: of several the first one counts, and which is first is the order. */
const withOneSpouse = (file: ClientFile): ClientFile => {
  const first = file.persons.findIndex(({ role }) => role === 'spouse');
  return { ...file, persons: file.persons.map((person, index) => (person.role === 'spouse' && index !== first ? { ...person, role: 'other' as const } : person)) };
};
/** Facts that no pointer says anything more of: it would move with the order. */
const settled = ({ uncertain: _uncertain, evidence: _evidence, ...file }: ClientFile): ClientFile => file;

const whole = (file: ClientFile, id: string, asOf: string): GeneratedChecklist => generateChecklist(file, pack, { id, asOf });
const sorted = (items: readonly ChecklistItem[]) =>
  items
    .map(({ key, need, title, reasons, mustContain, citations }) => ({ key, need, title, reasons: reasons.map(({ en, fr }) => `${en}|${fr}`).toSorted(), mustContain: mustContain.map(({ en }) => en).toSorted(), citations: citations.toSorted() }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));

const reversedLists = <T>(person: T): T => Object.fromEntries(Object.entries(person as object).map(([member, value]) => [member, Array.isArray(value) && value.every((entry) => typeof entry === 'object') ? value.toReversed() : value])) as T;
const reversed = (file: ClientFile): ClientFile => ({ ...reversedLists(file), persons: file.persons.toReversed().map(reversedLists) });

/** Everything that was asked of somebody is still asked of them: under its key, or, where it only stood in for what was not on file, for what is now. */
function missingFrom(after: readonly ChecklistItem[], before: readonly ChecklistItem[]): string[] {
  const keys = new Set(after.map(({ key }) => key));
  const replaced = (item: ChecklistItem): boolean => item.subject === null && after.some((other) => other.document.id === item.document.id && other.for === item.for && other.subject !== null);
  return before.filter((item) => !keys.has(item.key) && !replaced(item)).map(({ key }) => key);
}
const valid = (file: ClientFile): ClientFile => {
  const parsed = parseClientFileValue(JSON.parse(JSON.stringify(file)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.file;
};

/** A document of somebody, whatever tells it apart from others. */
const asKind = ({ document, for: owner }: ChecklistItem): string => `${document.id} of ${owner ?? 'the file'}`;
const without = <T extends object>(record: T, member: string): T => Object.fromEntries(Object.entries(record).filter(([name]) => name !== member)) as T;
const forgettable = [
  'accompanying', 'dateOfBirth', 'citizenships', 'canadian', 'maritalStatus', 'previousUnions', 'otherNames', 'parents', 'custody', 'adopted', 'dependentByCondition', 'documentLanguages', 'visas', 'residences',
  'education', 'languageTests', 'work', 'canadianStatus', 'tradeCertificates', 'relativesInCanada', 'medicalExams', 'biometricsOn', 'militaryService', 'admissibility',
];
const forgettableOfOffer = ['noc', 'noc2016', 'province', 'cma', 'peerWages', 'contract', 'requires', 'listedProfessions', 'lmia', 'startsOn', 'endsOn', 'permanent', 'uniqueSpecializedTalent', 'signedOn', 'hoursPerWeek', 'seasonal'];

describe('a checklist, whatever the file, the day and the list', () => {
  it(`says of every item why and where that stands, in both languages, and comes to the same again, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryClientFile(), arbitraryDay, (file, asOf) => {
        for (const id of checklistIds) {
          const generated = whole(file, id, asOf);
          const [en, fr] = (['en', 'fr'] as const).map((language) => checklistJson(generated, pack, language));
          expect(en?.items.map((item) => [item.document, item.for, item.subject, item.required])).toEqual(fr?.items.map((item) => [item.document, item.for, item.subject, item.required]));
          for (const item of generated.items) {
            expect(item.citations.length).toBeGreaterThan(0);
            expect(item.citations.filter((citation) => !Object.hasOwn(builtInPack.citations, citation))).toEqual([]);
            expect(item.reasons.length).toBeGreaterThan(0);
            expect(item.reasons.filter((reason) => reason.en.trim() === '' || reason.fr.trim() === '')).toEqual([]);
            expect(item.need === 'open' || item.missing.length === 0).toBe(true);
          }
          expect(new Set(generated.items.map(({ key }) => key)).size).toBe(generated.items.length);
          expect(whole(file, id, asOf).items).toEqual(generated.items);
        }
      }),
      { numRuns: runs },
    );
  }, longest);

  it(`is made for whoever is assessed, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryClientFile(), arbitraryDay, fc.constantFrom(...checklistIds), (file, asOf, id) => {
        for (const { id: personId } of file.persons) expect(generateChecklist(file, pack, { id, asOf, personId }).personId).toBe(personId);
      }),
      { numRuns: runs },
    );
  }, longest);

  it(`asks for the same whatever the order of persons and entries, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryClientFile(), arbitraryDay, (drawn, asOf) => {
        const file = settled(withOneSpouse(drawn));
        for (const id of checklistIds) expect(sorted(whole(reversed(file), id, asOf).items)).toEqual(sorted(whole(file, id, asOf).items));
      }),
      { numRuns: runs },
    );
  }, longest);

  it(`loses no item by one more country of residence, in ${runs} files`, () => {
    fc.assert(
      // Who lives in the United States as a permanent resident needs no visa: the only stay that takes something away.
      fc.property(arbitraryClientFile(), inForce, fc.constantFrom('FR', 'IN', 'PH', 'NG'), inForce, fc.nat({ max: 2 }), (file, asOf, country, from, index) => {
        const changed = valid({ ...settled(file), persons: file.persons.map((person, n) => (n === index % file.persons.length ? { ...person, residences: [...(person.residences ?? []), { country, from, to: null, status: 'worker' as const }] } : person)) });
        const before = settled(file);
        // A list that nobody wrote is open; with an entry it is complete, and what stood open is settled.
        if (before.persons[index % file.persons.length]?.residences === undefined) return;
        for (const id of checklistIds) expect(missingFrom(whole(changed, id, asOf).items, whole(before, id, asOf).items)).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, longest);

  it(`loses no item by one more job, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryClientFile(), inForce, inForce, (file, asOf, startedOn) => {
        const before = settled(file);
        const changed = valid({ ...before, persons: before.persons.map((person) => (person.work === undefined ? person : { ...person, work: [...person.work, { employer: 'One more employer', noc: '21231', country: 'CA', startedOn, endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false }] })) });
        // Work in Canada may settle that the funds are set aside; that changes what is asked for and is no loss.
        const lost = (id: string) => missingFrom(whole(changed, id, asOf).items, whole(before, id, asOf).items).filter((key) => !key.includes('proof-of-funds') && !key.includes('funds-exemption'));
        for (const id of checklistIds) expect(lost(id)).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, longest);

  it(`loses no item by one more child, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryClientFile(), inForce, (file, asOf) => {
        const before = settled(file);
        const changed = valid({ ...before, persons: [...before.persons, { id: 'one-more', role: 'child', accompanying: true, dateOfBirth: asOf, canadian: 'none' }] });
        const lost = (id: string) => missingFrom(whole(changed, id, asOf).items, whole(before, id, asOf).items);
        for (const id of checklistIds) expect(lost(id)).toEqual([]);
        expect(whole(changed, 'ca.ee.fsw', asOf).items.some((item) => item.document.id === 'birth-certificate' && item.for === 'one-more')).toBe(true);
      }),
      { numRuns: runs },
    );
  }, longest);

  it(`never drops a document because a fact is not known: it stays, or stands open, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryClientFile(), inForce, fc.constantFrom(...forgettable), fc.nat({ max: 2 }), (drawn, asOf, member, index) => {
        const before = settled(drawn);
        const changed = valid({ ...before, persons: before.persons.map((person, n) => (n === index % before.persons.length ? without(person, member) : person)) });
        for (const id of checklistIds) {
          const still = new Set(whole(changed, id, asOf).items.map(asKind));
          expect(whole(before, id, asOf).items.map(asKind).filter((kind) => !still.has(kind))).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  }, longest);

  it(`nor because a fact of a job offer is not known, in ${runs} files`, () => {
    fc.assert(
      fc.property(arbitraryClientFile(), inForce, fc.constantFrom(...forgettableOfOffer), (drawn, asOf, member) => {
        const before = settled(drawn);
        const changed = valid({ ...before, jobOffers: (before.jobOffers ?? []).map((offer) => without(offer, member)) });
        for (const id of checklistIds) {
          const still = new Set(whole(changed, id, asOf).items.map(asKind));
          expect(whole(before, id, asOf).items.map(asKind).filter((kind) => !still.has(kind))).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
  }, longest);
});
