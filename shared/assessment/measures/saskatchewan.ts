import { addMonths, dayOf } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, anyNumber, between, choose, greatest, isAtLeast, isOneOf, maybe, no, not, number, or, truth, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { moneyOfCouple, statusInCanada } from './circumstances';
import { civilMonths, daysOfFullTime } from './civilTime';
import { hasSpouse } from './family';
import type { Measure } from './index';
import { isTrade, saskatchewanOccupationMeasures } from './saskatchewanOccupation';
import { educationStep, isCredential, isRelated, pastStudy, someStudy } from './saskatchewanStudy';
import { counterparts2021 } from '../../data/noc';

type Args = Readonly<Record<string, unknown>>;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Money held for some months, of the applicant and of a spouse who comes along, as it was held since then. */
function fundsHeld({ subject, on }: Environment, args: Args): NumberValue {
  const since = addMonths(on, -Number(args['months']));
  return moneyOfCouple(subject, (person) => {
    const funds = person.child('funds');
    if (funds === null) return number(0);
    if (funds === undefined) return anyNumber([person.at('funds')], 0);
    const amount = funds.number('amount');
    return choose(isAtLeast(number(since), funds.number('heldSince')), () => between(Math.max(0, amount.low), amount.high, amount.missing), () => number(0));
  });
}

const relations = ['parent', 'sibling', 'aunt-uncle', 'niece-nephew', 'cousin', 'grandparent'];

/** A relative in Saskatchewan of the applicant, or, by marriage or union, of the spouse or partner. Source: reference, SINP A3. */
function closeRelative({ subject }: Environment): TruthValue {
  const of = (person: FactRecord): TruthValue => {
    const { entries, complete, pointer } = person.records('relativesInCanada');
    const found = entries.map((relative) =>
      and([
        isOneOf(relative.text('relation'), relations), isOneOf(relative.text('status'), ['citizen', 'permanent-resident']), relative.truth('livesInCanada'),
        isOneOf(relative.text('province'), ['SK']), not(relative.truth('supportsOther')),
      ]));
    return or([...found, ...(complete ? [] : [maybe([pointer])])]);
  };
  const own = of(subject.applicant);
  if (own.is === true) return own;
  return or([own, and([hasSpouse(subject), subject.spouse ? of(subject.spouse) : maybe(['/persons'])])]);
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
  return hits === 0 ? no : hits === options.length ? truth(true) : maybe(missing);
}

/** Completed months of full-time paid work in Saskatchewan in occupations that a credential earned there is related to. */
function graduateWork({ subject, on }: Environment): NumberValue {
  const { applicant } = subject;
  const { entries, complete, pointer } = applicant.records('education');
  const found = entries.map((study): NumberValue => {
    const graduated = isGraduate(study, on);
    if (graduated.is === false) return number(0);
    const related = study.texts('relatedTo');
    if (related === undefined) return anyNumber([study.at('relatedTo')], 0);
    const codes = related.flatMap((code) => (code.length === 5 ? code : counterparts2021(code).map((other) => other.code)));
    const months = codes.length === 0 ? number(0) : civilMonths(daysOfFullTime(subject, applicant, { where: 'canada', provinces: ['SK'], highestTeer: null, years: 10, authorized: false, selfEmployment: true, duringStudy: true, codes }, on));
    return choose(graduated, () => months, () => number(0));
  });
  return greatest([number(0), ...found, ...(complete ? [] : [anyNumber([pointer], 0)])]);
}

const isGraduate = (study: FactRecord, on: number): TruthValue => and([isOneOf(study.text('country'), ['CA']), isOneOf(study.text('province'), ['SK']), isCredential(study, 'one-year', on)]);

/**
 * The position was approved by the province: by the day, and not run out. An approval on which no end is written has none. `since`: the
 * first day (`YYYY-MM-DD`, itself included) of which an approval counts; any, where the rule names none.
 */
function isPositionApproved(offer: FactRecord, on: number, since: unknown): TruthValue {
  const { entries, complete, pointer } = offer.records('approvals');
  const found = entries.map((approval) =>
    and([
      isOneOf(approval.text('kind'), ['position-assessment']), isAtLeast(number(on), approval.number('issuedOn')),
      typeof since === 'string' ? isAtLeast(approval.number('issuedOn'), number(dayOf(since))) : truth(true),
      approval.isStated('expiresOn') ? isAtLeast(approval.number('expiresOn', Infinity), number(on)) : truth(true),
    ]));
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

/** A measure of the record that the rule names with `of`; of none it is not so. */
const ofRecord = (id: string, compute: (record: FactRecord, environment: Environment, args: Args) => TruthValue, version = 1): Measure => ({
  id, number: version, inScope: true,
  compute: (environment, args) => {
    const record = environment.scope[String(args['of'])];
    return record ? compute(record, environment, args) : no;
  },
});

/**
 * Facts of the nominee program of Saskatchewan. `sk-credential`: study after secondary school of the level `lowest` or more, related to
 * the occupation of the record `of`, completed, and assessed if foreign. `sk-graduate`: the same, earned in Saskatchewan. `sk-occupation`,
 * `sk-points-years`: of the occupation applied for, see there. `sk-sector`: the employer's industry. `sk-position-approved`: the approval
 * of an offer's position, issued on the day `since` or later where one is named.
 */
export const saskatchewanMeasures: readonly Measure[] = [
  ...saskatchewanOccupationMeasures,
  { id: 'sk-education', number: 1, compute: ({ subject, on }) => educationStep(subject.applicant, on) },
  { id: 'sk-past-study', number: 1, compute: ({ subject, on }) => pastStudy(subject.applicant, on) },
  { id: 'sk-close-relative', number: 1, compute: closeRelative },
  { id: 'sk-funds-held', number: 2, compute: fundsHeld },
  { id: 'sk-sector', number: 1, inScope: true, compute: sector },
  { id: 'sk-graduate-work-months', number: 1, compute: graduateWork },
  { id: 'sk-refugee-claimant', number: 1, compute: ({ subject, on }) => statusInCanada(subject.applicant, ['refugee-claimant'], on) },
  { id: 'sk-post-secondary', number: 1, compute: ({ subject, on }) => someStudy(subject.applicant, (study) => isCredential(study, 'one-year', on)) },
  ofRecord('sk-credential', (record, { subject, on }, { lowest }) => someStudy(subject.applicant, (study) => and([isCredential(study, String(lowest), on), isRelated(study, record, on)]))),
  ofRecord('sk-graduate', (record, { subject, on }) => someStudy(subject.applicant, (study) => and([isGraduate(study, on), isRelated(study, record, on)]))),
  ofRecord('sk-position-approved', (offer, { on }, { since }) => isPositionApproved(offer, on, since), 2),
  ofRecord('sk-trade', (record, { on }) => isTrade(record, on)),
];
