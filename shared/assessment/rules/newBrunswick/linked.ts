import { provinces } from '../../../clientFile/choices';
import type { Condition, Criterion, Pathway, Period } from '../../pack/types';
import { asked, guide, hoursWithEmployer, intent, language, others, reaches, workCounted, worked, type Stream } from '../atlanticProgram/common';
import { profile } from '../atlanticProgram/expressEntryLink';
import { letterOfInterest, pathway, points, stream, verifyIn } from './common';

const monthsThere = (of: Stream, months: number): Criterion =>
  asked(of, 'residence', { en: `${months} months in New Brunswick`, fr: `${months} mois au Nouveau-Brunswick` }, { en: `Has been living in New Brunswick for at least ${months} months`, fr: `Vit au Nouveau-Brunswick depuis au moins ${months} mois` }, { number: { measure: 'atlantic-months-lived', with: { province: 'NB' } }, atLeast: months }, { improvable: { by: 'plan', leadMonths: months } });

const employmentStream = stream('express-entry-employment', 'nb-eee', 'nb.employment');
const yearThere = worked(1_560, { provinces: ['NB'], highestTeer: 3, years: 60 });
const employment = (period: Period): readonly Criterion[] => [
  { ...profile(employmentStream), verify: verifyIn(period, guide(employmentStream)) },
  asked(employmentStream, 'work', { en: 'Twelve months of work in New Brunswick', fr: 'Douze mois de travail au Nouveau-Brunswick' }, { en: '12 months (1,560 hours) of work of TEER 0 to 3 in New Brunswick', fr: '12 mois (1 560 heures) de travail de FEER 0 à 3 au Nouveau-Brunswick' }, yearThere.enough, { improvable: { by: 'work', leadMonths: 12 }, citations: ['atlantic.hours'], verify: [workCounted(employmentStream, yearThere.open)] }),
  monthsThere(employmentStream, 12),
  language(employmentStream, { en: 'CLB or NCLC 7 in each ability', fr: 'NCLC ou CLB 7 dans chaque compétence' }, reaches(7)),
  points(employmentStream, 'nb.employment-grid', 'At least 67 points of 100 by the grid of the stream, which is not held', 'Au moins 67 points sur 100 selon la grille du volet, qui n’est pas conservée'),
  others(employmentStream), ...intent(employmentStream),
];

const interestsStream = stream('express-entry-interests', 'nb-eei', 'nb.interests');
const interests = (period: Period): readonly Criterion[] => [
  { ...profile(interestsStream), verify: verifyIn(period, guide(interestsStream)) },
  asked(interestsStream, 'letter', { en: 'Letter of interest', fr: 'Lettre d’intérêt' }, { en: 'A letter of interest of New Brunswick', fr: 'Une lettre d’intérêt du Nouveau-Brunswick' }, letterOfInterest, { improvable: { by: 'nomination', leadMonths: 6 } }),
  others(interestsStream), ...intent(interestsStream),
];

/** What the three ways of the Strategic Initiative share. */
const strategic = (of: Stream, period: Period, own: readonly Criterion[]): readonly Criterion[] => [
  language(of, { en: 'French: NCLC 5 in each ability', fr: 'Français : NCLC 5 dans chaque compétence' }, reaches(5, 'fr'), { verify: verifyIn(period, guide(of)) }),
  points(of, 'nb.strategic-grid', 'At least 65 points by the grid of the stream, which is not held', 'Au moins 65 points selon la grille du volet, qui n’est pas conservée'),
  ...own, others(of), ...intent(of),
];

const workersStream = stream('strategic-initiative-workers', 'nb-siw', 'nb.strategic');
const sixMonths = hoursWithEmployer(workersStream, 780);
const workers = (period: Period): readonly Criterion[] => strategic(workersStream, period, [
  asked(workersStream, 'offer', { en: 'Job offer', fr: 'Offre d’emploi' }, { en: 'A job offer of an employer in New Brunswick', fr: 'Une offre d’emploi d’un employeur au Nouveau-Brunswick' }, { all: [{ has: 'offer.employerId' }, { field: 'offer.province', is: 'NB' }] }, { improvable: { by: 'offer', leadMonths: 3 } }),
  asked(workersStream, 'work', { en: 'Six months of work, or a mission', fr: 'Six mois de travail, ou une mission' }, { en: '6 months (780 hours) of work for the employer in New Brunswick, or an offer of a recruitment mission', fr: '6 mois (780 heures) de travail chez l’employeur au Nouveau-Brunswick, ou une offre issue d’une mission de recrutement' }, { any: [sixMonths.enough, { all: [{ has: 'offer.employerId' }, { field: 'offer.recruitmentMission', is: true }] }] }, {
    improvable: { by: 'work', leadMonths: 6 }, citations: ['atlantic.hours'], verify: [workCounted(workersStream, sixMonths.open)],
  }),
]);

