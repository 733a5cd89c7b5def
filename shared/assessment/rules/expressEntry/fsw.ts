import type { Bilingual, Condition, Criterion, NumberExpression, Pathway, PathwayVersion } from '../../pack/types';
import { arrangedEmployment, arrangedEmploymentWithAuthorization } from './conditions';

const fundsFor = (table: string): NumberExpression => ({ table, by: { measure: 'family-size' } });

const funds: Criterion = {
  id: 'fsw.funds',
  label: { en: 'Settlement funds', fr: 'Fonds d’établissement' },
  required: { en: 'Funds for the size of the family, unless arranged employment with authorization to work sets them aside', fr: 'Fonds selon la taille de la famille, sauf si un emploi réservé avec autorisation de travailler en dispense' },
  at: 'filing', citations: ['irpr.76.funds', 'funds.spouse', 'irpr.2.dependent'], improvable: { by: 'funds', leadMonths: 6 },
  condition: { number: { measure: 'funds' }, atLeast: fundsFor('settlement-funds') },
  exceptions: [{ when: arrangedEmploymentWithAuthorization, label: { en: 'Authorized to work in Canada with arranged employment', fr: 'Autorisé à travailler au Canada avec un emploi réservé' }, citations: ['irpr.76.funds', 'irpr.82'] }],
};

/** While profiles were updated to the amounts of 7 July 2025, those submitted before stayed eligible with the former ones. */
const fundsInTransition: Criterion = {
  ...funds,
  required: {
    en: 'Funds for the size of the family, in a profile submitted before 7 July 2025 the former amount, unless arranged employment with authorization to work sets them aside',
    fr: 'Fonds selon la taille de la famille, l’ancien montant pour un profil soumis avant le 7 juillet 2025, sauf si un emploi réservé avec autorisation de travailler en dispense',
  },
  citations: [...funds.citations, 'funds.2025-transition'],
  condition: { number: { measure: 'funds' }, atLeast: { if: { measure: 'profile-submitted-before', with: { day: '2025-07-07' } }, so: fundsFor('settlement-funds.former'), else: fundsFor('settlement-funds') } },
};

/** The occupations that count, in the words of the classification of the time. */
const levels = {
  noc2016: { en: 'skill type 0 or skill level A or B of NOC 2016', fr: 'genre de compétence 0 ou niveau de compétence A ou B de la CNP 2016' },
  noc2021: { en: 'TEER 0 to 3', fr: 'FEER 0 à 3' },
} as const;
const skilled = (classification: keyof typeof levels): Bilingual => levels[classification];

/** Levels stated for planning count as a report would; the result says that they do. */
const statedLevels: NonNullable<Criterion['verify']> = [{
  id: 'language.stated', when: { measure: 'rests-on-stated-levels' },
  label: { en: 'Language levels stated without a test report', fr: 'Niveaux linguistiques indiqués sans résultats de test' },
}];

