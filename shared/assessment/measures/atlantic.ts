import { foldText } from '../../names';
import type { Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, anyNumber, between, isAtLeast, isOneOf, maybe, no, number, or, sum, truth, union, yes, type NumberValue, type TruthValue, type Value } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { offerFitsLevel } from './atlanticLevel';
import { livesOrWorksIn, monthsLivedIn } from './atlanticPlaces';
import { isAtlanticGraduate, isFrancophoneGraduate, isGraduateOf } from './atlanticStudy';
import { yearsInOperation } from './britishColumbiaFamily';
import { statusInCanada } from './circumstances';
import { isOfCommunityPilots } from './communityPilots';
import type { Measure } from './index';
import { hasDecision } from './provincial';

type Args = Readonly<Record<string, unknown>>;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** What was decided by the province where the work of an offer is done. */
function isOfItsProvince(decided: FactRecord, offer: FactRecord): TruthValue {
  const { options, missing } = offer.text('province');
  if (options === null) return maybe(missing);
  const found = isOneOf(decided.text('province'), options);
  return options.length > 1 && found.is !== false ? maybe(union(found.missing, missing)) : found;
}

/** A valid endorsement of the person, of the province of the offer, that names its employer. */
function isEndorsedFor({ subject, on }: Environment, offer: FactRecord): TruthValue {
  const names = (certificate: FactRecord): TruthValue => {
    const employer = certificate.plain('employerId');
    return employer === undefined ? maybe([certificate.at('employerId')]) : truth(employer === offer.plain('employerId'));
  };
  return hasDecision(subject, on, { kinds: ['endorsement'] }, (certificate) => and([isOfItsProvince(certificate, offer), names(certificate)]));
}

/** Given by the province, for its own program: as it says, else a community of the rural or the francophone pilot designates for its own pilot. */
function isByProvince(approval: FactRecord): TruthValue {
  if (approval.isStated('program')) return isOneOf(approval.text('program'), ['aip']);
  const by = approval.plain('by');
  return truth(typeof by !== 'string' || !isOfCommunityPilots(by));
}

/** The employer of an offer has an approval of some kind of the province where the work is done: by the day, and not run out. One on which no end is written has none. */
function isApproved(offer: FactRecord, kind: string, on: Day): TruthValue {
  const employer = offer.source.employerOf(offer);
  if (!employer) return employer === null ? no : maybe([offer.at('employerId')]);
  const { entries, complete, pointer } = employer.records('approvals');
  const found = entries.map((approval) =>
    and([
      isOneOf(approval.text('kind'), [kind]), isByProvince(approval), isOfItsProvince(approval, offer), isAtLeast(number(on), approval.number('issuedOn')),
      approval.isStated('expiresOn') ? isAtLeast(approval.number('expiresOn', Infinity), number(on)) : yes,
    ]));
  return or([...found, ...(complete ? [] : [maybe([pointer])])]);
}

/** Percent of the employer that the applicant and a spouse or partner own or control together. */
function shareOfCouple({ subject }: Environment, offer: FactRecord): NumberValue {
  const employer = offer.source.employerOf(offer);
  if (!employer) return employer === null ? number(0) : anyNumber([offer.at('employerId')], 0);
  const { entries, complete, pointer } = employer.records('familyShares');
  const couple = [subject.applicant, ...(subject.spouse ? [subject.spouse] : [])].map(({ raw }) => raw['id']);
  // A share of which nobody said whose it is may be of one of them.
  const held = (share: FactRecord): NumberValue => {
    const [person, percent] = [share.plain('personId'), share.number('percent')];
    return person === undefined ? between(0, percent.high, [share.at('personId')]) : couple.includes(person) ? percent : number(0);
  };
  const total = sum(entries.map(held));
  return complete ? total : anyNumber([...total.missing, pointer], total.low);
}

/** The legal name of the employer holds one of some names. */
function isNamed(offer: FactRecord, names: readonly string[]): TruthValue {
  const employer = offer.source.employerOf(offer);
  if (!employer) return employer === null ? no : maybe([offer.at('employerId')]);
  const legal = employer.plain('legalName');
  if (typeof legal !== 'string') return maybe([employer.at('legalName')]);
  const folded = ` ${foldText(legal)} `;
  return truth(names.some((name) => folded.includes(` ${foldText(name)} `)));
}

/** A measure of the record that the rule names with `of`. */
const ofRecord = (id: string, compute: (environment: Environment, record: FactRecord, args: Args) => Value, without: Value, version = 1): Measure => ({
  id, number: version, inScope: true,
  compute: (environment, args) => {
    const record = environment.scope[String(args['of'])];
    const read = { kind: args['kind'], names: args['names'] };
    return record ? compute(environment, record, read) : without;
  },
});

/**
 * Facts of the programs of the Atlantic provinces. `aip-endorsed-for`, `aip-level-fits`, `aip-graduate`: of the Atlantic Immigration
 * Program, see there. `atlantic-approved`: an approval of the employer of the `kind` (designation, employer-registration) by the province
 * of the offer. `atlantic-share`: percent that applicant and spouse own. `atlantic-named`: the employer has one of the `names`.
 * `atlantic-graduate`: of an institution in the `province`, of the `type` (any, private). `atlantic-months-lived`: of the present stay there.
 */
export const atlanticMeasures: readonly Measure[] = [
  ofRecord('aip-endorsed-for', isEndorsedFor, no),
  ofRecord('aip-level-fits', (environment, offer) => offerFitsLevel(environment, offer), no),
  { id: 'aip-graduate', number: 2, compute: ({ subject, on }) => subject.once(subject.applicant, `atlantic graduate ${on}`, () => isAtlanticGraduate(subject.applicant, on)) },
  ofRecord('atlantic-approved', ({ on }, offer, { kind }) => isApproved(offer, String(kind), on), no, 3),
  ofRecord('atlantic-share', shareOfCouple, number(0), 2),
  ofRecord('atlantic-named', (_environment, offer, { names }) => isNamed(offer, texts(names)), no),
  ofRecord('atlantic-years-in-operation', ({ on }, offer) => yearsInOperation(offer, on), anyNumber(['/jobOffers'])),
  { id: 'atlantic-graduate', number: 1, compute: ({ subject, on }, args) => isGraduateOf(subject.applicant, String(args['province']), String(args['type']), on) },
  { id: 'nb-francophone-graduate', number: 1, compute: ({ subject, on }) => isFrancophoneGraduate(subject.applicant, on) },
  { id: 'atlantic-months-lived', number: 1, compute: ({ subject, on }, args) => monthsLivedIn(subject.applicant, String(args['province']), on) },
  { id: 'atlantic-lives-or-works', number: 1, compute: ({ subject, on }, args) => livesOrWorksIn(subject.applicant, String(args['province']), on) },
  { id: 'atlantic-refugee-claimant', number: 1, compute: ({ subject, on }) => statusInCanada(subject.applicant, ['refugee-claimant'], on) },
];
