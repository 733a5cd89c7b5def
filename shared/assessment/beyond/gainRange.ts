import type { ClientFile, Person } from '../../clientFile';
import type { Move } from './moves';
import { changedBy, type Question } from './standing';
import { scoreOf } from './trials';

/** Points from the least to the most, both included; negative where points are lost. */
export interface GainRange {
  low: number;
  high: number;
}

/** Each list that is asked doubles the ways; those beyond are left open, which only widens the range. */
const mostLists = 3;

/** Lists of which a score asks one yes or no: whether somebody, or something, of a kind is on them. Each with an entry that makes it a yes. */
const yesOrNo = {
  relativesInCanada: { relation: 'sibling', status: 'citizen', livesInCanada: true, age: 40, province: 'ON' },
  tradeCertificates: { province: 'ON', trade: 'Electrician', noc: '72200', issuedOn: '1950-01-01', redSeal: false },
} as const satisfies Partial<{ [List in keyof Person]: NonNullable<Person[List]> extends readonly (infer Entry)[] ? Entry : never }>;

type ListName = keyof typeof yesOrNo;

function settled(person: Person, list: ListName, isYes: boolean): Person {
  const { incomplete, ...known } = person;
  const still = incomplete?.filter((name) => name !== list) ?? [];
  const added = isYes ? { [list]: [...(person[list] ?? []), yesOrNo[list]] } : { [list]: person[list] ?? [] };
  return { ...known, ...added, ...(still.length > 0 ? { incomplete: still } : {}) };
}

/** The file in both ways in which a list can be completed, as far as a score tells them apart. */
function bothWays(client: ClientFile, index: number, list: ListName): ClientFile[] {
  const person = client.persons[index];
  return person ? [true, false].map((isYes) => ({ ...client, persons: client.persons.with(index, settled(person, list, isYes)) })) : [client];
}

const isYesOrNo = (name: string | undefined): name is ListName => name !== undefined && Object.hasOwn(yesOrNo, name);

/** The ways of completing the lists that a score misses. Not where time passes: a certificate can be issued in between. */
function waysToComplete(question: Question, scoreId: string, set: readonly Move[]): readonly Question[] {
  if (set.some(({ until }) => until !== undefined)) return [question];
  const missing = scoreOf(question, scoreId)?.total.missing ?? [];
  const lists = missing.flatMap((pointer) => {
    const [, index, name] = /^\/persons\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
    return isYesOrNo(name) ? [{ index: Number(index), name }] : [];
  });
  const clients = lists.slice(0, mostLists).reduce<readonly ClientFile[]>((files, { index, name }) => files.flatMap((file) => bothWays(file, index, name)), [question.client]);
  return clients.map((client) => ({ ...question, client }));
}

/** Lists to which changes add. */
const growing = ['languageTests', 'education'] as const;

/** Lists of which not everything is known before a change are not known whole after it either: a test more says nothing of other tests. */
function stillOpen(before: ClientFile, after: ClientFile): ClientFile {
  const persons = after.persons.map((person) => {
    const earlier = before.persons.find(({ id }) => id === person.id);
    if (!earlier) return person;
    const open = growing.filter((list) => person[list] !== undefined && earlier[list] === undefined);
    return open.length === 0 ? person : { ...person, incomplete: [...new Set([...(person.incomplete ?? []), ...open])] };
  });
  return { ...after, persons };
}

/** The question after some changes, with what was not known before still not known. */
export function openlyChanged(question: Question, set: readonly Move[]): Question | undefined {
  const after = changedBy(question, set);
  return after && { ...after, client: stillOpen(question.client, after.client) };
}

/**
 * What changes add to a score, whatever the facts are that are not known: from the least to the most. The ends are reached where nothing is
 * missing but lists of which the score asks a yes or no; otherwise the true gain lies between them. Undefined where the score has no rules.
 */
export function gainRange(question: Question, scoreId: string, set: readonly Move[]): GainRange | undefined {
  const ranges = waysToComplete(question, scoreId, set).flatMap((way): GainRange[] => {
    const now = scoreOf(way, scoreId)?.total;
    const after = scoreOf(openlyChanged(way, set), scoreId)?.total;
    return now && after ? [{ low: after.low - now.high, high: after.high - now.low }] : [];
  });
  return ranges.length === 0 ? undefined : { low: Math.min(...ranges.map(({ low }) => low)), high: Math.max(...ranges.map(({ high }) => high)) };
}
