import { dayOf } from '../../engine/days';
import type { Bilingual, Condition, Criterion, Step } from '../../pack/types';
import { notHeld } from '../periods';

export type Verify = NonNullable<Criterion['verify']>[number];
const always: Condition = { has: 'applicant.id' };
/** The codes of the ministry's 49 occupations are not held. */
export const isRegulated = (name: string): Condition => ({ measure: 'listed', with: { of: name, member: 'noc', list: 'qc-regulated-professions', held: [], notHeld: [] } });

export const toVerify = (id: string, label: Bilingual, when: Condition = always): Verify => ({ id, when, label });

export const judged = (id: string, label: Bilingual, required: Bilingual, citations: readonly string[], exceptions?: Criterion['exceptions']): Criterion => ({
  id, label, required, at: 'filing', citations, improvable: null, condition: 'judgement', ...(exceptions ? { exceptions } : {}),
});

/** A favourable opinion of experts or of a partner of the ministry, given by the day: of a record named `approval`. */
export const expertOpinion: Condition = { all: [{ field: 'approval.kind', is: 'expert-opinion' }, { measure: 'approval-runs', with: { of: 'approval' } }] };

/** That there is an offer is a criterion of its own; without one nothing else is asked of it. */
export const ofOffer = (criterion: Criterion): Criterion => ({
  ...criterion,
  exceptions: [...(criterion.exceptions ?? []), { when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: criterion.citations }],
});

export const adult = (prefix: string, citation: string): Criterion => ({
  id: `${prefix}.age`, label: { en: 'Age', fr: 'Âge' }, required: { en: 'At least 18 years old', fr: 'Au moins 18 ans' },
  at: 'filing', citations: [citation], improvable: null, condition: { number: { measure: 'age', with: { of: 'applicant' } }, atLeast: 18 },
});

/** Levels stated for planning count as a report would; the result says that they do. */
const statedLevels: Verify = toVerify('qc.language-stated', { en: 'Levels of French stated without a report', fr: 'Niveaux de français indiqués sans résultats' }, { measure: 'qc-rests-on-stated-levels' });
/** Studies in French may prove it otherwise, by a rule that is not held for certain. */
const studiedInFrench = (person: 'applicant' | 'spouse'): Condition => ({ some: `${person}.education`, as: 'study', where: { all: [{ field: 'study.languageOfInstruction', is: 'fr' }, { not: { field: 'study.level', is: 'none' } }] } });
const otherProof = (person: 'applicant' | 'spouse'): Condition => ({ all: [studiedInFrench(person), notHeld] });
const proofToVerify = (person: 'applicant' | 'spouse', reached: Condition): Verify =>
  toVerify('qc.french-otherwise-proved', { en: 'Whether studies in French prove the level', fr: 'Niveau prouvé ou non par des études en français' }, { all: [{ not: reached }, studiedInFrench(person)] });

const reaches = (oral: number, written: number, of: 'applicant' | 'spouse' = 'applicant'): Condition => ({ measure: 'qc-french', with: { of, oral, written } });
export const speaksFrench = reaches;

/** French of the applicant. `otherwise`: what else is enough. */
export function french(prefix: string, citation: string, oral: number, written: number, otherwise: readonly Condition[] = [], words?: Bilingual): Criterion {
  const reached = reaches(oral, written);
  return {
    id: `${prefix}.french`, label: { en: 'French', fr: 'Français' },
    required: words ?? {
      en: written > 0 ? `French on the Échelle québécoise: level ${oral} in oral, ${written} in written comprehension and production` : `French on the Échelle québécoise: level ${oral} in oral comprehension and production`,
      fr: written > 0 ? `Français selon l’Échelle québécoise : niveau ${oral} à l’oral et ${written} à l’écrit, en compréhension et en production` : `Français selon l’Échelle québécoise : niveau ${oral} à l’oral, en compréhension et en production`,
    },
    at: 'filing', citations: ['qc.french', citation], improvable: { by: 'retest', leadMonths: 3 }, condition: { any: [reached, ...otherwise, otherProof('applicant')] }, verify: [statedLevels, proofToVerify('applicant', reached)],
  };
}

/** French of a spouse or partner who comes along. */
export function spouseFrench(prefix: string, citation: string, open = false): Criterion {
  const reached = reaches(4, 0, 'spouse');
  return {
    id: `${prefix}.spouse-french`, label: { en: 'French of the spouse', fr: 'Français de l’époux' },
    required: { en: 'A spouse or partner who comes along: level 4 in oral comprehension and production', fr: 'Époux ou conjoint qui accompagne : niveau 4 à l’oral, en compréhension et en production' },
    at: 'filing', citations: ['qc.french', citation], improvable: { by: 'retest', leadMonths: 3 },
    condition: { when: { measure: 'with-spouse' }, so: { any: [reached, otherProof('spouse'), ...(open ? [notHeld] : [])] } }, verify: [statedLevels, proofToVerify('spouse', reached)],
  };
}

