import { dateOf, dayOf } from '../engine/days';
import type { Environment } from '../engine/environment';
import { anyNumber, isAtLeast, isOneOf, maybe, no, not, number, or, sum, truth, type NumberValue, type Value } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { albertaMeasures } from './alberta';
import { atlanticMeasures } from './atlantic';
import { bridgingMeasures } from './bridging';
import { britishColumbiaMeasures } from './britishColumbia';
import { assessedByBody, canadianCredential, educationRank, hasCredential, primaryOccupationHasBody, twoYearsOfStudy } from './education';
import { exemptUnder204Or205, fundsOf, hasRelative, hasTradeCertificate, intendsOutsideQuebec, intendsToLiveIn, mayWorkInCanada, permitInForce } from './circumstances';
import { communityPilotMeasures } from './communityPilots';
import { cusmaMeasures } from './cusma';
import { documentMeasures } from './documentNeeds';
import { expressEntryMeasures } from './expressEntry';
import { adaptableWithSpouse, age, familySize, hasSpouse, scoredWithSpouse } from './family';
import { ageSinceInvitation } from './invitation';
import { languageResults, lowestLevel, reaches, restsOnStatedLevels, type LanguageResult } from './language';
import { abilities, type Ability, type OfficialLanguage } from './languageScales';
import { noMisrepresentationBar } from './misrepresentation';
import { noc2021From, nocCodes, teer } from './occupation';
import { ontarioMeasures } from './ontario';
import { lmiaMeasures } from './lmiaApplication';
import { openPermitMeasures } from './openPermits';
import { permitGroundMeasures } from './permitGround';
import { territoryMeasures } from './territories';
import { transferMeasures } from './transfer';
import { treatyMeasures } from './treaties';
import { listMeasures } from './lists';
import { manitobaMeasures } from './manitoba';
import { provinceSupportMeasures } from './provinceSupport';
import { provincialMeasures } from './provincial';
import { quebecMeasures } from './quebec';
import { requirementMeasures } from './requirementChecks';
import { provincialLicenceMeasures } from './provincialLicence';
import { saskatchewanMeasures } from './saskatchewan';
import { spousalMeasures } from './spousalPermit';
import { continuousHours, currentHours, workHours, yearsOf } from './work';
import { workPermitMeasures } from './workPermit';
import { inOneOccupation, workMeasures, workRule } from './workRules';

type Args = Readonly<Record<string, unknown>>;

/** A fact that follows from others, computed in code. The number says which version of the code an assessment was made with. */
export interface Measure {
  id: string;
  number: number;
  /** It looks at a record or language results in scope; others are computed once for a person and day. */
  inScope?: true;
  compute: (environment: Environment, args: Args) => Value;
}

const textArg = (args: Args, name: string): string => String(args[name]);
const numberArg = (args: Args, name: string): number => Number(args[name]);

/** The person a measure is about: the applicant unless the rule names another. */
function personOf(environment: Environment, args: Args): FactRecord | undefined {
  return args['of'] === 'spouse' ? environment.subject.spouse : environment.subject.applicant;
}

/** Of a spouse who is not on file nothing is known. */
const unknownSpouse = (low: number, high: number): NumberValue => anyNumber(['/persons'], low, high);

const resultOf = ({ languages }: Environment, use: string): LanguageResult | undefined => (use === 'second' ? languages?.second : languages?.first);

const isAbility = (name: string): name is Ability => (abilities as readonly string[]).includes(name);

function chosenIn(environment: Environment, language: OfficialLanguage): LanguageResult | undefined {
  const { languages } = environment;
  return [languages?.first, languages?.second].find((result) => result?.language === language);
}

/** Hours of paid work in Canada for the employer of the offer (`of` its name, where it is another) that goes on to the day, without a day between. */
function currentForEmployer({ scope, subject, on }: Environment, { of = 'offer' }: Args): NumberValue {
  const employerId = scope[String(of)]?.plain('employerId');
  return currentHours(subject, subject.applicant, { where: 'canada', highestTeer: null, years: 60, authorized: false, selfEmployment: true, duringStudy: true, employerId: String(employerId) }, on);
}

