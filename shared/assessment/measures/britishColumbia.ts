import type { Environment } from '../engine/environment';
import { anyNumber, no, number, type Value } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { familyIncome, familyWithoutCanadians, yearsInOperation, type HoursRule } from './britishColumbiaFamily';
import { monthsInTheJob, offerPoints } from './britishColumbiaOffer';
import { credential, graduatedWithin, hasDesignation, hasLawfulStay, isRefugeeClaimant, placeOfStudy } from './britishColumbiaPerson';
import { isInMetro, livesInCanada, livesInMetro } from './britishColumbiaPlaces';
import type { Measure } from './index';

type Args = Readonly<Record<string, unknown>>;

const hoursRule = ({ most, mostLongHaul, longHaul }: Args): HoursRule => ({ most: Number(most), mostLongHaul: Number(mostLongHaul), longHaul: Array.isArray(longHaul) ? longHaul.map(String) : [] });

/** A measure of the record that the rule names with `of`. */
const ofRecord = (id: string, compute: (env: Environment, record: FactRecord) => Value, without: Value): Measure => ({
  id, number: 1, inScope: true,
  compute: (env, args) => {
    const record = env.scope[String(args['of'])];
    return record ? compute(env, record) : without;
  },
});

/**
 * Facts that the rules of British Columbia follow from. `bc-offer-points`: points of a `part` of the registration grid, by the `table` or the
 * bonus (`parameter`) that it names, for the job offer in the province that gives most in all. `bc-credential` and `bc-place-of-study`: what a
 * grid looks up, see there. `bc-lives-in-metro`: where the family lives or means to live. `bc-family-income`: the regular pay offered, for at
 * most so many hours a week (`most`, `mostLongHaul` in the occupations `longHaul`), with that of a spouse or partner in the province.
 */
export const britishColumbiaMeasures: readonly Measure[] = [
  ofRecord('bc-in-metro', (_env, record) => isInMetro(record), no),
  ofRecord('bc-years-in-operation', ({ on }, offer) => yearsInOperation(offer, on), anyNumber(['/jobOffers'])),
  ofRecord('bc-months-in-the-job', (env, offer) => monthsInTheJob(env, offer), number(0)),
  {
    id: 'bc-family-income', number: 1, inScope: true,
    compute: ({ scope: { offer }, subject, on }, args) => {
      const rule = hoursRule(args);
      return offer ? familyIncome(subject, offer, rule, on) : anyNumber(['/jobOffers'], 0);
    },
  },
  { id: 'bc-family-size', number: 1, compute: ({ subject, on }) => familyWithoutCanadians(subject, on) },
  { id: 'bc-lives-in-metro', number: 1, compute: ({ subject, on }) => livesInMetro(subject, on) },
  { id: 'bc-lives-in-canada', number: 1, compute: ({ subject, on }) => livesInCanada(subject.applicant, on) },
  { id: 'bc-lawful-stay', number: 1, compute: ({ subject, on }) => hasLawfulStay(subject.applicant, on) },
  { id: 'bc-refugee-claimant', number: 1, compute: ({ subject, on }) => isRefugeeClaimant(subject.applicant, on) },
  { id: 'bc-graduated-in-canada', number: 1, compute: ({ subject, on }, args) => graduatedWithin(subject.applicant, Number(args['years']), on) },
  { id: 'bc-credential', number: 1, compute: ({ subject, on }) => credential(subject.applicant, on) },
  { id: 'bc-place-of-study', number: 1, compute: ({ subject, on }) => placeOfStudy(subject.applicant, on) },
  { id: 'bc-designation', number: 1, compute: ({ subject, on }) => hasDesignation(subject.applicant, on) },
  { id: 'bc-offer-points', number: 3, compute: (env, args) => offerPoints(env, args) },
];

