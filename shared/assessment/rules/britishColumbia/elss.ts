import type { Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { general, judged, language } from './common';
import { indeterminateOnly, ofOffer, offerCriteria } from './offer';
import { heldFrom, impactRounds, noc2021From, periodsOf, teerOf } from './periods';
import { intakeOf, pausedNote, selection, sharedChanges } from './skilledWorker';
import { invitedSteps } from './steps';
import { unheld } from '../unheld';

const short = 'bc-elss';
/** The regional districts of the Northeast, where every occupation of these levels counts. */
const inNortheast: Condition = { all: [{ field: 'offer.province', is: 'BC' }, { measure: 'place-named', with: { of: 'offer', member: 'censusDivision', names: ['Peace River', 'Northern Rockies'] } }] };

const own = (from: string): readonly Criterion[] => [
  ofOffer({
    id: `${short}.skill`,
    label: { en: 'Entry-level or semi-skilled occupation offered', fr: 'Profession débutante ou semi-qualifiée offerte' },
    required: from < noc2021From ? { en: 'An occupation of skill level C or D of NOC 2016', fr: 'Une profession de niveau de compétence C ou D de la CNP 2016' } : { en: 'An occupation of TEER 4 or 5', fr: 'Une profession de FEER 4 ou 5' },
    at: 'filing', citations: ['bc.elss'], improvable: { by: 'offer', leadMonths: 3 }, condition: { number: teerOf, atLeast: 4 },
  }),
  ofOffer(unheld(judged(`${short}.sector`, { en: 'Sector', fr: 'Secteur' }, { en: 'Tourism and hospitality, food processing or long-haul trucking; any sector in the Northeast', fr: 'Tourisme et hôtellerie, transformation des aliments ou camionnage de longue distance; tout secteur dans le Nord-Est' }, ['bc.elss'], { when: inNortheast, label: { en: 'Job in the Northeast', fr: 'Emploi dans le Nord-Est' } }))),
  ofOffer({
    id: `${short}.employment`,
    label: { en: 'Nine months with the employer', fr: 'Neuf mois auprès de l’employeur' },
    required: { en: 'Full time with the employer for at least 9 consecutive months, up to now', fr: 'À temps plein auprès de l’employeur depuis au moins 9 mois consécutifs' },
    at: 'filing', citations: ['bc.elss'], improvable: { by: 'work', leadMonths: 9 }, condition: { number: { measure: 'bc-months-in-the-job', with: { of: 'offer' } }, atLeast: 9 },
  }),
  {
    id: `${short}.education`,
    label: { en: 'Secondary education', fr: 'Études secondaires' },
    required: { en: 'Secondary school completed, or higher', fr: 'Études secondaires terminées, ou plus' },
    at: 'filing', citations: ['bc.elss'], improvable: { by: 'study', leadMonths: 12 },
    condition: { some: 'applicant.education', as: 'study', where: { all: [{ not: { field: 'study.level', is: 'none' } }, { number: { today: true }, atLeast: { field: 'study.completedOn', none: 9_999_999 } }] } },
  },
];

const version = (period: Period): PathwayVersion => {
  const { from } = period;
  const paused = intakeOf(period) === 'paused';
  return {
    ...period, intake: intakeOf(period), citations: ['bc.elss', 'bc.registration', ...(paused ? ['bc.registration-paused'] : [])], scores: ['bc-sirs'], over: { list: 'applicant.offers', as: 'offer' },
    criteria: [...offerCriteria(short), indeterminateOnly(short, 'bc.elss'), ...own(from), language(short, from, 'bc.elss'), ...general(short, from), selection(short, from)],
    steps: invitedSteps(short, from, false),
    ...(paused ? { note: pausedNote } : {}),
  };
};

export const entryLevel: Pathway = {
  id: 'ca.bc.elss',
  title: { en: 'British Columbia: Entry Level and Semi-Skilled', fr: 'Colombie-Britannique : Travailleurs débutants et semi-qualifiés' },
  kind: 'province',
  versions: periodsOf(heldFrom, '2026-04-23', [...sharedChanges, ...impactRounds]).map(version),
  closed: {
    label: { en: 'Ended with the announcement of 23 April 2026 (the exact last day was not found). Rules are held from 10 May 2017', fr: 'A pris fin avec l’annonce du 23 avril 2026 (le dernier jour exact n’a pas été trouvé). Les règles sont conservées depuis le 10 mai 2017' },
    citations: ['bc.elss-closed', 'bc.before-2017'],
  },
};
