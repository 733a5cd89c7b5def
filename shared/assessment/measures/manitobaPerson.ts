import { addYears, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import type { Subject } from '../engine/subject';
import { and, anyNumber, between, choose, isAtLeast, isOneOf, maybe, no, not, number, or, sum, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { graduatedWithin } from './britishColumbiaPerson';
import { hasSpouse, isDependent } from './family';
import { folded } from './folded';

const none = number(0);
const onlyIf = (condition: TruthValue, value: NumberValue): NumberValue => choose(condition, () => value, () => none);
const isIn = (record: FactRecord, province: string): TruthValue => and([isOneOf(record.text('country'), ['CA']), isOneOf(record.text('province'), [province])]);
const isCompleted = (study: FactRecord, on: Day): TruthValue => isAtLeast(number(on), study.number('completedOn', Infinity));

/** What a level gives in the grids: 1 a program of one year, 2 of two years, 3 of three years or more, 5 a master’s degree or doctorate. */
const steps: Readonly<Record<string, number>> = { 'one-year': 1, 'two-year': 2, 'three-year': 3, bachelor: 3, 'two-or-more': 3, professional: 3, master: 5, doctorate: 5 };
const mostSteps = 5;
const oneYear = 1;
const twoYears = 2;
/** Two programs of two years or more each. */
const twoPrograms = 4;

function stepOf(record: FactRecord, member: string): NumberValue {
  const { options, missing } = record.text(member);
  if (options === null) return anyNumber(missing, 0, mostSteps);
  const found = options.map((level) => steps[level ?? 'none'] ?? 0);
  return between(Math.min(...found), Math.max(...found), missing);
}

/** Its own level in Canada, elsewhere that of an assessment made by the day. */
function studyStep(study: FactRecord, on: Day): NumberValue {
  const eca = study.child('eca');
  const assessed = eca === null ? none : eca === undefined ? anyNumber([study.at('eca')], 0, mostSteps) : onlyIf(isAtLeast(number(on), eca.number('issuedOn')), stepOf(eca, 'equivalency'));
  return onlyIf(isCompleted(study, on), choose(isOneOf(study.text('country'), ['CA']), () => stepOf(study, 'level'), () => assessed));
}

const best = (found: readonly number[]): number => Math.max(0, ...found, found.filter((step) => step >= twoYears).length >= 2 ? twoPrograms : 0);

/** The step of all credentials together in the grids, 0 to 5; a certificate of qualification in a trade counts as a program of one year. */
export function educationStep({ subject: { applicant }, on }: Environment): NumberValue {
  const { entries, complete, pointer } = applicant.records('education');
  const trades = applicant.records('tradeCertificates');
  const certified = or([...trades.entries.map((certificate) => isAtLeast(number(on), certificate.number('issuedOn'))), ...(trades.complete ? [] : [maybe([trades.pointer])])]);
  const found = [...entries.map((study) => studyStep(study, on)), onlyIf(certified, number(oneYear))];
  const low = best(found.map((step) => step.low));
  return complete ? between(low, best(found.map((step) => step.high)), union(...found.map(({ missing }) => missing))) : anyNumber([pointer], low, mostSteps);
}

/** Years of a program of Manitoba, as far as the grids tell them apart: 1 or 2; 0 for none after secondary school. */
function programYears(study: FactRecord): NumberValue {
  const months = study.number('programMonths');
  const byLength = between(months.low >= 24 ? twoYears : oneYear, months.high >= 24 ? twoYears : oneYear, months.missing);
  const ofLevel = (level: string | null): NumberValue => {
    if (level === null || level === 'none' || level === 'secondary') return none;
    // Master’s programs are shorter or longer than two years: their length tells.
    return level === 'one-year' ? number(oneYear) : level === 'master' ? byLength : number(twoYears);
  };
  const { options, missing } = study.text('level');
  if (options === null) return anyNumber(missing, 0, twoYears);
  const found = options.map(ofLevel);
  return between(Math.min(...found.map(({ low }) => low)), Math.max(...found.map(({ high }) => high)), union(missing, ...found.map((years) => years.missing)));
}

/** A program after secondary school of so many years, completed in Manitoba. */
export function studiedInManitoba({ subject: { applicant }, on }: Environment, years: number): TruthValue {
  const { entries, complete, pointer } = applicant.records('education');
  return or([...entries.map((study) => and([isIn(study, 'MB'), isCompleted(study, on), isAtLeast(programYears(study), number(years))])), ...(complete ? [] : [maybe([pointer])])]);
}

/** Long enough for every graduation. */
const lifetime = 120;

/** A credential after secondary school of another province or territory. */
export const graduatedElsewhere = ({ subject: { applicant }, on }: Environment): TruthValue => graduatedWithin(applicant, lifetime, on, (study) => not(isOneOf(study.text('province'), ['MB'])));

/** A master’s degree or doctorate of Manitoba, completed within the last years, the days of the first and the last included. */
export const hasGraduateDegree = ({ subject: { applicant }, on }: Environment, years: number): TruthValue =>
  graduatedWithin(applicant, years, on, (study) => and([isIn(study, 'MB'), isOneOf(study.text('level'), ['master', 'doctorate'])]));

const relations = {
  close: ['parent', 'sibling', 'aunt-uncle', 'niece-nephew', 'cousin', 'grandparent'],
  /** Relatives whom the definition of close ones does not name, and friends. */
  other: ['friend', 'other-relative', 'child', 'grandchild'],
} as const;

/**
 * A relative or friend in Manitoba, a citizen or permanent resident: of the applicant, or by marriage or union of the spouse or partner.
 * `years`: who is recorded to have lived there for so many years on the day; none asks for no day.
 */
export function hasSupporter({ subject, on }: Environment, kind: keyof typeof relations, years: number): TruthValue {
  const hasLivedThere = (relative: FactRecord): TruthValue =>
    years === 0 ? yes : relative.isStated('livesInProvinceSince') ? isAtLeast(number(addYears(on, -years)), relative.number('livesInProvinceSince')) : no;
  const of = (person: FactRecord): TruthValue => {
    const { entries, complete, pointer } = person.records('relativesInCanada');
    const found = entries.map((relative) =>
      and([isOneOf(relative.text('relation'), relations[kind]), isOneOf(relative.text('status'), ['citizen', 'permanent-resident']), relative.truth('livesInCanada'), isOneOf(relative.text('province'), ['MB']), hasLivedThere(relative)]));
    return or([...found, ...(complete ? [] : [maybe([pointer])])]);
  };
  const own = of(subject.applicant);
  return own.is === true ? own : or([own, and([hasSpouse(subject), subject.spouse ? of(subject.spouse) : maybe(['/persons'])])]);
}

const winnipeg = folded('Winnipeg');
const namesWinnipeg = (name: string | null): boolean => name !== null && folded(name) === winnipeg;

/** Means to live in Manitoba, in a place other than the city of Winnipeg. Outside of its metropolitan area it is another one. */
export function meansToLiveOutsideWinnipeg({ subject: { applicant } }: Environment): TruthValue {
  const intent = applicant.child('intent');
  if (intent === null) return no;
  const provinces = intent?.texts('provinces');
  if (!intent || provinces?.[0] === undefined) return maybe([intent ? intent.at('provinces') : applicant.at('intent')]);
  // The place belongs to the province that is named first.
  if (provinces[0] !== 'MB') return provinces.includes('MB') ? maybe([intent.at('provinces')]) : no;
  const { options, missing } = intent.text('city');
  if (options !== null) {
    const inside = options.filter(namesWinnipeg).length;
    return inside === 0 ? yes : inside === options.length ? no : maybe(missing);
  }
  const { options: areas } = intent.text('cma');
  return areas?.some(namesWinnipeg) === false ? yes : maybe(missing);
}

/** The spouse or partner and the dependent children who come along, citizens or not. */
export function accompanyingDependants(subject: Subject, on: Day): NumberValue {
  const one = (condition: TruthValue): NumberValue => choose(condition, () => number(1), () => none);
  const { spouse } = subject;
  const partner = and([hasSpouse(subject), spouse ? spouse.truth('accompanying') : maybe(['/persons'])]);
  return sum([one(partner), ...subject.children.map((child) => one(and([isDependent(child, on), child.truth('accompanying')])))]);
}

