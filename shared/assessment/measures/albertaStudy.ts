import type { Day } from '../engine/days';
import { and, between, isAtLeast, isOneOf, maybe, no, not, number, or, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

/** Credentials as the grid of Alberta tells them apart: 0 secondary school or less, 1 diploma or certificate, 2 of a trade, 3 bachelor's, 4 master's, 5 doctorate. */
const kinds = { secondary: 0, diploma: 1, trade: 2, bachelor: 3, master: 4, doctorate: 5 } as const;
const highest = kinds.doctorate;
/** A professional degree has no row of its own: it is read as the bachelor's degree that it is at least. */
const byLevel: Readonly<Record<string, number>> = { none: kinds.secondary, secondary: kinds.secondary, bachelor: kinds.bachelor, professional: kinds.bachelor, master: kinds.master, doctorate: kinds.doctorate };
const byCredential: Readonly<Record<string, number>> = { secondary: kinds.secondary, vocational: kinds.trade, trade: kinds.trade, bachelor: kinds.bachelor, professional: kinds.bachelor, master: kinds.master, 'medical-specialization': kinds.master, doctorate: kinds.doctorate };

/** What the levels of a member may stand for; a program of one to three years by its credential. */
function kindsOf(holder: FactRecord, member: string, study: FactRecord): NumberValue {
  const { options, missing } = holder.text(member);
  if (options === null) return between(0, highest, missing);
  const credential = study.text('credential');
  const found = options.flatMap((level): readonly number[] => {
    const settled = byLevel[level ?? 'none'];
    if (settled !== undefined) return [settled];
    if (credential.options === null) return [kinds.diploma, kinds.bachelor];
    return credential.options.map((one) => byCredential[one ?? ''] ?? kinds.diploma);
  });
  return between(Math.min(...found), Math.max(...found), options.length > 1 ? union(missing, [study.at('credential')]) : [study.at('credential')]);
}

const isInCanada = (study: FactRecord): TruthValue => isOneOf(study.text('country'), ['CA']);
const isInAlberta = (study: FactRecord): TruthValue => {
  const inCanada = isInCanada(study);
  return inCanada.is === false ? no : and([inCanada, isOneOf(study.text('province'), ['AB'])]);
};
const isEarned = (study: FactRecord, on: Day): TruthValue => isAtLeast(number(on), study.number('completedOn', Infinity));

/** What a credential counts as: its own kind in Canada, elsewhere what an assessment made by the day says that it equals. */
function countedKind(study: FactRecord, on: Day): NumberValue {
  const inCanada = isInCanada(study);
  const own = kindsOf(study, 'level', study);
  if (inCanada.is === true || own.high === 0) return own;
  const eca = study.child('eca');
  const made = eca === null ? no : eca === undefined ? maybe([study.at('eca')]) : isAtLeast(number(on), eca.number('issuedOn'));
  const equal = eca ? kindsOf(eca, 'equivalency', study) : between(0, highest, [study.at('eca')]);
  const foreign = made.is === true ? equal : made.is === false ? number(0) : between(0, equal.high, union(made.missing, equal.missing));
  if (inCanada.is === false) return foreign;
  return between(Math.min(own.low, foreign.low), Math.max(own.high, foreign.high), union(inCanada.missing, own.missing, foreign.missing));
}

/** Where study after secondary school was done: 2 in Alberta, 1 elsewhere in Canada, 0 abroad. */
function placeOf(study: FactRecord): NumberValue {
  const inCanada = isInCanada(study);
  const inAlberta = isInAlberta(study);
  const low = inAlberta.is === true ? 2 : inCanada.is === true ? 1 : 0;
  const high = inAlberta.is !== false ? 2 : inCanada.is !== false ? 1 : 0;
  return between(low, high, union(inCanada.missing, inAlberta.missing));
}

/** A credential that may count, with the points of its kind and of its place. */
export interface Credential {
  kind: NumberValue;
  place: NumberValue;
  earned: TruthValue;
}

/** What a person has earned by a day; secondary school and nothing at all have no place. Null: the list may lack some. */
export function credentials(person: FactRecord, on: Day): { found: readonly Credential[]; open: readonly string[] } {
  const { entries, complete, pointer } = person.records('education');
  const found = entries.map((study): Credential => {
    const kind = countedKind(study, on);
    const place = kind.high === 0 ? number(0) : placeOf(study);
    return { kind, place: kind.low === 0 && kind.high > 0 ? between(0, place.high, union(kind.missing, place.missing)) : place, earned: isEarned(study, on) };
  });
  return { found: found.filter(({ earned }) => earned.is !== false), open: complete ? [] : [pointer] };
}

const finished = ['secondary', 'one-year', 'two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'];

function someStudy(person: FactRecord, where: (study: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = person.records('education');
  return or([...entries.map(where), ...(complete ? [] : [maybe([pointer])])]);
}

/** Secondary school or more, completed by the day and, if foreign, assessed by then. Source: reference, AOS-7. */
export const hasSecondary = (person: FactRecord, on: Day): TruthValue =>
  someStudy(person, (study) => {
    const inCanada = isInCanada(study);
    const eca = study.child('eca');
    const assessed = eca === null ? no : eca === undefined ? maybe([study.at('eca')]) : and([isAtLeast(number(on), eca.number('issuedOn')), isOneOf(eca.text('equivalency'), finished)]);
    return and([isEarned(study, on), or([and([inCanada, isOneOf(study.text('level'), finished)]), and([not(inCanada), assessed])])]);
  });

/** A credential of study after secondary school earned in Alberta by the day, such as is asked for. */
export const studiedInAlberta = (person: FactRecord, on: Day, also: (study: FactRecord) => TruthValue = () => yes): TruthValue =>
  someStudy(person, (study) => and([isInAlberta(study), isEarned(study, on), not(isOneOf(study.text('level'), ['none', 'secondary'])), also(study)]));
