import type { Bilingual, Condition, Criterion, NumberExpression, Pathway, PathwayVersion, Table } from '../../pack/types';
import { steps as rowsOf } from '../expressEntry/tables';
import { licensed, whetherCovered } from '../licences';
import { notHeld, periodsOf } from '../periods';
import { intent, judged, ontarioLicence, statedLevels, teer, trades } from './common';
import { atLow, atMedian, employer, noOffer, ofOffer, offerTerms } from './offer';
import { workforceSteps } from './steps';

const prefix = 'on-owp';
/** A physician on own account, who needs no offer. */
const physician: Condition = { measure: 'on-registered-physician' };
/** What is asked of the offer is not asked without one, nor of a physician on own account. */
const ofJob = (criterion: Criterion): Criterion => ofOffer(ofOffer(criterion), physician);

const isSkilled: Condition = { number: 3, atLeast: teer };
const yearsSinceGraduation = 3;
const graduated = (years: number): Condition => ({ measure: 'on-recent-graduate', with: { years } });
const graduate = graduated(yearsSinceGraduation);
const isListedTrade: Condition = { measure: 'noc-starts', with: { of: 'offer', ...trades, version: '2021' } };
const afterSecondary: Condition = { measure: 'on-degree', with: { lowest: 'post-secondary' } };
const secondarySchool: Condition = { measure: 'on-degree', with: { lowest: 'secondary' } };
const truckDriver: Condition = { measure: 'noc-is', with: { of: 'offer', codes: ['73300', '73301'] } };
const reaches = (level: number): Condition => ({ measure: 'language-reaches', with: { of: 'applicant', each: level } });
/** Half-months: twice the months without a break. */
const months = (count: number, window: number): Condition => ({ number: { measure: 'on-run-in-position', with: { of: 'offer', months: window } }, atLeast: 2 * count });

const sixMonths = months(6, 12);
/** By every reading: without a break, and within two years. */
const nineMonths = months(9, 24);
/** By one reading or the other: without a break at any time, or in all within two years. */
const perhapsNineMonths: Condition = { any: [months(9, 0), { number: { measure: 'full-time-months', with: { employer: 'offer', occupation: 'offer', months: 24 } }, atLeast: 9 }] };
const threeMonthsOfGraduate: Condition = { all: [graduate, { not: truckDriver }, months(3, 12)] };
/** By work, without the licence. */
const experienced: Condition = { any: [sixMonths, threeMonthsOfGraduate, { number: { measure: 'work-hours', with: { occupation: 'offer', years: 5 } }, atLeast: 3_120 }] };
const asksForLicence: readonly Condition[] = [{ not: truckDriver }, { field: 'offer.requires.licence', is: true }];
/** The list of eligible institutions is not held. */
const institutionVerify: NonNullable<Criterion['verify']>[number] = { id: 'on.eligible-institution', when: graduate, label: { en: 'Institution eligible for recent graduates of Ontario', fr: 'Établissement admissible pour les diplômés récents de l’Ontario' } };
/** Three years in the page that was read, two in the proposal. */
const graduateVerify: NonNullable<Criterion['verify']>[number] = { id: 'on.recent-graduate', when: { all: [graduate, { not: graduated(2) }] }, label: { en: 'Years since graduation: 3 or 2', fr: 'Années depuis l’obtention du diplôme : 3 ou 2' } };

