import { addYears, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, between, isAtLeast, isOneOf, maybe, no, not, number, or, truth, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { lastDayOfRegistration } from './registrationValidity';

const texts = (value: unknown): readonly string[] | undefined => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : undefined);

/** Without a name it is the principal applicant's of the file, whoever is assessed. */
export function isMine(subject: Subject, record: FactRecord): TruthValue {
  const principalId = subject.source.persons.find(({ raw }) => raw['role'] === 'principal')?.raw['id'];
  return truth((record.plain('personId') ?? principalId) === subject.applicantId);
}

const fits = (record: FactRecord, member: string, accepted: readonly string[] | undefined): TruthValue => (accepted === undefined ? yes : isOneOf(record.text(member), accepted));

/** From the first to the last day, both included. */
const runs = (record: FactRecord, from: string, until: string, on: Day): TruthValue => and([isAtLeast(number(on), record.number(from)), isAtLeast(record.number(until, Infinity), number(on))]);

/** In one of the states; a decision of which nothing is said is valid. Source: interchange format, nomination. */
export const inState = (record: FactRecord, states: readonly string[]): TruthValue => (record.isStated('state') ? isOneOf(record.text('state'), states) : truth(states.includes('valid')));

const isValid = (record: FactRecord): TruthValue => inState(record, ['valid']);

/** What a decision has to be; what is not named may be anything. */
interface Decision {
  kinds?: readonly string[] | undefined;
  provinces?: readonly string[] | undefined;
  streams?: readonly string[] | undefined;
}

/** A decision on the person assessed that is valid on a day: issued, not run out, neither used nor taken back. */
export function hasDecision(subject: Subject, on: Day, { kinds, provinces, streams }: Decision, where: (record: FactRecord) => TruthValue = () => yes): TruthValue {
  return or(subject.source.fileRecords('nominations').entries.map((record) => and([isMine(subject, record), fits(record, 'kind', kinds), fits(record, 'province', provinces), fits(record, 'stream', streams), where(record), isValid(record), runs(record, 'issuedOn', 'expiresOn', on)])));
}

/** An end that nobody noted is none. */
const notEnded = (record: FactRecord, on: Day): TruthValue => (record.isStated('endedOn') ? isAtLeast(record.number('endedOn', Infinity), number(on)) : yes);

/** Registrations with provinces: those of the file are its principal applicant's. */
const profiles = (subject: Subject): readonly FactRecord[] => (subject.applicant.raw['role'] === 'principal' ? subject.source.fileRecords('provincialProfiles').entries : []);

/** The last day of a year that begins on a day. */
const lastOfYear = ({ low, high, missing }: NumberValue): NumberValue => between(addYears(low, 1) - 1, addYears(high, 1) - 1, missing);

/** An end that is not noted follows from the submission where the system has one; elsewhere it is none. */
function hasNotExpired(record: FactRecord, on: Day): TruthValue {
  if (record.isStated('expiresOn')) return isAtLeast(record.number('expiresOn', Infinity), number(on));
  const last = lastDayOfRegistration(record);
  return last === undefined ? yes : isAtLeast(last, number(on));
}

/** Who was invited had to be registered until then, however long ago that was. */
const remains = (record: FactRecord, on: Day): TruthValue => (record.isStated('expiresOn') ? hasNotExpired(record, on) : or([hasNotExpired(record, on), isAtLeast(number(on), record.number('invitedOn', Infinity))]));

/** A registration that may stand on a day, and whether it does. */
export type Registration = { record: FactRecord; stands: TruthValue };

/** Those in a system that stand on a day, or may: which of them, of which there is one at most, the facts may leave open. */
export const registrationsOn = (subject: Subject, system: string, on: Day): readonly Registration[] =>
  profiles(subject)
    .map((record) => ({ record, stands: and([isOneOf(record.text('system'), [system]), isAtLeast(number(on), record.number('submittedOn')), hasNotExpired(record, on), notEnded(record, on)]) }))
    .filter(({ stands }) => stands.is !== false);

/** An active Express Entry profile on a day: submitted by then, not a year old, not ended. Source: reference, Express Entry section 9. */
function hasProfile(subject: Subject, on: Day): TruthValue {
  const { profile } = subject;
  if (profile === null) return no;
  if (profile === undefined) return maybe(['/expressEntry']);
  const submitted = profile.number('profileSubmittedOn');
  const ended = profile.isStated('profileEndedOn') ? isAtLeast(profile.number('profileEndedOn', Infinity), number(on)) : yes;
  return and([isAtLeast(number(on), submitted), isAtLeast(lastOfYear(submitted), number(on)), ended]);
}

/**
 * What governments decided about the person assessed, and what was registered with them, on the day.
 * `decision-in-force`: of a `kind` (nomination, endorsement, selection-certificate …), by one of the `provinces`, for one of the
 * `streams`: issued, not run out, neither used nor taken back. `nomination`: one through Express Entry. `registered`: an expression of interest in a `system`, for one of the
 * `streams` where they are named, from its submission until it expires or ends; where its end is not noted, for the time that some systems give it, or until an invitation. `invited-by-province`: such a one with an invitation. `express-entry-profile`: an active profile. `approval-runs`: an approval (`of`)
 * issued by the day that has not run out; one on which no end is written has none.
 */
export const provincialMeasures: readonly Measure[] = [
  {
    id: 'decision-in-force',
    number: 1,
    compute: ({ subject, on }, args) => hasDecision(subject, on, { kinds: texts(args['kind']), provinces: texts(args['provinces']), streams: texts(args['streams']) }),
  },
  // Outside Express Entry a nomination leads to an application on paper and gives no points.
  { id: 'nomination', number: 2, compute: ({ subject, on }) => hasDecision(subject, on, { kinds: ['nomination'] }, (record) => record.truth('expressEntry')) },
  {
    id: 'registered',
    number: 3,
    compute: ({ subject, on }, args) => {
      const systems = texts(args['system']);
      const streams = texts(args['streams']);
      return or(profiles(subject).map((record) => and([fits(record, 'system', systems), fits(record, 'stream', streams), isAtLeast(number(on), record.number('submittedOn')), remains(record, on), notEnded(record, on)])));
    },
  },
  {
    id: 'invited-by-province',
    number: 1,
    compute: ({ subject, on }, args) => {
      const systems = texts(args['system']);
      const streams = texts(args['streams']);
      return or(profiles(subject).map((record) => and([fits(record, 'system', systems), fits(record, 'stream', streams), not(isAtLeast(record.number('invitedOn', Infinity), number(on + 1)))])));
    },
  },
  {
    id: 'approval-runs', number: 1, inScope: true,
    compute: ({ scope, on }, args) => {
      const approval = scope[String(args['of'])];
      if (!approval) return no;
      return and([isAtLeast(number(on), approval.number('issuedOn')), approval.isStated('expiresOn') ? isAtLeast(approval.number('expiresOn', Infinity), number(on)) : yes]);
    },
  },
  { id: 'express-entry-profile', number: 2, compute: ({ subject, on }) => hasProfile(subject, on) },
];
