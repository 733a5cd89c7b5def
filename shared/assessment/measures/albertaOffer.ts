import { addMonths, dayOf } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, between, choose, isAtLeast, isOneOf, maybe, no, not, number, or, sum, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { namesCommunityPilot, namesRuralRenewal, provincesOfPilots } from './communityPilots';
import { folded } from './folded';
import { lookedUp, ofItems, type LooksUp } from './lists';
import { isLicensedIn } from './provincialLicence';

const fullTimeHours = 30;
/** Since this day an endorsement of a community lasts twelve months. Source: reference, 3.5, Rural Renewal. */
const endorsementsLastFrom = dayOf('2026-01-01');
const monthsOfEndorsement = 12;

/**
 * For the province’s own stream, and not the recommendation of a community of a federal pilot. A community of Alberta that takes part in
 * a pilot may decide for either, so the program has to be stated or named; one elsewhere never endorses for Alberta.
 */
function isOfRuralRenewal(approval: FactRecord): TruthValue {
  if (approval.isStated('program')) return isOneOf(approval.text('program'), ['rural-renewal']);
  const inAlberta = approval.isStated('province') ? isOneOf(approval.text('province'), ['AB']) : yes;
  const by = approval.plain('by');
  if (typeof by !== 'string') return and([inAlberta, maybe([approval.at('by')])]);
  if (namesCommunityPilot(by)) return no;
  if (namesRuralRenewal(by)) return inAlberta;
  const pilots = provincesOfPilots(by);
  if (pilots.length === 0) return inAlberta;
  return pilots.includes('AB') ? and([inAlberta, maybe([approval.at('program')])]) : no;
}