const own: readonly Criterion[] = [
  ofJob({
    id: `${prefix}.wage`, label: { en: 'Wage', fr: 'Salaire' },
    required: { en: 'At least the median wage of the occupation in the region of the work (Job Bank); in TEER 0 to 3 the low wage for a recent graduate of Ontario', fr: 'Au moins le salaire médian de la profession dans la région du travail (Guichet-Emplois); pour FEER 0 à 3, le salaire inférieur pour un diplômé récent de l’Ontario' },
    at: 'filing', citations: ['on.owp-wage', 'on.owp-graduate'], improvable: { by: 'offer', leadMonths: 1 }, condition: { any: [atMedian, { all: [isSkilled, graduate, atLow] }] }, verify: [graduateVerify, institutionVerify],
  }),
  ofOffer({
    id: `${prefix}.language`, label: { en: 'Language', fr: 'Langue' },
    required: { en: 'In each ability CLB or NCLC 6 in TEER 0 to 3 (5 in a listed trade; a recent graduate of Ontario needs no test), 4 in TEER 4 and 5; for physicians to be looked up', fr: 'Dans chaque compétence, NCLC ou CLB 6 pour FEER 0 à 3 (5 dans un métier désigné; un diplômé récent de l’Ontario n’a pas besoin de test), 4 pour FEER 4 et 5; pour les médecins, à vérifier' },
    at: 'filing', citations: ['on.owp-language', 'on.owp-graduate'], improvable: { by: 'retest', leadMonths: 2 },
    condition: {
      any: [
        {
          all: [
            { not: physician },
            { any: [reaches(6), { all: [isSkilled, isListedTrade, reaches(5)] }, { all: [isSkilled, graduate] }, { all: [{ has: 'offer.employerId' }, { number: teer, atLeast: 4 }, reaches(4)] }] },
          ],
        },
        { all: [physician, notHeld] },
      ],
    },
    verify: [statedLevels, graduateVerify, institutionVerify, { id: 'on.owp-physician-language', when: physician, label: { en: 'Language of self-employed physicians', fr: 'Langue des médecins travailleurs autonomes' } }],
  }, { all: [noOffer, { not: physician }] }),
  ofJob({
    id: `${prefix}.experience`, label: { en: 'Experience', fr: 'Expérience' },
    required: {
      en: 'TEER 0 to 3, any one: 6 months without a break, full time, in the position with the employer within the last 12 months; 3 months for a recent graduate of Ontario; 2 years (3,120 hours) in the occupation within the last 5 years; the licence that the job requires (the second and the last not for 73300 and 73301). TEER 4 and 5: 9 months without a break in the position; in several stretches, or more than 2 years ago, to be looked up',
      fr: 'FEER 0 à 3, un seul suffit : 6 mois sans interruption, à temps plein, dans le poste chez l’employeur au cours des 12 derniers mois; 3 mois pour un diplômé récent de l’Ontario; 2 ans (3 120 heures) dans la profession au cours des 5 dernières années; le permis que l’emploi exige (le deuxième et le dernier pas pour 73300 et 73301). FEER 4 et 5 : 9 mois sans interruption dans le poste; en plusieurs périodes ou il y a plus de 2 ans, à vérifier',
    },
    at: 'filing', citations: ['on.owp-work', 'on.owp-graduate'], improvable: { by: 'work', leadMonths: 6 },
    condition: {
      any: [
        { all: [isSkilled, { any: [experienced, { all: [...asksForLicence, licensed(ontarioLicence)] }] }] },
        { all: [{ number: teer, atLeast: 4 }, { any: [nineMonths, { all: [perhapsNineMonths, notHeld] }] }] },
      ],
    },
    verify: [graduateVerify, institutionVerify, whetherCovered(`${prefix}.experience`, ontarioLicence, [isSkilled, ...asksForLicence, { not: experienced }]), { id: 'on.owp-nine-months', when: { all: [{ number: teer, atLeast: 4 }, { not: nineMonths }, perhapsNineMonths] }, label: { en: 'Nine months: without a break, or in all within two years', fr: 'Neuf mois : sans interruption ou au total au cours de deux ans' } }],
  }),
  ofJob({
    id: `${prefix}.education`, label: { en: 'Education', fr: 'Études' },
    required: {
      en: 'In TEER 0 to 3 a credential after secondary school, in TEER 4 and 5 secondary school (assessed if foreign); whether the months in the position, or secondary school in a listed trade, are enough is to be looked up: the sources contradict each other',
      fr: 'Pour FEER 0 à 3, un titre postsecondaire; pour FEER 4 et 5, des études secondaires (évalués s’ils sont étrangers); si les mois dans le poste ou, dans un métier désigné, des études secondaires suffisent est à vérifier : les sources se contredisent',
    },
    at: 'filing', citations: ['on.owp-education'], improvable: { by: 'assessment', leadMonths: 3 },
    condition: {
      all: [
        { when: isSkilled, so: { any: [afterSecondary, { all: [{ any: [sixMonths, threeMonthsOfGraduate, { all: [isListedTrade, secondarySchool] }] }, notHeld] }] } },
        { when: { number: teer, atLeast: 4 }, so: { any: [secondarySchool, notHeld] } },
      ],
    },
    verify: [{ id: 'on.owp-education', when: { any: [{ all: [isSkilled, { not: afterSecondary }] }, { all: [{ number: teer, atLeast: 4 }, { not: secondarySchool }] }] }, label: { en: 'Which education is asked for', fr: 'Études exigées' } }],
  }),
  {
    id: `${prefix}.status`, label: { en: 'Status in Canada', fr: 'Statut au Canada' }, required: { en: 'If living in Canada, a valid status', fr: 'Si la personne vit au Canada, un statut valide' },
    at: 'filing', citations: ['on.owp-status'], improvable: { by: 'document', leadMonths: 3 }, condition: { measure: 'on-status' },
  },
  {
    id: `${prefix}.medical-degree`, label: { en: 'Medical degree', fr: 'Diplôme de médecine' }, required: { en: 'A self-employed physician holds a medical degree', fr: 'Un médecin travailleur autonome est titulaire d’un diplôme de médecine' },
    at: 'filing', citations: ['on.owp-education', 'on.owp-physician'], improvable: null, condition: { when: physician, so: { measure: 'on-medical-degree' } },
    verify: [{ id: 'on.owp-education', when: physician, label: { en: 'Whether education is asked for', fr: 'Exigence ou non d’études' } }],
  },
];

