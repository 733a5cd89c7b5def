import { dayOf } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, between, isAtLeast, isOneOf, maybe, no, number, or, truth, union, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { isEndorsed, isInCommunity, isMember, isTechIndustry, offerPoints } from './albertaOffer';
import { credentials, hasSecondary, studiedInAlberta } from './albertaStudy';
import { age } from './family';
import type { Measure } from './index';
import { registrationsOn } from './provincial';
import { isLicensedIn, isSameOccupation } from './provincialLicence';
import { isRelated } from './saskatchewanStudy';

type Args = Readonly<Record<string, unknown>>;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The first day on which an expression of interest could be submitted. */
const firstInterest = dayOf('2024-09-30');

/** Age on the day of the expression of interest; without one, on the day. While it is open which of them stands, that of each. */
function ageAtInterest(env: Environment): NumberValue {
  const { subject, on } = env;
  const registrations = registrationsOn(subject, 'ab-worker-eoi', on);
  const ages = registrations.flatMap(({ record, stands }) => {
    const submitted = record.number('submittedOn');
    const days = [Math.max(submitted.low, firstInterest), submitted.high].map((day) => age(subject.applicant, Math.min(on, day)));
    const open = submitted.low === submitted.high ? stands.missing : union(stands.missing, submitted.missing);
    return days.map(({ low, high, missing }) => ({ low, high, missing: union(missing, open) }));
  });
  if (registrations.every(({ stands }) => stands.is === null)) ages.push(age(subject.applicant, on));
  const ends = registrations.length > 1 ? registrations.map(({ record }) => record.at('endedOn')) : [];
  return between(Math.min(...ages.map(({ low }) => low)), Math.max(...ages.map(({ high }) => high)), union(...ages.map(({ missing }) => missing), ends));
}

const kinds = ['parent', 'child', 'sibling'];

