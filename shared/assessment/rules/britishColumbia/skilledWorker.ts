import type { Bilingual, Criterion, Intake, Pathway, PathwayVersion, Period } from '../../pack/types';
import { general, judged, language } from './common';
import { experience, offerCriteria, skilledOffer, term, type Short } from './offer';
import { feeChanges, heldFrom, impactRounds, incomeChanges, ineligibleFrom, noc2021From, periodsOf, priorities2026, reformOf2022, registrationClosed, techEnded } from './periods';
import { invitedSteps } from './steps';

export const notHeldBefore: NonNullable<Pathway['closed']> = {
  label: { en: 'No rules held for this day: they are held from 10 May 2017, the day of the first tech draw', fr: 'Aucune règle conservée pour ce jour : elles le sont depuis le 10 mai 2017, jour de la première ronde technologique' },
  citations: ['bc.before-2017'],
};

/** Days on which something changed that every stream of the registration shares. */
export const sharedChanges: readonly string[] = [...incomeChanges, ...feeChanges, reformOf2022, registrationClosed.from, noc2021From, techEnded, ineligibleFrom];

/** While the registration was closed nobody was invited. */
export const intakeOf = ({ from }: Period): Intake => (from >= registrationClosed.from && registrationClosed.until !== null && from <= registrationClosed.until ? 'paused' : 'by-invitation');

/** What is said while it was closed. */
export const pausedNote: Bilingual = { en: 'From 12 October to 15 November 2022 the registration was closed and the pool emptied, for the change to NOC 2021.', fr: 'Du 12 octobre au 15 novembre 2022, l’inscription était fermée et le bassin vidé, en vue du passage à la CNP 2021.' };

/** The wage and points of the last round for high economic impact, by its day. */
const thresholds: Readonly<Record<(typeof impactRounds)[number], Bilingual>> = {
  '2025-12-10': { en: '$87 an hour and about $170,000 a year in TEER 0 to 3, or 138 points (10 December 2025)', fr: '87 $ l’heure et environ 170 000 $ par an dans FEER 0 à 3, ou 138 points (10 décembre 2025)' },
  '2026-02-04': { en: '$70 an hour and about $145,000 a year in TEER 0 to 3, or 138 points (4 February 2026)', fr: '70 $ l’heure et environ 145 000 $ par an dans FEER 0 à 3, ou 138 points (4 février 2026)' },
  '2026-08-20': { en: '$55 an hour in TEER 0 to 3, or 132 points (20 August 2026)', fr: '55 $ l’heure dans FEER 0 à 3, ou 132 points (20 août 2026)' },
  '2026-09-24': { en: '$52 an hour and $105,000 a year in TEER 0 to 3, or 131 points (24 September 2026)', fr: '52 $ l’heure et 105 000 $ par an dans FEER 0 à 3, ou 131 points (24 septembre 2026)' },
};

/** Who is invited, which no rule settles beforehand. */
export function selection(short: Short, from: string): Criterion {
  const label = { en: 'Selection among those registered', fr: 'Sélection parmi les inscrits' };
  const id = `${short}.selection`;
  if (from < techEnded) return judged(id, label, { en: 'The score, or a targeted draw, leads to an invitation', fr: 'La note, ou une ronde ciblée, mène à une invitation' }, ['bc.selection-before']);
  const last = impactRounds.findLast((day) => day <= from);
  const reached = last === undefined ? { en: 'thresholds not held before 10 December 2025', fr: 'seuils non conservés avant le 10 décembre 2025' } : thresholds[last];
  const others = from < priorities2026
    ? { en: '', fr: '' }
    : { en: '; listed care and construction occupations have rounds of their own', fr: '; les professions désignées des soins et de la construction ont leurs propres rondes' };
  return judged(
    id, label,
    { en: `Invited for high economic impact, by wage or by points: ${reached.en}${others.en}. Tech occupations have no rounds of their own any more`, fr: `Invitation pour forte incidence économique, selon le salaire ou les points : ${reached.fr}${others.fr}. Les professions technologiques n’ont plus de rondes réservées` },
    [from < '2026-01-01' ? 'bc.selection-2025' : 'bc.selection-2026', 'bc.selection-rounds', 'bc.tech-ended'],
  );
}

function noteOf(period: Period): Bilingual | undefined {
  const { from } = period;
  if (intakeOf(period) === 'paused') return pausedNote;
  if (from < '2025-04-14') return undefined;
  return from < priorities2026
    ? { en: 'Since 14 April 2025 no general or priority invitations were planned for the year; eligible to register, selection through high economic impact.', fr: 'Depuis le 14 avril 2025, aucune invitation générale ni prioritaire n’était prévue pour l’année; admissible à l’inscription, sélection selon la forte incidence économique.' }
    : { en: 'Since 23 April 2026: Care, Build and Innovate; at least 35 % of nominations outside Metro Vancouver. Draws are at most four months apart.', fr: 'Depuis le 23 avril 2026 : Soigner, Construire et Innover; au moins 35 % des désignations hors de Metro Vancouver. Les rondes sont espacées d’au plus quatre mois.' };
}

function version(period: Period): PathwayVersion {
  const { from } = period;
  const short = 'bc-sw';
  const note = noteOf(period);
  return {
    ...period, intake: intakeOf(period), citations: [from < noc2021From ? 'bc.skill-2016' : 'bc.skill', 'bc.registration', ...(intakeOf(period) === 'paused' ? ['bc.registration-paused'] : [])], scores: ['bc-sirs'], over: { list: 'applicant.offers', as: 'offer' },
    criteria: [...offerCriteria(short), term(short, from), skilledOffer(short, from), language(short, from), experience(short, from), ...general(short, from), selection(short, from)],
    steps: invitedSteps(short, from, true),
    ...(note ? { note } : {}),
  };
}

export const skilledWorker: Pathway = {
  id: 'ca.bc.skilled-worker',
  title: { en: 'British Columbia: Skilled Worker', fr: 'Colombie-Britannique : Travailleurs qualifiés' },
  kind: 'province',
  versions: periodsOf(heldFrom, null, [...sharedChanges, '2025-04-14', ...impactRounds, priorities2026]).map(version),
  closed: notHeldBefore,
};
