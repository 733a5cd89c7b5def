import { dayOf, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import type { Subject } from '../engine/subject';
import { and, isAtLeast, isOneOf, maybe, no, not, number, or, truth, union, yes, type TruthValue } from '../engine/values';
import { FactRecord } from '../facts/records';
import { livesIn } from '../requirements/entryDocument';
import { medicalExam } from '../requirements/medicalExam';
import { keepsOrRegains } from './applyInside';
import { endedBefore, permitInForce, statusInCanada } from './circumstances';
import { hasSpouse } from './family';
import type { Measure } from './index';
import { familyCodes } from './spousalPermit';

type Args = Readonly<Record<string, unknown>>;

/** Days after the written confirmation of completion within which graduates apply. Source: reference, work permits 7.1. */
const graduationDays = 180;
/** Days after the loss of a status in which its restoration may be asked for. Source: IRPR 182. */
const restorationDays = 90;
/** The permit of graduates, which is given once. Source: reference, work permits 7.1. */
const graduateCodes = ['C43'];
/** Of a status in force there is nothing to restore. */
const statuses = ['work-permit', 'study-permit', 'visitor', 'temporary-resident-permit', 'permit-exempt-work', 'citizen', 'permanent-resident'];

/** Something of an entry of a person’s list; where the list may lack entries it is open. */
function someOf(person: FactRecord, list: string, where: (record: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = person.records(list);
  const found = or(entries.map(where));
  return complete ? found : or([found, maybe([pointer])]);
}

/** The last day of a status: given up, or run out. */
const lastDay = (status: FactRecord) => (typeof status.plain('endedOn') === 'string' ? status.number('endedOn') : status.number('expiresOn', Infinity));

/** A program of a school in Canada that is completed by the day, and confirmed not more than 180 days before. */
export function isRecentGraduation(study: FactRecord, on: Day): TruthValue {
  const confirmed = study.number('completionConfirmedOn');
  return and([
    isOneOf(study.text('country'), ['CA']),
    not(isOneOf(study.text('level'), ['none', 'secondary'])),
    isAtLeast(number(on), study.number('completedOn', Infinity)),
    isAtLeast(number(on), confirmed),
    isAtLeast(confirmed, number(on - graduationDays)),
  ]);
}

/**
 * A post-graduation permit (C43): studies in Canada of which the completion was confirmed within 180 days, a study permit in those days, and
 * no such permit before. Whether the program and the school qualify is for the documents to show. Source: IRPR 205(c)(ii).
 */
function postGraduation({ applicant }: Subject, on: Day): TruthValue {
  return and([
    someOf(applicant, 'residences', (home) => isOneOf(home.text('country'), ['CA'])),
    someOf(applicant, 'education', (study) => isRecentGraduation(study, on)),
    someOf(applicant, 'canadianStatus', (status) => and([isOneOf(status.text('kind'), ['study-permit']), isAtLeast(lastDay(status), number(on - graduationDays))])),
    not(someOf(applicant, 'canadianStatus', (status) => and([isOneOf(status.text('kind'), ['work-permit']), isOneOf(status.text('basis'), graduateCodes)]))),
  ]);
}

/**
 * A bridging permit (A75): in Canada, with a work permit in force, continued or to be restored, and an application for permanent residence
 * that is complete or found eligible and not decided. Applicants of the Atlantic program have a permit of another kind. Source: reference, work permits 7.2.
 */
function bridging({ applicant }: Subject, on: Day): TruthValue {
  const goesOn = (application: FactRecord): TruthValue => {
    const pathway = application.plain('pathway');
    return and([
      isOneOf(application.text('kind'), ['permanent-residence']),
      truth(typeof pathway !== 'string' || !pathway.startsWith('ca.aip')),
      not(isOneOf(application.text('decision'), ['approved', 'refused', 'withdrawn'])),
      or([isAtLeast(number(on), application.number('completeOn')), isAtLeast(number(on), application.number('eligibilityPositiveOn'))]),
    ]);
  };
  return and([
    livesIn(applicant, 'CA', null, on),
    someOf(applicant, 'applications', goesOn),
    or([keepsOrRegains(applicant, on), statusInCanada(applicant, ['work-permit'], on)]),
  ]);
}

/**
 * Whether the permit of a spouse or partner opens one to the applicant, as the permit of a worker (C41) or a student (C42): in force, no
 * family permit itself, and of somebody who does not come along as a member of the applicant’s family. A principal applicant with a job
 * offer on file, whose permit is asked for too, counts as a worker. Source: reference, work permits 7.3.
 */
function opensPermit(partner: FactRecord, subject: Subject, kind: 'work-permit' | 'study-permit', on: Day): TruthValue {
  const isPrincipal = partner.raw['role'] === 'principal';
  const leads = isPrincipal ? yes : not(partner.truth('accompanying'));
  const holds = someOf(partner, 'canadianStatus', (status) =>
    and([isOneOf(status.text('kind'), [kind]), kind === 'work-permit' ? permitInForce(status, on) : and([isAtLeast(number(on), status.number('issuedOn')), isAtLeast(lastDay(status), number(on))]), typeof status.plain('basis') === 'string' ? not(isOneOf(status.text('basis'), familyCodes)) : yes]));
  const isOffered = truth(kind === 'work-permit' && isPrincipal && subject.source.fileRecords('jobOffers').entries.some(({ raw }) => raw['personId'] === partner.raw['id']));
  return and([hasSpouse(subject), not(isOneOf(partner.text('canadian'), ['citizen', 'permanent-resident'])), leads, or([isOffered, holds])]);
}

const opensPermitOf = (subject: Subject, kind: 'work-permit' | 'study-permit', on: Day): TruthValue => (subject.spouse ? opensPermit(subject.spouse, subject, kind, on) : no);

/** Whether the facts of the file open a permit without an offer: as a graduate, by a pending application, or as a spouse. */
export const openPermit = (subject: Subject, on: Day): TruthValue =>
  or([postGraduation(subject, on), bridging(subject, on), opensPermitOf(subject, 'work-permit', on), opensPermitOf(subject, 'study-permit', on)]);

/** A status as a worker that is lost since 90 days at most, with nothing in force or pending in its place, or whose restoration is asked for. Source: IRPR 182. */
function restores({ applicant }: Subject, on: Day): TruthValue {
  const isPending = (kind: string): TruthValue => or(applicant.records('canadianStatus').entries.map((status) => and([isOneOf(status.text('kind'), [kind]), not(endedBefore(status, on))])));
  const ended = someOf(applicant, 'canadianStatus', (status) => and([isOneOf(status.text('kind'), ['work-permit']), not(isAtLeast(lastDay(status), number(on))), isAtLeast(lastDay(status), number(on - restorationDays))]));
  return and([livesIn(applicant, 'CA', null, on), or([isPending('restoration'), and([ended, not(isPending('maintained')), not(statusInCanada(applicant, statuses, on))])])]);
}

/** A minor who applies without a parent or guardian of the file who comes along. */
function travelsAlone({ applicant, source }: Subject): TruthValue {
  const grown = ['principal', 'spouse', 'parent'];
  return not(or(source.persons.filter((one) => one !== applicant && grown.includes(String(one.raw['role']))).map((one) => one.truth('accompanying'))));
}

const named = ({ scope }: Environment, args: Args): FactRecord | undefined => scope[String(args['of'])];
const kindOf = (args: Args): 'work-permit' | 'study-permit' => (args['as'] === 'student' ? 'study-permit' : 'work-permit');
const ground = (id: string, compute: (subject: Subject, on: Day) => TruthValue): Measure => ({ id, number: 1, compute: ({ subject }) => compute(subject, subject.on('filing')) });

/**
 * On what ground a work permit is asked for, as far as the file says. `open-permit-for-certain` is false where that is not known: an offer on
 * file counts as the ground until it is known that another opens the permit.
 */
export const permitGroundMeasures: readonly Measure[] = [
  ground('post-graduation-permit', postGraduation),
  ground('bridging-permit', bridging),
  ground('open-permit', openPermit),
  ground('open-permit-for-certain', (subject, on) => truth(openPermit(subject, on).is === true)),
  // Without an offer and without anything that opens a permit nothing on file says on what it rests: never settled by what is known.
  ground('permit-ground-to-be-said', (subject, on) => {
    const opens = openPermit(subject, on);
    return subject.offers().entries.length > 0 || opens.is === true ? no : maybe(union(['/jobOffers'], opens.missing));
  }),
  ground('restores-status', restores),
  ground('travels-alone', travelsAlone),
  // `of`: the partner; `as`: worker or student.
  {
    id: 'opens-spousal-permit', number: 1, inScope: true,
    compute: (environment, args) => {
      const partner = named(environment, args);
      const { subject } = environment;
      return partner ? opensPermit(partner, subject, kindOf(args), subject.on('filing')) : no;
    },
  },
  // `of`: the study.
  {
    id: 'recent-graduation', number: 1, inScope: true,
    compute: (environment, args) => {
      const study = named(environment, args);
      return study ? isRecentGraduation(study, environment.subject.on('filing')) : maybe([environment.subject.applicant.at('education')]);
    },
  },
  // A study permit that was applied for on or after a day.
  {
    id: 'study-permit-applied-since', number: 1,
    compute: ({ subject: { applicant } }, args) =>
      someOf(applicant, 'canadianStatus', (status) => and([isOneOf(status.text('kind'), ['study-permit']), isAtLeast(status.number('appliedOn'), number(dayOf(String(args['day']))))])),
  },
  // Open permits are for more than six months, and for any work but that which takes a medical examination.
  {
    id: 'needs-medical-proof-for-long-stay', number: 1, inScope: true,
    compute: (environment, args) => {
      const person = named(environment, args);
      if (!person) return no;
      const { subject } = environment;
      const stay = new FactRecord(person.source, '/jobOffers', { endsOn: null });
      const { answer, citations, missing } = medicalExam({ applicant: person, applicantId: String(person.raw['id']), file: subject.file, on: subject.on('filing'), permit: {}, comesAlong: true, offer: stay });
      return answer === 'unknown' ? maybe(missing) : truth(answer === 'yes' || citations.includes('medical.certificate'));
    },
  },
  // Of whom it is not said whether they come along, or whether they are Canadians: what they would cost is named beside what is certain.
  {
    id: 'may-come-along', number: 1, inScope: true,
    compute: (environment, args) => {
      const person = named(environment, args);
      const comes = person?.plain('accompanying');
      const canadian = person?.plain('canadian');
      return truth(person !== undefined && comes !== false && canadian !== 'citizen' && canadian !== 'permanent-resident' && (comes === undefined || canadian === undefined));
    },
  },
];