const criteriaWith = (settlementFunds: Criterion, occupations: Bilingual = skilled('noc2021')): readonly Criterion[] => [
  {
    id: 'fsw.work',
    label: { en: 'One year of continuous skilled work in the primary occupation', fr: 'Un an de travail qualifié continu dans la profession principale' },
    required: { en: `At least 1 year (1,560 hours) without a break, paid, ${occupations.en}, within the last 10 years`, fr: `Au moins 1 an (1 560 heures) sans interruption, rémunéré, ${occupations.fr}, au cours des 10 dernières années` },
    at: 'filing', citations: ['irpr.75.work', 'irpr.73', 'irpr.73.year'], improvable: { by: 'work', leadMonths: 12 },
    condition: { measure: 'continuous-year-in-primary-occupation', with: { where: 'anywhere', highestTeer: 3, years: 10 } },
  },
  {
    id: 'fsw.language',
    label: { en: 'Language', fr: 'Langue' },
    required: { en: 'CLB or NCLC 7 in each of the four abilities, in English or French, results less than 2 years old', fr: 'NCLC ou CLB 7 dans chacune des quatre compétences, en français ou en anglais, résultats de moins de 2 ans' },
    at: 'filing', citations: ['irpr.75.language', 'language.one-skill-retake'], improvable: { by: 'retest', leadMonths: 2 },
    condition: { measure: 'language-reaches', with: { of: 'applicant', each: 7 } },
    verify: statedLevels,
  },
  {
    id: 'fsw.education',
    label: { en: 'Education', fr: 'Études' },
    required: { en: 'A Canadian credential, or a foreign one with an assessment (ECA) less than 5 years old', fr: 'Un titre canadien, ou un titre étranger avec une évaluation (EDE) de moins de 5 ans' },
    at: 'filing', citations: ['irpr.75.education', 'irpr.75.designated', 'eca.bodies'], improvable: { by: 'assessment', leadMonths: 3 },
    condition: { measure: 'has-credential' },
  },
  {
    id: 'fsw.professional-body',
    label: { en: 'Assessment by the professional body', fr: 'Évaluation par l’organisme professionnel' },
    required: { en: 'Physicians, pharmacists and architects: the assessment comes from the designated professional body', fr: 'Médecins, pharmaciens et architectes : l’évaluation provient de l’organisme professionnel désigné' },
    at: 'filing', citations: ['irpr.75.body', 'irpr.75.designated', 'eca.bodies'], improvable: { by: 'assessment', leadMonths: 6 },
    condition: { when: { measure: 'primary-occupation-has-body' }, so: { measure: 'assessed-by-body' } },
  },
  {
    id: 'fsw.points',
    label: { en: 'Selection factors', fr: 'Facteurs de sélection' },
    required: { en: 'At least 67 points of 100', fr: 'Au moins 67 points sur 100' },
    at: 'filing', citations: ['irpr.76.points', 'fsw.pass-mark'], improvable: { by: 'retest', leadMonths: 2 },
    condition: { number: { score: 'fsw67' }, atLeast: { parameter: 'fsw.pass-mark' } },
    verify: statedLevels,
  },
  settlementFunds,
  {
    id: 'fsw.outside-quebec',
    label: { en: 'Intention to live outside Quebec', fr: 'Intention de vivre hors du Québec' },
    required: { en: 'Intends to live in a province or territory other than Quebec', fr: 'A l’intention de vivre dans une province ou un territoire autre que le Québec' },
    at: 'filing', citations: ['irpr.75.quebec'], improvable: { by: 'plan', leadMonths: 0 },
    condition: { measure: 'intends-outside-quebec' },
  },
  {
    id: 'fsw.misrepresentation',
    label: { en: 'No bar for misrepresentation', fr: 'Aucune interdiction pour fausses déclarations' },
    required: { en: 'Not inadmissible for misrepresentation (5 years)', fr: 'Pas interdit de territoire pour fausses déclarations (5 ans)' },
    at: 'filing', citations: ['irpa.10.1.4'], improvable: null,
    condition: { measure: 'no-misrepresentation-bar' },
  },
  {
    id: 'fsw.substituted-evaluation',
    label: { en: 'Ability to become economically established', fr: 'Capacité de réussir son établissement économique' },
    required: { en: 'An officer may substitute an evaluation of the points, with the agreement of a second officer', fr: 'Un agent peut substituer une appréciation aux points, avec l’accord d’un deuxième agent' },
    at: 'filing', citations: ['irpr.76.substituted'], improvable: null, condition: 'judgement',
  },
  {
    id: 'fsw.duties',
    label: { en: 'Duties of the occupation', fr: 'Fonctions de la profession' },
    required: { en: 'Performed the actions of the lead statement of the primary occupation and a substantial number of its main duties, all the essential ones among them', fr: 'A accompli l’ensemble des tâches de l’énoncé principal de la profession principale et une partie appréciable de ses fonctions principales, y compris toutes les fonctions essentielles' },
    at: 'filing', citations: ['irpr.75.duties'], improvable: null, condition: 'judgement',
  },
  {
    id: 'fsw.able-to-do-the-job',
    label: { en: 'Able and likely to do the job offered', fr: 'Apte à exercer l’emploi offert et susceptible de l’exercer' },
    required: { en: 'The officer finds that the person is able to perform the work of the offer and likely to accept and carry it out', fr: 'L’agent estime que la personne est en mesure d’exercer l’emploi offert et qu’elle l’acceptera et l’exercera vraisemblablement' },
    at: 'filing', citations: ['irpr.82'], improvable: null, condition: 'judgement',
    exceptions: [{ when: { not: arrangedEmployment }, label: { en: 'No arranged employment', fr: 'Aucun emploi réservé' }, citations: ['irpr.82'] }],
  },
  {
    id: 'fsw.visa-issue',
    label: { en: 'Requirements met until the visa is issued', fr: 'Exigences remplies jusqu’à la délivrance du visa' },
    required: { en: 'The requirements, among them the funds and the points, are met when the application is made and again on the day on which the visa is issued', fr: 'Les exigences, dont les fonds et les points, sont remplies au moment de la demande et de nouveau le jour de la délivrance du visa' },
    at: 'landing', citations: ['irpr.77'], improvable: null, condition: 'judgement',
  },
];

