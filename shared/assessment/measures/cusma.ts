import { dateOf } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, between, isAtLeast, isOneOf, maybe, no, number, or, truth, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { noc2021From, nocCodes } from './occupation';
import { countedJobs } from './transferSpans';
import { stretches, yearsOf, type Span } from './work';

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

/** A licence for a profession that is held on the day, issued in one of some countries; no country named: anywhere. */
function licenceFor({ scope, subject, on }: Environment, names: readonly string[], countries: readonly string[]): TruthValue {
  const offer = scope['offer'];
  const { entries, complete, pointer } = subject.applicant.records('licences');
  const found = or(
    entries.map((licence) =>
      and([
        isOneOf(licence.text('status'), ['held']),
        countries.length === 0 ? yes : isOneOf(licence.text('country'), countries),
        isAtLeast(number(on), licence.number('issuedOn')),
        isAtLeast(licence.number('expiresOn', Infinity), number(on)),
        isForProfession(licence, names, offer),
      ]),
    ),
  );
  return complete ? found : or([found, maybe([pointer])]);
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

const hoursOf = (spans: readonly Span[]): number => stretches(spans).reduce((total, { from, to, hours }) => total + ((to - from + 1) * hours) / 7, 0);

/** Completed years of full-time work, or as much part-time work, in the occupation of the offer in scope; 1,560 hours are a year. */
function yearsInOccupation({ scope, subject, on }: Environment): NumberValue {
  const offer = scope['offer'];
  if (!offer) return number(0);
  const { sure, possible, missing } = countedJobs(subject.applicant, on, inOccupationOf(offer, dateOf(on)));
  return yearsOf(between(hoursOf(sure), hoursOf(possible), missing));
}

export const cusmaMeasures: readonly Measure[] = [
  { id: 'citizen-of', number: 1, compute: (env, args) => citizenOf(env, texts(args['countries'])) },
  { id: 'profession-listed', number: 1, inScope: true, compute: (env, args) => professionListed(env, String(args['list']), texts(args['entries'])) },
  { id: 'licence-for', number: 1, inScope: true, compute: (env, args) => licenceFor(env, texts(args['names']), texts(args['countries'])) },
  { id: 'years-in-offered-occupation', number: 1, inScope: true, compute: (env) => yearsInOccupation(env) },
];