/** An adult parent, child, brother or sister of the applicant, citizen or permanent resident, who lives in Alberta. Source: reference, 3.2. */
function familyInAlberta({ subject }: Environment): TruthValue {
  const { entries, complete, pointer } = subject.applicant.records('relativesInCanada');
  const found = entries.map((relative) =>
    and([
      isOneOf(relative.text('relation'), kinds), isOneOf(relative.text('status'), ['citizen', 'permanent-resident']), relative.truth('livesInCanada'),
      isOneOf(relative.text('province'), ['AB']), isAtLeast(relative.number('age'), number(18)),
    ]));
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

/** Points of the credential that gives most for its kind, and of those the one that gives most for its place. */
function studyPoints(env: Environment, args: Args): NumberValue {
  const { subject, pack, on } = env;
  const [byKind, byPlace] = [String(args['kinds']), String(args['places'])];
  const place = args['part'] === 'place';
  const { found, open } = credentials(subject.applicant, on);
  const valued = found.map(({ kind, place: where, earned }) => ({
    earned, kind: pack.lookUp(byKind, undefined, kind, subject.asOf), place: pack.lookUp(byPlace, undefined, where, subject.asOf),
  }));
  const none = number(0);
  const sure = valued.filter(({ earned }) => earned.is === true);
  const least = Math.max(0, ...sure.map(({ kind }) => kind.low));
  const most = open.length > 0 ? pack.lookUp(place ? byPlace : byKind, undefined, number(place ? 2 : 5), subject.asOf).high : 0;
  const missing = union(open, ...valued.map(({ earned, kind, place: where }) => union(earned.missing, kind.missing, where.missing)));
  if (!place) return between(least, Math.max(most, ...valued.map(({ kind }) => kind.high), 0), missing);
  const isSettled = open.length === 0 && valued.every(({ earned, kind }) => earned.is === true && kind.low === kind.high);
  const possible = valued.filter(({ kind }) => kind.high >= least);
  if (possible.length === 0) return open.length > 0 ? between(0, most, missing) : none;
  if (isSettled) {
    const best = possible.map((one) => one.place);
    return between(Math.max(...best.map(({ low }) => low)), Math.max(...best.map(({ high }) => high)), missing);
  }
  // Which of them is the highest is open: its place is any of theirs, or none where none is sure to be there.
  const lowest = Math.min(...possible.map((one) => one.place.low), ...(sure.length > 0 && open.length === 0 ? [] : [0]));
  return between(lowest, Math.max(most, ...possible.map((one) => one.place.high)), missing);
}

/** Living in Alberta on the day, by the history of residence. */
function livesInAlberta({ subject, on }: Environment): TruthValue {
  const { entries, complete, pointer } = subject.applicant.records('residences');
  const found = entries.map((home) => and([isOneOf(home.text('country'), ['CA']), isOneOf(home.text('province'), ['AB']), isAtLeast(number(on), home.number('from')), isAtLeast(home.number('to', Infinity), number(on))]));
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

/** Alberta is among the provinces of interest that the Express Entry profile names. */
function isInterested({ subject }: Environment): TruthValue {
  const { profile } = subject;
  if (profile === null) return no;
  if (profile === undefined) return maybe(['/expressEntry']);
  const named = profile.texts('interestedIn');
  return named === undefined ? maybe([profile.at('interestedIn')]) : truth(named.includes('AB'));
}

/** A measure of the record that the rule names with `of`; of none it is not so. */
const ofRecord = (id: string, compute: (env: Environment, record: FactRecord, args: Args) => TruthValue, version = 1): Measure => ({
  id, number: version, inScope: true,
  compute: (env, args) => {
    const record = env.scope[String(args['of'])];
    return record ? compute(env, record, args) : no;
  },
});

/**
 * Facts of the program of Alberta. `ab-study-points`: points of the highest credential by the table `kinds`, or with `part` place by the
 * table `places`. `ab-offer-points`: points of a `part` of the grid for the offer that gives most in all. `ab-age`: at the expression of
 * interest. Of an offer (`of`): `ab-endorsed` and `ab-in-community` (Rural Renewal), `ab-member` (`association`: sector or police), `ab-licensed` (`statuses`, `underway` those without days, and `field` for another occupation of the field),
 * `ab-tech-industry` (`prefixes` of NAICS), `ab-related-study` (a credential of Alberta), `ab-permit-for` (a permit named `permit` is for
 * its occupation).
 */
export const albertaMeasures: readonly Measure[] = [
  { id: 'ab-age', number: 2, compute: ageAtInterest },
  { id: 'ab-family', number: 1, compute: familyInAlberta },
  { id: 'ab-study-points', number: 1, compute: studyPoints },
  { id: 'ab-offer-points', number: 4, compute: (env, args) => offerPoints(env, String(args['part'])) },
  { id: 'ab-lives-in-alberta', number: 1, compute: livesInAlberta },
  { id: 'ab-interested', number: 1, compute: isInterested },
  { id: 'ab-secondary', number: 1, compute: ({ subject, on }) => hasSecondary(subject.applicant, on) },
  { id: 'ab-studied', number: 1, compute: ({ subject, on }) => studiedInAlberta(subject.applicant, on, (study) => isOneOf(study.text('institutionType'), ['public'])) },
  ofRecord('ab-related-study', ({ subject, on }, offer) => studiedInAlberta(subject.applicant, on, (study) => isRelated(study, offer, on))),
  ofRecord('ab-endorsed', ({ on }, offer) => isEndorsed(offer, on), 4),
  ofRecord('ab-in-community', (env, offer) => isInCommunity(env, offer), 4),
  ofRecord('ab-member', (env, offer, args) => isMember(env, offer, args['association'] === 'police' ? 'police' : 'sector'), 2),
  ofRecord('ab-licensed', (env, offer, args) => isLicensedIn(env, offer, { province: 'AB', inForce: texts(args['statuses']), underway: texts(args['underway']), field: args['field'] === true }), 4),
  ofRecord('ab-tech-industry', (env, offer, args) => isTechIndustry(env, offer, texts(args['prefixes'])), 2),
  ofRecord('ab-permit-for', ({ scope }, offer, args) => {
    const permit = scope[String(args['permit'])];
    return permit ? isSameOccupation(permit, offer) : no;
  }),
];
