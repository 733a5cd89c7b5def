import fc from 'fast-check';
import type { EditStep, EmployerView, Entry, Facts, FileView } from '../../../shared/contract';
import { lmiaState } from '../../../shared/editing';

// Files and edits of them, drawn from what stands in the file: every kind of step, each fitting the file as it is then. A step is
// drawn as numbers that choose among what is possible, so that a shrunk counterexample stays an edit.

/** Ids in order of use; their form is that of a UUIDv7. */
export const idOf = (n: number): string => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;

type Vocabulary = Readonly<Record<string, readonly (Facts[string])[]>>;

// Members of the format with values that it allows, null and empty ones among them.
const words: Readonly<Record<string, Vocabulary>> = {
  file: { openedOn: ['2026-01-02', '2026-02-03'], representative: [null, { name: 'A. Tremblay' }] },
  person: { sex: ['F', 'M'], biometricsOn: [null, '2025-01-10'], citizenships: [[], ['NG'], ['NG', 'PH']], name: [{ family: 'Okafor' }, { family: 'Okafor', given: 'Chidi' }] },
  work: { title: ['Nurse', 'Midwife'], endedOn: [null, '2024-01-05'], hoursPerWeek: [30, 37.5] },
  residences: { country: ['NG', 'CA'], to: [null, '2024-01-05'] },
  passports: { number: ['A01234567', 'B01234567'] },
  jobOffers: { title: ['Nurse', 'Midwife'], signedOn: [null, '2026-11-01'], permanent: [true, false] },
  uncertain: { note: ['asked twice'], min: [1, 2] },
  evidence: { document: ['passport', 'letter'] },
  listChecks: { item: ['21231', '31301'], listed: [true, false] },
  requirementChecks: { met: [true, false], note: ['read twice'] },
  employer: { city: ['Burnaby', 'Delta'], lmbp: [null, { signedOn: '2026-01-15' }] },
  lmia: { number: ['8123456', '8123457'], positions: [1, 2] },
  employerLink: { familyShares: [[], [{ percent: 12.5 }]] },
};
const personListsUsed = ['work', 'residences', 'passports'];
const fileListsUsed = ['jobOffers', 'uncertain', 'evidence', 'listChecks', 'requirementChecks'];

export type Draw = readonly number[];
export const draw: fc.Arbitrary<Draw> = fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 });

const pick = <T>(items: readonly T[], n: number): T => items[n % items.length]!;

const entries = (view: FileView): { entry: Entry; list: string; length: number }[] =>
  [view.lists, ...view.persons.map(({ lists }) => lists)].flatMap((lists) => Object.entries(lists).flatMap(([list, found]) => found.map((entry) => ({ entry, list, length: found.length }))));

type Parent = { kind: 'file' | 'person'; id: string };
const holders = (view: FileView): { parent: Parent; lists: Record<string, Entry[]>; names: string[] }[] => [
  { parent: { kind: 'file', id: view.id }, lists: view.lists, names: fileListsUsed },
  ...view.persons.map(({ id, lists }) => ({ parent: { kind: 'person' as const, id }, lists, names: personListsUsed })),
];

const free = (used: readonly unknown[], letter: string): string => {
  for (let n = 1; ; n++) if (!used.includes(`${letter}${n}`)) return `${letter}${n}`;
};

/** A pointer at something in the file; a pointer at nothing would begin to mean something when a record is added. */
function pointer(view: FileView, a: number, b: number): string {
  const ofPersons = view.persons.flatMap(({ lists }, at) => [`/persons/${at}/city`, ...(lists['work'] ?? []).map((_job, job) => `/persons/${at}/work/${job}/title`)]);
  const ofOffers = (view.lists['jobOffers'] ?? []).map((_offer, at) => `/jobOffers/${at}/title`);
  return pick([...ofPersons, ...ofOffers, ...view.employers.map((_link, at) => `/employers/${at}/city`), '/openedOn'], a + b);
}

/** A member of such a record, and a value for it. */
function word(kind: string, a: number, b: number): [member: string, value: Facts[string]] {
  const [member, values] = pick(Object.entries(words[kind]!), a);
  return [member, pick(values, b)];
}

const dataFor = (view: FileView, list: string, a: number, b: number): Facts =>
  list === 'uncertain' || list === 'evidence' ? { path: pointer(view, a, b) } : Object.fromEntries([word(list, a, b)]);

type Make = (view: FileView, draws: Draw, fresh: () => string, book: readonly EmployerView[]) => EditStep[];

/** Every fifth time the member is taken out. */
function setOn(target: Extract<EditStep, { op: 'set' }>['target'], data: Facts, [member, value]: [string, Facts[string]], c: number): EditStep[] {
  const from = data[member];
  return [{ op: 'set', target, member, ...(from === undefined ? {} : { from }), ...(c % 5 === 0 ? {} : { to: value }) }];
}

