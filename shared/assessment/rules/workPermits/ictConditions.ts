import type { Condition, Parameter } from '../../pack/types';

/** Exemption codes of transferees: R205(a), with C12 until 2022, and the agreements under R204(a). */
export const transfereeCodes: readonly string[] = [
  'C12', 'C61', 'C62', 'C63', 'T24', 'T37', 'T38', 'T41', 'T42', 'T44', 'T51', 'T54', 'T55',
  'F13', 'F14', 'F15', 'F23', 'F24', 'F33', 'F34', 'F35', 'F53', 'F54', 'F55', 'F61', 'F62', 'F63', 'F71', 'F74',
];

/** Something that holds of the foreign enterprise from which the person is transferred. */
const ofTransferor = (where: Condition): Condition => ({
  some: 'offer.employer.relatedForeignEmployers', as: 'foreign',
  where: { all: [{ same: ['foreign.name', 'offer.transfer.fromEmployer'] }, where] },
});

/** Employed abroad on the day: begun, and not ended before it. */
export const employedAbroad: Condition = {
  all: [
    { number: { today: true }, atLeast: { field: 'offer.transfer.since' } },
    { number: { field: 'offer.transfer.until', none: 9_999_999 }, atLeast: { today: true } },
  ],
};

/** Full-time years without a break for the foreign enterprise outside Canada, within some years before the initial application. */
export const yearsAbroad = (years: number, within: number | null, capacity: 'same' | 'any-of-three'): Condition => ({
  measure: 'years-with-transferor', with: { years, within, capacity, codes: transfereeCodes },
});

/** Through ownership and control; a franchise, licence or contract is none. */
export const qualifyingRelationship: Condition = ofTransferor({ field: 'foreign.relationship', is: ['parent', 'subsidiary', 'branch', 'affiliate'] });
export const foreignDoingBusiness: Condition = ofTransferor({ field: 'foreign.doingBusiness', is: true });

/** Revenue in a country besides the home country; the existing enterprise in Canada counts. */
export const multinational: Condition = ofTransferor({ number: { measure: 'operating-countries', with: { of: 'foreign', except: 'home' } }, atLeast: 1 });
/** Revenue in two countries before Canada, which cannot be the first foreign one. */
export const multinationalBeforeCanada: Condition = ofTransferor({ number: { measure: 'operating-countries', with: { of: 'foreign', except: 'canada' } }, atLeast: 2 });

/** The enterprise in Canada is not one that is still being set up. */
export const canadianDoingBusiness: Condition = {
  any: [
    { number: { today: true }, atLeast: { field: 'offer.employer.operatingSince' } },
    { not: { has: 'offer.employer.newEnterprise' } },
    { number: { today: true }, atLeast: { field: 'offer.employer.newEnterprise.tradingFrom', none: 9_999_999 } },
  ],
};

export const prevailingWage: Condition = { number: { measure: 'hourly-wage', with: { of: 'offer' } }, atLeast: { measure: 'market-median', with: { of: 'offer' } } };
export const isCategory = (category: string | readonly string[]): Condition => ({ field: 'offer.transfer.category', is: category });

/** Completed years as a transferee, all categories together. */
export const below = (cap: string): Condition => ({ number: { measure: 'transferee-years', with: { codes: transfereeCodes, sameEmployer: false } }, below: { parameter: cap } });
/** The one year of a new enterprise; before 2022 its code was that of every transferee. */
export const belowFirstYear: Condition = { number: { measure: 'transferee-years', with: { codes: ['C61'], sameEmployer: true } }, below: { parameter: 'ict.cap.new-enterprise' } };
/** The year is used, and the offer ends within the exceptional months after it. */
export const withinExceptionalMonths: Condition = { number: { parameter: 'ict.cap.new-enterprise-extended' }, atLeast: { measure: 'transferee-months-with-offer', with: { codes: ['C61'] } } };

export const ictFrom = '2015-02-21';
const cap = (id: string, en: string, fr: string, value: number, unit: 'years' | 'months' = 'years'): Parameter => ({
  id: `ict.cap.${id}`, label: { en, fr }, unit, knownTo: null, values: [{ from: ictFrom, until: null, citations: ['ict.duration'], value }],
});

export const ictParameters: readonly Parameter[] = [
  cap('new-enterprise', 'Most years in a new enterprise', 'Nombre maximal d’années dans une nouvelle entreprise', 1),
  cap('new-enterprise-extended', 'Most months in a new enterprise with the exceptional ones', 'Nombre maximal de mois dans une nouvelle entreprise avec les mois exceptionnels', 18, 'months'),
  cap('management', 'Most years as an executive or senior manager, and in all', 'Nombre maximal d’années comme haut dirigeant ou cadre supérieur, et en tout', 7),
  cap('specialized-knowledge', 'Most years with specialized knowledge', 'Nombre maximal d’années avec des connaissances spécialisées', 5),
];
