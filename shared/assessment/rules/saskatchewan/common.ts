import type { Bilingual, Condition, Criterion, Step } from '../../pack/types';
import { destination } from '../destination';
import { licensed, whetherCovered, type LicenceCondition } from '../licences';

/** Holds always: what is to be looked up in any case. */
const always: Condition = { has: 'applicant.id' };
export type Verify = NonNullable<Criterion['verify']>[number];

export const readBack: Verify = { id: 'sk.read-back', when: always, label: { en: 'Criteria of the time, read back from those of June 2026', fr: 'Critères de l’époque, lus d’après ceux de juin 2026' } };
export const guideOf = (id: string, label: Bilingual): Verify => ({ id, when: always, label });

/** Levels stated for planning count as a report would; the result says that they do. */
export const statedLevels: Verify = { id: 'language.stated', when: { measure: 'rests-on-stated-levels' }, label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' } };

/** That there is an offer is a criterion of its own; without one nothing else is asked of it. */
export const ofOffer = (criterion: Criterion): Criterion => ({
  ...criterion,
  exceptions: [...(criterion.exceptions ?? []), { when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: criterion.citations }],
});

export const teer: { measure: string; with: { of: string } } = { measure: 'teer', with: { of: 'offer' } };
export const isSkilled: Condition = { number: 3, atLeast: teer };
export const inSkilledWords: Bilingual = { en: 'TEER 0 to 3 (before 16 November 2022, skill type 0 or level A or B)', fr: 'FEER 0 à 3 (avant le 16 novembre 2022, genre de compétence 0 ou niveau A ou B)' };

export interface OfferStream {
  /** Begins the ids of its criteria: `sk-eo`. */
  prefix: string;
  citation: string;
}

const offerCriterion = ({ prefix, citation }: OfferStream, verify: readonly Verify[]): Criterion => ({
  id: `${prefix}.offer`, label: { en: 'Job offer', fr: 'Offre d’emploi' }, required: { en: 'A job offer of an employer in Saskatchewan', fr: 'Une offre d’emploi d’un employeur en Saskatchewan' },
  at: 'filing', citations: [citation, ...(verify.some(({ id }) => id === 'sk.read-back') ? ['sk.read-back'] : [])], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' }, ...(verify.length > 0 ? { verify } : {}),
});

/** What is asked of the offer in every stream that rests on one. `verify`: what has to be looked up for the stream as a whole. */
export const offerCriteria = (stream: OfferStream, verify: readonly Verify[] = []): readonly Criterion[] => {
  const { prefix, citation } = stream;
  return [
    offerCriterion(stream, verify),
    ofOffer({
      id: `${prefix}.place`, label: { en: 'Work in Saskatchewan', fr: 'Travail en Saskatchewan' }, required: { en: 'The work is done in Saskatchewan', fr: 'Le travail se fait en Saskatchewan' },
      at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 3 }, condition: { field: 'offer.province', is: 'SK' },
    }),
    ofOffer({
      id: `${prefix}.permanent`, label: { en: 'Permanent offer', fr: 'Offre permanente' }, required: { en: 'A permanent job', fr: 'Un emploi permanent' },
      at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 1 }, condition: { field: 'offer.permanent', is: true },
    }),
    ofOffer({
      id: `${prefix}.full-time`, label: { en: 'Full-time offer', fr: 'Offre à temps plein' }, required: { en: 'At least 30 hours a week', fr: 'Au moins 30 heures par semaine' },
      at: 'filing', citations: [citation, 'sk.year-of-work'], improvable: { by: 'offer', leadMonths: 1 }, condition: { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 },
    }),
    ofOffer({
      id: `${prefix}.position-assessment`, label: { en: 'Position approved by the province', fr: 'Poste approuvé par la province' },
      required: { en: 'Employer Position Assessment of the offer, before May 2026 Job Approval Letter', fr: 'Évaluation du poste de l’employeur pour l’offre, avant mai 2026 lettre d’approbation d’emploi' },
      at: 'filing', citations: ['sk.position-assessment', citation], improvable: { by: 'employer', leadMonths: 1 },
      condition: { measure: 'sk-position-approved', with: { of: 'offer' } },
    }),
  ];
};

const refugeeCriterion = (prefix: string): Criterion => ({
  id: `${prefix}.refugee-claimant`, label: { en: 'No refugee claim', fr: 'Aucune demande d’asile' }, required: { en: 'Not a refugee claimant in Canada', fr: 'N’est pas demandeur d’asile au Canada' },
  at: 'filing', citations: ['sk.common'], improvable: null, condition: { not: { measure: 'sk-refugee-claimant' } },
});

/** Of whom no application is taken: refugee claimants, and those whom Quebec selects. */
export const personCriteria = (prefix: string): readonly Criterion[] => [
  refugeeCriterion(prefix),
  destination(prefix, 'SK', 'sk.quebec'),
];