export const general = (prefix: string, citation: string): readonly Criterion[] => [
  adult(prefix, citation),
  {
    id: `${prefix}.destination`, label: { en: 'Destination', fr: 'Destination' }, required: { en: 'Quebec is the province where the person means to live', fr: 'Le Québec est la province où la personne compte vivre' },
    at: 'filing', citations: [citation, 'qc.irpr-86'], improvable: { by: 'plan', leadMonths: 0 }, condition: { not: { measure: 'intends-outside-quebec' } },
  },
  judged(`${prefix}.intent`, { en: 'Intention to live in Quebec', fr: 'Intention de vivre au Québec' }, { en: 'Intends to settle and work in Quebec and is able to hold the job', fr: 'A l’intention de s’établir et de travailler au Québec et est apte à occuper l’emploi' }, [citation, 'qc.irpr-86']),
  judged(`${prefix}.own-business`, { en: 'Not for one’s own business', fr: 'Pas pour sa propre entreprise' }, { en: 'Does not work for a business of one’s own, nor in a sector that is not admissible', fr: 'Ne travaille pas pour sa propre entreprise, ni dans un secteur inadmissible' }, [citation]),
];

const applied: Condition = { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'selection-certificate' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } };
const residence: Condition = { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } };
const certified: Condition = { measure: 'decision-in-force', with: { kind: 'selection-certificate', provinces: ['QC'] } };
const bridgeFrom = '2026-03-13';
const bridgeUntil = '2026-12-31';
/** No permit on file runs out while the policy holds. */
const needsNoBridge: Condition = {
  any: [
    { number: { today: true }, below: dayOf(bridgeFrom) },
    { not: { some: 'applicant.canadianStatus', as: 'permit', where: { all: [{ field: 'permit.kind', is: 'work-permit' }, { number: { field: 'permit.expiresOn', none: 9_999_999 }, atLeast: dayOf(bridgeFrom) }, { number: dayOf(bridgeUntil), atLeast: { field: 'permit.expiresOn', none: 9_999_999 } }] } } },
  ],
};

const withQuebec = (prefix: string, invited: boolean): readonly Step[] => [
  ...(invited
    ? [{ id: `${prefix}.expression-of-interest`, by: 'applicant', citations: ['qc.filing', 'qc.fees'], done: { measure: 'registered', with: { system: 'arrima' } }, title: { en: 'Submit an expression of interest in Arrima: free, valid for 12 months', fr: 'Déposer une déclaration d’intérêt dans Arrima : gratuite, valide 12 mois' } } satisfies Step]
    : []),
  {
    id: `${prefix}.application`, by: 'applicant', citations: ['qc.filing', 'qc.fees'], done: { any: [applied, certified] },
    title: invited
      ? { en: 'File the application for permanent selection within 60 days of the invitation and pay the fee ($940 in 2026; $201 for the spouse and each child)', fr: 'Déposer la demande de sélection permanente dans les 60 jours suivant l’invitation et payer les droits (940 $ en 2026; 201 $ pour l’époux et chaque enfant)' }
      : { en: 'File the application for permanent selection and pay the fee ($822 in 2021, $869 in 2023, $940 in 2026)', fr: 'Déposer la demande de sélection permanente et payer les droits (822 $ en 2021, 869 $ en 2023, 940 $ en 2026)' },
  },
  {
    id: `${prefix}.commitments`, by: 'applicant', citations: ['qc.pstq'], done: certified,
    title: { en: 'Obtain the attestation of democratic and Quebec values (applicant and family members of 18 or more) and sign the contract on self-sufficiency for three months', fr: 'Obtenir l’attestation d’apprentissage des valeurs démocratiques et québécoises (demandeur et membres de la famille de 18 ans ou plus) et signer le contrat d’autonomie financière pour trois mois' },
  },
  { id: `${prefix}.mandate`, by: 'representative', citations: ['qc.representatives'], done: { not: { has: 'file.representative' } }, title: { en: 'Declare the representative and file the mandate; a paid consultant is entered in the register of Quebec', fr: 'Déclarer le représentant et verser le mandat; un consultant rémunéré est inscrit au registre du Québec' } },
];

/** Filing with Quebec, and what follows a selection certificate. */
export const filingSteps = (prefix: string, invited: boolean, bridge = false): readonly Step[] => [
  ...withQuebec(prefix, invited),
  ...(bridge ? [{ id: `${prefix}.bridge`, by: 'applicant', citations: ['qc.bridge'], done: needsNoBridge, title: { en: 'After filing on an invitation: an employer-specific permit of up to 12 months for a permit that runs out from 13 March to 31 December 2026 (PPTR2PRQC2026)', fr: 'Après le dépôt sur invitation : permis lié à un employeur d’au plus 12 mois, pour un permis expirant du 13 mars au 31 décembre 2026 (PPTR2PRQC2026)' } } satisfies Step] : []),
  {
    id: `${prefix}.permanent-residence`, by: 'applicant', citations: ['qc.irpr-86', 'qc.filing'], done: residence,
    title: { en: 'Apply for permanent residence while the selection certificate (CSQ) is valid: 24 months', fr: 'Demander la résidence permanente pendant la validité du certificat de sélection (CSQ) : 24 mois' },
  },
];
