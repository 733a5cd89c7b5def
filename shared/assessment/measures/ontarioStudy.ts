import { addYears, type Day } from '../engine/days';
import { and, anyNumber, between, isAtLeast, isOneOf, maybe, no, not, number, or, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { regionOf, regions } from './ontarioPlaces';

/** 0 less, 1 college, trades or below a bachelor's, 2 bachelor's or above it, 3 master's, 4 doctorate (with medicine where a grid puts it there). */
const highest = 4;
const byLevel: Readonly<Record<string, number>> = { none: 0, secondary: 0, bachelor: 2, master: 3, doctorate: 4 };
/** A college graduate certificate stands with the colleges in the grid of 2026 alone; before, it is a certificate of graduates or one of a college. */
const byCredential: Readonly<Record<string, number>> = { secondary: 0, bachelor: 2, 'post-graduate': 2, master: 3, doctorate: 4, 'medical-specialization': 4 };
/** Medicine and residencies, dentistry, optometry and veterinary medicine in the Classification of Instructional Programs. */
const medicalFields = ['51.04', '51.12', '51.17', '01.80', '51.24', '60.'];

const earned = (study: FactRecord, on: Day): TruthValue => isAtLeast(number(on), study.number('completedOn', Infinity));
const isCanadian = (study: FactRecord): TruthValue => isOneOf(study.text('country'), ['CA']);
const isOntarian = (study: FactRecord): TruthValue => (isCanadian(study).is === false ? no : and([isCanadian(study), isOneOf(study.text('province'), ['ON'])]));

/** A first professional degree: with the doctorates in the grid that names medicine there, else with the bachelor's. */
function professional(study: FactRecord, medical: boolean): NumberValue {
  if (!medical) return number(2);
  const cip = study.plain('cip');
  if (typeof cip !== 'string') return between(2, highest, [study.at('cip')]);
  return number(medicalFields.some((field) => cip.startsWith(field)) ? highest : 2);
}

function kindOf(record: FactRecord, member: string, study: FactRecord, medical: boolean): NumberValue {
  const { options, missing } = record.text(member);
  if (options === null) return between(0, highest, missing.length > 0 ? missing : [record.at(member)]);
  const found = options.map((level): NumberValue => {
    if (level === 'professional') return professional(study, medical);
    const settled = byLevel[level ?? 'none'];
    if (settled !== undefined) return number(settled);
    const credential = study.text('credential').options;
    if (credential === null) return between(1, 2, [study.at('credential')]);
    const kinds = credential.flatMap((one) => (one === 'college-graduate' && !medical ? [1, 2] : [byCredential[one ?? ''] ?? 1]));
    return between(Math.min(...kinds), Math.max(...kinds), [study.at('credential')]);
  });
  return between(Math.min(...found.map(({ low }) => low)), Math.max(...found.map(({ high }) => high)), union(missing, ...found.map((one) => one.missing)));
}

/** What a credential counts as: its own kind in Canada, elsewhere what an assessment issued by the day says it equals. */
function counted(study: FactRecord, on: Day, medical: boolean): NumberValue {
  const canadian = isCanadian(study);
  const own = kindOf(study, 'level', study, medical);
  if (canadian.is === true) return own;
  const eca = study.child('eca');
  const issued = eca ? isAtLeast(number(on), eca.number('issuedOn')) : undefined;
  const equal = eca === undefined ? between(0, highest, [study.at('eca')]) : eca === null || issued?.is === false ? number(0) : kindOf(eca, 'equivalency', study, medical);
  const foreign = issued?.is === null ? between(0, equal.high, union(issued.missing, equal.missing)) : equal;
  return canadian.is === false ? foreign : between(Math.min(own.low, foreign.low), Math.max(own.high, foreign.high), union(canadian.missing, own.missing, foreign.missing));
}

type Weighed = { there: TruthValue; kind: NumberValue; study: FactRecord };
const weighed = (person: FactRecord, on: Day, medical: boolean): Weighed[] => person.records('education').entries.map((study) => ({ there: earned(study, on), kind: counted(study, on, medical), study }));

/** The highest kind of credential that counts on a day. */
export function educationKind(person: FactRecord, on: Day, medical: boolean): NumberValue {
  const { complete, pointer } = person.records('education');
  const found = weighed(person, on, medical);
  const low = Math.max(0, ...found.filter(({ there }) => there.is === true).map(({ kind }) => kind.low));
  if (!complete) return between(low, highest, [pointer]);
  const open = found.filter(({ there, kind }) => there.is !== false && kind.high > low);
  return between(low, Math.max(low, ...open.map(({ kind }) => kind.high)), union(...open.map(({ there, kind }) => union(there.missing, kind.missing))));
}

/** Groups of fields by the first two figures of a program: 2 science, technology, health and trades, 1 business and the like, 0 arts and humanities. */
const fields: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['11', '14', '15', '26', '27', '40', '41', '46', '47', '48', '51', '60', '61'].map((code) => [code, 2])),
  ...Object.fromEntries(['12', '13', '22', '45', '49', '52'].map((code) => [code, 1])),
  ...Object.fromEntries(['16', '23', '38', '50', '54'].map((code) => [code, 0])),
};