const makers: readonly Make[] = [
  (view, [a = 0, b = 0, c = 0]) => setOn({ kind: 'file', id: view.id }, view.data, word('file', a, b), c),
  (view, [a = 0, b = 0, c = 0, d = 0]) => {
    const person = view.persons[a % Math.max(1, view.persons.length)];
    return person ? setOn({ kind: 'person', id: person.id }, person.data, word('person', b, c), d) : [];
  },
  (view, [a = 0, b = 0, c = 0, d = 0]) => {
    const all = entries(view);
    if (all.length === 0) return [];
    const { entry, list } = pick(all, a);
    if ((list === 'uncertain' || list === 'evidence') && b % 2 === 0) return setOn({ kind: 'entry', id: entry.id }, entry.data, ['path', pointer(view, c, d)], 1);
    return setOn({ kind: 'entry', id: entry.id }, entry.data, word(list, b, c), d);
  },
  (view, [a = 0, b = 0, c = 0, d = 0, e = 0]) => {
    if (view.employers.length === 0) return [];
    const link = pick(view.employers, a);
    const [lmia] = link.employer.lmias;
    if (c % 3 === 0 && lmia) return setOn({ kind: 'lmia', id: lmia.id }, lmia.data, word('lmia', b, d), e);
    if (c % 3 === 1) return setOn({ kind: 'employerLink', id: link.id }, link.data, word('employerLink', b, d), e);
    return setOn({ kind: 'employer', id: link.employer.id }, link.employer.data, word('employer', b, d), e);
  },
  (view, [a = 0, b = 0, c = 0, d = 0, e = 0], fresh) => {
    const holder = pick(holders(view), a);
    const list = pick(holder.names, b);
    return [{ op: 'add', parent: holder.parent, list, id: fresh(), index: c % ((holder.lists[list]?.length ?? 0) + 1), data: dataFor(view, list, d, e) }];
  },
  (view, [a = 0], fresh) => {
    if (view.employers.length === 0) return [];
    const { employer } = pick(view.employers, a);
    return [{ op: 'add', parent: { kind: 'employer', id: employer.id }, list: 'lmias', id: fresh(), index: a % (employer.lmias.length + 1), data: { stream: 'gts-a' } }];
  },
  (view, [a = 0]) => {
    const all = entries(view);
    const chosen = all.length === 0 ? undefined : pick(all, a).entry;
    return chosen ? [{ op: 'remove', kind: 'entry', id: chosen.id, revision: chosen.revision }] : [];
  },
  (view, [a = 0]) => {
    const used = new Set((view.lists['jobOffers'] ?? []).map(({ lmiaId }) => lmiaId));
    const all = view.employers.flatMap(({ employer }) => employer.lmias).filter(({ id }) => !used.has(id));
    const lmia = all.length === 0 ? undefined : pick(all, a);
    return lmia ? [{ op: 'remove', kind: 'lmia', id: lmia.id, revision: lmia.revision }] : [];
  },
  (view, [a = 0, b = 0]) => {
    const all = [...entries(view).map(({ entry, length }) => ({ id: entry.id, length })), ...view.persons.map(({ id }) => ({ id, length: view.persons.length }))];
    if (all.length === 0) return [];
    const { id, length } = pick(all, a);
    return [{ op: 'move', id, index: b % length }];
  },
  (view, [a = 0, b = 0]) => {
    const holder = pick(holders(view), a);
    const list = pick(holder.names, b);
    const known = holder.lists[list];
    return known && known.length > 0 ? [] : [{ op: 'know', parent: holder.parent, list, from: known !== undefined, to: known === undefined }];
  },
  (view, [a = 0], fresh) => [{ op: 'addPerson', id: fresh(), index: a % (view.persons.length + 1), data: { id: free(view.persons.map(({ data }) => data['id']), 'p'), role: 'other' } }],
  (view, [a = 0]) => {
    const others = view.persons.filter(({ data }) => data['role'] !== 'principal');
    const person = others.length === 0 ? undefined : pick(others, a);
    return person ? [{ op: 'removePerson', id: person.id, revision: person.revision }] : [];
  },
  (view, [a = 0], fresh, book) => {
    const unlinked = book.filter(({ id }) => !view.employers.some(({ employer }) => employer.id === id));
    if (unlinked.length === 0) return [];
    return [{ op: 'linkEmployer', id: fresh(), employerId: pick(unlinked, a).id, localId: free(view.employers.map(({ localId }) => localId), 'e'), data: {} }];
  },
  (view, [a = 0]) => {
    const link = view.employers.length === 0 ? undefined : pick(view.employers, a);
    // An offer that uses an LMIA of the employer keeps it.
    const used = (view.lists['jobOffers'] ?? []).some(({ lmiaId }) => link?.employer.lmias.some(({ id }) => id === lmiaId));
    return link && !used ? [{ op: 'unlinkEmployer', id: link.id, revision: link.revision }] : [];
  },
  (view, [a = 0, b = 0]) => {
    const offers = view.lists['jobOffers'] ?? [];
    if (offers.length === 0) return [];
    const offer = pick(offers, a);
    const from = lmiaState(offer);
    const to = pick([null, undefined, ...view.employers.flatMap(({ employer }) => employer.lmias.map(({ id }) => id))], b);
    return [{ op: 'setLmia', id: offer.id, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  },
];

/** Steps that fit the file, made from numbers; none where the drawn kind finds nothing to do. */
export const stepsFrom = (view: FileView, [kind = 0, ...draws]: Draw, fresh: () => string, book: readonly EmployerView[]): EditStep[] => pick(makers, kind)(view, draws, fresh, book);
