import type { Day } from '../engine/days';
import { anyNumber, maybe, no, number, type Value } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { hasResidentPermit, isCriminallyAdmissible, noUnauthorizedWork } from './workPermitAdmissibility';
import { yearsInField } from './workPermitField';
import { approvedPositions, hourlyWage, lmiaLastDay, marketMedian, usesOwnMedian, yearlySalary } from './workPermitOffer';
import type { Measure } from './index';
import { referredByDesignated } from './referralPartners';

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A measure of the offer that the rule names with `of`. */
const ofOffer = (id: string, compute: (offer: FactRecord, on: Day) => Value, without: Value): Measure => ({
  id, number: 1, inScope: true,
  compute: ({ scope, on }, args) => {
    const offer = scope[String(args['of'])];
    return offer ? compute(offer, on) : without;
  },
});

/** Facts that rules for work permits follow from. Those without `of` look at the record named `offer`. */
export const workPermitMeasures: readonly Measure[] = [
  ofOffer('hourly-wage', (offer) => hourlyWage(offer), number(0)),
  ofOffer('yearly-salary', (offer) => yearlySalary(offer), number(0)),
  ofOffer('market-median', marketMedian, anyNumber(['/jobOffers'], 0)),
  ofOffer('uses-own-median', usesOwnMedian, no),
  {
    id: 'approved-positions',
    number: 1,
    inScope: true,
    compute: ({ scope: { offer }, subject, on }, args) => {
      const stream = String(args['stream']);
      return offer ? approvedPositions(subject.source.employerOf(offer), stream, on, offer.at('employerId')) : number(0);
    },
  },
  {
    id: 'referred-by-designated',
    number: 1,
    inScope: true,
    compute: ({ scope: { offer }, subject, on }) => (offer ? referredByDesignated(offer, subject.source.employerOf(offer), on) : maybe(['/jobOffers'])),
  },
  {
    id: 'lmia-last-day',
    number: 1,
    inScope: true,
    compute: ({ scope: { offer } }) => {
      const lmia = offer?.child('lmia');
      return lmia ? lmiaLastDay(lmia) : anyNumber([offer?.at('lmia') ?? '/jobOffers']);
    },
  },
  // An amount that is in force and that no source at hand gives: no fact of the client would settle it, and the rule says what to look up.
  { id: 'amount-not-held', number: 1, compute: () => anyNumber([], 0) },
  { id: 'criminally-admissible', number: 2, compute: ({ subject, on }) => isCriminallyAdmissible(subject.applicant, on) },
  { id: 'no-unauthorized-work', number: 2, compute: ({ subject, on }) => noUnauthorizedWork(subject.applicant, on) },
  { id: 'temporary-resident-permit', number: 1, compute: ({ subject, on }) => hasResidentPermit(subject.applicant, on) },
  {
    id: 'years-in-field',
    number: 4,
    inScope: true,
    compute: ({ subject, scope: { offer }, on }, args) => yearsInField(subject.applicant, offer, texts(args['codes']), on),
  },
  {
    id: 'not-canadian',
    number: 1,
    compute: ({ subject: { applicant } }) => {
      const canadian = applicant.plain('canadian');
      if (canadian === undefined) return applicant.texts('citizenships')?.includes('CA') === true ? no : maybe([applicant.at('canadian')]);
      return canadian === 'none' ? { kind: 'truth', is: true, missing: [] } : no;
    },
  },
];
