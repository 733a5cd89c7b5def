import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { notHeld, periodsOf } from '../periods';
import { always, formerUntil, intent, judged, language, noc2021From, ontarioLicence, portalFrom, revoked } from './common';
import { employer, inGta, ofOffer, offerTerms, skilledOffer, urgent, wage } from './offer';
import { eoiScoreOf } from './points';
import { offerSteps } from './steps';
import { licensed, whetherCovered } from '../licences';

type Stream = { prefix: 'on-ejo-fw' | 'on-ejo-is' | 'on-ejo-ids'; id: string; citation: string; score: 'foreign-worker' | 'international-student' | 'in-demand'; title: Bilingual };

const hasOffer = (prefix: string): Criterion => ({
  id: `${prefix}.offer`, label: { en: 'Job offer', fr: 'Offre d’emploi' }, required: { en: 'A job offer of an employer in Ontario', fr: 'Une offre d’emploi d’un employeur en Ontario' },
  at: 'filing', citations: ['on.ejo-offer'], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' },
});

const needsLicence: Condition = { field: 'offer.requires.licence', is: true };
const foreignWorker = (from: string): readonly Criterion[] => [
  skilledOffer('on-ejo-fw', from, 'on.ejo-offer'), wage('on-ejo-fw', 'median', 'on.ejo-foreign-worker'),
  ofOffer({
    id: 'on-ejo-fw.licence', label: { en: 'Licence', fr: 'Permis d’exercice' }, required: { en: 'Where the job needs a licence or certificate by law, it is held', fr: 'Si la loi exige un permis ou un certificat pour l’emploi, la personne en est titulaire' },
    at: 'filing', citations: ['on.ejo-foreign-worker'], improvable: { by: 'document', leadMonths: 6 }, condition: { when: needsLicence, so: licensed(ontarioLicence) }, verify: [whetherCovered('on-ejo-fw.licence', ontarioLicence, [needsLicence])],
  }),
  ofOffer({
    id: 'on-ejo-fw.experience', label: { en: 'Two years in the occupation', fr: 'Deux ans dans la profession' }, required: { en: 'Without a mandatory licence: at least 2 years (3,120 hours) of paid full-time work, or as much part-time work, in the same occupation within the last 5 years', fr: 'Sans permis obligatoire : au moins 2 ans (3 120 heures) de travail rémunéré à temps plein, ou l’équivalent à temps partiel, dans la même profession au cours des 5 dernières années' },
    at: 'filing', citations: ['on.ejo-foreign-worker'], improvable: { by: 'work', leadMonths: 24 }, condition: { when: { not: needsLicence }, so: { number: { measure: 'work-hours', with: { occupation: 'offer', years: 5 } }, atLeast: 3_120 } },
  }),
];

const student = (from: string): readonly Criterion[] => [
  skilledOffer('on-ejo-is', from, 'on.ejo-offer'), wage('on-ejo-is', 'low', 'on.ejo-student'),
  {
    id: 'on-ejo-is.credential', label: { en: 'Recent Canadian credential', fr: 'Titre canadien récent' },
    required: { en: 'A Canadian credential of full-time study of at least 2 years, or of 1 year in a program that asks for a degree, completed within the last 2 years', fr: 'Un titre canadien d’études à temps plein d’au moins 2 ans, ou d’un an dans un programme exigeant un diplôme, obtenu au cours des 2 dernières années' },
    at: 'filing', citations: ['on.ejo-student'], improvable: { by: 'study', leadMonths: 24 }, condition: { measure: 'on-graduate-for-offer', with: { years: 2 } },
  },
];

