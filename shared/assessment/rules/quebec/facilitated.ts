import type { Condition, Criterion, Pathway, PathwayVersion, Step } from '../../pack/types';
import { thresholdOf } from '../checklists/thresholds';
import { notHeld } from '../periods';
import { judged, ofOffer, speaksFrench, toVerify } from './common';
import { facilitatedLists, type FacilitatedList } from './facilitatedOccupations';
import { unheld } from '../unheld';

const suspendedFrom = '2024-09-03';
const lavalFrom = '2025-03-03';
const suspendedUntil = '2026-12-31';
const caqFrenchFrom = '2028-12-17';

const offer: readonly Criterion[] = [
  { id: 'facilitated.offer', label: { en: 'Job offer', fr: 'Offre d’emploi' }, required: { en: 'A job offer of an employer in Quebec', fr: 'Une offre d’emploi d’un employeur au Québec' }, at: 'lmia-filing', citations: ['qc.facilitated'], improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' } },
  ofOffer({ id: 'facilitated.place', label: { en: 'Work in Quebec', fr: 'Travail au Québec' }, required: { en: 'The work is done in Quebec', fr: 'Le travail se fait au Québec' }, at: 'lmia-filing', citations: ['qc.facilitated'], improvable: { by: 'offer', leadMonths: 3 }, condition: { field: 'offer.province', is: 'QC' } }),
];

const occupation = ({ held, notHeld: off, citations }: FacilitatedList): Criterion => ofOffer({
  id: 'facilitated.occupation', label: { en: 'Occupation on the list', fr: 'Profession sur la liste' }, required: { en: 'The occupation is on the list of the simplified process on the day of the application', fr: 'La profession figure sur la liste du traitement simplifié le jour de la demande' },
  at: 'lmia-filing', citations, improvable: { by: 'offer', leadMonths: 3 }, condition: { measure: 'listed', with: { of: 'offer', member: 'noc', list: 'qc-facilitated-occupations', held, notHeld: off } },
});

/** Sectors that the federal refusal of low-wage applications spares; whether the suspension in Quebec does is not held. */
const spared: Condition = { measure: 'qc-sector', with: { of: 'offer', naics: ['11', '23', '311', '312', '62'] } };

function suspension(from: string): Criterion {
  const regions = from < lavalFrom ? ['montreal'] : ['montreal', 'laval'];
  const there: Condition = { measure: 'qc-in-region', with: { of: 'offer', regions } };
  const isHighWage: Condition = { number: { measure: 'hourly-wage', with: { of: 'offer' } }, atLeast: { parameter: thresholdOf('QC') } };
  return ofOffer({
    id: 'facilitated.low-wage-suspension', label: { en: 'Suspension of low-wage applications', fr: 'Suspension des demandes à bas salaire' },
    required: from < lavalFrom
      ? { en: 'In the region of Montréal: an hourly wage at or above the high-wage threshold of Quebec', fr: 'Dans la région de Montréal : un salaire horaire égal ou supérieur au seuil de haut salaire du Québec' }
      : { en: 'In the regions of Montréal and Laval: an hourly wage at or above the high-wage threshold of Quebec', fr: 'Dans les régions de Montréal et de Laval : un salaire horaire égal ou supérieur au seuil de haut salaire du Québec' },
    at: 'lmia-filing', citations: ['qc.low-wage-suspension', 'lmia.threshold'], improvable: { by: 'offer', leadMonths: 1 },
    condition: { any: [isHighWage, { not: there }, { all: [spared, notHeld] }] },
    verify: [
      toVerify('qc.low-wage-suspension', { en: 'Whether the suspension still holds, and for which sectors', fr: 'Si la suspension tient toujours, et pour quels secteurs' }, { all: [there, { not: isHighWage }] }),
    ],
  });
}

const caqFrench: Criterion = ofOffer({
  id: 'facilitated.caq-french', label: { en: 'French for the acceptance certificate', fr: 'Français pour le certificat d’acceptation' },
  required: { en: 'After three years of work in Quebec: oral French 4 to renew the certificate; not in agriculture', fr: 'Après trois ans de travail au Québec : français oral 4 pour renouveler le certificat; pas en agriculture' },
  at: 'lmia-filing', citations: ['qc.caq', 'qc.french'], improvable: { by: 'retest', leadMonths: 3 },
  condition: { when: { all: [{ number: { measure: 'work-months', with: { provinces: ['QC'], years: 60 } }, atLeast: 36 }, { not: { measure: 'qc-sector', with: { of: 'offer', naics: ['111', '112', '1151', '1152'] } } }] }, so: speaksFrench(4, 0) },
});

const judgements: readonly Criterion[] = [
  ofOffer(unheld(judged('facilitated.wage', { en: 'Wage', fr: 'Salaire' }, { en: 'At least the wage that MIFI sets for the occupation', fr: 'Au moins le salaire que le MIFI fixe pour la profession' }, ['qc.facilitated']))),
  ofOffer(judged('facilitated.genuine', { en: 'Genuine offer', fr: 'Offre authentique' }, { en: 'A genuine offer of an active business; to be listed is not to be approved', fr: 'Une offre authentique d’une entreprise active; figurer sur la liste ne vaut pas approbation' }, ['qc.facilitated'])),
];

const steps: readonly Step[] = [
  {
    id: 'facilitated.application', by: 'employer', citations: ['qc.facilitated', 'qc.caq'], done: { some: 'applicant.offers', as: 'offered', where: { has: 'offered.lmia' } },
    title: { en: 'File the application jointly with MIFI and ESDC; a transition plan from the second application for the occupation', fr: 'Déposer la demande conjointement au MIFI et à EDSC; plan de transition dès la deuxième demande pour la profession' },
  },
  {
    id: 'facilitated.caq', by: 'applicant', citations: ['qc.caq', 'qc.fees'], done: { measure: 'decision-in-force', with: { kind: 'acceptance-certificate', provinces: ['QC'] } },
    title: { en: 'Apply for the acceptance certificate (CAQ): $205 in 2021, $233 in 2026', fr: 'Demander le certificat d’acceptation (CAQ) : 205 $ en 2021, 233 $ en 2026' },
  },
];

const version = (list: FacilitatedList): PathwayVersion => ({
  from: list.from, until: list.until, intake: 'open', citations: ['qc.facilitated', ...list.citations], over: { list: 'applicant.offers', as: 'offer' }, scores: [],
  criteria: [...offer, occupation(list), ...(list.from >= suspendedFrom && list.from <= suspendedUntil ? [suspension(list.from)] : []), ...(list.from >= caqFrenchFrom ? [caqFrench] : []), ...judgements], steps,
});

export const facilitatedProcess: Pathway = {
  id: 'ca.qc.facilitated-lmia', kind: 'province', gate: 'ca.wp.general',
  title: { en: 'Quebec: simplified process for a labour market impact assessment', fr: 'Québec : traitement simplifié d’une étude d’impact sur le marché du travail' },
  versions: facilitatedLists.map(version),
  closed: { label: { en: 'In force since 24 February 2012', fr: 'En vigueur depuis le 24 février 2012' }, citations: ['qc.facilitated-2012'] },
};