const list: readonly Measure[] = [
  { id: 'age', number: 1, compute: (env, args) => { const person = personOf(env, args); return person ? age(person, env.on) : unknownSpouse(0, 130); } },
  { id: 'age-since-invitation', number: 1, compute: ({ subject, pack, on }, args) => { const daysToApply = textArg(args, 'parameter'); return ageSinceInvitation(subject, on, (invited) => pack.parameterOn(daysToApply, invited) ?? 0); } },
  { id: 'has-spouse', number: 1, compute: ({ subject }) => hasSpouse(subject) },
  { id: 'with-spouse', number: 1, compute: ({ subject }) => scoredWithSpouse(subject) },
  { id: 'spouse-counts-for-adaptability', number: 1, compute: ({ subject, on }) => adaptableWithSpouse(subject, on) },
  { id: 'family-size', number: 2, compute: ({ subject, on }) => familySize(subject, on) },
  { id: 'education', number: 2, compute: (env, args) => { const person = personOf(env, args); return person ? educationRank(env.subject, person, env.on) : unknownSpouse(0, 8); } },
  { id: 'has-credential', number: 2, compute: ({ subject, on }) => hasCredential(subject, subject.applicant, on) },
  { id: 'canadian-credential', number: 2, compute: ({ subject, on }) => canadianCredential(subject, subject.applicant, on) },
  { id: 'two-years-of-study-in-canada', number: 1, compute: (env, args) => { const person = personOf(env, args); return person ? twoYearsOfStudy(person, env.on) : maybe(['/persons']); } },
  {
    id: 'language-reaches',
    number: 1,
    compute: (env, args) => {
      const person = personOf(env, args);
      if (!person) return maybe(['/persons']);
      const least = Object.fromEntries(abilities.map((ability) => [ability, numberArg(args, ability in args ? ability : 'each')]));
      const languages: readonly OfficialLanguage[] = args['language'] === 'en' || args['language'] === 'fr' ? [args['language']] : ['en', 'fr'];
      return reaches(env.subject, person, languages, { listening: least['listening'] ?? 0, reading: least['reading'] ?? 0, writing: least['writing'] ?? 0, speaking: least['speaking'] ?? 0 }, env.on);
    },
  },
  { id: 'rests-on-stated-levels', number: 1, compute: ({ subject, on }) => or([subject.applicant, ...(subject.spouse ? [subject.spouse] : [])].map((person) => restsOnStatedLevels(subject, person, on))) },
  {
    id: 'language-level',
    number: 1,
    inScope: true,
    compute: (env, args) => {
      const ability = textArg(args, 'ability');
      return (isAbility(ability) ? resultOf(env, textArg(args, 'use'))?.levels[ability] : undefined) ?? number(0);
    },
  },
  { id: 'language-lowest', number: 1, inScope: true, compute: (env, args) => { const result = resultOf(env, textArg(args, 'use')); return result ? lowestLevel(result) : number(0); } },
  { id: 'lowest-in', number: 1, inScope: true, compute: (env, args) => { const result = chosenIn(env, args['language'] === 'fr' ? 'fr' : 'en'); return result ? lowestLevel(result) : number(0); } },
  {
    id: 'best-language-points',
    number: 1,
    compute: (env, args) => {
      const person = personOf(env, args);
      const column = textArg(args, 'column');
      const pointsOf = (result: LanguageResult): NumberValue => sum(abilities.map((ability) => env.pack.lookUp(textArg(args, 'table'), column, result.levels[ability], env.subject.asOf)));
      const most = number(4 * env.pack.lookUp(textArg(args, 'table'), column, number(10), env.subject.asOf).high);
      if (!person) return anyNumber(['/persons'], 0, most.high);
      const results = (['en', 'fr'] as const).flatMap((language) => languageResults(env.subject, person, language, env.on)).map((result) => ({ points: pointsOf(result), valid: result.valid }));
      const sure = results.filter(({ valid }) => valid.is === true).map(({ points }) => points.low);
      const open = results.filter(({ valid, points }) => valid.is === null || points.low < points.high);
      return { kind: 'number', low: Math.max(0, ...sure), high: Math.max(0, ...results.map(({ points }) => points.high)), missing: [...new Set(open.flatMap(({ valid, points }) => [...valid.missing, ...points.missing]))] };
    },
  },
  { id: 'work-years', number: 2, compute: (env, args) => { const person = personOf(env, args); return person ? yearsOf(workHours(env.subject, person, workRule(args), env.on)) : unknownSpouse(0, 10); } },
  {
    id: 'continuous-year-in-primary-occupation',
    number: 2,
    compute: (env, args) => {
      const { subject, on } = env;
      const rule = workRule(args);
      const reached = (noc: string) => isAtLeast(yearsOf(continuousHours(subject, subject.applicant, inOneOccupation(rule, noc), on)), number(1));
      const profile = subject.profile;
      const primary = profile?.text('primaryNoc').options;
      if (primary?.length === 1 && typeof primary[0] === 'string') return reached(primary[0]);
      const { entries } = subject.applicant.records('work');
      const codes = new Set(entries.flatMap((record) => nocCodes(record, dateOf(on) >= noc2021From ? '2021' : '2016') ?? []));
      const best = or([...[...codes].map(reached), isAtLeast(yearsOf(continuousHours(subject, subject.applicant, rule, on)), number(1)).is === false ? no : entries.some((record) => nocCodes(record, '2021') === null) || !subject.applicant.records('work').complete ? maybe([subject.applicant.at('work')]) : no]);
      // Without a profile the occupation is still to be chosen, and the one that serves best will be.
      if (best.is === false || profile === null) return best;
      return maybe([...best.missing, profile === undefined ? '/expressEntry' : profile.at('primaryNoc')]);
    },
  },
  {
    id: 'relative-in-canada',
    number: 2,
    compute: ({ subject, on }, args) =>
      hasRelative(subject, Array.isArray(args['relations']) ? args['relations'].map(String) : [], args['for'] === 'adaptability' ? adaptableWithSpouse(subject, on) : scoredWithSpouse(subject)),
  },
  {
    id: 'profile-submitted-before',
    number: 1,
    compute: ({ subject }, args) => {
      const day = dayOf(textArg(args, 'day'));
      const profile = subject.profile;
      if (profile === null) return no;
      return profile === undefined ? maybe(['/expressEntry']) : not(isAtLeast(profile.number('profileSubmittedOn'), number(day)));
    },
  },
  { id: 'trade-certificate', number: 1, compute: ({ subject, on }) => hasTradeCertificate(subject.applicant, on) },
  { id: 'funds', number: 3, compute: ({ subject }) => fundsOf(subject) },
  { id: 'permit-in-force', number: 1, inScope: true, compute: (env, args) => { const record = env.scope[textArg(args, 'of')]; return record ? permitInForce(record, env.on) : no; } },
  { id: 'work-permit-in-force', number: 2, compute: ({ subject, on }) => mayWorkInCanada(subject.applicant, on) },
  {
    id: 'teer',
    number: 2,
    inScope: true,
    compute: (env, args) => {
      const record = env.scope[textArg(args, 'of')];
      return record ? teer(record, dateOf(env.on) >= noc2021From ? '2021' : '2016') : number(5);
    },
  },
  {
    id: 'noc-is',
    number: 1,
    inScope: true,
    compute: (env, args) => {
      const record = env.scope[textArg(args, 'of')];
      const wanted = Array.isArray(args['codes']) ? args['codes'].map(String) : [];
      if (!record) return no;
      const version = wanted.some((code) => code.length === 5) ? '2021' : '2016';
      const codes = nocCodes(record, version);
      if (codes === null) return maybe([record.at('noc')]);
      return isOneOf({ kind: 'text', options: [...codes], missing: [record.at('noc')] }, wanted);
    },
  },
  {
    id: 'senior-management',
    number: 1,
    inScope: true,
    compute: (env, args) => {
      const record = env.scope[textArg(args, 'of')];
      const codes = record ? nocCodes(record, dateOf(env.on) >= noc2021From ? '2021' : '2016') : [];
      if (codes === null) return maybe(record ? [record.at('noc')] : []);
      const senior = codes.filter((code) => code.startsWith('00')).length;
      return senior === codes.length ? truth(senior > 0) : senior === 0 ? no : maybe(record ? [record.at('noc')] : []);
    },
  },
  { id: 'primary-occupation-has-body', number: 1, compute: ({ subject, on }) => primaryOccupationHasBody(subject, on) },
  { id: 'assessed-by-body', number: 2, compute: ({ subject, on }) => assessedByBody(subject, on) },
  { id: 'intends-outside-quebec', number: 2, compute: ({ subject }) => intendsOutsideQuebec(subject.applicant) },
  {
    id: 'intends-to-live-in', number: 2, inScope: true,
    compute: ({ subject, scope }, args) => {
      const record = typeof args['of'] === 'string' ? scope[args['of']] : undefined;
      const provinces = Array.isArray(args['provinces']) ? args['provinces'].map(String) : [];
      return intendsToLiveIn(subject.applicant, record ? (named) => isOneOf(record.text('province'), named) : (named) => truth(named.some((province) => provinces.includes(province))));
    },
  },
  { id: 'no-misrepresentation-bar', number: 2, compute: ({ subject, on }) => noMisrepresentationBar(subject.applicant, on) },
  { id: 'landing', number: 1, compute: ({ subject }) => number(subject.on('landing')) },
  { id: 'works-for-offering-employer', number: 2, inScope: true, compute: (env, args) => isAtLeast(currentForEmployer(env, args), number(0.1)) },
  { id: 'year-with-offering-employer', number: 2, inScope: true, compute: (env, args) => isAtLeast(yearsOf(currentForEmployer(env, args)), number(1)) },
  { id: 'exempt-under-204-or-205', number: 2, inScope: true, compute: (env, args) => { const record = env.scope[textArg(args, 'of')]; return record ? exemptUnder204Or205(record, env.on) : no; } },
];

export const measures: ReadonlyMap<string, Measure> = new Map([
  ...list, ...cusmaMeasures, ...transferMeasures, ...workPermitMeasures, ...documentMeasures, ...permitGroundMeasures, ...workMeasures, ...listMeasures, ...requirementMeasures, ...provincialMeasures,
  ...lmiaMeasures, ...openPermitMeasures, ...bridgingMeasures, ...spousalMeasures, ...provinceSupportMeasures, ...treatyMeasures,
  ...albertaMeasures,
  ...atlanticMeasures,
  ...communityPilotMeasures,
  ...territoryMeasures,
  ...britishColumbiaMeasures,
  ...expressEntryMeasures,
  ...ontarioMeasures,
  ...quebecMeasures,
  ...provincialLicenceMeasures,
  ...saskatchewanMeasures,
  ...manitobaMeasures,
].map((measure) => [measure.id, measure]));