/** Anywhere in Ontario, by memory and by the page of 2026 alike. */
const anywhere = ['44101', '65202', '75110', '75119', '84120', '85100', '85101', '85103', '94141'];
/** Outside the Greater Toronto Area, by the page of 2026. */
const outsideGta = [
  '14400', '14402', '65320', '74200', '74203', '74204', '74205', '75101', '75211', '75212', '85102', '94100', '94101', '94102', '94103', '94104', '94105', '94106', '94107', '94110', '94111', '94112', '94120', '94121', '94123', '94124',
  '94132', '94140', '94142', '94143', '94200', '94201', '94202', '94203', '94204', '94205', '94211', '94212', '94213', '94219', '95100', '95101', '95102', '95103', '95104', '95106', '95107',
];
/** Those of them that memory puts anywhere. */
const perhapsAnywhere = ['14400', '14402', '74203', '74204', '74205', '75101', '75211', '75212', '94140', '95106'];
const isOneOf = (codes: readonly string[]): Condition => ({ measure: 'noc-is', with: { of: 'offer', codes } });
const nineMonths = (fullTimeOnly: boolean): Condition => ({ number: { measure: 'work-months', with: { occupation: 'offer', provinces: ['ON'], where: 'canada', years: 3, ...(fullTimeOnly ? { fullTimeOnly } : {}) } }, atLeast: 9 });
const inDemand = (): readonly Criterion[] => [
  ofOffer({
    id: 'on-ejo-ids.occupation', label: { en: 'In-demand occupation', fr: 'Profession recherchée' }, required: { en: 'An occupation of the list of TEER 4 and 5; some of them outside the Greater Toronto Area only', fr: 'Une profession de la liste de FEER 4 et 5; certaines à l’extérieur de la région du grand Toronto seulement' },
    at: 'filing', citations: ['on.in-demand-list', 'on.ejo-in-demand'], improvable: { by: 'offer', leadMonths: 3 }, condition: { any: [isOneOf(anywhere), { all: [isOneOf(outsideGta), { not: inGta }] }, { all: [isOneOf(perhapsAnywhere), notHeld] }] },
    verify: [{ id: 'on.in-demand-list', when: always, label: { en: 'In-demand occupations of the time', fr: 'Professions recherchées de l’époque' } }],
  }),
  wage('on-ejo-ids', 'median', 'on.ejo-in-demand'),
  ofOffer({
    id: 'on-ejo-ids.experience', label: { en: 'Nine months in Ontario', fr: 'Neuf mois en Ontario' }, required: { en: 'At least 9 months of full-time work in Ontario in the same occupation within the last 3 years', fr: 'Au moins 9 mois de travail à temps plein en Ontario dans la même profession au cours des 3 dernières années' },
    at: 'filing', citations: ['on.ejo-in-demand'], improvable: { by: 'work', leadMonths: 9 }, condition: { any: [nineMonths(true), { all: [nineMonths(false), notHeld] }] },
    verify: [{ id: 'on.ids-part-time', when: { all: [nineMonths(false), { not: nineMonths(true) }] }, label: { en: 'Whether part-time work counts in proportion', fr: 'Prise en compte du travail à temps partiel au prorata' } }],
  }),
  language('on-ejo-ids', 4, 'on.ejo-in-demand'),
  {
    id: 'on-ejo-ids.education', label: { en: 'Secondary school', fr: 'Études secondaires' }, required: { en: 'A Canadian secondary diploma or more, or a foreign one with an assessment (ECA)', fr: 'Un diplôme d’études secondaires canadien ou plus, ou un diplôme étranger avec une évaluation (EDE)' },
    at: 'filing', citations: ['on.ejo-in-demand'], improvable: { by: 'assessment', leadMonths: 3 }, condition: { measure: 'on-degree', with: { lowest: 'secondary' } },
  },
];

const own: Readonly<Record<Stream['prefix'], (from: string) => readonly Criterion[]>> = { 'on-ejo-fw': foreignWorker, 'on-ejo-is': student, 'on-ejo-ids': inDemand };

