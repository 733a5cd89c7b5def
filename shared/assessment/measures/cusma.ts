import { counterparts2016, counterparts2021 } from '../../data/noc';
import { dateOf, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, between, isAtLeast, isOneOf, maybe, no, number, or, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { fullTimeYears } from './civilTime';
import type { Measure } from './index';
import { noc2021From, nocCodes } from './occupation';
import { countedJobs } from './transferSpans';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Whether the applicant is a citizen of one of some countries. The list is complete unless the person's `incomplete` names it. */
function citizenOf({ subject: { applicant } }: Environment, countries: readonly string[]): TruthValue {
  const held = applicant.texts('citizenships');
  if (held === undefined) return maybe([applicant.at('citizenships')]);
  if (held.some((country) => countries.includes(country))) return yes;
  return applicant.texts('incomplete')?.includes('citizenships') === true ? maybe([applicant.at('citizenships')]) : no;
}

/**
 * Whether the duties of the offer in scope match a profession of an official list, in the consultant's view. Open while the list is not
 * judged: a list that no entry names was not looked at yet.
 */
function professionListed({ scope }: Environment, list: string, names: readonly string[]): TruthValue {
  const offer = scope['offer'];
  if (!offer) return no;
  const { entries, complete, pointer } = offer.records('listedProfessions');
  const ofList = entries.map((entry) => ({ named: isOneOf(entry.text('list'), [list]), entry }));
  const found = or(ofList.map(({ named, entry }) => and([named, isOneOf(entry.text('entry'), names)])));
  const judged = complete && ofList.some(({ named }) => named.is === true);
  return judged ? found : or([found, maybe([pointer])]);
}

const words = (text: string): string => ` ${text.normalize('NFD').toLowerCase().replaceAll(/[\u0300-\u036f.]/g, '').replaceAll(/[^a-z]+/g, ' ').trim()} `;

/** A licence is one for the profession if its title says so, or if it is for the occupation of the offer. */
function isForProfession(licence: FactRecord, names: readonly string[], offer: FactRecord | undefined): TruthValue {
  const title = licence.text('profession');
  const named = title.options === null ? maybe(title.missing) : isOneOf(title, title.options.filter((option) => option !== null && names.some((name) => words(option).includes(words(name)))));
  return offer ? or([named, sharesCode(nocCodes(licence, '2021'), nocCodes(offer, '2021'), licence, offer)]) : named;
}

/** Whether two records are of one occupation; a code of the older classification stands for all its heirs. */
function sharesCode(a: readonly string[] | null, b: readonly string[] | null, one: FactRecord, other: FactRecord): TruthValue {
  if (a === null || b === null) return maybe([...(a === null ? [one.at('noc')] : []), ...(b === null ? [other.at('noc')] : [])]);
  if (!a.some((code) => b.includes(code))) return no;
  return a.length === 1 && b.length === 1 ? yes : maybe([a.length > 1 ? one.at('noc') : other.at('noc')]);
}

/** Held on the day: issued by then, and not run out. */
const isHeld = (licence: FactRecord, on: Day): TruthValue =>
  and([isOneOf(licence.text('status'), ['held']), isAtLeast(number(on), licence.number('issuedOn')), isAtLeast(licence.number('expiresOn', Infinity), number(on))]);

/** Held, whole or also in part, and not run out; or one that the person can get. */
const isHeldOrToBeHad = (licence: FactRecord, held: readonly string[], on: Day): TruthValue =>
  or([isOneOf(licence.text('status'), ['eligible', 'in-progress']), and([isOneOf(licence.text('status'), held), isAtLeast(licence.number('expiresOn', Infinity), number(on))])]);

/** Whether a licence is one of the province where the work of the offer is done. */
function isOfTheProvince(licence: FactRecord, offer: FactRecord | undefined): TruthValue {
  const work = offer?.text('province');
  if (!offer || !work || work.options === null) return maybe([offer?.at('province') ?? '/jobOffers']);
  const same = isOneOf(licence.text('province'), work.options);
  return work.options.length === 1 || same.is === false ? same : maybe(union(same.missing, work.missing));
}

interface LicenceRule {
  names: readonly string[];
  /** Where it was issued; none named: anywhere. */
  countries: readonly string[];
  /** Not to be held on the day, but held, also in part, or to be had. `province`: whole, and for the province where the work is done. */
  practise: 'anywhere' | 'province' | undefined;
}

function isGoodFor(practise: LicenceRule['practise'], licence: FactRecord, offer: FactRecord | undefined, on: Day): TruthValue {
  if (practise === undefined) return isHeld(licence, on);
  return practise === 'anywhere' ? isHeldOrToBeHad(licence, ['held', 'partial'], on) : and([isHeldOrToBeHad(licence, ['held'], on), isOfTheProvince(licence, offer)]);
}

/** A licence for a profession, or for the occupation of the offer. */
function licenceFor({ scope, subject, on }: Environment, { names, countries, practise }: LicenceRule): TruthValue {
  const offer = scope['offer'];
  const { entries, complete, pointer } = subject.applicant.records('licences');
  const found = or(
    entries.map((licence) => and([isGoodFor(practise, licence, offer, on), countries.length === 0 ? yes : isOneOf(licence.text('country'), countries), isForProfession(licence, names, offer)])),
  );
  return complete ? found : or([found, maybe([pointer])]);
}

/** Whether study is related to an occupation, in the consultant's view; NOC 2016 and NOC 2021 are read as counterparts of each other. */
function isRelatedTo(related: readonly string[], code: string | null): boolean {
  if (code === null) return false;
  return related.includes(code) || [...counterparts2016(code), ...counterparts2021(code)].some((other) => related.includes(other.code));
}

/** Whether the study in scope is related to the occupation of the offer in scope. A list that is there is complete. */
function studyRelatedToOffer({ scope }: Environment, of: string): TruthValue {
  const study = scope[of];
  const offer = scope['offer'];
  if (!study || !offer) return no;
  const related = study.texts('relatedTo');
  if (related === undefined) return maybe([study.at('relatedTo')]);
  if (related.length === 0) return no;
  return or(
    ['noc', ...(offer.isStated('noc2016') ? ['noc2016'] : [])].map((member) => {
      const code = offer.text(member);
      return code.options === null ? maybe(code.missing) : isOneOf(code, code.options.filter((option) => isRelatedTo(related, option)));
    }),
  );
}

/** Work in the occupation of the offer, or that counts as directly related to it in the consultant's view. */
function inOccupationOf(offer: FactRecord, on: string) {
  const version = on >= noc2021From ? '2021' : '2016';
  const codes = nocCodes(offer, version);
  const written = [offer.plain('noc'), offer.plain('noc2016')];
  return (job: FactRecord): TruthValue => {
    if (codes === null) return maybe([offer.at('noc')]);
    const own = sharesCode(nocCodes(job, version), codes, job, offer);
    if (own.is === true) return yes;
    const related = job.texts('relatedTo');
    return or([own, related === undefined ? maybe([job.at('relatedTo')]) : truth(related.some((code) => codes.includes(code) || written.includes(code)))]);
  };
}

/**
 * Completed civil years of work in the occupation of the offer in scope. Full time is 30 hours a week, part-time work counts in
 * proportion, and several jobs add up: the list of professions says neither (our reading). `paid`: unpaid work is left out.
 */
function yearsInOccupation({ scope, subject, on }: Environment, paid: boolean): NumberValue {
  const offer = scope['offer'];
  if (!offer) return number(0);
  const isInOccupation = inOccupationOf(offer, dateOf(on));
  const { sure, possible, missing } = countedJobs(subject.applicant, on, paid ? (job) => and([isInOccupation(job), job.truth('paid')]) : isInOccupation);
  return between(fullTimeYears(sure), fullTimeYears(possible), missing);
}

export const cusmaMeasures: readonly Measure[] = [
  { id: 'citizen-of', number: 1, compute: (env, args) => citizenOf(env, texts(args['countries'])) },
  { id: 'profession-listed', number: 1, inScope: true, compute: (env, args) => professionListed(env, String(args['list']), texts(args['entries'])) },
  {
    id: 'licence-for',
    number: 2,
    inScope: true,
    compute: (env, args) => licenceFor(env, { names: texts(args['names']), countries: texts(args['countries']), practise: args['practise'] === 'anywhere' || args['practise'] === 'province' ? args['practise'] : undefined }),
  },
  { id: 'study-related-to-offer', number: 1, inScope: true, compute: (env, args) => studyRelatedToOffer(env, String(args['of'])) },
  { id: 'years-in-offered-occupation', number: 2, inScope: true, compute: (env, args) => yearsInOccupation(env, args['paid'] === true) },
];
