import { counterparts2016, counterparts2021 } from '../../data/noc';
import { dateOf, type Day } from '../engine/days';
import { and, anyNumber, between, greatest, isAtLeast, isOneOf, maybe, no, not, number, or, truth, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { noc2021From, nocCodes } from './occupation';

/** Levels of study after secondary school, in the order of their length. */
const afterSecondary = ['one-year', 'two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'];

const convert = (code: string, version: '2016' | '2021'): string[] => {
  if (code.length === (version === '2021' ? 5 : 4)) return [code];
  return (version === '2021' ? counterparts2021(code) : counterparts2016(code)).map((other) => other.code);
};

/** Whether study is related, in the consultant's view, to the occupation of a record (a job, an offer), compared in the classification of the day. */
export function isRelated(study: FactRecord, record: FactRecord, on: Day): TruthValue {
  const version = dateOf(on) >= noc2021From ? '2021' : '2016';
  const wanted = nocCodes(record, version);
  const related = study.texts('relatedTo');
  if (related === undefined) return maybe([study.at('relatedTo')]);
  const stated = record.plain('noc');
  if (typeof stated === 'string' && related.includes(stated)) return truth(true);
  if (related.length === 0) return no;
  if (wanted === null) return maybe([record.at('noc')]);
  const codes = new Set(related.flatMap((code) => convert(code, version)));
  const hits = wanted.filter((code) => codes.has(code)).length;
  return hits === 0 ? no : hits === wanted.length ? truth(true) : maybe([record.at('noc')]);
}

/** The level that counts: its own in Canada, that of an assessment made by the day elsewhere. */
const reaches = (study: FactRecord, levels: readonly string[], on: Day): TruthValue => {
  const inCanada = isOneOf(study.text('country'), ['CA']);
  const eca = study.child('eca');
  const assessed = eca === null ? no : eca === undefined ? maybe([study.at('eca')]) : and([isAtLeast(number(on), eca.number('issuedOn')), isOneOf(eca.text('equivalency'), levels)]);
  return or([and([inCanada, isOneOf(study.text('level'), levels)]), and([not(inCanada), assessed])]);
};

/** A credential of study after secondary school of some level or more, completed by the day and, if foreign, assessed. */
export function isCredential(study: FactRecord, lowest: string, on: Day): TruthValue {
  const levels = afterSecondary.slice(Math.max(0, afterSecondary.indexOf(lowest)));
  return and([isAtLeast(number(on), study.number('completedOn', Infinity)), reaches(study, levels, on)]);
}

/** Whether one of the person's studies is such as is asked for. */
export function someStudy(person: FactRecord, where: (study: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = person.records('education');
  return or([...entries.map(where), ...(complete ? [] : [maybe([pointer])])]);
}

/** What a level gives in the grid of Saskatchewan: 1 a certificate, 2 a diploma, 3 three years or more, 4 master's or doctorate. */
const steps: Readonly<Record<string, number>> = { 'one-year': 1, 'two-year': 2, 'three-year': 3, bachelor: 3, 'two-or-more': 3, professional: 3, master: 4, doctorate: 4 };
const most = 4;
const journeyperson = 3;

function stepOf(record: FactRecord, member: string): NumberValue {
  const { options, missing } = record.text(member);
  if (options === null) return anyNumber(missing, 0, most);
  const found = options.map((level) => steps[level ?? 'none'] ?? 0);
  return between(Math.min(...found), Math.max(...found), missing);
}

const onlyIf = (condition: TruthValue, value: NumberValue): NumberValue => {
  if (condition.is !== null) return condition.is ? value : number(0);
  return between(0, value.high, [...new Set([...condition.missing, ...value.missing])]);
};

function studyStep(study: FactRecord, on: Day): NumberValue {
  const inCanada = isOneOf(study.text('country'), ['CA']);
  const eca = study.child('eca');
  const assessed = eca === null ? number(0) : eca === undefined ? anyNumber([study.at('eca')], 0, most) : onlyIf(isAtLeast(number(on), eca.number('issuedOn')), stepOf(eca, 'equivalency'));
  const own = onlyIf(inCanada, stepOf(study, 'level'));
  return onlyIf(isAtLeast(number(on), study.number('completedOn', Infinity)), greatest([own, onlyIf(not(inCanada), assessed)]));
}

/** Issued in Saskatchewan, or with the Red Seal, by the day. */
const isJourneyperson = (certificate: FactRecord, on: Day): TruthValue =>
  and([isAtLeast(number(on), certificate.number('issuedOn')), or([isOneOf(certificate.text('province'), ['SK']), certificate.truth('redSeal')])]);

/** The step of the best credential in the grid of Saskatchewan, 0 to 4. Source: reference, SINP A3. */
export function educationStep(person: FactRecord, on: Day): NumberValue {
  const { entries, complete, pointer } = person.records('education');
  const trades = person.records('tradeCertificates');
  const certified = or([...trades.entries.map((certificate) => isJourneyperson(certificate, on)), ...(trades.complete ? [] : [maybe([trades.pointer])])]);
  return greatest([number(0), ...entries.map((study) => studyStep(study, on)), ...(complete ? [] : [anyNumber([pointer], 0, most)]), onlyIf(certified, number(journeyperson))]);
}

/** An academic year, in months. */
const academicYear = 8;

/** A status of the person that overlaps a span of days. */
const studyPermitDuring = (person: FactRecord, study: FactRecord, on: Day): TruthValue => {
  const { entries, complete, pointer } = person.records('canadianStatus');
  const completed = study.number('completedOn', Infinity);
  const ended = study.raw['endedOn'] === undefined ? number(Infinity) : study.number('endedOn', Infinity);
  const last: NumberValue = { kind: 'number', low: Math.min(completed.low, ended.low, on), high: Math.min(completed.high, ended.high, on), missing: [...new Set([...completed.missing, ...ended.missing])] };
  const found = entries.map((status) => and([isOneOf(status.text('kind'), ['study-permit']), isAtLeast(last, status.number('issuedOn')), isAtLeast(status.number('expiresOn', Infinity), study.number('startedOn'))]));
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
};

/** A full-time academic year or more in Saskatchewan, in person, on a study permit. Source: reference, SINP A3. */
export function pastStudy(person: FactRecord, on: Day): TruthValue {
  return someStudy(person, (study) =>
    and([
      isOneOf(study.text('country'), ['CA']), isOneOf(study.text('province'), ['SK']), study.truth('fullTime'), isAtLeast(number(on), study.number('startedOn')),
      isAtLeast(study.number('presentMonths', 0), number(academicYear)), studyPermitDuring(person, study, on),
    ]));
}
