import type { Bilingual, Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { general, language } from './common';
import { graduateLastDay, graduateSkill, recentGraduate } from './graduates';
import { offerCriteria, ofOffer, term, twoYears } from './offer';
import { heldFrom, noc2021From, notHeld, periodsOf, reformOf2022, teerOf } from './periods';
import { intakeOf, pausedNote, selection, sharedChanges } from './skilledWorker';
import { invitedSteps } from './steps';
import { inTech, perhapsListed, techList } from './techOccupations';

const short = 'bc-tech';
/** The day after the last intake of International Graduate. */
const withoutGraduates = '2024-11-27';
const permanentFrom = '2021-05-28';

function occupation(from: string): Criterion {
  const { citation, count, classification } = techList(from);
  return ofOffer({
    id: `${short}.occupation`,
    label: { en: 'Listed tech occupation', fr: 'Profession technologique désignée' },
    required: { en: `One of the ${count} occupations of BC PNP Tech (${classification.en})`, fr: `Une des ${count} professions de PCP Tech (${classification.fr})` },
    at: 'filing', citations: [citation], improvable: { by: 'offer', leadMonths: 3 }, condition: inTech(from),
    ...(from < noc2021From ? {} : { verify: [{ id: 'bc.tech-list', when: perhapsListed, label: { en: 'Whether 22311 is on the tech list', fr: 'Inscription de 22311 sur la liste technologique' } }] }),
  });
}

/** The stream that the occupation is applied for in: Skilled Worker, or International Graduate while it was open. */
function host(from: string): Criterion {
  const worker: Condition = { all: [{ number: 3, atLeast: teerOf }, twoYears(from)] };
  // Which institutions are eligible is not held.
  const graduate: Condition = { all: [graduateSkill(from), recentGraduate, notHeld] };
  const related = from < reformOf2022 ? { en: '24 months of directly related work', fr: '24 mois de travail directement lié' } : { en: '24 months of skilled work', fr: '24 mois de travail qualifié' };
  return ofOffer({
    id: `${short}.host-stream`,
    label: { en: 'Skilled Worker or International Graduate', fr: 'Travailleurs qualifiés ou Diplômés étrangers' },
    required: from > graduateLastDay
      ? { en: `${related.en} within the last 10 years (Skilled Worker)`, fr: `${related.fr} au cours des 10 dernières années (Travailleurs qualifiés)` }
      : {
          en: `${related.en} within the last 10 years (Skilled Worker), or a Canadian post-secondary credential within the last 3 years${from < reformOf2022 ? '' : ' and an occupation outside management'} (International Graduate)`,
          fr: `${related.fr} au cours des 10 dernières années (Travailleurs qualifiés), ou un diplôme postsecondaire canadien au cours des 3 dernières années${from < reformOf2022 ? '' : ' et une profession hors gestion'} (Diplômés étrangers)`,
        },
    at: 'filing', citations: ['bc.tech', from < reformOf2022 ? 'bc.experience-related' : 'bc.experience', from > graduateLastDay ? 'bc.graduate-closed' : 'bc.graduate', ...(from < noc2021From ? ['bc.skill-2016'] : [])],
    improvable: { by: 'work', leadMonths: 12 }, condition: from > graduateLastDay ? worker : { any: [worker, graduate] },
    ...(from > graduateLastDay ? {} : { verify: [{ id: 'bc.graduate-institution', when: { all: [{ not: worker }, graduateSkill(from), recentGraduate] }, label: { en: 'Eligible institution (guide)', fr: 'Établissement admissible (guide)' } }] }),
  });
}

const noteOf = (period: Period): Bilingual =>
  intakeOf(period) === 'paused'
    ? pausedNote
    : period.from < permanentFrom
      ? { en: 'Called the Tech Pilot until 27 May 2021. Tech draws once a week, priority processing, no labour market impact assessment.', fr: 'Appelé projet pilote technologique jusqu’au 27 mai 2021. Rondes technologiques hebdomadaires, traitement prioritaire, aucune étude d’impact sur le marché du travail.' }
      : { en: 'Draws for tech alone (weekly until about 2022), priority processing, a concierge for employers, no labour market impact assessment.', fr: 'Rondes réservées à la technologie (hebdomadaires jusque vers 2022), traitement prioritaire, service d’accompagnement des employeurs, aucune étude d’impact sur le marché du travail.' };

const version = (period: Period): PathwayVersion => {
  const { from } = period;
  return {
    ...period, intake: intakeOf(period), citations: ['bc.tech', techList(from).citation, ...(intakeOf(period) === 'paused' ? ['bc.registration-paused'] : [])], scores: ['bc-sirs'], over: { list: 'applicant.offers', as: 'offer' },
    criteria: [...offerCriteria(short), occupation(from), term(short, from), host(from), language(short, from), ...general(short, from), selection(short, from)],
    steps: invitedSteps(short, from, true),
    note: noteOf(period),
  };
};

export const tech: Pathway = {
  id: 'ca.bc.tech',
  title: { en: 'British Columbia: BC PNP Tech', fr: 'Colombie-Britannique : PCP Tech' },
  kind: 'province',
  versions: periodsOf(heldFrom, '2024-12-31', [...sharedChanges, permanentFrom, withoutGraduates]).map(version),
  closed: {
    label: {
      en: 'From 10 May 2017 to the end of 2024. Since then tech workers register as Skilled Workers and are selected through high economic impact, by wage or points; on 23 April 2026 the tech draws were declared ended',
      fr: 'Du 10 mai 2017 à la fin de 2024. Depuis, les travailleurs de la technologie s’inscrivent comme Travailleurs qualifiés et sont sélectionnés selon la forte incidence économique, par le salaire ou les points; le 23 avril 2026, les rondes technologiques ont été déclarées terminées',
    },
    citations: ['bc.tech', 'bc.tech-ended'], replacedBy: 'ca.bc.skilled-worker',
  },
};