/** For the officer of the province. */
export const judgement = (id: string, label: Bilingual, required: Bilingual, citations: readonly string[], exceptions?: Criterion['exceptions']): Criterion => ({
  id, label, required, at: 'filing', citations, improvable: null, condition: 'judgement', ...(exceptions ? { exceptions } : {}),
});

export const judgements = (prefix: string): readonly Criterion[] => [
  judgement(`${prefix}.intent`, { en: 'Intention to live in Saskatchewan', fr: 'Intention de vivre en Saskatchewan' }, { en: 'Intends to live in Saskatchewan and is able to become economically established there', fr: 'A l’intention de vivre en Saskatchewan et la capacité d’y réussir son établissement économique' }, ['sk.irpr-87']),
  judgement(`${prefix}.conduct`, { en: 'No suspension', fr: 'Aucune suspension' }, { en: 'Not suspended for misrepresentation (2 to 5 years), and no other application of the person is active', fr: 'Pas de suspension pour fausses déclarations (2 à 5 ans), et aucune autre demande active de la personne' }, ['sk.nomination', 'sk.common']),
];

/** A licence of Saskatchewan for the occupation of a record: in force, also in part, or one for which the person is eligible. */
export const skLicence = (of: string, more: { alike?: readonly string[]; unlike?: readonly string[]; certificates?: boolean } = {}): LicenceCondition => ({ measure: 'licensed-in', with: { of, province: 'SK', inForce: ['held', 'partial'], underway: ['eligible'], ...more } });

const needsLicence: Condition = { field: 'offer.requires.licence', is: true };

/** Where the job needs a licence by law, which the position states. */
export const licence = ({ prefix, citation }: OfferStream): Criterion => ofOffer({
  id: `${prefix}.licence`, label: { en: 'Licence', fr: 'Permis d’exercice' }, required: { en: 'The licence that the job needs by law, or eligibility for it', fr: 'Le permis d’exercice que la loi exige pour l’emploi, ou l’admissibilité à ce permis' },
  at: 'filing', citations: [...new Set([citation, 'sk.licence'])], improvable: { by: 'document', leadMonths: 6 }, condition: { when: needsLicence, so: licensed(skLicence('offer')) }, verify: [whetherCovered(`${prefix}.licence`, skLicence('offer'), [needsLicence])],
});

const skStreams = (stream: string): Condition => ({ measure: 'decision-in-force', with: { kind: 'nomination', provinces: ['SK'], streams: [stream] } });
const filed: Step['done'] = { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } };

/** Filing with the province, and what follows a nomination. */
export const filingSteps = (prefix: string, stream: string): readonly Step[] => [
  {
    id: `${prefix}.application`, by: 'applicant', citations: ['sk.common', 'sk.fees', 'sk.consultants', 'sk.processing'], done: skStreams(stream),
    title: { en: 'File the application in the OASIS portal, complete, with the Ethical Conduct Disclosure and Declaration, and pay the application fee ($500 in 2026); a paid consultant needs the licence of Saskatchewan', fr: 'Déposer la demande complète dans le portail OASIS, avec la divulgation et déclaration de conduite éthique, et payer les frais de demande (500 $ en 2026); un consultant rémunéré doit détenir la licence de la Saskatchewan' },
  },
  {
    id: `${prefix}.permanent-residence`, by: 'applicant', citations: ['sk.nomination'], done: filed,
    title: { en: 'Apply for permanent residence while the nomination is valid, within 6 months', fr: 'Demander la résidence permanente pendant la validité de la désignation, dans les 6 mois' },
  },
];

/** What the employer files before, and how the candidate takes it up. */
export const employerSteps = (prefix: string): readonly Step[] => {
  const approved: Condition = { some: 'applicant.offers', as: 'offer', where: { some: 'offer.approvals', as: 'approval', where: { field: 'approval.kind', is: 'position-assessment' } } };
  return [
    {
      id: `${prefix}.position`, by: 'employer', citations: ['sk.position-assessment'], done: approved,
      title: { en: 'Have the position assessed in OASIS (before May 2026: Job Approval Form) and name the candidate', fr: 'Faire évaluer le poste dans OASIS (avant mai 2026 : formulaire d’approbation d’emploi) et nommer le candidat' },
    },
    {
      id: `${prefix}.confirmation`, by: 'applicant', citations: ['sk.position-assessment'],
      title: { en: 'Confirm within 10 calendar days of being named and file within 60 days; one extension of 30 days', fr: 'Confirmer dans les 10 jours civils suivant la désignation par l’employeur et déposer la demande dans les 60 jours; une prolongation de 30 jours' },
    },
  ];
};
