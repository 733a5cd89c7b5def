import type { LoadedPack } from '../assessment/pack/load';
import type { Condition, Criterion, NumberExpression, PathwayVersion } from '../assessment/pack/types';
import { notHeld } from '../assessment/rules/britishColumbia/periods';
import { closeRelative, pastStudy } from '../assessment/rules/saskatchewan/points';
import { favoured } from '../assessment/rules/saskatchewan/round';
import { dayNumber } from '../dates';
import type { HeldRound } from './heldRound';
import { ontarioDivisions } from './ontarioRegions';
import { systemName } from './systems';
import type { Tie } from './standing';

/** Where a round is asked about a person. */
export interface RoundContext {
  pack: LoadedPack;
  /** The pathway's rules of the day of the round; undefined where none are held. */
  version: PathwayVersion | undefined;
  /** Where the profile stands among candidates at the cut-off; undefined outside Express Entry. */
  tie: Tie | undefined;
}

type Words = Readonly<Record<'en' | 'fr', string>>;

const criterion = (what: string, label: Words, required: Words, condition: Condition): Criterion => ({ id: `round.${what}`, label, required, at: 'as-of', citations: [], improvable: null, condition });

/** The points system by which a pathway ranks in a round: the form of it that the pathway counts. Undefined where its rules are not held on the day. */
export function scoreOf({ system, from }: HeldRound, { pack, version }: Pick<RoundContext, 'pack' | 'version'>): string | undefined {
  if (system === null) return undefined;
  const own = version?.scores.find((id) => id === system || pack.pack.scores.some((score) => score.id === id && score.formOf === system));
  const id = own ?? (pack.hasScore(system) ? system : undefined);
  return id !== undefined && pack.score(id, dayNumber(from)) ? id : undefined;
}

const settled: Condition = { all: [] };
const never: Condition = { any: [] };

function tieCondition(tie: Tie): Condition {
  if (tie === 'earlier' || tie === 'not-needed') return settled;
  if (tie === 'later') return never;
  // A day without a time settles it for some moments only: the day itself is asked for where it is not on file.
  return tie === 'open' ? { all: [{ has: 'file.expressEntry.profileSubmittedOn' }, notHeld] } : notHeld;
}

function pointsCondition(round: HeldRound, points: NumberExpression, cutOff: number, tie: Tie | undefined): Condition {
  const { most, restriction } = round;
  const above = (least: number): Condition => ({ number: points, atLeast: least });
  if (restriction.kind === 'sk-connection') return { any: [above(cutOff + 1), { all: [above(cutOff), favoured] }] };
  if (tie !== undefined) return { any: [above(cutOff + 1), { all: [above(cutOff), tieCondition(tie)] }] };
  if (most === null) return above(cutOff);
  // Where the highest score of the range is not held, only the lowest itself is surely within it.
  const within: Condition = most === 'not-held' ? { any: [{ number: points, below: cutOff + 1 }, notHeld] } : { number: points, below: most + 1 };
  return { all: [above(cutOff), within] };
}

/** What the round asked for in points, in words: `131 or more`, `439 to 459`. */
function pointsWords({ cutOff, most, system }: HeldRound): Words {
  const name = systemName(system ?? '');
  if (cutOff === null) return { en: `Lowest score not published or not found (${name.en})`, fr: `Note minimale non publiée ou non trouvée (${name.fr})` };
  if (most === null) return { en: `${cutOff} or more (${name.en})`, fr: `${cutOff} ou plus (${name.fr})` };
  return most === 'not-held'
    ? { en: `From ${cutOff} up to a score that is not held (${name.en})`, fr: `De ${cutOff} à une note qui n’est pas conservée (${name.fr})` }
    : { en: `${cutOff} to ${most} (${name.en})`, fr: `De ${cutOff} à ${most} (${name.fr})` };
}

function pointsCriterion(round: HeldRound, context: RoundContext): Criterion {
  const label = { en: 'Points of the round', fr: 'Note de la ronde' };
  if (round.system === null) return criterion('points', { en: 'Selection', fr: 'Sélection' }, { en: 'The source publishes no score: whom it was is not held', fr: 'La source ne publie aucune note : on ne sait pas qui a été choisi' }, notHeld);
  const score = scoreOf(round, context);
  const required = pointsWords(round);
  if (score === undefined) {
    return criterion('points', label, { en: `${required.en}; no rules held for these points on that day`, fr: `${required.fr}; aucune règle conservée pour ces points ce jour-là` }, notHeld);
  }
  return criterion('points', label, required, round.cutOff === null ? notHeld : pointsCondition(round, { score }, round.cutOff, context.tie));
}

const dollars = (amount: number, language: 'en' | 'fr'): string => (language === 'en' ? `$${amount.toLocaleString('en-CA')}` : `${amount.toLocaleString('fr-CA')}\u00A0$`);
/** Of the yearly wage that a source rounds, this share may be less than it says. */
const roundedBy = 0.01;