const revenueWords: Bilingual = { en: 'Revenue of the last fiscal year: at least 1,000,000 dollars in the Greater Toronto Area, 500,000 elsewhere', fr: 'Revenus du dernier exercice : au moins 1 000 000 $ dans la région du grand Toronto, 500 000 $ ailleurs' };
const enoughRevenue: Condition = { number: { field: 'offer.employer.annualRevenue' }, atLeast: { if: inGta, so: 1_000_000, else: 500_000 } };
const employerVerify = { verify: [{ id: 'on.ejo-employer', when: always, label: { en: 'Requirements of employers of the time', fr: 'Exigences de l’époque envers les employeurs' } }] };

const version = ({ prefix, id, citation, score }: Stream) => (period: Period): PathwayVersion => {
  const scored = period.from >= noc2021From;
  return {
    ...period, intake: 'by-invitation', citations: ['on.ejo-offer', citation, 'on.eoi', ...(scored ? [] : ['on.eoi-2021'])], over: { list: 'applicant.offers', as: 'offer' }, scores: scored ? [eoiScoreOf(score)] : [],
    criteria: [
      hasOffer(prefix), ...offerTerms(prefix, 'on.ejo-offer', ofOffer), ...own[prefix](period.from), ...employer(prefix, 'on.ejo-employer', enoughRevenue, revenueWords, ofOffer, employerVerify),
      urgent(prefix), ...intent(prefix),
      judged(`${prefix}.selection`, { en: 'Selection in a round', fr: 'Sélection dans une ronde' }, { en: 'The score of the expression of interest, in a general or targeted round, leads to an invitation', fr: 'La note de la déclaration d’intérêt, dans une ronde générale ou ciblée, mène à une invitation' }, ['on.eoi', ...(scored ? ['on.cut-offs'] : ['on.eoi-2021'])]),
    ],
    steps: offerSteps(prefix, id, period.from),
    ...(scored ? {} : { note: { en: 'The points of expressions of interest before 16 November 2022 are held in part only and not computed.', fr: 'Les points des déclarations d’intérêt d’avant le 16 novembre 2022 ne sont conservés qu’en partie et ne sont pas calculés.' } }),
  };
};

const stream = (one: Stream, from: string, closed: Pathway['closed']): Pathway => ({ id: one.id, kind: 'province', title: one.title, versions: periodsOf(from, formerUntil, [noc2021From, portalFrom]).map(version(one)), ...(closed ? { closed } : {}) });

export const employerOffers: readonly Pathway[] = [
  stream({ prefix: 'on-ejo-fw', id: 'ca.on.ejo-foreign-worker', citation: 'on.ejo-foreign-worker', score: 'foreign-worker', title: { en: 'Ontario: Employer Job Offer, Foreign Worker', fr: 'Ontario : Offre d’emploi d’un employeur, Travailleurs étrangers' } }, '2021-04-01', revoked('1 April 2021 (expressions of interest began on a day of March 2021 that is not held)', '1er avril 2021 (les déclarations d’intérêt ont commencé un jour de mars 2021 qui n’est pas conservé)')),
  stream({ prefix: 'on-ejo-is', id: 'ca.on.ejo-international-student', citation: 'on.ejo-student', score: 'international-student', title: { en: 'Ontario: Employer Job Offer, International Student', fr: 'Ontario : Offre d’emploi d’un employeur, Étudiants étrangers' } }, '2021-04-01', revoked('1 April 2021 (expressions of interest began on a day of March 2021 that is not held)', '1er avril 2021 (les déclarations d’intérêt ont commencé un jour de mars 2021 qui n’est pas conservé)')),
  stream({ prefix: 'on-ejo-ids', id: 'ca.on.ejo-in-demand', citation: 'on.ejo-in-demand', score: 'in-demand', title: { en: 'Ontario: Employer Job Offer, In-Demand Skills', fr: 'Ontario : Offre d’emploi d’un employeur, Compétences recherchées' } }, noc2021From, revoked('16 November 2022 (the list of occupations before is not held)', '16 novembre 2022 (la liste de professions antérieure n’est pas conservée)')),
];