/** Who is a dependent child at under 22 may not have been between these days, which the source leaves out. */
const fundsOfDependentsUnder19: Criterion = { ...funds, citations: [...funds.citations.filter((id) => id !== 'irpr.2.dependent'), 'irpr.2.dependent.2014'] };

/** The profile and its invitation are those of the file’s principal applicant, whoever is assessed. */
const ofPrincipal = (field: string): Condition => ({ all: [{ field: 'applicant.role', is: 'principal' }, { has: field }] });

const version = (from: string, until: string | null, criteria = criteriaWith(funds)): PathwayVersion => ({
  from, until, intake: 'by-invitation', citations: ['irpr.75.work', 'irpr.76.points'], criteria, scores: ['fsw67', 'crs'],
  steps: [
    { id: 'fsw.profile', by: 'applicant', title: { en: 'Submit an Express Entry profile', fr: 'Soumettre un profil Entrée express' }, citations: ['irpa.10.1'], done: ofPrincipal('file.expressEntry.profileSubmittedOn') },
    { id: 'fsw.invitation', by: 'applicant', title: { en: 'Receive an invitation to apply', fr: 'Recevoir une invitation à présenter une demande' }, citations: ['irpa.10.1'], done: ofPrincipal('file.expressEntry.invitedOn') },
  ],
});

export const fsw: Pathway = {
  id: 'ca.ee.fsw',
  title: { en: 'Federal Skilled Worker Program (Express Entry)', fr: 'Programme des travailleurs qualifiés (fédéral) (Entrée express)' },
  kind: 'permanent-residence',
  // The criteria in words are one; the occupations of NOC 2016 gave way to TEER on 16 November 2022.
  versions: [
    version('2015-01-01', '2017-10-23', criteriaWith(fundsOfDependentsUnder19, skilled('noc2016'))), version('2017-10-24', '2022-11-15', criteriaWith(funds, skilled('noc2016'))), version('2022-11-16', '2025-07-06'), version('2025-07-07', '2025-07-28', criteriaWith(fundsInTransition)), version('2025-07-29', null),
  ],
  closed: {
    label: {
      en: 'No rules held for this day: they are held from 1 January 2015, when Express Entry began. The criteria date from 4 May 2013, but the caps and the lists of occupations of the time before Express Entry are not held',
      fr: 'Aucune règle conservée pour ce jour : elles le sont depuis le 1er janvier 2015, début d’Entrée express. Les critères datent du 4 mai 2013, mais les plafonds et les listes de professions de l’époque antérieure à Entrée express ne sont pas conservés',
    },
    citations: ['fsw.before-2015'],
  },
};
