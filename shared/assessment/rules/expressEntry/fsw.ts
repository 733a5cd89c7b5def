import type { Bilingual, Criterion, Pathway, PathwayVersion } from '../../pack/types';
import { noMisrepresentation, outsideQuebec, profileSteps, skilled, statedLevels } from './common';
import { arrangedEmployment, arrangedEmploymentWithAuthorization } from './conditions';
import { settlementFunds } from './funds';

const funds = settlementFunds('fsw', ['irpr.76.funds'], {
  when: arrangedEmploymentWithAuthorization,
  label: { en: 'Authorized to work in Canada with arranged employment', fr: 'Autorisé à travailler au Canada avec un emploi réservé' },
  unless: { en: 'arranged employment with authorization to work sets them aside', fr: 'un emploi réservé avec autorisation de travailler en dispense' },
  citations: ['irpr.76.funds', 'irpr.82'],
});

const criteriaWith = (fundsOfTheTime: Criterion, occupations: Bilingual = skilled('noc2021')): readonly Criterion[] => [
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
  fundsOfTheTime,
  outsideQuebec('fsw', 'irpr.75.quebec'),
  noMisrepresentation('fsw'),
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

const version = (from: string, until: string | null, criteria = criteriaWith(funds.standing)): PathwayVersion => ({
  from, until, intake: 'by-invitation', citations: ['irpr.75.work', 'irpr.76.points'], criteria, scores: ['fsw67', 'crs'], steps: profileSteps('fsw'),
});

export const fsw: Pathway = {
  id: 'ca.ee.fsw',
  title: { en: 'Federal Skilled Worker Program (Express Entry)', fr: 'Programme des travailleurs qualifiés (fédéral) (Entrée express)' },
  kind: 'permanent-residence',
  // The criteria in words are one; the occupations of NOC 2016 gave way to TEER on 16 November 2022.
  versions: [
    version('2015-01-01', '2017-10-23', criteriaWith(funds.dependentsUnder19, skilled('noc2016'))), version('2017-10-24', '2022-11-15', criteriaWith(funds.standing, skilled('noc2016'))), version('2022-11-16', '2025-07-06'), version('2025-07-07', '2025-07-28', criteriaWith(funds.inTransition)), version('2025-07-29', null),
  ],
  closed: {
    label: {
      en: 'No rules held for this day: they are held from 1 January 2015, when Express Entry began. The criteria date from 4 May 2013, but the caps and the lists of occupations of the time before Express Entry are not held',
      fr: 'Aucune règle conservée pour ce jour : elles le sont depuis le 1er janvier 2015, début d’Entrée express. Les critères datent du 4 mai 2013, mais les plafonds et les listes de professions de l’époque antérieure à Entrée express ne sont pas conservés',
    },
    citations: ['fsw.before-2015'],
  },
};
