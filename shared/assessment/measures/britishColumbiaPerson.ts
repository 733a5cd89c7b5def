import { addYears, type Day } from '../engine/days';
import { and, between, isAtLeast, isOneOf, maybe, no, not, number, or, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { livesInCanada } from './britishColumbiaPlaces';
import { statusInCanada } from './circumstances';

/** Days after the end of a status in which it can be restored. Source: IRPR 182. */
const daysToRestore = 90;
const lawful = ['citizen', 'permanent-resident', 'work-permit', 'study-permit', 'visitor', 'maintained', 'restoration', 'temporary-resident-permit', 'permit-exempt-work'];
const restorable = ['work-permit', 'study-permit', 'visitor', 'maintained'];

/** Outside Canada, or with a status there, or within the 90 days in which one that ended can be restored. */
export function hasLawfulStay(person: FactRecord, on: Day): TruthValue {
  const isAway = not(livesInCanada(person, on));
  if (isAway.is === true) return isAway;
  const { entries, complete, pointer } = person.records('canadianStatus');
  const lapsed = entries.map((status) => {
    const expired = status.number('expiresOn', Infinity);
    const ended = status.raw['endedOn'] === undefined ? expired : status.number('endedOn', Infinity);
    const last = between(Math.min(expired.low, ended.low), Math.min(expired.high, ended.high), union(expired.missing, ended.missing));
    return and([isOneOf(status.text('kind'), restorable), isAtLeast(number(on), last), isAtLeast(between(last.low + daysToRestore, last.high + daysToRestore, last.missing), number(on))]);
  });
  return or([isAway, statusInCanada(person, lawful, on), ...lapsed, ...(complete ? [] : [maybe([pointer])])]);
}

/** In Canada as a claimant for refugee protection. */
export const isRefugeeClaimant = (person: FactRecord, on: Day): TruthValue => and([livesInCanada(person, on), statusInCanada(person, ['refugee-claimant'], on)]);

/** Credentials as the grid tells them apart, the highest last; the places are looked up in its tables. */
const kinds = ['none', 'diploma', 'associate', 'trade', 'bachelor', 'master', 'doctorate'] as const;
type Kind = (typeof kinds)[number];
const highest = kinds.length - 1;
/** What a level is whatever the credential is. */
const byLevel: Readonly<Record<string, Kind>> = { none: 'none', secondary: 'none', bachelor: 'bachelor', master: 'master', professional: 'master', doctorate: 'doctorate' };
/** What a program of one to three years, or several, is by its credential. */
const byCredential: Readonly<Record<string, Kind>> = {
  secondary: 'none', vocational: 'trade', trade: 'trade', college: 'diploma', 'college-general': 'diploma', 'college-graduate': 'diploma', associate: 'associate', 'university-certificate': 'diploma',
  bachelor: 'bachelor', 'post-graduate': 'bachelor', master: 'master', professional: 'master', 'medical-specialization': 'master', doctorate: 'doctorate',
};
const place = (kind: Kind): number => kinds.indexOf(kind);

function kindOf(levels: readonly (string | null)[] | null, levelAt: string, record: FactRecord): NumberValue {
  if (levels === null) return between(0, highest, [levelAt]);
  const credential = record.text('credential');
  const found = levels.flatMap((level): number[] => {
    const settled = byLevel[level ?? 'none'];
    if (settled !== undefined) return [place(settled)];
    if (credential.options === null) return [place('diploma'), place('bachelor')];
    return credential.options.map((one) => place(byCredential[one ?? ''] ?? 'diploma'));
  });
  return between(Math.min(...found), Math.max(...found), levels.length > 1 ? [levelAt, record.at('credential')] : [record.at('credential')]);
}

const earned = (record: FactRecord, on: Day): TruthValue => isAtLeast(number(on), record.number('completedOn', Infinity));
const isIn = (record: FactRecord, member: string, value: string): TruthValue => isOneOf(record.text(member), [value]);

/** What a credential counts as: its own kind in Canada, elsewhere what the assessment says it equals. */
function credentialOf(record: FactRecord, on: Day): NumberValue {
  const inCanada = isIn(record, 'country', 'CA');
  const own = kindOf(record.text('level').options, record.at('level'), record);
  if (inCanada.is === true) return own;
  const eca = record.child('eca');
  const issued = eca ? isAtLeast(number(on), eca.number('issuedOn')) : undefined;
  const equal = eca === undefined ? between(0, highest, [record.at('eca')]) : eca === null || issued?.is === false ? number(0) : kindOf(eca.text('equivalency').options, eca.at('equivalency'), record);
  const foreign = issued?.is === null ? between(0, equal.high, union(issued.missing, equal.missing)) : equal;
  return inCanada.is === false ? foreign : between(Math.min(own.low, foreign.low), Math.max(own.high, foreign.high), union(inCanada.missing, own.missing, foreign.missing));
}

/** The highest of some values per credential that was earned by the day; a list that may lack some leaves it open up to `most`. */
function bestOf(person: FactRecord, on: Day, most: number, valueOf: (record: FactRecord) => NumberValue): NumberValue {
  const { entries, complete, pointer } = person.records('education');
  const found = entries.map((record) => ({ there: earned(record, on), value: valueOf(record) }));
  const low = Math.max(0, ...found.filter(({ there }) => there.is === true).map(({ value }) => value.low));
  if (!complete) return between(low, most, [pointer]);
  const open = found.filter(({ there, value }) => there.is !== false && value.high > low);
  return between(low, Math.max(low, ...open.map(({ value }) => value.high)), union(...open.map(({ there, value }) => union(there.missing, value.missing))));
}

/** Index of the highest credential: 0 none, 1 diploma or certificate, 2 associate degree, 3 trade certificate, 4 bachelor’s or above it, 5 master’s or professional, 6 doctorate. */
export const credential = (person: FactRecord, on: Day): NumberValue => bestOf(person, on, highest, (record) => credentialOf(record, on));

/** Where the best-placed post-secondary study was: 3 in British Columbia, 2 elsewhere in Canada, 1 abroad with an assessment, 0 none of these. */
export const placeOfStudy = (person: FactRecord, on: Day): NumberValue =>
  bestOf(person, on, 3, (record) => {
    const counted = credentialOf(record, on);
    if (counted.high === 0) return number(0);
    const inCanada = isIn(record, 'country', 'CA');
    const inProvince = inCanada.is === false ? no : and([inCanada, isIn(record, 'province', 'BC')]);
    const low = inProvince.is === true ? 3 : inCanada.is === true ? 2 : inCanada.is === false ? 1 : 1;
    const high = inProvince.is !== false ? 3 : inCanada.is !== false ? 2 : 1;
    return between(counted.low === 0 ? 0 : low, high, union(counted.missing, inCanada.missing, inProvince.missing));
  });

/** A licence to practise or a certificate of qualification of British Columbia, in force on the day. */
export function hasDesignation(person: FactRecord, on: Day): TruthValue {
  const licences = person.records('licences');
  const certificates = person.records('tradeCertificates');
  return or([
    ...licences.entries.map((one) => and([isIn(one, 'country', 'CA'), isIn(one, 'province', 'BC'), isIn(one, 'status', 'held'), isAtLeast(number(on), one.number('issuedOn')), isAtLeast(one.number('expiresOn', Infinity), number(on))])),
    ...certificates.entries.map((one) => and([isIn(one, 'province', 'BC'), isAtLeast(number(on), one.number('issuedOn'))])),
    ...(licences.complete ? [] : [maybe([licences.pointer])]),
    ...(certificates.complete ? [] : [maybe([certificates.pointer])]),
  ]);
}

/** A post-secondary credential earned in Canada within the last years, with the days of the first and the last included. */
export function graduatedWithin(person: FactRecord, years: number, on: Day, also: (record: FactRecord) => TruthValue = () => yes): TruthValue {
  const { entries, complete, pointer } = person.records('education');
  const found = entries.map((record) => {
    const level = isOneOf(record.text('level'), ['none', 'secondary']);
    const completed = record.number('completedOn', Infinity);
    return and([isIn(record, 'country', 'CA'), not(level), earned(record, on), isAtLeast(completed, number(addYears(on, -years))), also(record)]);
  });
  return complete ? or(found) : or([...found, maybe([pointer])]);
}
