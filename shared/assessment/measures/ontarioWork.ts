import { addMonths, dateOf, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, anyNumber, between, isAtLeast, isOneOf, maybe, no, number, or, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { folded } from './folded';
import { noc2021From, nocCodes } from './occupation';
import { isInOntario } from './ontarioPlaces';
import { isSameOccupation } from './provincialLicence';

const fullTimeHours = 30;

/** Work in the position offered: for its employer, in its occupation. */
const isInPosition = (offer: FactRecord) => (job: FactRecord): TruthValue => {
  const sameEmployer = truth(job.plain('employerId') !== undefined && job.plain('employerId') === offer.plain('employerId'));
  return sameEmployer.is === false ? no : and([job.truth('paid'), isSameOccupation(job, offer)]);
};
const isPaidInOntario = (job: FactRecord): TruthValue => and([isInOntario(job), job.truth('paid')]);
/** Practice on own account as a physician in Ontario. */
export const isPractice = (job: FactRecord): TruthValue => and([isPaidInOntario(job), job.truth('selfEmployed'), isPhysician(job)]);

/** Physicians by NOC 2021 and 2016. */
const physicians = ['31100', '31101', '31102', '3111', '3112'];
export function isPhysician(record: FactRecord): TruthValue {
  const { options } = record.text('noc');
  if (options === null) return maybe([record.at('noc')]);
  const hits = options.filter((code) => code !== null && physicians.includes(code)).length;
  return hits === 0 ? no : hits === options.length ? yes : maybe([record.at('noc')]);
}

/** Words by which a licence on which no occupation is noted is known as a physician’s. */
const physicianWords = /physician|medecin|surgeon|chirurgien|medicine/;
/** Words that may stand for a physician and for others. */
const doctorWords = /doctor|docteur|general practitioner|omnipraticien|psychiatr/;
/** A licence as a physician, by its occupation, else by the profession that it names. */
function isPhysicianLicence(licence: FactRecord): TruthValue {
  const profession = licence.plain('profession');
  if (licence.isStated('noc') || typeof profession !== 'string') return isPhysician(licence);
  const named = folded(profession);
  return physicianWords.test(named) ? yes : doctorWords.test(named) ? maybe([licence.at('noc')]) : no;
}

type Stretch = { from: Day; to: Day };
type Part = { counts: TruthValue; sure: Stretch; possible: Stretch; missing: readonly string[] };
const earliest = -100_000;

/** Spans joined where no day lies between; both ends are included. */
function joined(spans: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of spans.filter((span) => span.from <= span.to).toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** Twice the completed months of a stretch, and one more where days are left over: 49 is more than 24 months. */
function halfMonths({ from, to }: Stretch): number {
  let months = 0;
  while (months < 1_200 && addMonths(from, months + 1) <= to + 1) months += 1;
  return 2 * months + (addMonths(from, months) <= to ? 1 : 0);
}

function partsOf(person: FactRecord, on: Day, first: Day, counts: (job: FactRecord) => TruthValue, leastHours: number): Part[] {
  return person.records('work').entries.map((job) => {
    const started = job.number('startedOn');
    const ended = job.number('endedOn', Infinity);
    const full = leastHours === 0 ? yes : isAtLeast(job.number('hoursPerWeek'), number(leastHours));
    const clip = (from: Day, to: Day): Stretch => ({ from: Math.max(from, first), to: Math.min(to, on) });
    return { counts: and([counts(job), full]), sure: clip(started.high, ended.low), possible: clip(Math.max(started.low, earliest), ended.high), missing: union(started.missing, ended.missing) };
  });
}

function measured(person: FactRecord, parts: readonly Part[], of: (spans: readonly Stretch[]) => number): NumberValue {
  const { complete, pointer } = person.records('work');
  const low = of(joined(parts.filter(({ counts }) => counts.is === true).map(({ sure }) => sure)));
  if (!complete) return anyNumber([pointer], low, 2_400);
  const open = parts.filter(({ counts, missing }) => counts.is === null || (counts.is && missing.length > 0));
  const high = of(joined(parts.filter(({ counts }) => counts.is !== false).map(({ possible }) => possible)));
  return between(low, Math.max(low, high), union(...open.map(({ counts, missing }) => union(counts.missing, missing))));
}

/** Half-months of the longest full-time stretch in the position offered, without a day between, in the last `months` (0: at any time). */
export function runInPosition({ subject, on }: Environment, offer: FactRecord, months: number): NumberValue {
  const first = months === 0 ? earliest : addMonths(on, -months);
  return measured(subject.applicant, partsOf(subject.applicant, on, first, isInPosition(offer), fullTimeHours), (spans) => Math.max(0, ...spans.map(halfMonths)));
}

/** Half-months of some work of which a part goes on to the day; none where nothing does. The days of all its stretches count. */
function ongoing(person: FactRecord, on: Day, counts: (job: FactRecord) => TruthValue): NumberValue {
  return measured(person, partsOf(person, on, earliest, counts, 0), (spans) => {
    if (!spans.some(({ to }) => to === on)) return 0;
    const days = spans.reduce((total, { from, to }) => total + to - from + 1, 0);
    return halfMonths({ from: on - days + 1, to: on });
  });
}

export const timeInPosition = ({ subject, on }: Environment, offer: FactRecord): NumberValue => ongoing(subject.applicant, on, isInPosition(offer));
export const timeInOntario = ({ subject, on }: Environment): NumberValue => ongoing(subject.applicant, on, isPaidInOntario);
export const timeInPractice = ({ subject, on }: Environment): NumberValue => ongoing(subject.applicant, on, isPractice);

/**
 * A physician who is registered with the College of Physicians and Surgeons of Ontario and may bill the health plan, by the licences of
 * the file. Who has neither worked as a physician nor has a licence as one on file is not asked for it.
 */
export function isRegisteredPhysician({ subject: { applicant }, on }: Environment): TruthValue {
  const { entries, complete, pointer } = applicant.records('licences');
  const registered = entries.map((licence) =>
    and([
      isPhysicianLicence(licence), isOneOf(licence.text('country'), ['CA']), isOneOf(licence.text('province'), ['ON']), isOneOf(licence.text('status'), ['held']), licence.truth('publicBilling'),
      isAtLeast(number(on), licence.number('issuedOn')), isAtLeast(licence.number('expiresOn', Infinity), number(on)),
    ]));
  if (complete) return or(registered);
  const work = applicant.records('work');
  const practised = or([...work.entries.map(isPhysician), ...(work.complete ? [] : [maybe([work.pointer])])]);
  return or([...registered, and([practised, maybe([pointer])])]);
}

/** The first digit of the occupation: its broad category. */
export function broadCategory(offer: FactRecord, on: Day): NumberValue {
  const codes = nocCodes(offer, dateOf(on) >= noc2021From ? '2021' : '2016');
  const found = (codes ?? []).map((code) => Number(code[0]));
  return found.length === 0 ? between(0, 9, [offer.at('noc')]) : between(Math.min(...found), Math.max(...found), [offer.at('noc')]);
}
