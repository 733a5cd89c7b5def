import type { Condition, Criterion } from '../../pack/types';
import { noc2021From, notHeld, reformOf2022, teerOf, techEnded } from './periods';
import { inTech, longFixedTerm } from './techOccupations';

/** The short name of a stream in its criteria. */
export type Short = 'bc-tech' | 'bc-sw' | 'bc-ha' | 'bc-ig' | 'bc-ipg' | 'bc-elss';

/** That there is an offer is a criterion of its own; without one nothing else is asked of it. */
const noOffer: NonNullable<Criterion['exceptions']>[number] = {
  when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: ['bc.offer'],
};
/** A criterion of the job offer. */
export const ofOffer = (criterion: Criterion): Criterion => ({ ...criterion, exceptions: [...(criterion.exceptions ?? []), noOffer] });

const fullTime = (short: Short): Criterion =>
  ofOffer({
    id: `${short}.full-time`,
    label: { en: 'Full-time offer', fr: 'Offre à temps plein' },
    required: { en: 'At least 30 paid hours a week on average', fr: 'Au moins 30 heures rémunérées par semaine en moyenne' },
    at: 'filing', citations: ['bc.offer'], improvable: { by: 'offer', leadMonths: 1 }, condition: { number: { field: 'offer.hoursPerWeek' }, atLeast: 30 },
  });

/** An offer of work in the province, in writing and accepted, full time. */
export const offerCriteria = (short: Short): readonly Criterion[] => [
  {
    id: `${short}.offer`,
    label: { en: 'Job offer', fr: 'Offre d’emploi' },
    required: { en: 'A job offer of an employer in British Columbia', fr: 'Une offre d’emploi d’un employeur de la Colombie-Britannique' },
    at: 'filing', citations: ['bc.offer'], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' },
  },
  ofOffer({
    id: `${short}.province`,
    label: { en: 'Work in British Columbia', fr: 'Travail en Colombie-Britannique' },
    required: { en: 'The work is done in British Columbia', fr: 'Le travail est effectué en Colombie-Britannique' },
    at: 'filing', citations: ['bc.offer', 'bc.employer'], improvable: { by: 'offer', leadMonths: 3 }, condition: { field: 'offer.province', is: 'BC' },
  }),
  ofOffer({
    id: `${short}.accepted`,
    label: { en: 'Written and accepted', fr: 'Écrite et acceptée' },
    required: { en: 'The offer is in writing and signed by both sides', fr: 'L’offre est écrite et signée par les deux parties' },
    at: 'filing', citations: ['bc.offer'], improvable: { by: 'document', leadMonths: 1 }, condition: { number: { today: true }, atLeast: { field: 'offer.signedOn', none: 9_999_999 } },
  }),
  fullTime(short),
];

export const indeterminate: Condition = { any: [{ field: 'offer.permanent', is: true }, { field: 'offer.endsOn', is: null }] };
const toProfessor: Condition = { all: [{ measure: 'noc-is', with: { of: 'offer', codes: ['41200'] } }, { field: 'offer.employer.kind', is: 'university' }] };

