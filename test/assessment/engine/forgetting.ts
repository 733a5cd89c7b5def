import * as fc from 'fast-check';
import { clientFile, fieldsOf, type ClientFile, type Field, type Province } from '../../../shared/clientFile';
import { arbitraryScoredCase } from '../../secondOpinion/arbitraryScoredFile';
import { absentByDesign, placeOf } from './absentByDesign';
import { neighbours } from './neighbours';

// A complete file, and the same file of which less is known: members left out, list entries left out of a list that says so, and values
// that are a range around the true one.

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
type JsonObject = { [member: string]: Json };
type Forgettable = { pointer: string; field: Field };

const fields = fieldsOf(clientFile);
const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with such a member goes only piece by piece: without the whole of it that member would be left out too. */
const holdsSomethingByDesign = (value: Json, pointer: string): boolean => isObject(value) && Object.entries(value).some(([member, inner]) => inner !== null && placeOf(`${pointer}/${member}`) in absentByDesign);

/** What every record has, and of what was looked up all: a check of nothing in particular is none. */
const isAlwaysSettled = ({ required, widget }: Field, pointer: string): boolean => required && (widget === 'object' || widget === 'list' || /^\/(?:list|requirement)Checks\//.test(pointer));

/** Every member of the file that may be absent, or not settled, without saying anything by it. */
function forgettable(value: Json, members: readonly Field[], pointer: string): Forgettable[] {
  if (!isObject(value)) return [];
  return members.flatMap((field) => {
    const inner = value[field.name];
    if (inner === undefined || field.name === 'uncertain' || field.name === 'evidence') return [];
    const at = `${pointer}/${field.name}`;
    const own = placeOf(at) in absentByDesign || holdsSomethingByDesign(inner, at) || isAlwaysSettled(field, at) ? [] : [{ pointer: at, field }];
    if (field.widget === 'object') return [...own, ...forgettable(inner, field.fields ?? [], at)];
    if (!Array.isArray(inner) || !field.item?.fields) return own;
    const item = field.item.fields;
    return [...own, ...inner.flatMap((entry, index) => forgettable(entry, item, `${at}/${index}`))];
  });
}

function holderOf(file: JsonObject, pointer: string): { holder: JsonObject; member: string } | undefined {
  const segments = pointer.slice(1).split('/');
  const member = segments.pop() ?? '';
  let place: Json | undefined = file;
  for (const segment of segments) place = Array.isArray(place) ? place[Number(segment)] : isObject(place) ? place[segment] : undefined;
  return isObject(place) ? { holder: place, member } : undefined;
}

/** The date so many days later. */
export const shifted = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** A statement that a fact lies in a range, or among some options, that hold the true value: of two or three, near to it where the file has such. */
function unsettled(file: JsonObject, pointer: string, field: Field, value: Json, width: number): JsonObject | undefined {
  const isRange = width % 2 === 0;
  if (isRange && field.widget === 'date' && typeof value === 'string') return { path: pointer, min: shifted(value, -width), max: shifted(value, width % 40) };
  if ((field.widget === 'integer' || field.widget === 'decimal' || field.widget === 'money') && typeof value === 'number') return { path: pointer, min: Math.max(field.min ?? 0, value - (width % 7)), max: value + (width % 5) };
  if (typeof value !== 'string' && typeof value !== 'boolean') return undefined;
  const others = neighbours(file, field, value);
  const [first, second] = [others[width % others.length], others[(3 * width + 1) % others.length]];
  if (first === undefined || second === undefined) return undefined;
  return { path: pointer, oneOf: [...new Set([value, first, ...(width % 3 === 0 ? [second] : [])])] };
}

export type Loss = { kind: 'member' | 'range'; at: number; width: number };

/** A person's list of which an entry is left out says that it may lack some. */
function withoutEntry(file: JsonObject, pointer: string, index: number): boolean {
  const found = /^\/persons\/\d+\/\w+$/.test(pointer) ? holderOf(file, pointer) : undefined;
  const list = found?.holder[found.member];
  if (!found || !Array.isArray(list) || list.length === 0) return false;
  list.splice(index % list.length, 1);
  found.holder['incomplete'] = [...new Set([...(Array.isArray(found.holder['incomplete']) ? found.holder['incomplete'] : []), found.member])];
  return true;
}

/** The file with one thing less known. */
export function forget(file: ClientFile, { kind, at, width }: Loss): ClientFile {
  const less = JSON.parse(JSON.stringify(file)) as JsonObject;
  const places = forgettable(less, fields, '');
  const place = places[at % places.length];
  const found = place && holderOf(less, place.pointer);
  if (!place || !found) return file;
  const value = found.holder[found.member] ?? null;
  const uncertain = Array.isArray(less['uncertain']) ? less['uncertain'] : [];
  // A second statement could be narrower than the first: that would be learning.
  if (kind === 'range' && uncertain.some((one) => isObject(one) && one['path'] === place.pointer)) return file;
  const statement = kind === 'range' ? unsettled(less, place.pointer, place.field, value, width) : undefined;
  if (statement) less['uncertain'] = [...uncertain, statement];
  // What every record has cannot be left out: it may be unsettled alone.
  else if (place.field.required) return file;
  // Entries are left out only while nothing is said about a place in the file: places would move.
  else if (!(kind === 'range' && uncertain.length === 0 && withoutEntry(less, place.pointer, width))) delete found.holder[found.member];
  return JSON.parse(JSON.stringify(less)) as ClientFile;
}

const arbitraryLoss: fc.Arbitrary<Loss> = fc.record({ kind: fc.constantFrom('member', 'range'), at: fc.nat({ max: 5_000 }), width: fc.nat({ max: 400 }) });
export const arbitraryLosses: fc.Arbitrary<Loss[]> = fc.array(arbitraryLoss, { minLength: 1, maxLength: 8 });

/** What the criteria ask besides the scores: funds, intent, admissibility, a profile. */
const arbitraryRest = fc.record({
  amount: fc.constantFrom(0, 14_689.99, 14_690, 15_263, 19_001, 28_361.99, 60_000),
  provinces: fc.constantFrom<Province[]>(['ON'], ['QC'], ['BC', 'QC']),
  findings: fc.constantFrom<string[]>([], ['2019-04-02'], ['2023-04-02', '2026-01-01']),
  profile: fc.constantFrom(null, '21231', '31102', '72310'),
  daysSinceInvitation: fc.constantFrom(null, null, 0, 30, 60, 61, 90),
});

export const arbitraryCompleteCase: fc.Arbitrary<{ asOf: string; file: ClientFile }> = fc.tuple(arbitraryScoredCase, arbitraryRest).map(([{ asOf, file }, { amount, provinces, findings, profile, daysSinceInvitation }]) => ({
  asOf,
  file: {
    ...file,
    expressEntry: profile === null ? null : { profileSubmittedOn: shifted(asOf, -100), invitedOn: daysSinceInvitation === null ? null : shifted(asOf, -daysSinceInvitation), primaryNoc: profile },
    persons: file.persons.map((person) => ({
      ...person,
      funds: { amount, asOf, heldSince: asOf },
      intent: { provinces, leaveAtEndOfStay: true },
      admissibility: { criminalRecord: false, medicalConcern: false, misrepresentation: findings.length > 0, removalOrder: false, events: findings.map((on) => ({ kind: 'misrepresentation' as const, on })) },
    })),
  },
}));
