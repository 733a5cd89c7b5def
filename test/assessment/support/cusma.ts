import { assessed, outcomeOf, type Situation } from './clients';

export const asOf = '2026-11-22';
export const pathway = 'ca.wp.cusma-professional';
export type Facts = Record<string, unknown>;

export const degree = (level: string, more: Facts = {}): Facts => ({ level, country: 'IN', completedOn: '2014-06-30', ...more });
export const licensed = (profession: string, more: Facts = {}): Facts => ({ country: 'US', profession, status: 'held', issuedOn: '2018-01-01', expiresOn: null, ...more });
export const job = (noc: string, startedOn: string, endedOn: string | null, more: Facts = {}): Facts => ({ employer: 'Former employer', noc, country: 'US', startedOn, endedOn, hoursPerWeek: 40, paid: true, relatedTo: [], ...more });

/** A citizen of the United States with an offer whose duties match a profession, and nothing else that would settle the credential. */
export const matching = (entry: string | null, person: Facts = {}, offer: Facts = {}, employer: Facts = {}): Situation => ({
  person: { citizenships: ['US'], education: [], licences: [], work: [], ...person },
  employer: { familyShares: [], ...employer },
  offer: { noc: '21222', contract: 'employment', signedOn: '2026-11-01', listedProfessions: [{ list: 'cusma', entry }], ...offer },
});
export const credential = (entry: string, person: Facts, offer: Facts = {}, on = asOf) => outcomeOf(assessed(pathway, matching(entry, person, offer), on), 'cusma.credential');

export const bachelor = { education: [degree('bachelor')] };
export const twoYears = (country: string): Facts => ({ education: [degree('two-year', { country, credential: 'college' })] });
/** Three years to the day, and a day less. */
export const threeYears = { work: [job('21222', '2018-01-01', '2020-12-31')] };
export const nearlyThree = { work: [job('21222', '2018-01-01', '2020-12-30')] };