/** Without an end date; of some occupations an offer may have one. */
export function term(short: Short, from: string): Criterion {
  const tech: Condition = { all: [inTech(from), longFixedTerm] };
  const exceptions: readonly Condition[] = [from < techEnded ? tech : { all: [tech, notHeld] }, ...(from < noc2021From || short === 'bc-tech' ? [] : [toProfessor])];
  return ofOffer({
    id: `${short}.term`,
    label: { en: 'Indeterminate offer', fr: 'Offre de durée indéterminée' },
    required: from < noc2021From || short === 'bc-tech'
      ? { en: 'Without an end date; in a listed tech occupation also for at least 1 year (365 days) with at least 120 days left when the application is submitted', fr: 'Sans date de fin; dans une profession technologique désignée, aussi pour au moins 1 an (365 jours) avec au moins 120 jours restants au dépôt de la demande' }
      : from < techEnded
        ? { en: 'Without an end date; a fixed term in a listed tech occupation (at least 1 year, 365 days, with at least 120 days left when the application is submitted) or of a lecturer or professor at a public university', fr: 'Sans date de fin; durée déterminée dans une profession technologique désignée (au moins 1 an, 365 jours, avec au moins 120 jours restants au dépôt de la demande) ou pour un chargé de cours ou professeur d’une université publique' }
        : { en: 'Without an end date, or to a lecturer or professor at a public university; whether a fixed term of 1 year in a former tech occupation is still accepted has to be looked up', fr: 'Sans date de fin, ou pour un chargé de cours ou professeur d’une université publique; il faut vérifier si une durée déterminée de 1 an dans une ancienne profession technologique est encore acceptée' },
    at: 'filing', citations: ['bc.offer', 'bc.fixed-term-tech', ...(from < noc2021From || short === 'bc-tech' ? [] : ['bc.fixed-term-professors'])], improvable: { by: 'offer', leadMonths: 1 },
    condition: { any: [indeterminate, ...exceptions] },
    ...(from < techEnded ? {} : { verify: [{ id: 'bc.fixed-term-tech', when: { all: [{ not: indeterminate }, tech] }, label: { en: 'Fixed-term offers in former tech occupations since 2025', fr: 'Offres à durée déterminée dans les anciennes professions technologiques depuis 2025' } }] }),
  });
}

/** Streams that take an indeterminate offer and nothing else. */
export const indeterminateOnly = (short: Short, citation: string): Criterion =>
  ofOffer({
    id: `${short}.term`,
    label: { en: 'Indeterminate offer', fr: 'Offre de durée indéterminée' },
    required: { en: 'Without an end date', fr: 'Sans date de fin' },
    at: 'filing', citations: ['bc.offer', citation], improvable: { by: 'offer', leadMonths: 1 }, condition: indeterminate,
  });

const levels = (from: string): { en: string; fr: string } => (from < noc2021From ? { en: 'skill type 0 or skill level A or B of NOC 2016', fr: 'genre de compétence 0 ou niveau de compétence A ou B de la CNP 2016' } : { en: 'TEER 0, 1, 2 or 3', fr: 'FEER 0, 1, 2 ou 3' });
const skillCitation = (from: string): string => (from < noc2021From ? 'bc.skill-2016' : 'bc.skill');

/** Skilled work offered. */
export const skilledOffer = (short: Short, from: string): Criterion =>
  ofOffer({
    id: `${short}.skill`,
    label: { en: 'Skilled occupation offered', fr: 'Profession qualifiée offerte' },
    required: { en: `An occupation of ${levels(from).en}`, fr: `Une profession de ${levels(from).fr}` },
    at: 'filing', citations: [skillCitation(from)], improvable: { by: 'offer', leadMonths: 3 }, condition: { number: 3, atLeast: teerOf },
  });

export const twoYears = (from: string): Condition => ({
  number: { measure: 'work-months', with: from < reformOf2022 ? { occupation: 'offer', related: true, years: 10 } : { highestTeer: 3, years: 10 } }, atLeast: 24,
});

/** Two years of work: skilled, and before March 2022 directly related. */
export const experience = (short: Short, from: string): Criterion =>
  ofOffer({
    id: `${short}.experience`,
    label: { en: 'Two years of work', fr: 'Deux ans de travail' },
    required: from < reformOf2022
      ? { en: 'At least 24 months full time, or as much part-time work, directly related to the job offered, within the last 10 years', fr: 'Au moins 24 mois à temps plein, ou l’équivalent à temps partiel, directement liés à l’emploi offert, au cours des 10 dernières années' }
      : { en: `At least 24 months full time, or as much part-time work, in any occupation of ${levels(from).en}, within the last 10 years`, fr: `Au moins 24 mois à temps plein, ou l’équivalent à temps partiel, dans toute profession de ${levels(from).fr}, au cours des 10 dernières années` },
    at: 'filing', citations: from < reformOf2022 ? ['bc.experience-related'] : ['bc.experience', skillCitation(from)], improvable: { by: 'work', leadMonths: 12 }, condition: twoYears(from),
  });
