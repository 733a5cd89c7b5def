import type { Bilingual, Condition, Criterion, NumberExpression } from '../../pack/types';
import { destination } from '../destination';
import { noc2021From } from './periods';

export type Verify = NonNullable<Criterion['verify']>[number];
/** The short name of a stream in its criteria. */
export type Short = 'ab-aos' | 'ab-aee' | 'ab-atp' | 'ab-rrs' | 'ab-ths' | 'ab-dhcp' | 'ab-dhcp-ee' | 'ab-lep';

/** For the program to decide. `where`: not asked where what is known settles it. */
export const judged = (id: string, label: Bilingual, required: Bilingual, citations: readonly string[], where?: { when: Condition; label: Bilingual }): Criterion => ({
  id, label, required, at: 'filing', citations, improvable: null, condition: 'judgement', ...(where ? { exceptions: [{ ...where, citations }] } : {}),
});

/** That there is an offer is a criterion of its own; without one nothing else is asked of it. */
export const ofOffer = (criterion: Criterion): Criterion => ({
  ...criterion,
  exceptions: [...(criterion.exceptions ?? []), { when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: criterion.citations }],
});

/** Levels stated for planning count as a report would; the result says that they do. */
const statedLevels: Verify = { id: 'ab.language-stated', when: { measure: 'rests-on-stated-levels' }, label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' } };

const teerOf: NumberExpression = { measure: 'teer', with: { of: 'offer' } };
const reaches = (each: number): Condition => ({ measure: 'language-reaches', with: { of: 'applicant', each } });

/** By the level of the occupation; `aides`: nurse aides need more. */
export function language(short: Short, from: string, citation: string, aides: boolean): Criterion {
  const isNew = from >= noc2021From;
  const isAide: Condition = { measure: 'noc-is', with: { of: 'offer', codes: [isNew ? '33102' : '3413'] } };
  const byLevel: readonly Condition[] = [{ when: { number: 3, atLeast: teerOf }, so: reaches(5) }, { when: { number: teerOf, atLeast: 4 }, so: reaches(4) }];
  const lower = isNew ? { en: 'TEER 0 to 3: CLB or NCLC 5 in each ability; TEER 4 and 5: 4', fr: 'FEER 0 à 3 : NCLC ou CLB 5 dans chaque compétence; FEER 4 et 5 : 4' } : { en: 'Skill type 0, levels A and B: CLB or NCLC 5 in each ability; C and D: 4', fr: 'Genre de compétence 0, niveaux A et B : NCLC ou CLB 5 dans chaque compétence; C et D : 4' };
  const more = isNew ? { en: '; nurse aides (33102): 7', fr: '; aides-infirmiers (33102) : 7' } : { en: '; nurse aides (3413): 7', fr: '; aides-infirmiers (3413) : 7' };
  return ofOffer({
    id: `${short}.language`, label: { en: 'Language', fr: 'Langue' },
    required: { en: `${lower.en}${aides ? more.en : ''}; test under 2 years old`, fr: `${lower.fr}${aides ? more.fr : ''}; test de moins de 2 ans` },
    at: 'filing', citations: [citation], improvable: { by: 'retest', leadMonths: 2 }, verify: [statedLevels],
    condition: { all: aides ? [...byLevel, { when: isAide, so: reaches(7) }] : byLevel },
  });
}

/** The same level whatever the occupation is. */
export const languageOf = (short: Short, each: number, citation: string): Criterion => ({
  id: `${short}.language`, label: { en: 'Language', fr: 'Langue' }, required: { en: `CLB or NCLC ${each} in each ability; test under 2 years old`, fr: `NCLC ou CLB ${each} dans chaque compétence; test de moins de 2 ans` },
  at: 'filing', citations: [citation], improvable: { by: 'retest', leadMonths: 2 }, verify: [statedLevels], condition: reaches(each),
});

export const secondary = (short: Short, citation: string): Criterion => ({
  id: `${short}.education`, label: { en: 'Secondary school', fr: 'Études secondaires' }, required: { en: 'Secondary school equal to the standard of Alberta, or more; a foreign credential is assessed', fr: 'Études secondaires équivalentes à la norme de l’Alberta, ou plus; un diplôme étranger est évalué' },
  at: 'filing', citations: [citation], improvable: { by: 'assessment', leadMonths: 3 }, condition: { measure: 'ab-secondary' },
});

/** Of a person in Alberta on a permit: where they live and what they hold. */
export const residence = (short: Short, citation: string): Criterion => ({
  id: `${short}.residence`, label: { en: 'Living in Alberta', fr: 'Vit en Alberta' }, required: { en: 'Lives in Alberta at submission and at assessment', fr: 'Vit en Alberta au dépôt et à l’évaluation' },
  at: 'filing', citations: [citation], improvable: { by: 'plan', leadMonths: 6 }, condition: { measure: 'ab-lives-in-alberta' },
});

export const notExcluded = (short: Short, citation: string): readonly Criterion[] => [
  {
    id: `${short}.refugee-claim`, label: { en: 'No claim for refugee protection', fr: 'Aucune demande d’asile' }, required: { en: 'Not a refugee claimant in Canada', fr: 'N’est pas demandeur d’asile au Canada' },
    at: 'filing', citations: [citation], improvable: null, condition: { not: { measure: 'sk-refugee-claimant' } },
  },
  {
    id: `${short}.removal-order`, label: { en: 'No removal order', fr: 'Aucune mesure de renvoi' }, required: { en: 'Not under a removal order', fr: 'Pas visé par une mesure de renvoi' },
    at: 'filing', citations: [citation], improvable: { by: 'document', leadMonths: 12 }, condition: { field: 'applicant.admissibility.removalOrder', is: false },
  },
];

export const intent = (short: Short): readonly Criterion[] => [destination(short, 'AB', 'ab.quebec'), judged(`${short}.intent`, { en: 'Intends to live in Alberta', fr: 'A l’intention de vivre en Alberta' }, { en: 'Intends to reside in the province that nominates and is able to become economically established', fr: 'A l’intention de résider dans la province qui désigne et la capacité d’y réussir son établissement économique' }, ['ab.intent'])];

/** Who is invited, which no rule settles beforehand. */
export const selection = (short: Short, citations: readonly string[] = ['ab.weoi', 'ab.rounds']): Criterion => judged(
  `${short}.selection`, { en: 'Selection among those who declared an interest', fr: 'Sélection parmi les déclarations d’intérêt' },
  { en: 'The points, or a round for an occupation or sector whatever the points, lead to an invitation', fr: 'Les points, ou une ronde visant une profession ou un secteur sans égard aux points, mènent à une invitation' }, citations,
);
