import { addMonths, addYears, dayOf, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import type { Subject } from '../engine/subject';
import { and, anyNumber, between, choose, greatest, isAtLeast, isOneOf, maybe, no, not, number, or, smallest, sum, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { civilMonths, daysOfFullTime, daysOfMonths } from './civilTime';
import type { Measure } from './index';
import { nocCodes, teer } from './occupation';
import { frenchPoints, frenchReaches, frenchResults, restsOnStatedFrench } from './quebecFrench';
import { isInRegion, isInside, isOutside } from './quebecPlaces';
import { hasStudy, isCompleted, monthsOfStays, someStudy, stayOf, stayWithoutDiploma, studyRow, type Stay } from './quebecStudy';
import type { WorkRule } from './work';

type Args = Readonly<Record<string, unknown>>;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const anyWork: WorkRule = { where: 'anywhere', highestTeer: null, years: 10, months: 60, authorized: false, selfEmployment: true, duringStudy: true, fullTimeOnly: true };
const outsideWork: WorkRule = { ...anyWork, provinces: ['QC'], matching: (record) => isOutside(record) };

/** Rules for the work in the occupation of one job, so that its days are counted once. */
const ofJob = new WeakMap<FactRecord, { all: WorkRule; proper: WorkRule; internships: WorkRule }>();
function rulesOf(job: FactRecord): { all: WorkRule; proper: WorkRule; internships: WorkRule } {
  let rules = ofJob.get(job);
  if (rules === undefined) {
    const all: WorkRule = { ...anyWork, sameAs: job };
    rules = { all, proper: { ...all, matching: (record) => not(record.truth('internship')) }, internships: { ...all, matching: (record) => record.truth('internship') } };
    ofJob.set(job, rules);
  }
  return rules;
}

/** Stream 1 is of FEER 0 to 2, stream 2 of 3 to 5. Source: reference, Quebec B3. */
const highestOfStream1 = 2;

/** Internships that count beside other work, in months. Source: reference, Quebec B3. */
const internshipMonths = 3;

/** Months of the last five years in the occupation of a job, at most three of them in internships that a diploma required. */
function monthsWithInternships({ subject, on, scope }: Environment, args: Args): NumberValue {
  const job = scope[String(args['of'])];
  if (!job) return number(0);
  const rules = rulesOf(job);
  const all = daysOfFullTime(subject, subject.applicant, rules.all, on);
  const proper = daysOfFullTime(subject, subject.applicant, rules.proper, on);
  const internships = smallest([number(daysOfMonths(internshipMonths)), daysOfFullTime(subject, subject.applicant, rules.internships, on)]);
  return civilMonths(smallest([all, sum([proper, internships])]));
}

/** Whether an occupation may be the main one of a stream: FEER 0 to 2, 3 to 5, or any. */
function isOfStream(job: FactRecord, levels: unknown): TruthValue {
  if (levels !== 'high' && levels !== 'lower') return yes;
  const isHigh = isAtLeast(number(highestOfStream1), teer(job, '2021'));
  return levels === 'high' ? isHigh : not(isHigh);
}

/** Points for the months in one occupation by how much it is short of workers, of the occupation of the stream that gives most. */
function diagnosisPoints({ subject, on, pack }: Environment, args: Args): NumberValue {
  const table = String(args['table']);
  const deficit = new Set(texts(args['deficit']));
  const slight = new Set(texts(args['slight']));
  const levels = args['levels'];
  const { entries, complete, pointer } = subject.applicant.records('work');
  const pointsOf = (column: string, months: NumberValue): NumberValue => pack.lookUp(table, column, months, subject.asOf);
  const found = entries.map((job): NumberValue => {
    const months = civilMonths(daysOfFullTime(subject, subject.applicant, rulesOf(job).all, on));
    const codes = nocCodes(job, '2021');
    const columns = codes === null ? ['deficit', 'other'] : codes.length === 0 ? ['other'] : codes.map((code) => (deficit.has(code) ? 'deficit' : slight.has(code) ? 'slight' : 'other'));
    const points = [...new Set(columns)].map((column) => pointsOf(column, months));
    const found = between(Math.min(...points.map(({ low }) => low)), Math.max(...points.map(({ high }) => high)), union(months.missing, points.length > 1 ? [job.at('noc')] : []));
    return choose(isOfStream(job, levels), () => found, () => number(0));
  });
  return greatest([number(0), ...found, ...(complete ? [] : [between(0, pointsOf('deficit', number(60)).high, [pointer])])]);
}

/** Months outside of the Communauté métropolitaine de Montréal: of residence, of work in the last five years, or of study. */
function monthsOutside({ subject, on }: Environment, args: Args): NumberValue {
  const { applicant } = subject;
  if (args['what'] === 'work') return civilMonths(daysOfFullTime(subject, applicant, outsideWork, on));
  const member = args['what'] === 'study' ? 'education' : 'residences';
  const { entries, complete, pointer } = applicant.records(member);
  const stays = entries.map((record): Stay => {
    const counts = isOutside(record);
    if (member === 'education') return stayOf(record, on, counts);
    const end = record.number('to', Infinity);
    return { counts, start: record.number('from'), end: between(Math.min(end.low, on), Math.min(end.high, on), end.missing) };
  });
  return monthsOfStays(stays, complete, pointer, on);
}

/** A validated offer lasts 18 months where no end is written on it. Source: reference, Quebec B4. */
const validatedMonths = 18;

function isValidated(offer: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = offer.records('approvals');
  const found = entries.map((approval) => {
    const issued = approval.number('issuedOn');
    const last = approval.isStated('expiresOn') ? approval.number('expiresOn', Infinity) : between(addMonths(issued.low, validatedMonths) - 1, addMonths(issued.high, validatedMonths) - 1, issued.missing);
    return and([isOneOf(approval.text('kind'), ['validated-offer']), isAtLeast(number(on), issued), isAtLeast(last, number(on))]);
  });
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

/** 0 no validated offer in Quebec, 1 inside of the Communauté métropolitaine de Montréal, 2 outside of it. */
function validatedOffer({ subject, on }: Environment): NumberValue {
  return greatest([
    number(0),
    ...subject.offers().entries.map((offer) => {
      const valid = isValidated(offer, on);
      return choose(and([valid, isOutside(offer, true)]), () => number(2), () => choose(and([valid, isInside(offer, true)]), () => number(1), () => number(0)));
    }),
  ]);
}

/** A licence of a regulator of Quebec on the day: held, or, where that is enough, of partial recognition. What “eligible” comes to is open: a full recognition or less. */
function isOfQuebec(licence: FactRecord, on: Day, takesPartial: boolean): TruthValue {
  const status = licence.text('status');
  const partial = and([isOneOf(status, ['partial']), takesPartial ? yes : maybe([licence.at('status')])]);
  return and([
    isOneOf(licence.text('country'), ['CA']), isOneOf(licence.text('province'), ['QC']), or([isOneOf(status, ['held']), partial, and([isOneOf(status, ['eligible']), maybe([licence.at('status')])])]),
    isAtLeast(number(on), licence.number('issuedOn')), isAtLeast(licence.number('expiresOn', Infinity), number(on)),
  ]);
}

/** The licence of that name (`of`) is one of Quebec in force. */
function licensed({ on, scope }: Environment, args: Args): TruthValue {
  const licence = scope[String(args['of'])];
  return licence ? isOfQuebec(licence, on, args['partial'] === true) : no;
}

/** Relatives that certainly are close family, and those of whom the source does not say. */
const close = ['parent', 'child', 'sibling', 'grandparent', 'spouse'];
const notSaid = ['grandchild', 'aunt-uncle', 'niece-nephew', 'cousin', 'other-relative'];

function familyInQuebec(person: FactRecord): TruthValue {
  const { entries, complete, pointer } = person.records('relativesInCanada');
  const found = entries.map((relative) => {
    const relation = relative.text('relation');
    return and([
      or([isOneOf(relation, close), and([isOneOf(relation, notSaid), maybe([relative.at('relation')])])]),
      isOneOf(relative.text('status'), ['citizen', 'permanent-resident']), relative.truth('livesInCanada'), isOneOf(relative.text('province'), ['QC']),
    ]);
  });
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

/** What is said of a spouse who is not on file. */
const ofPerson = <T>({ subject }: Environment, args: Args, compute: (person: FactRecord) => T, unknown: T): T => {
  const person = args['of'] === 'spouse' ? subject.spouse : subject.applicant;
  return person ? compute(person) : unknown;
};

/** Work in Quebec, counted on a day of the past rather than on the day of the rule. */
const pastRules = new Map<number, WorkRule>();
function monthsBy({ subject }: Environment, args: Args): NumberValue {
  const highestTeer = Number(args['highestTeer']);
  let rule = pastRules.get(highestTeer);
  if (rule === undefined) {
    const { months: _months, ...withoutWindow } = anyWork;
    pastRules.set(highestTeer, (rule = { ...withoutWindow, years: 60, provinces: ['QC'], highestTeer }));
  }
  return civilMonths(daysOfFullTime(subject, subject.applicant, rule, dayOf(String(args['day']))));
}

/** A second- or third-cycle degree: by its level, a DESS by its kind. */
function hasDegree({ subject, on }: Environment, args: Args): TruthValue {
  const kinds = texts(args['kinds']);
  const since = addMonths(on, -Number(args['months']));
  return someStudy(subject.applicant, (study) => {
    const level = isOneOf(study.text('level'), kinds.filter((kind) => kind !== 'post-graduate'));
    const short = kinds.includes('post-graduate') ? and([not(isOneOf(study.text('level'), ['none', 'secondary', 'master', 'doctorate'])), isOneOf(study.text('credential'), ['post-graduate'])]) : no;
    const place = args['quebec'] === true ? and([isOneOf(study.text('country'), ['CA']), isOneOf(study.text('province'), ['QC'])]) : yes;
    return and([or([level, short]), place, isCompleted(study, on), isAtLeast(study.number('completedOn', Infinity), number(since)), ...(args['lived'] === true ? [livedThere(study)] : [])]);
  });
}

/** Half of the program or more was spent in Quebec: months of presence beside the length as published. */
function livedThere(study: FactRecord): TruthValue {
  const present = study.number('presentMonths', 0);
  const months = study.number('programMonths');
  return isAtLeast(between(present.low * 2, present.high * 2, present.missing), months);
}

/** The industry of the employer of an offer, by the first figures of its NAICS code. */
function sector({ subject, scope }: Environment, args: Args): TruthValue {
  const offer = scope[String(args['of'])];
  const starts = texts(args['naics']);
  if (!offer) return no;
  const employer = subject.source.employerOf(offer);
  if (!employer) return employer === null ? no : maybe([offer.at('employerId')]);
  const { options, missing } = employer.text('naics');
  if (options === null) return maybe(missing);
  const hits = options.filter((code) => starts.some((start) => code?.startsWith(start))).length;
  return hits === 0 ? no : hits === options.length ? yes : maybe(missing);
}

const studied = (subject: Subject, args: Args, on: Day): TruthValue => {
  const years = args['withinYears'];
  return hasStudy(subject.applicant, Number(args['lowest']), Number(args['highest'] ?? 14), args['quebec'] === true, typeof years === 'number' ? addYears(on, -years) : null, typeof args['day'] === 'string' ? dayOf(args['day']) : on);
};

/**
 * Facts of Quebec’s programs. `of: 'spouse'` asks of the spouse or partner. `qc-french`: one result reaches `oral` and `written` on the
 * Échelle québécoise. `qc-study-row`: the row of the education grid, with `quebec: true` of Quebec diplomas alone; `qc-has-study`: a row
 * from `lowest` to `highest`. `qc-degree`: a degree of one of the `kinds` within `months`. `qc-months-by`: months of work in Quebec by a
 * `day`. `qc-months-outside`, `qc-study-stay`: months of stays. `qc-in-region`: whether the work of the record `of` is in one of the `regions`.
 */
export const quebecMeasures: readonly Measure[] = [
  { id: 'qc-french', number: 1, compute: (env, args) => ofPerson(env, args, (person) => frenchReaches(env.subject, person, Number(args['oral']), Number(args['written'] ?? 0), env.on), maybe(['/persons'])) },
  { id: 'qc-rests-on-stated-levels', number: 1, compute: ({ subject, on }) => or([subject.applicant, ...(subject.spouse ? [subject.spouse] : [])].map((person) => restsOnStatedFrench(subject, person, on))) },
  {
    id: 'qc-french-points', number: 1,
    compute: (env, args) => {
      const pointsOf = (level: NumberValue): NumberValue => env.pack.lookUp(String(args['table']), String(args['column']), level, env.subject.asOf);
      return ofPerson(env, args, (person) => frenchPoints(frenchResults(env.subject, person, env.on), pointsOf), anyNumber(['/persons'], 0, 4 * pointsOf(number(12)).high));
    },
  },
  { id: 'qc-study-row', number: 1, compute: (env, args) => ofPerson(env, args, (person) => studyRow(env.subject, person, args['quebec'] === true, env.on), anyNumber(['/persons'], 0, 14)) },
  { id: 'qc-has-study', number: 1, compute: ({ subject, on }, args) => studied(subject, args, on) },
  { id: 'qc-degree', number: 1, compute: hasDegree },
  { id: 'qc-occupation-months', number: 1, inScope: true, compute: monthsWithInternships },
  { id: 'qc-diagnosis-points', number: 1, compute: diagnosisPoints },
  { id: 'qc-months-outside', number: 1, compute: monthsOutside },
  { id: 'qc-months-by', number: 1, compute: monthsBy },
  { id: 'qc-study-stay', number: 1, compute: ({ subject, on }, args) => stayWithoutDiploma(subject.applicant, args['ongoing'] === true, on) },
  { id: 'qc-validated-offer', number: 1, compute: validatedOffer },
  { id: 'qc-licensed', number: 2, inScope: true, compute: licensed },
  { id: 'qc-family', number: 1, compute: (env, args) => ofPerson(env, args, familyInQuebec, maybe(['/persons'])) },
  { id: 'qc-inside', number: 1, inScope: true, compute: ({ scope }, args) => { const place = scope[String(args['of'])]; return place ? isInside(place, true) : no; } },
  { id: 'qc-outside', number: 1, inScope: true, compute: ({ scope }, args) => { const place = scope[String(args['of'])]; return place ? isOutside(place, true) : no; } },
  { id: 'qc-in-region', number: 1, inScope: true, compute: ({ scope }, args) => { const place = scope[String(args['of'])]; return place ? isInRegion(place, texts(args['regions'])) : no; } },
  { id: 'qc-sector', number: 1, inScope: true, compute: sector },
];