function fieldOf(study: FactRecord): NumberValue {
  const cip = study.plain('cip');
  const group = typeof cip === 'string' ? fields[cip.slice(0, 2)] : undefined;
  return group === undefined ? between(0, 2, [study.at('cip')]) : number(group);
}

/** The group of the field of the highest credential; of several as high the one that gives most. */
export function fieldOfStudy(person: FactRecord, on: Day): NumberValue {
  const { complete, pointer } = person.records('education');
  if (!complete) return between(0, 2, [pointer]);
  const found = weighed(person, on, false).filter(({ there, kind }) => there.is !== false && kind.high > 0);
  const least = Math.max(0, ...found.filter(({ there }) => there.is === true).map(({ kind }) => kind.low));
  const highestOnes = found.filter(({ kind }) => kind.high >= least).map((one) => ({ ...one, field: fieldOf(one.study) }));
  const sure = highestOnes.length === 1 ? highestOnes.filter(({ there, kind }) => there.is === true && kind.low > 0) : highestOnes.filter(({ there, kind }) => there.is === true && kind.low === kind.high && highestOnes.every((other) => other.kind.high <= kind.low));
  const low = Math.max(0, ...sure.map(({ field }) => field.low));
  const high = Math.max(0, ...highestOnes.map(({ field }) => field.high));
  return between(low, high, union(...highestOnes.map(({ there, kind, field }) => union(there.missing, kind.missing, field.missing))));
}

const isAfterSecondary = (study: FactRecord): TruthValue => not(isOneOf(study.text('level'), ['none', 'secondary']));

/** Levels that take two years or more. */
const longLevels = ['two-year', 'three-year', 'bachelor', 'two-or-more', 'professional', 'doctorate'];

/** Of a public institution, or a private one that may grant degrees: which others are eligible is not held, so that they stay open, like one of unknown kind. */
const isEligible = (study: FactRecord): TruthValue => or([isOneOf(study.text('institutionType'), ['public', 'private-degree']), maybe([study.at('institutionType')])]);

/**
 * Credentials after secondary school earned in Canada by full-time study of a year or more: 0, 1, or 2 for more than one. `eligible`: of an
 * eligible institution.
 */
export function canadianCredentials(person: FactRecord, on: Day, eligible: boolean): NumberValue {
  const { entries, complete, pointer } = person.records('education');
  const found = entries.map((study) =>
    and([isCanadian(study), earned(study, on), isAfterSecondary(study), study.truth('fullTime'), or([isOneOf(study.text('level'), longLevels), lasts(study, 12, 8)]), eligible ? isEligible(study) : yes]));
  const low = Math.min(2, found.filter(({ is }) => is === true).length);
  if (!complete) return between(low, 2, [pointer]);
  return between(low, Math.min(2, found.filter(({ is }) => is !== false).length), union(...found.filter(({ is }) => is === null).map(({ missing }) => missing)));
}

/** Where the best-placed Canadian study after secondary school was: its region and one, or 0 for none attended in person. */
export function placeOfStudy(person: FactRecord, on: Day): NumberValue {
  const { entries, complete, pointer } = person.records('education');
  const most = regions.northern + 1;
  const found = entries.map((study): NumberValue => {
    const conditions = study.texts('conditions');
    const distance = conditions === undefined ? maybe([study.at('conditions')]) : conditions.includes('mainly-distance') ? yes : no;
    const there = and([isCanadian(study), earned(study, on), isAfterSecondary(study), not(distance)]);
    if (there.is === false) return number(0);
    const ontario = isOntarian(study);
    const region = ontario.is === false ? between(0, regions.eastern, [study.at('province')]) : regionOf(study);
    const placed = between(region.low + 1, (ontario.is === null ? regions.northern : region.high) + 1, union(region.missing, ontario.missing));
    return there.is === true ? placed : between(0, placed.high, union(there.missing, placed.missing));
  });
  const low = Math.max(0, ...found.map((one) => one.low));
  if (!complete) return anyNumber([pointer], low, most);
  return between(low, Math.max(0, ...found.map((one) => one.high)), union(...found.filter((one) => one.high > low).map(({ missing }) => missing)));
}

