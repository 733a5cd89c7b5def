import type { Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { general, intent, language, status } from './common';
import { ofOffer, offerCriteria, term } from './offer';
import { feeChanges, heldFrom, noc2021From, periodsOf, reformOf2022, teerOf } from './periods';
import { intakeOf, pausedNote, selection, sharedChanges } from './skilledWorker';
import { applicationStep, expressEntryStep, invitedSteps, nominationSteps } from './steps';
import { isOnList, isToLookUp, type ListItem } from '../unheld';

const yearsSinceGraduation = 3;

/** The occupation offered to a graduate: skilled, and since March 2022 not in management. */
export const graduateSkill = (from: string): Condition => ({ all: [{ number: 3, atLeast: teerOf }, ...(from < reformOf2022 ? [] : [{ number: teerOf, atLeast: 1 }])] });
export const recentGraduate: Condition = { measure: 'bc-graduated-in-canada', with: { years: yearsSinceGraduation } };

/** A post-secondary credential of Canada that counts still: what `bc-graduated-in-canada` looks for, one by one. */
const recentStudy = (also: Condition): Condition => ({
  some: 'applicant.education', as: 'study',
  where: {
    all: [
      { field: 'study.country', is: 'CA' }, { not: { field: 'study.level', is: ['none', 'secondary'] } }, { number: { today: true }, atLeast: { field: 'study.completedOn', none: 9_999_999 } },
      { number: { addYears: { field: 'study.completedOn', none: 0 }, years: yearsSinceGraduation }, atLeast: { today: true } }, also,
    ],
  },
});
const institutionOf = (list: 'bc-graduate-institutions' | 'bc-post-graduate-institutions'): ListItem => ({ of: 'study', member: 'institution', list });

const levelsOffered = (from: string): { en: string; fr: string } => {
  if (from < reformOf2022) return { en: 'An occupation of skill type 0 or skill level A or B of NOC 2016', fr: 'Une profession de genre de compétence 0 ou de niveau de compétence A ou B de la CNP 2016' };
  return from < noc2021From ? { en: 'An occupation of skill level A or B of NOC 2016, not management (0)', fr: 'Une profession de niveau de compétence A ou B de la CNP 2016, hors gestion (0)' } : { en: 'An occupation of TEER 1, 2 or 3, not management', fr: 'Une profession de FEER 1, 2 ou 3, hors gestion' };
};

const ig = 'bc-ig';
const graduateCriteria = (from: string): readonly Criterion[] => [
  {
    id: `${ig}.credential`,
    label: { en: 'Recent Canadian credential', fr: 'Diplôme canadien récent' },
    required: { en: 'A degree, diploma or certificate of a Canadian post-secondary institution within the last 3 years', fr: 'Un grade, un diplôme ou un certificat d’un établissement postsecondaire canadien au cours des 3 dernières années' },
    at: 'filing', citations: ['bc.graduate'], improvable: { by: 'study', leadMonths: 12 }, condition: recentGraduate,
  },
  {
    id: `${ig}.institution`, label: { en: 'Eligible institution', fr: 'Établissement admissible' },
    required: { en: 'The institution is eligible under the guide', fr: 'L’établissement est admissible selon le guide' },
    at: 'filing', citations: ['bc.graduate'], improvable: null, condition: { when: recentGraduate, so: recentStudy(isOnList(institutionOf('bc-graduate-institutions'))) },
    verify: [{ id: `${ig}.institution`, when: recentStudy(isToLookUp(institutionOf('bc-graduate-institutions'))) }],
  },
  ofOffer({ id: `${ig}.skill`, label: { en: 'Occupation offered', fr: 'Profession offerte' }, required: levelsOffered(from), at: 'filing', citations: ['bc.graduate', ...(from < noc2021From ? ['bc.skill-2016'] : [])], improvable: { by: 'offer', leadMonths: 3 }, condition: graduateSkill(from) }),
];

const graduateVersion = (period: Period): PathwayVersion => {
  const { from } = period;
  const paused = intakeOf(period) === 'paused';
  return {
    ...period, intake: intakeOf(period), citations: ['bc.graduate', 'bc.registration', ...(paused ? ['bc.registration-paused'] : [])], scores: ['bc-sirs'], over: { list: 'applicant.offers', as: 'offer' },
    criteria: [...offerCriteria(ig), term(ig, from), ...graduateCriteria(from), language(ig, from), ...general(ig, from), selection(ig, from)],
    steps: invitedSteps(ig, from, true),
    ...(paused ? { note: pausedNote } : {}),
  };
};

export const graduateLastDay = '2024-11-26';

export const internationalGraduate: Pathway = {
  id: 'ca.bc.international-graduate',
  title: { en: 'British Columbia: International Graduate', fr: 'Colombie-Britannique : Diplômés étrangers' },
  kind: 'province',
  versions: periodsOf(heldFrom, graduateLastDay, sharedChanges).map(graduateVersion),
  closed: {
    label: { en: 'Closed: the last intake was on 26 November 2024; the streams for graduates announced in its place never opened. Rules are held from 10 May 2017', fr: 'Fermé : le dernier accueil a eu lieu le 26 novembre 2024; les volets pour diplômés annoncés à sa place n’ont jamais ouvert. Les règles sont conservées depuis le 10 mai 2017' },
    citations: ['bc.graduate-closed', 'bc.student-streams', 'bc.before-2017'], replacedBy: 'ca.bc.skilled-worker',
  },
};

const ipg = 'bc-ipg';
const highDegree = (...also: readonly Condition[]): Condition => ({
  some: 'applicant.education', as: 'study',
  where: {
    all: [
      { field: 'study.country', is: 'CA' }, { field: 'study.province', is: 'BC' }, { field: 'study.level', is: ['master', 'doctorate'] }, { number: { today: true }, atLeast: { field: 'study.completedOn', none: 9_999_999 } },
      { number: { addYears: { field: 'study.completedOn', none: 0 }, years: yearsSinceGraduation }, atLeast: { today: true } }, ...also,
    ],
  },
});
const schoolOnList = institutionOf('bc-post-graduate-institutions');
const fieldOnList: ListItem = { of: 'study', member: 'cip', list: 'bc-post-graduate-fields' };
const anyField: Condition = { field: 'study.level', is: 'doctorate' };
const fieldCounts = (from: string): Condition => (from < noc2021From ? isOnList(fieldOnList) : { any: [anyField, isOnList(fieldOnList)] });
const fieldIsOpen = (from: string): Condition => (from < noc2021From ? isToLookUp(fieldOnList) : { all: [{ not: anyField }, isToLookUp(fieldOnList)] });

/** Since November 2022 the field of a doctorate is not asked about. */
const postGraduateCriteria = (from: string): readonly Criterion[] => [
  {
    id: `${ipg}.degree`,
    label: { en: 'Recent master’s or doctoral degree of British Columbia', fr: 'Maîtrise ou doctorat récent de la Colombie-Britannique' },
    required: { en: 'A master’s degree or doctorate of an institution in British Columbia within the last 3 years', fr: 'Une maîtrise ou un doctorat d’un établissement de la Colombie-Britannique au cours des 3 dernières années' },
    at: 'filing', citations: ['bc.post-graduate'], improvable: { by: 'study', leadMonths: 24 }, condition: highDegree(),
  },
  {
    id: `${ipg}.field`, label: { en: 'Field of study', fr: 'Domaine d’études' },
    required: from < noc2021From
      ? { en: 'Natural, applied or health sciences, as the guide lists them', fr: 'Sciences naturelles, sciences appliquées ou sciences de la santé, selon la liste du guide' }
      : { en: 'Natural, applied or health sciences, as the guide lists them; after a doctorate any field', fr: 'Sciences naturelles, sciences appliquées ou sciences de la santé, selon la liste du guide; après un doctorat, tout domaine' },
    at: 'filing', citations: ['bc.post-graduate'], improvable: null, condition: { when: highDegree(), so: highDegree(fieldCounts(from)) },
    verify: [{ id: `${ipg}.field`, when: highDegree(fieldIsOpen(from)) }],
  },
  {
    id: `${ipg}.institution`, label: { en: 'Eligible institution', fr: 'Établissement admissible' },
    required: { en: 'The institution is eligible under the guide', fr: 'L’établissement est admissible selon le guide' },
    at: 'filing', citations: ['bc.post-graduate'], improvable: null, condition: { when: highDegree(fieldCounts(from)), so: highDegree(fieldCounts(from), isOnList(schoolOnList)) },
    verify: [{ id: `${ipg}.institution`, when: highDegree(isToLookUp(schoolOnList)) }],
  },
  ...status(ipg),
  ...intent(ipg),
];

const postGraduateVersion = (period: Period): PathwayVersion => ({
  ...period, intake: 'open', citations: ['bc.post-graduate'], scores: [], criteria: postGraduateCriteria(period.from),
  steps: [applicationStep(ipg, period.from, false), expressEntryStep(ipg), ...nominationSteps(ipg)],
  note: { en: 'Without a job offer, registration or points: applied for directly.', fr: 'Sans offre d’emploi, inscription ni points : demande directe.' },
});

export const internationalPostGraduate: Pathway = {
  id: 'ca.bc.international-post-graduate',
  title: { en: 'British Columbia: International Post-Graduate', fr: 'Colombie-Britannique : Diplômés étrangers des cycles supérieurs' },
  kind: 'province',
  versions: periodsOf(heldFrom, '2025-01-07', [...feeChanges, noc2021From]).map(postGraduateVersion),
  closed: {
    label: { en: 'Closed: the last intake was on 7 January 2025; the streams for graduates announced in its place never opened. Rules are held from 10 May 2017', fr: 'Fermé : le dernier accueil a eu lieu le 7 janvier 2025; les volets pour diplômés annoncés à sa place n’ont jamais ouvert. Les règles sont conservées depuis le 10 mai 2017' },
    citations: ['bc.post-graduate-closed', 'bc.student-streams', 'bc.before-2017'],
  },
};
