import { addMonths, dayOf, type Day } from '../engine/days';
import { and, isAtLeast, isOneOf, maybe, no, not, number, or, truth, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { permitInForce, statusInCanada } from './circumstances';
import type { Measure } from './index';
import { lookedUp, ofItems, type LooksUp } from './lists';
import { nocCodes } from './occupation';
import { inState } from './provincial';

/** Permits that rest on the permit of somebody else of the family, also by an agreement: nobody else’s rests on them. Source: reference, work permits 7.3 and 7.13. */
export const familyCodes = ['C41', 'C42', 'C46', 'C47', 'C48', 'C49', 'T45', 'T53', 'F36', 'F64', 'F73'];
/** Permits of workers who pass to permanent residence, as far as they are named. Source: reference, work permits 7.3. */
const transitionCodes = ['A73', 'A75', 'A76', 'A77', 'C18', 'C60', 'T10', 'T13'];
/** Decisions that lead to a permit of somebody who passes to permanent residence. */
const transitionDecisions = ['nomination', 'letter-of-support', 'endorsement', 'selection-certificate'];
/** From this day the occupations are limited. */
const limitedFrom = dayOf('2025-01-21');

type Rules = 'skilled' | 'all' | 'selected';
interface Ground {
  rules: Rules;
  agreements: readonly string[];
}
export type SpousalTest = 'principal' | 'work' | 'time';

const remainingMonths: Readonly<Record<Rules, number>> = { skilled: 6, all: 6, selected: 16 };
const transitionMonths = 6;

/** TEER of a code of NOC 2021; codes of management begin with 0, or have it in the second place. */
const teerOf = (code: string): number => (code.startsWith('0') ? 0 : Number(code[1]));

const wholeGroups = ['22', '32', '33', '72', '73', '82', '83'];
const openGroups = ['42', '43', '53'];
const held = ['42102', '43204'];

/** Whether an occupation is one of TEER 0 or 1, or selected among those of TEER 2 and 3. Source: reference, work permits 7.3. */
function isSelected(code: string, env: LooksUp): TruthValue {
  if (teerOf(code) <= 1) return yes;
  if (teerOf(code) > 3) return no;
  const group = code.slice(0, 2);
  if (wholeGroups.includes(group) || held.includes(code)) return yes;
  const found = lookedUp(env, 'sowp-occupations', code);
  if (openGroups.includes(group)) return found;
  // Art, culture and sport are not named among the groups: taken as left out unless somebody found them on the list.
  return group === '52' ? truth(found.is === true) : no;
}

function fitsOccupation(record: FactRecord, rules: Rules, env: LooksUp): TruthValue {
  if (rules === 'all') return yes;
  const codes = nocCodes(record, '2021');
  if (codes === null || codes.length === 0) return maybe([record.at('noc')]);
  return ofItems(codes.map((code) => (rules === 'selected' ? isSelected(code, env) : truth(teerOf(code) <= 3))), [record.at('noc')]);
}

/** The jobs that the principal does in Canada on a day. */
function currentJobs(partner: FactRecord, on: Day, where: (job: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = partner.records('work');
  const found = or(entries.map((job) => and([isOneOf(job.text('country'), ['CA']), isAtLeast(number(on), job.number('startedOn')), isAtLeast(job.number('endedOn', Infinity), number(on)), where(job)])));
  return complete ? found : or([found, maybe([pointer])]);
}

const lastsMonths = (last: NumberValue, months: number, on: Day): TruthValue => isAtLeast(last, number(addMonths(on, months)));

/** What an authorization of the principal comes to, test by test. */
type Tests = Record<SpousalTest, TruthValue>;

/** The occupation written on a permit, or, of an open one, that of the jobs done on it. */
function fitsPermit(permit: FactRecord, partner: FactRecord, rules: Rules, env: LooksUp, on: Day): TruthValue {
  const open = permit.truth('open');
  const written = permit.isStated('noc') ? fitsOccupation(permit, rules, env) : rules === 'all' ? yes : maybe([permit.at('noc')]);
  if (open.is === false) return written;
  const done = currentJobs(partner, on, (job) => fitsOccupation(job, rules, env));
  return open.is === true || done.is === written.is ? done : maybe(union(open.missing, written.missing, done.missing));
}

/** A work permit in force, test by test. */
function permitTests(permit: FactRecord, partner: FactRecord, { rules, agreements }: Ground, env: LooksUp, on: Day): Tests {
  const basis = permit.text('basis');
  const fits = (wanted: Rules): TruthValue => fitsPermit(permit, partner, wanted, env, on);
  const last = permit.number('expiresOn', Infinity);
  const passes = rules === 'selected' ? isOneOf(basis, transitionCodes) : no;
  const agreement = rules !== 'selected' ? no : basis.options === null ? maybe(basis.missing) : basis.options.some((code) => code !== null && agreements.includes(code)) ? maybe([]) : no;
  const ordinary = fits(rules);
  return {
    principal: and([isOneOf(permit.text('kind'), ['work-permit']), permitInForce(permit, on), not(isOneOf(basis, familyCodes))]),
    work: or([ordinary, and([passes, fits('all')]), agreement]),
    time: or([and([ordinary, lastsMonths(last, remainingMonths[rules], on)]), and([passes, lastsMonths(last, transitionMonths, on)]), agreement]),
  };
}

/** Whether somebody holds a decision on which the permit that is asked for may rest, as a worker who passes to permanent residence. */
const mayPass = (partner: FactRecord, { subject }: LooksUp): TruthValue =>
  or(subject.source.fileRecords('nominations').entries.map((decision) => {
    const owner = decision.plain('personId');
    return and([truth(owner === undefined ? partner.raw['role'] === 'principal' : owner === partner.raw['id']), isOneOf(decision.text('kind'), transitionDecisions), inState(decision, ['valid', 'used'])]);
  }));

/**
 * An offer of the principal, whose permit is asked for too: the days of the job stand for those of the permit. With which permit somebody
 * whom a province, Quebec or an employer of the Atlantic program chose comes is no fact of the file: more than an occupation asks for is open.
 */
const offerTests = (offer: FactRecord, partner: FactRecord, rules: Rules, env: LooksUp, on: Day): Tests => {
  const ordinary = fitsOccupation(offer, rules, env);
  const passes = rules === 'selected' ? and([mayPass(partner, env), maybe([])]) : no;
  const last = offer.number('endsOn', Infinity);
  return {
    principal: offer.has('employerId'), work: or([ordinary, passes]),
    time: or([and([ordinary, lastsMonths(last, remainingMonths[rules], on)]), and([passes, lastsMonths(last, transitionMonths, on)])]),
  };
};

/** Studies that are under way: doctoral, a master’s of 16 months; the list of professional programs is not held. */
function studies(partner: FactRecord, rules: Rules, on: Day): TruthValue {
  if (rules !== 'selected') return maybe([]);
  const { entries, complete, pointer } = partner.records('education');
  const found = or(entries.map((study) => and([
    isOneOf(study.text('country'), ['CA']),
    isAtLeast(number(on), study.number('startedOn')),
    not(isAtLeast(number(on), study.number('completedOn', Infinity))),
    study.raw['endedOn'] === undefined ? yes : not(isAtLeast(number(on), study.number('endedOn', Infinity))),
    or([
      isOneOf(study.text('level'), ['doctorate']),
      and([isOneOf(study.text('level'), ['master']), isAtLeast(study.number('programMonths'), number(16))]),
      and([isOneOf(study.text('level'), ['professional', 'bachelor']), maybe([])]),
    ]),
  ])));
  return complete ? found : or([found, maybe([pointer])]);
}

/** A family permit issued before the occupations were limited: it may be renewed in Canada by the rules of that time, to the end of the principal’s. */
const renews = (applicant: FactRecord, on: Day): TruthValue => statusInCanada(applicant, ['work-permit'], on, (status) => and([isOneOf(status.text('basis'), ['C41', 'C46']), not(isAtLeast(status.number('issuedOn'), number(limitedFrom)))]));

function spousalGround(env: LooksUp, ground: Ground, upTo: SpousalTest, on: Day): TruthValue {
  const { rules } = ground;
  const partner = env.subject.spouse;
  if (!partner) return maybe(['/persons']);
  const { entries, complete, pointer } = partner.records('canadianStatus');
  const renewal = rules === 'selected' ? renews(env.subject.applicant, on) : no;
  const passes = ({ principal, work, time }: Tests): TruthValue => and([principal, ...(upTo === 'principal' ? [] : [work]), ...(upTo === 'time' ? [time] : [])]);
  const permits = entries.map((permit) => {
    const now = permitTests(permit, partner, ground, env, on);
    if (renewal.is === false) return passes(now);
    const before = permitTests(permit, partner, { rules: 'skilled', agreements: [] }, env, on);
    return or([passes(now), and([renewal, before.principal, ...(upTo === 'principal' ? [] : [before.work])])]);
  });
  const offers = env.subject.source.fileRecords('jobOffers').entries.filter(({ raw }) => raw['personId'] === partner.raw['id']).map((offer) => passes(offerTests(offer, partner, rules, env, on)));
  const study = statusInCanada(partner, ['study-permit'], on);
  const found = or([...permits, ...offers, upTo === 'principal' ? study : and([study, studies(partner, rules, on)])]);
  return complete ? found : or([found, maybe([pointer])]);
}

/**
 * What opens a permit to the spouse or partner of a worker or student, `upTo` one of its tests in this order: a permit or offer of the
 * `principal`; the `work` or study; the `time` that is left. `rules`: skilled (TEER 0 to 3), all, or selected (since 21 January 2025);
 * `agreements`: codes of permits by agreements with provisions of their own for spouses, which leave open what is not met.
 */
export const spousalMeasures: readonly Measure[] = [
  {
    id: 'spousal-ground', number: 2,
    compute: (env, args) => {
      const [rules, upTo, agreements] = [args['rules'], args['upTo'], args['agreements']];
      return spousalGround(env, { rules: rules === 'skilled' || rules === 'all' ? rules : 'selected', agreements: Array.isArray(agreements) ? agreements.map(String) : [] }, upTo === 'principal' || upTo === 'work' ? upTo : 'time', env.on);
    },
  },
];
