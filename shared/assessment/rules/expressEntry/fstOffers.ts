import type { Arguments, Condition } from '../../pack/types';
import { lastsAYear, mayEmploy, onExemptPermit, onLmiaPermit, sinceReform, steadyJob, withLmia } from './conditions';

/** The skilled trades, by the codes with which their groups begin. IRPR 87.2(1). */
export const trades = {
  noc2021: { version: '2021', prefixes: ['72', '73', '82', '83', '92', '93', '6320', '62200'], except: ['726', '932'] },
  noc2016: { version: '2016', prefixes: ['72', '73', '82', '92', '632', '633'], except: [] },
} as const satisfies Record<string, Arguments>;

export type Trades = (typeof trades)[keyof typeof trades];

/** Whether the occupation of a record is a skilled trade. */
export const isTrade = (of: string, groups: Trades): Condition => ({ measure: 'noc-starts', with: { of, ...groups } });

/** In which of the cases of 87.2(3)(d) an offer stands. */
type Basis = (offer: string) => Condition;

/** (ii) and (iii): an offer in the minor group of the permit on which the person works for the employer. */
const permitOfTrade = (offer: string): Condition => ({ measure: 'same-minor-group', with: { of: 'permit', as: offer } });
const workingOnPermit: Basis = (offer) => ({ any: [onLmiaPermit(offer, permitOfTrade(offer)), onExemptPermit(offer, permitOfTrade(offer))] });

/** (ii) to (v): (iv) and (v) differ only in the permit held. */
const anyBasis: Basis = (offer) => ({ any: [withLmia(offer), workingOnPermit(offer)] });
/** (ii), (iii) and (v), which set the funds aside. */
const authorizedBasis: Basis = (offer) => ({ any: [{ all: [withLmia(offer), { measure: 'work-permit-in-force' }] }, workingOnPermit(offer)] });

/** Two years of full-time work. IRPR 73(1). */
export const hoursOfTwoYears = 3_120;

/** Days that two offers of a year in total come to. */
const daysOfYear = 365;

/** A full-time, continuous job in a trade for a year, or since 2016 two such jobs with two employers that come to a year together. */
function offersOfAYear(groups: Trades, basis: Basis): Condition {
  const tradeJob = (offer: string): readonly Condition[] => [...steadyJob(offer), isTrade(offer, groups), ...mayEmploy(offer), basis(offer)];
  const together: Condition = {
    all: [
      sinceReform,
      {
        some: 'applicant.offers', as: 'other',
        where: {
          all: [
            { not: { same: ['other.employerId', 'offer.employerId'] } }, ...tradeJob('other'),
            { number: { sum: [{ measure: 'offered-days', with: { of: 'offer' } }, { measure: 'offered-days', with: { of: 'other' } }] }, atLeast: daysOfYear },
          ],
        },
      },
    ],
  };
  return { some: 'applicant.offers', as: 'offer', where: { all: [...tradeJob('offer'), { any: [lastsAYear('offer'), together] }] } };
}

/** Two years within five in the occupation of a record: a certificate or an offer. */
export const workedInTradeOf = (record: string): Condition => ({ number: { measure: 'work-hours', with: { years: 5, occupation: record } }, atLeast: hoursOfTwoYears });
/** Offers of which each is in the trade of the two years. */
export const tradeOffersInTheTrade = (groups: Trades): Condition => offersOfAYear(groups, (offer) => ({ all: [anyBasis(offer), workedInTradeOf(offer)] }));

/** An offer in a trade, or two, in one of the cases (ii) to (v). */
export const tradeOffers = (groups: Trades): Condition => offersOfAYear(groups, anyBasis);
/** The same in the cases that set the funds aside. */
export const tradeOffersWithAuthorization = (groups: Trades): Condition => offersOfAYear(groups, authorizedBasis);