function someStudy(person: FactRecord, where: (study: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = person.records('education');
  return or([...entries.map(where), ...(complete ? [] : [maybe([pointer])])]);
}

const afterSecondary = ['one-year', 'two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'];
const levelsFrom: Readonly<Record<string, readonly string[]>> = {
  secondary: ['secondary', ...afterSecondary],
  bachelor: ['bachelor', 'master', 'professional', 'doctorate'],
  'post-secondary': afterSecondary,
};

/** A credential of a level or more, Canadian or assessed as equal by the day. `lowest`: secondary, post-secondary or bachelor. */
export function hasDegree(person: FactRecord, lowest: string, on: Day): TruthValue {
  const levels = levelsFrom[lowest] ?? [];
  return someStudy(person, (study) => {
    const eca = study.child('eca');
    const assessed = eca === null ? no : eca === undefined ? maybe([study.at('eca')]) : and([isAtLeast(number(on), eca.number('issuedOn')), isOneOf(eca.text('equivalency'), levels)]);
    const canadian = isCanadian(study);
    return and([earned(study, on), or([and([canadian, isOneOf(study.text('level'), levels)]), canadian.is === true ? no : and([not(canadian), assessed])])]);
  });
}

/** Completed in the last years: on the anniversary still. */
const within = (study: FactRecord, years: number, on: Day): TruthValue => and([earned(study, on), isAtLeast(study.number('completedOn', Infinity), number(addYears(on, -years)))]);
/** Of a program that is said to last so many months; what `open` leaves below that is not settled. */
function lasts(study: FactRecord, months: number, open: number): TruthValue {
  const length = study.number('programMonths');
  const enough = isAtLeast(length, number(months));
  return enough.is === false && isAtLeast(length, number(open)).is !== false ? maybe([study.at('programMonths')]) : enough;
}

const degreesWithOneBefore = ['post-graduate', 'master', 'doctorate', 'medical-specialization'];

/** A Canadian credential of full-time study: of two years or more, or of one year or more in a program that asks for a degree before it. */
export const graduateForOffer = (person: FactRecord, years: number, on: Day): TruthValue =>
  someStudy(person, (study) => {
    const credential = study.text('credential');
    const afterDegree = or([isOneOf(study.text('level'), ['master', 'doctorate']), isOneOf(credential, degreesWithOneBefore), and([isOneOf(credential, ['college-graduate', 'professional']), maybe([study.at('credential')])])]);
    const long = or([isOneOf(study.text('level'), ['two-year', 'three-year', 'bachelor', 'two-or-more', 'professional']), lasts(study, 24, 16)]);
    return and([isCanadian(study), study.truth('fullTime'), isAfterSecondary(study), within(study, years, on), or([long, and([afterDegree, lasts(study, 12, 8)])])]);
  });

/** A recent graduate of Ontario: two years or more of study, an Ontario college graduate certificate, a master's or a doctorate. */
export const recentGraduate = (person: FactRecord, years: number, on: Day): TruthValue =>
  someStudy(person, (study) => and([
    isOntarian(study), within(study, years, on), isAfterSecondary(study), isEligible(study),
    or([isOneOf(study.text('level'), ['two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate']), isOneOf(study.text('credential'), ['college-graduate']), and([isOneOf(study.text('level'), ['one-year']), lasts(study, 24, 16)])]),
  ]));

/** A master's degree of a year or more of full-time study in Ontario, completed in the last years. */
export const ontarioMaster = (person: FactRecord, years: number, on: Day): TruthValue =>
  someStudy(person, (study) => and([isOntarian(study), isOneOf(study.text('level'), ['master']), study.truth('fullTime'), within(study, years, on), lasts(study, 12, 8)]));

/** A doctorate of which two years or more were done in Ontario, completed in the last years; who was in Canada for less did not do them there. */
export const ontarioDoctorate = (person: FactRecord, years: number, on: Day): TruthValue =>
  someStudy(person, (study) => {
    const present = study.plain('presentMonths');
    return and([isOntarian(study), isOneOf(study.text('level'), ['doctorate']), within(study, years, on), lasts(study, 24, 24), truth(typeof present !== 'number' || present >= 24)]);
  });

/** Medicine and its residencies. */
const medicine = ['51.12', '60.', '61.'];

/** A degree in medicine that is completed by the day, by its program. */
export const hasMedicalDegree = (person: FactRecord, on: Day): TruthValue =>
  someStudy(person, (study) => {
    const cip = study.plain('cip');
    const isMedical = typeof cip === 'string' ? truth(medicine.some((start) => cip.startsWith(start))) : maybe([study.at('cip')]);
    return and([earned(study, on), isOneOf(study.text('level'), ['bachelor', 'master', 'professional', 'doctorate']), or([isOneOf(study.text('credential'), ['medical-specialization']), isMedical])]);
  });