const revenueWords: Bilingual = {
  en: 'In each of the two most recent completed fiscal years at least 1,000,000 dollars in the Greater Toronto Area, 500,000 in the census divisions named, 250,000 elsewhere in Ontario',
  fr: 'Pour chacun des deux derniers exercices terminés, au moins 1 000 000 $ dans la région du grand Toronto, 500 000 $ dans les divisions de recensement désignées, 250 000 $ ailleurs en Ontario',
};
const area = { measure: 'on-revenue-area', with: { of: 'offer' } };
const revenueNeeded: NumberExpression = { table: 'on.owp.revenue', by: area };
/** In each of the two most recent completed fiscal years. */
const enoughRevenue: Condition = { all: [{ number: { field: 'offer.employer.annualRevenue' }, atLeast: revenueNeeded }, { number: { field: 'offer.employer.revenueYearBefore' }, atLeast: revenueNeeded }] };
/** 1 in the Greater Toronto Area, 2 in the divisions named, 3 elsewhere. */
export const revenueTable: Table = {
  id: 'on.owp.revenue', label: { en: 'Revenue of the employer by place', fr: 'Revenus de l’employeur selon le lieu' }, columns: ['dollars'], knownTo: '2026-10-03',
  versions: [{ from: '2026-06-26', until: null, citations: ['on.owp-employer', 'on.owp-divisions'], rows: rowsOf([null, 1_000_000], [2, 500_000], [3, 250_000]) }],
};

const criteria: readonly Criterion[] = [
  {
    id: `${prefix}.offer`, label: { en: 'Job offer, or registration as a physician', fr: 'Offre d’emploi ou inscription comme médecin' },
    required: { en: 'A job offer of an employer in Ontario; a self-employed physician registered with the College of Physicians and Surgeons of Ontario who may bill the health plan needs none', fr: 'Une offre d’emploi d’un employeur en Ontario; un médecin travailleur autonome, inscrit à l’Ordre des médecins et chirurgiens de l’Ontario et admissible à facturer à l’assurance-santé, n’en a pas besoin' },
    at: 'filing', citations: ['on.owp', 'on.owp-physician'], improvable: { by: 'offer', leadMonths: 3 }, condition: { any: [{ has: 'offer.employerId' }, physician] },
  },
  ...offerTerms(prefix, 'on.owp', ofJob), ...own,
  ...employer(prefix, 'on.owp-employer', enoughRevenue, revenueWords, ofJob, {}, ['on.owp-divisions']),
  ...intent(prefix),
  judged(`${prefix}.selection`, { en: 'Selection in a round', fr: 'Sélection dans une ronde' }, { en: 'The director holds general or targeted rounds; none up to 3 October 2026', fr: 'Le directeur tient des rondes générales ou ciblées; aucune jusqu’au 3 octobre 2026' }, ['on.owp', 'on.closed']),
];

const opened = '2026-08-04';
const version = (period: { from: string; until: string | null }): PathwayVersion => ({
  ...period, intake: period.from < opened ? 'paused' : 'by-invitation', citations: ['on.owp', 'on.owp-process'], over: { list: 'applicant.offers', as: 'offer' }, scores: ['on-owp-eoi'], criteria, steps: workforceSteps,
  note: period.from < opened
    ? { en: 'In force since 26 June 2026; expressions of interest are taken from 4 August 2026 on.', fr: 'En vigueur depuis le 26 juin 2026; les déclarations d’intérêt sont reçues à partir du 4 août 2026.' }
    : { en: 'Three pathways: TEER 0 to 3, TEER 4 and 5, and self-employed physicians. No round was held up to 3 October 2026.', fr: 'Trois voies : FEER 0 à 3, FEER 4 et 5, et médecins travailleurs autonomes. Aucune ronde n’a eu lieu jusqu’au 3 octobre 2026.' },
});

export const workforce: Pathway = {
  id: 'ca.on.workforce-priority', kind: 'province', title: { en: 'Ontario: Workforce Priority', fr: 'Ontario : Main-d’œuvre prioritaire' },
  versions: periodsOf('2026-06-26', null, [opened]).map(version),
  closed: { label: { en: 'The stream exists since 26 June 2026. The streams before were revoked on 30 May 2026', fr: 'Le volet existe depuis le 26 juin 2026. Les volets antérieurs ont été abrogés le 30 mai 2026' }, citations: ['on.owp', 'on.closed'] },
};
