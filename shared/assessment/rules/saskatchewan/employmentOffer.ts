import type { Condition, Criterion, Pathway, PathwayVersion, Period } from '../../pack/types';
import { employerSteps, filingSteps, inSkilledWords, isSkilled, judgements, licence, ofOffer, offerCriteria, readBack, personCriteria, type OfferStream } from './common';
import { basicLanguage } from './nativeSpeakers';
import { capReached, fromAbroad, limited, paused, planned, sectorCriteria, windows } from './limits';

const stream: OfferStream = { prefix: 'sk-eo', citation: 'sk.employment-offer' };
/** When the Health Talent Pathway was certainly open. */
const healthPathwayFrom = '2024-01-01';

/** A permit after graduation or as a spouse, which ties nobody to the employer. */
const openPermit: Condition = {
  some: 'applicant.canadianStatus', as: 'permit',
  where: { all: [{ measure: 'permit-in-force', with: { of: 'permit' } }, { field: 'permit.basis', is: ['C43', 'C41', 'C42', 'C47', 'C49'] }] },
};

const occupation = (withoutHealth: boolean): Criterion[] => [
  ofOffer({
    id: 'sk-eo.occupation', label: { en: 'Level of the occupation', fr: 'Niveau de la profession' }, required: inSkilledWords,
    at: 'filing', citations: ['sk.employment-offer'], improvable: { by: 'offer', leadMonths: 3 }, condition: isSkilled,
  }),
  ofOffer({
    id: 'sk-eo.other-pathway', label: { en: 'Not an occupation of another pathway', fr: 'Aucune profession d’une autre voie' },
    required: withoutHealth
      ? { en: 'Not a truck driver (73300, before 7511: Existing Work Permit) and not of broad category 3 (Health Talent Pathway)', fr: 'Ni conducteur de camion (73300, auparavant 7511 : Permis de travail existant), ni de la grande catégorie 3 (Voie des talents de la santé)' }
      : { en: 'Not a truck driver (73300, before 7511), who uses Existing Work Permit', fr: 'Pas un conducteur de camion (73300, auparavant 7511), qui passe par Permis de travail existant' },
    at: 'filing', citations: ['sk.employment-offer', ...(withoutHealth ? ['sk.health'] : [])], improvable: { by: 'offer', leadMonths: 3 },
    condition: { not: { measure: 'noc-starts', with: { of: 'offer', prefixes: ['73300', '7511', ...(withoutHealth ? ['3'] : [])], except: ['75110', '75119'] } } },
  }),
];

const applicant: readonly Criterion[] = [
  {
    id: 'sk-eo.points', label: { en: 'Points', fr: 'Points' }, required: { en: 'At least 60 points of 110 (before 24 November 2020, of 100)', fr: 'Au moins 60 points sur 110 (avant le 24 novembre 2020, sur 100)' },
    at: 'filing', citations: ['sk.employment-offer', 'sk.grid', 'sk.grid-100'], improvable: { by: 'retest', leadMonths: 2 },
    condition: { number: { score: 'sk-isw.employment-offer' }, atLeast: { parameter: 'sk-isw.pass-mark' } },
  },
  {
    id: 'sk-eo.language', label: { en: 'Language', fr: 'Langue' }, required: { en: 'CLB or NCLC 4 in each ability, results less than 2 years old; native speakers need no test', fr: 'NCLC ou CLB 4 dans chaque compétence, résultats de moins de 2 ans; les locuteurs natifs n’ont pas besoin de test' },
    at: 'filing', citations: ['sk.language', 'sk.native-speaker'], improvable: { by: 'retest', leadMonths: 2 }, ...basicLanguage(),
  },
  ofOffer({
    id: 'sk-eo.work', label: { en: 'Work in the occupation offered', fr: 'Travail dans la profession offerte' }, required: { en: 'At least 12 full months (1,560 hours) of paid full-time work in the occupation offered within the last 10 years', fr: 'Au moins 12 mois complets (1 560 heures) de travail rémunéré à temps plein dans la profession offerte au cours des 10 dernières années' },
    at: 'filing', citations: ['sk.employment-offer', 'sk.year-of-work'], improvable: { by: 'work', leadMonths: 12 },
    condition: { number: { measure: 'full-time-months', with: { occupation: 'offer', years: 10 } }, atLeast: 12 },
  }),
  ofOffer({
    id: 'sk-eo.with-employer', label: { en: 'Six months with the employer on an open permit', fr: 'Six mois chez l’employeur avec un permis ouvert' },
    required: { en: 'Holders of a post-graduation or spousal open work permit: 6 full months (780 hours) with the employer', fr: 'Titulaires d’un permis postdiplôme ou d’un permis ouvert de conjoint : 6 mois complets (780 heures) chez l’employeur' },
    at: 'filing', citations: ['sk.employment-offer', 'sk.permits', 'sk.year-of-work'], improvable: { by: 'work', leadMonths: 6 },
    condition: { when: openPermit, so: { number: { measure: 'full-time-months', with: { employer: 'offer', years: 10 } }, atLeast: 6 } },
  }),
  licence(stream),
];

const version = (period: Period, intake: PathwayVersion['intake'], more: readonly Criterion[] = []): PathwayVersion => {
  const isRead = period.from < limited.from;
  return {
    ...period, intake, citations: ['sk.employment-offer', ...(isRead ? ['sk.read-back'] : []), ...(intake === 'paused' ? ['sk.intake-2025'] : []), ...(period.from >= planned.from ? ['sk.limits-2026', 'sk.windows-2026'] : period.from >= limited.from ? ['sk.limits-2025'] : [])],
    over: { list: 'applicant.offers', as: 'offer' }, scores: ['sk-isw.employment-offer'],
    criteria: [...offerCriteria(stream, isRead ? [readBack] : []), ...occupation(period.from >= healthPathwayFrom), ...applicant, ...more, ...sectorCriteria('sk-eo', period), ...personCriteria('sk-eo'), ...judgements('sk-eo')],
    steps: [...employerSteps('sk-eo'), ...filingSteps('sk-eo', 'ca.sk.employment-offer')],
  };
};

export const employmentOffer: Pathway = {
  id: 'ca.sk.employment-offer', kind: 'province',
  title: { en: 'Saskatchewan: International Skilled Worker, Employment Offer', fr: 'Saskatchewan : Travailleurs qualifiés étrangers, volet Offre d’emploi' },
  versions: [
    version({ from: '2015-01-01', until: '2023-12-31' }, 'open'),
    version({ from: healthPathwayFrom, until: '2025-02-17' }, 'open'),
    version(paused, 'paused'),
    version(limited, 'open', [fromAbroad('sk-eo')]),
    version(capReached, 'open', [fromAbroad('sk-eo')]),
    version(planned, 'open'),
    version(windows, 'open'),
  ],
  closed: { label: { en: 'No rules held for this day: they are held from 1 January 2015', fr: 'Aucune règle conservée pour ce jour : elles le sont à partir du 1er janvier 2015' }, citations: ['sk.read-back'] },
};