/** Endorsed by a community on the day: written by then and not run out. */
export function isEndorsed(offer: FactRecord, on: number): TruthValue {
  const { entries, complete, pointer } = offer.records('approvals');
  const found = entries.map((approval) => {
    const issued = approval.number('issuedOn');
    const lasts = on < endorsementsLastFrom ? yes : isAtLeast(between(addMonths(Math.max(issued.low, -1e6), monthsOfEndorsement), Number.isFinite(issued.high) ? addMonths(issued.high, monthsOfEndorsement) : Infinity, issued.missing), number(on + 1));
    return and([
      isOneOf(approval.text('kind'), ['community-endorsement']), isOfRuralRenewal(approval), isAtLeast(number(on), issued),
      approval.isStated('expiresOn') && approval.raw['expiresOn'] !== null ? isAtLeast(approval.number('expiresOn'), number(on)) : lasts,
    ]);
  });
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

/** By how they are written, the chiefs of police of the province. */
const chiefsOfPolice = /chiefs of police|chefs de police|\baacp\b/;
type Association = 'sector' | 'police';
/** Whether a membership is in the chiefs of police, or in an association of a sector: which of these the tourism stream lists is not held. */
function isIn(association: Association, approval: FactRecord): TruthValue {
  const by = approval.plain('by');
  if (typeof by !== 'string') return maybe([approval.at('by')]);
  return truth(chiefsOfPolice.test(folded(by)) === (association === 'police'));
}

/** A member, on the day, of an association on file: of the sector, or of the chiefs of police. */
export function isMember({ subject, on }: Pick<Environment, 'subject' | 'on'>, offer: FactRecord, association: Association): TruthValue {
  const employer = subject.source.employerOf(offer);
  if (!employer) return employer === null ? no : maybe([offer.at('employerId')]);
  const { entries, complete, pointer } = employer.records('approvals');
  const found = entries.map((approval) =>
    and([
      isOneOf(approval.text('kind'), ['association-membership']), isIn(association, approval),
      isAtLeast(number(on), approval.number('issuedOn')),
      approval.isStated('expiresOn') ? isAtLeast(approval.number('expiresOn', Infinity), number(on)) : yes,
    ]));
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

const metropolitan = new Set(['Calgary', 'Edmonton'].map(folded));

/** Inside the census metropolitan area of Calgary or Edmonton. Of other cities only the area that is written says it. */
export function isMetropolitan(offer: FactRecord): TruthValue {
  const area = offer.text('cma');
  if (area.options !== null) {
    const hits = area.options.filter((name) => name !== null && metropolitan.has(folded(name))).length;
    return hits === area.options.length ? yes : hits === 0 ? no : maybe(area.missing);
  }
  const city = offer.plain('city');
  return typeof city === 'string' && metropolitan.has(folded(city)) ? yes : maybe(area.missing);
}

/** In a community designated for Rural Renewal, by what was looked up; an endorsement of the offer says so too. */
export function isInCommunity(env: Pick<Environment, 'subject' | 'pack' | 'on'>, offer: FactRecord): TruthValue {
  const city = offer.plain('city');
  // The two cities themselves are no rural communities: that is not looked up.
  const designated = typeof city !== 'string' ? maybe([offer.at('city')]) : metropolitan.has(folded(city)) ? no : lookedUp(env, 'rural-renewal-communities', city);
  return or([isEndorsed(offer, env.on), designated]);
}

/** Industries of the working list, by the first figures of NAICS; what was looked up on the official list comes first. */
export function isTechIndustry(env: LooksUp, offer: FactRecord, prefixes: readonly string[]): TruthValue {
  const employer = env.subject.source.employerOf(offer);
  if (!employer) return employer === null ? no : maybe([offer.at('employerId')]);
  const { options, missing } = employer.text('naics');
  if (options === null) return maybe(missing);
  return ofItems(options.map((code): TruthValue => {
    if (code === null) return no;
    const checked = lookedUp(env, 'ab-tech-industries', code);
    return checked.is === null && prefixes.some((prefix) => code.startsWith(prefix)) ? yes : checked;
  }), missing);
}

/** Tourism and hospitality as NAICS has them: recreation, accommodation and food, travel. Which industries the stream takes is not held. */
const tourism = ['71', '72', '5615'];

/** A police service in the chiefs of police, or an employer in tourism and hospitality in an association of the sector. */
function isMemberOfSector(env: Environment, offer: FactRecord): TruthValue {
  const { subject } = env;
  const employer = subject.source.employerOf(offer);
  if (!employer) return employer === null ? no : maybe([offer.at('employerId')]);
  const naics = employer.text('naics');
  const hits = naics.options?.filter((code) => tourism.some((start) => code?.startsWith(start))).length;
  const inTourism = hits === undefined ? maybe(naics.missing) : hits === 0 ? no : hits === naics.options?.length ? yes : maybe(naics.missing);
  return or([and([isOneOf(employer.text('kind'), ['police']), isMember(env, offer, 'police')]), and([inTourism, isMember(env, offer, 'sector')])]);
}

type Part = 'job-offer' | 'special-offer' | 'offer-location' | 'regulated';
const partNames: readonly Part[] = ['job-offer', 'special-offer', 'offer-location', 'regulated'];

/** Whether a part of the grid is given for an offer: permanent, full time, not seasonal and in Alberta in any case. */
function isGiven(env: Environment, offer: FactRecord, part: Part): TruthValue {
  const counts = and([isOneOf(offer.text('province'), ['AB']), offer.truth('permanent'), not(offer.truth('seasonal')), isAtLeast(offer.number('hoursPerWeek'), number(fullTimeHours))]);
  if (part === 'job-offer' || counts.is === false) return counts;
  if (part === 'special-offer') return and([counts, or([isEndorsed(offer, env.on), isMemberOfSector(env, offer)])]);
  if (part === 'offer-location') return and([counts, or([not(isMetropolitan(offer)), isInCommunity(env, offer)])]);
  return and([counts, offer.child('requires')?.truth('licence') ?? maybe([offer.at('requires')]), isLicensedFor(env, offer)]);
}

/** A licence of the province that is held for the occupation; open where it is of another one of the field of work, for which the same regulator may be responsible. */
function isLicensedFor(env: Environment, offer: FactRecord): TruthValue {
  const rule = { province: 'AB', inForce: ['held'] };
  return or([isLicensedIn(env, offer, rule), and([isLicensedIn(env, offer, { ...rule, field: true }), maybe([env.subject.applicant.at('licences')])])]);
}

const pointsFor = (env: Environment, offer: FactRecord, part: Part): NumberValue =>
  choose(isGiven(env, offer, part), () => number(env.pack.parameterOn(`ab.eoi.${part}`, env.subject.asOf) ?? 0), () => number(0));

/** The offers that may be the one that gives most: with one that surely does, that one alone. */
function bestOffers(env: Environment): readonly FactRecord[] {
  const { entries } = env.subject.offers();
  if (entries.length < 2) return entries;
  return env.subject.once(env.pack, `ab offers ${env.on}`, () => {
    const ranked = entries.map((offer) => ({ offer, total: sum(partNames.map((part) => pointsFor(env, offer, part))) }));
    const least = Math.max(...ranked.map(({ total }) => total.low));
    const settled = ranked.find(({ total }) => total.low === least && total.high === Math.max(...ranked.map((one) => one.total.high)));
    return settled ? [settled.offer] : ranked.filter(({ total }) => total.high >= least).map(({ offer }) => offer);
  });
}

/** Points of a part of the grid for the job offer that gives most in all; none without an offer. */
export function offerPoints(env: Environment, name: string): NumberValue {
  const part = partNames.find((one) => one === name);
  if (part === undefined) return number(0);
  const found = bestOffers(env).map((offer) => pointsFor(env, offer, part));
  if (found.length === 0) return number(0);
  return between(Math.min(...found.map(({ low }) => low)), Math.max(...found.map(({ high }) => high)), union(...found.map(({ missing }) => missing)));
}