const prioritiesStream = stream('strategic-initiative-priorities', 'nb-sip', 'nb.strategic');
const priorities = (period: Period): readonly Criterion[] => strategic(prioritiesStream, period, [
  asked(prioritiesStream, 'study', { en: 'Studies in New Brunswick, or a letter of interest', fr: 'Études au Nouveau-Brunswick, ou une lettre d’intérêt' }, { en: 'A program of a year or more of the Université de Moncton or the CCNB, taken in New Brunswick, or a letter of interest of the province', fr: 'Un programme d’un an ou plus de l’Université de Moncton ou du CCNB, suivi au Nouveau-Brunswick, ou une lettre d’intérêt de la province' }, { any: [{ measure: 'nb-francophone-graduate' }, letterOfInterest] }, { improvable: { by: 'study', leadMonths: 12 } }),
]);

const remoteStream = stream('strategic-initiative-remote', 'nb-sir', 'nb.strategic');
const outsideQuebec = provinces.filter((place) => place !== 'QC');
const remoteYear = worked(1_560, { provinces: ['NB'], remoteFor: outsideQuebec, years: 60 });
/** Is paid, on the day, for work away from the premises of an employer in Canada outside Quebec. */
const worksRemotely: Condition = {
  some: 'applicant.work', as: 'job',
  where: {
    all: [
      { field: 'job.country', is: 'CA' }, { field: 'job.province', is: 'NB' }, { number: { today: true }, atLeast: { field: 'job.startedOn' } }, { number: { field: 'job.endedOn', none: 9_999_999 }, atLeast: { today: true } },
      { field: 'job.remote', is: true }, { field: 'job.employerProvince', is: outsideQuebec }, { field: 'job.paid', is: true }, { field: 'job.selfEmployed', is: false },
    ],
  },
};
const remote = (period: Period): readonly Criterion[] => strategic(remoteStream, period, [
  monthsThere(remoteStream, 12),
  asked(remoteStream, 'work', { en: 'Twelve months of remote work', fr: 'Douze mois de travail à distance' }, { en: '12 months (1,560 hours) of remote work done in New Brunswick for an employer in Canada outside Quebec', fr: '12 mois (1 560 heures) de travail à distance accompli au Nouveau-Brunswick pour un employeur canadien hors du Québec' }, remoteYear.enough, { improvable: { by: 'work', leadMonths: 12 }, citations: ['atlantic.hours'], verify: [workCounted(remoteStream, remoteYear.open)] }),
  asked(remoteStream, 'remote', { en: 'Remote work', fr: 'Travail à distance' }, { en: 'Works from New Brunswick for a Canadian employer outside Quebec', fr: 'Travaille depuis le Nouveau-Brunswick pour un employeur canadien hors du Québec' }, worksRemotely, { improvable: { by: 'work', leadMonths: 12 } }),
]);

export const linkedPathways: readonly Pathway[] = [
  pathway({ of: employmentStream, overOffers: false, linked: true, criteria: employment, title: { en: 'Express Entry, Employment in New Brunswick', fr: 'Entrée express, emploi au Nouveau-Brunswick' } }),
  pathway({ of: interestsStream, overOffers: false, linked: true, criteria: interests, title: { en: 'Express Entry, New Brunswick Interests', fr: 'Entrée express, intérêts du Nouveau-Brunswick' } }),
  pathway({ of: workersStream, overOffers: true, plan: true, criteria: workers, title: { en: 'Strategic Initiative, Francophone Workers', fr: 'Initiative stratégique, travailleurs francophones' } }),
  pathway({ of: prioritiesStream, overOffers: false, plan: true, criteria: priorities, title: { en: 'Strategic Initiative, Priorities', fr: 'Initiative stratégique, priorités' } }),
  pathway({ of: remoteStream, overOffers: false, plan: true, criteria: remote, title: { en: 'Strategic Initiative, Remote', fr: 'Initiative stratégique, travail à distance' } }),
];
