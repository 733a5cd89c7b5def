import type { Condition, NumberExpression } from '../../pack/types';

const atMostTeer3 = (of: string): Condition => ({ number: 3, atLeast: { measure: 'teer', with: { of } } });

/** Since 19 November 2016 offers of one year qualify, and some without a labour market impact assessment. */
export const sinceReform: Condition = { number: { parameter: 'arranged-employment.one-year-offers' }, atLeast: 1 };

/** A job for which the person is employed, signed, full time and not seasonal. */
export const steadyJob = (offer: string): readonly Condition[] => [
  { not: { field: `${offer}.contract`, is: 'services' } },
  // Not signed yet, it is as one that is signed later.
  { not: { number: { field: `${offer}.signedOn`, none: 9_999_999 }, atLeast: { addDays: { today: true }, days: 1 } } },
  { number: { field: `${offer}.hoursPerWeek` }, atLeast: 30 },
  { field: `${offer}.seasonal`, is: false },
];

/** Permanent, or since 2016 for at least a year after the visa: from landing, and not before the job begins. */
export const lastsAYear = (offer: string): Condition => ({
  any: [
    { all: [{ not: sinceReform }, { field: `${offer}.permanent`, is: true }] },
    { all: [sinceReform, { any: [{ field: `${offer}.endsOn`, is: null }, { number: { addDays: { field: `${offer}.endsOn`, none: 9_999_999 }, days: 1 }, atLeast: { addYears: { max: [{ measure: 'landing' }, { field: `${offer}.startsOn` }] }, years: 1 } }] }] },
  ],
});

/** Neither an embassy or consulate, nor on the list of employers who may not hire. */
export const mayEmploy = (offer: string): readonly Condition[] => [{ not: { field: `${offer}.employer.kind`, is: 'mission' } }, { field: `${offer}.employer.ineligible`, is: false }];

/** Full time, continuous, not seasonal, TEER 0 to 3, of an employer who may hire; permanent, or since 2016 for a year after the visa. IRPR 82(1). */
export const qualifyingOffer: Condition = { all: [...steadyJob('offer'), atMostTeer3('offer'), lastsAYear('offer'), ...mayEmploy('offer')] };

/** A permit in force that names the employer of the offer. */
const permitFor = (offer: string, ...basis: readonly Condition[]): Condition => ({
  some: 'applicant.canadianStatus',
  as: 'permit',
  where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, { same: ['permit.employerId', `${offer}.employerId`] }, ...basis] },
});
const ofOffer = (measure: string, offer: string): Condition => (offer === 'offer' ? { measure } : { measure, with: { of: offer } });

/** Working for the offering employer on a permit with a labour market impact assessment. */
export const onLmiaPermit = (offer: string, ...permit: readonly Condition[]): Condition => ({ all: [permitFor(offer, { all: [{ field: 'permit.basis', is: 'lmia' }, ...permit] }), ofOffer('works-for-offering-employer', offer)] });
/** A year or more for the offering employer on a permit without one, tied to that employer. */
export const onExemptPermit = (offer: string, ...permit: readonly Condition[]): Condition => ({
  all: [sinceReform, permitFor(offer, { all: [{ measure: 'exempt-under-204-or-205', with: { of: 'permit' } }, { field: 'permit.open', is: false }, ...permit] }), ofOffer('year-with-offering-employer', offer)],
});
/** A positive assessment for this offer, or a neutral one, that has not run out. */
export const withLmia = (offer: string): Condition => ({
  all: [
    { has: `${offer}.lmia` },
    { field: `${offer}.lmia.decision`, is: ['positive', 'neutral'] },
    { number: { today: true }, atLeast: { field: `${offer}.lmia.issuedOn` } },
    { number: { field: `${offer}.lmia.expiresOn`, none: 9_999_999 }, atLeast: { today: true } },
  ],
});

/** IRPR 82(2)(a). */
const lmiaPermit: Condition = onLmiaPermit('offer', { number: 3, atLeast: { measure: 'teer', with: { of: 'permit' } } });
/** IRPR 82(2)(b). */
const exemptPermit: Condition = onExemptPermit('offer');
const positiveLmia: Condition = withLmia('offer');

const someOffer = (where: Condition): Condition => ({ some: 'applicant.offers', as: 'offer', where: { all: [qualifyingOffer, where] } });

/** Arranged employment, IRPR 82(2)(a) to (d): (c) and (d) differ only in the permit held. */
export const arrangedEmployment: Condition = someOffer({ any: [positiveLmia, lmiaPermit, exemptPermit] });
/** The cases of arranged employment that set the funds aside: (a), (b) and (d). */
export const arrangedEmploymentWithAuthorization: Condition = someOffer({ any: [{ all: [positiveLmia, { measure: 'work-permit-in-force' }] }, lmiaPermit, exemptPermit] });
/** Until 18 November 2016 points were given for an offer with an assessment alone. */
export const offerWithLmia: Condition = someOffer({ any: [positiveLmia, lmiaPermit] });
/** A qualifying offer in the first major group of NOC: senior management. */
export const seniorOffer: Condition = someOffer({ all: [{ measure: 'senior-management', with: { of: 'offer' } }, { any: [positiveLmia, lmiaPermit, exemptPermit] }] });

export const withSpouse: Condition = { measure: 'with-spouse' };

/** The value of a column that differs with an accompanying spouse. */
export const bySpouse = (table: string, by: NumberExpression): NumberExpression => ({ if: withSpouse, so: { table, column: 'with', by }, else: { table, column: 'without', by } });

/** Points for age, without those lost only by a birthday since an invitation whose time to apply still runs. IRPA 11.2(2)(a). */
export const keptSinceInvitation = (pointsAt: (age: NumberExpression) => NumberExpression): NumberExpression => ({
  max: [pointsAt({ measure: 'age', with: { of: 'applicant' } }), pointsAt({ measure: 'age-since-invitation', with: { parameter: 'express-entry.days-to-apply' } })],
});