function wageCriterion({ wage }: HeldRound, version: PathwayVersion | undefined): Criterion[] {
  if (!wage) return [];
  const offer = version?.over?.as ?? 'offer';
  const { perYear } = wage;
  const yearly: NumberExpression = { measure: 'yearly-salary', with: { of: offer } };
  const enoughPerYear: Condition = perYear === null ? settled : wage.isAbout ? { any: [{ number: yearly, atLeast: perYear }, { all: [{ number: yearly, atLeast: perYear * (1 - roundedBy) }, notHeld] }] } : { number: yearly, atLeast: perYear };
  const enough: Condition = { all: [{ number: 3, atLeast: { measure: 'teer', with: { of: offer } } }, { number: { measure: 'hourly-wage', with: { of: offer } }, atLeast: wage.perHour }, enoughPerYear] };
  const words = (language: 'en' | 'fr'): string => {
    const [hour, about, and, year, job] = language === 'en' ? ['an hour', 'about ', ' and ', 'a year', ' in TEER 0 to 3'] : ['l’heure', 'environ ', ' et ', 'par an', ' dans FEER 0 à 3'];
    return `${dollars(wage.perHour, language)} ${hour}${perYear === null ? '' : `${and}${wage.isAbout ? about : ''}${dollars(perYear, language)} ${year}`}${job}`;
  };
  return [criterion('wage', { en: 'Wage offered', fr: 'Salaire offert' }, { en: words('en'), fr: words('fr') }, version?.over ? enough : { some: 'applicant.offers', as: 'offer', where: enough })];
}

/** An occupation of a list: the one offered where the pathway goes by offers, else one that was worked in. */
function occupationOf({ place, stream }: HeldRound, codes: readonly string[], version: PathwayVersion | undefined): Condition {
  if (place === 'SK') return { measure: 'sk-occupation', with: { stream: stream.replace('sk.', ''), what: 'codes', notHeld: [], codes } };
  if (version?.over) return { measure: 'noc-is', with: { of: version.over.as, codes } };
  return { some: place === 'CA' ? 'applicant.work' : 'applicant.offers', as: 'entry', where: { measure: 'noc-is', with: { of: 'entry', codes } } };
}

function restrictionCriterion(round: HeldRound, version: PathwayVersion | undefined): Criterion[] {
  const { restriction, name } = round;
  const forWhom = { en: 'Whom the round was for', fr: 'À qui la ronde s’adressait' };
  switch (restriction.kind) {
    case 'none':
      return [];
    case 'codes': {
      const { codes, isWhole } = restriction;
      const listed = occupationOf(round, codes, version);
      const list = codes.join(', ');
      return [criterion(
        'occupation', { en: 'Occupation of the round', fr: 'Profession de la ronde' },
        isWhole ? { en: `NOC ${list}`, fr: `CNP ${list}` } : { en: `NOC ${list} and others that are not held`, fr: `CNP ${list} et d’autres qui ne sont pas conservées` },
        isWhole ? listed : { any: [listed, notHeld] },
      )];
    }
    case 'region': {
      const offer = version?.over?.as ?? 'offer';
      const there: Condition = { all: [{ field: `${offer}.province`, is: 'ON' }, { measure: 'place-named', with: { of: offer, member: 'censusDivision', names: ontarioDivisions[restriction.region] } }] };
      return [criterion('region', { en: 'Region of the work', fr: 'Région du travail' }, name, version?.over ? there : { some: 'applicant.offers', as: 'offer', where: there })];
    }
    case 'nominee':
      return [criterion('nominee', { en: 'Provincial nomination', fr: 'Désignation provinciale' }, { en: 'Nominated by a province or territory through Express Entry', fr: 'Désigné par une province ou un territoire par Entrée express' }, { measure: 'nomination' })];
    case 'sk-relative-or-study':
      return [
        criterion('connection', { en: 'Connection to Saskatchewan', fr: 'Lien avec la Saskatchewan' }, { en: 'A close relative or past study there', fr: 'Un proche parent ou des études antérieures dans la province' }, { any: [closeRelative, pastStudy] }),
        criterion('for-whom', forWhom, { en: 'Whether occupations were listed is not held', fr: 'On ne sait pas si des professions étaient désignées' }, notHeld),
      ];
    case 'sk-connection':
    case 'unstated':
      return [criterion('for-whom', forWhom, { en: 'The source does not say whether more was asked for', fr: 'La source ne dit pas si autre chose était exigé' }, notHeld)];
    case 'not-held':
      return [criterion('for-whom', forWhom, { en: `${name.en}: the list or rule of the round is not held`, fr: `${name.fr}\u00A0: la liste ou la règle de la ronde n’est pas conservée` }, notHeld)];
  }
}

/** What a round asked for besides the pathway's own criteria. */
export function roundCriteria(round: HeldRound, context: RoundContext): Criterion[] {
  const { version } = context;
  if (round.isWholeInPathway && version) return [];
  return [...(round.wage ? wageCriterion(round, version) : [pointsCriterion(round, context)]), ...restrictionCriterion(round, version)];
}

/** Said in place of the pathway's criteria where they are not held. */
export const rulesNotHeld: Criterion = criterion('rules', { en: 'Criteria of the pathway', fr: 'Critères de la voie' }, { en: 'No rules held for the day of the round', fr: 'Aucune règle conservée pour le jour de la ronde' }, notHeld);

/** Said of a round whose day is not known. */
export const dayNotHeld: Criterion = criterion('day', { en: 'Day of the round', fr: 'Jour de la ronde' }, { en: 'Points and criteria are those of a day, and the day is not held', fr: 'Les points et les critères sont ceux d’un jour, et ce jour n’est pas conservé' }, notHeld);
