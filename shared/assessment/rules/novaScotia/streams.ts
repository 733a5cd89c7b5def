import type { Condition, Criterion, Pathway, Period } from '../../pack/types';
import { ageBetween, asked, fullTime, guide, highSchool, hoursWithEmployer, inBusiness, intent, judged, language, lookUp, notHeld, offerThere, ofOffer, others, permanent, reaches, teer, workCounted, worked, type Stream } from '../atlanticProgram/common';
import { profile } from '../atlanticProgram/expressEntryLink';
import { periods, selectionByWork, steps, version } from './common';
import { unheld } from '../unheld';

const stream = (name: string, prefix: string, citation = `ns.${name}`): Stream => ({ prefix, id: `ca.ns.${name}`, province: 'NS', citation });

const closedBefore: Pathway['closed'] = {
  label: { en: 'No rules held for this day: the streams were consolidated on 18 February 2026', fr: 'Aucune règle conservée pour ce jour : les volets ont été regroupés le 18 février 2026' }, citations: ['ns.streams'],
};

const graduateStream = stream('graduate', 'ns-grad');
const graduateOccupations = ['32102', '32124', '33102', '42202'];
const graduate: readonly Criterion[] = [
  ...offerThere(graduateStream, [guide(graduateStream)]),
  asked(graduateStream, 'graduate', { en: 'Graduate of Nova Scotia', fr: 'Diplômé de la Nouvelle-Écosse' }, { en: 'A credential after secondary school of an institution in Nova Scotia', fr: 'Un titre postsecondaire d’un établissement de la Nouvelle-Écosse' }, { measure: 'atlantic-graduate', with: { province: 'NS', type: 'any' } }, { improvable: { by: 'study', leadMonths: 12 } }),
  ofOffer(asked(graduateStream, 'occupation', { en: 'Occupation offered', fr: 'Profession offerte' }, { en: 'One of 32102, 32124, 33102 and 42202', fr: 'Une de ces professions : 32102, 32124, 33102 et 42202' }, { measure: 'noc-is', with: { of: 'offer', codes: graduateOccupations } }, { improvable: { by: 'offer', leadMonths: 3 } })),
  language(graduateStream, { en: 'CLB or NCLC 5 in each ability', fr: 'NCLC ou CLB 5 dans chaque compétence' }, reaches(5)),
  others(graduateStream), ...intent(graduateStream),
];

const workerStream = stream('skilled-worker', 'ns-sw');
const isBelow: Condition = { number: teer, atLeast: 4 };
const relatedYear = worked(1_560, { occupation: 'offer', related: true, years: 60 });
const sixMonths = hoursWithEmployer(workerStream, 780);
const worker: readonly Criterion[] = [
  ...offerThere(workerStream), permanent(workerStream), fullTime(workerStream), ageBetween(workerStream, 21, 55), highSchool(workerStream),
  ofOffer(asked(workerStream, 'work', { en: 'Work experience', fr: 'Expérience de travail' }, { en: 'TEER 0 to 3: 1 year (1,560 hours) of work related to the offer; TEER 4 and 5: 6 months (780 hours) with the employer', fr: 'FEER 0 à 3 : 1 an (1 560 heures) de travail lié à l’offre; FEER 4 et 5 : 6 mois (780 heures) chez l’employeur' }, {
    any: [{ all: [{ not: isBelow }, relatedYear.enough] }, { all: [isBelow, sixMonths.enough] }],
  }, {
    improvable: { by: 'work', leadMonths: 12 }, citations: ['atlantic.hours'],
    verify: [workCounted(workerStream, { any: [{ all: [{ not: isBelow }, relatedYear.open] }, { all: [isBelow, sixMonths.open] }] })],
  })),
  ofOffer(language(workerStream, { en: 'CLB or NCLC 5 in each ability (TEER 0 to 3), 4 (TEER 4 and 5)', fr: 'NCLC ou CLB 5 dans chaque compétence (FEER 0 à 3), 4 (FEER 4 et 5)' }, { any: [reaches(5), { all: [isBelow, reaches(4)] }] })),
  inBusiness(workerStream, 2), ...intent(workerStream),
];
const categories = {
  en: 'Skilled workers, construction (NAICS 23) and physicians by the same criteria; no occupation in demand is listed.', fr: 'Travailleurs qualifiés, construction (SCIAN 23) et médecins selon les mêmes critères; aucune profession en demande n’est désignée.',
};

const expressStream = stream('express-entry', 'ns-ee');
const hoursThere = (highestTeer: number): { measure: string; with: Record<string, string | number | readonly string[]> } => ({ measure: 'work-hours', with: { provinces: ['NS'], highestTeer, years: 60 } });
const yearThere = worked(1_560, { provinces: ['NS'], highestTeer: 3, years: 60 });
const express: readonly Criterion[] = [
  profile(expressStream), ageBetween(expressStream, 21, 55),
  asked(expressStream, 'work', { en: 'Work in Nova Scotia', fr: 'Travail en Nouvelle-Écosse' }, { en: '1 year (1,560 hours) of work of TEER 0 to 3 in Nova Scotia', fr: '1 an (1 560 heures) de travail de FEER 0 à 3 en Nouvelle-Écosse' }, yearThere.enough, { improvable: { by: 'work', leadMonths: 12 }, citations: ['atlantic.hours'], verify: [workCounted(expressStream, yearThere.open)] }),
  language(expressStream, { en: 'CLB or NCLC 7 in each ability (work of TEER 0 and 1), 5 (TEER 2 and 3)', fr: 'NCLC ou CLB 7 dans chaque compétence (travail de FEER 0 et 1), 5 (FEER 2 et 3)' }, {
    any: [reaches(7), { all: [reaches(5), { number: hoursThere(3), atLeast: { sum: [hoursThere(1), hoursThere(1), 0.01] } }] }],
  }),
  ...intent(expressStream),
];

const physicianStream = stream('express-entry-physicians', 'ns-ee-md');
const physicians: readonly Criterion[] = [
  profile(physicianStream),
  asked(physicianStream, 'letter', { en: 'Letter of interest', fr: 'Lettre d’intérêt' }, { en: 'A letter of interest of Nova Scotia in the Express Entry profile', fr: 'Une lettre d’intérêt de la Nouvelle-Écosse dans le profil Entrée express' }, { measure: 'decision-in-force', with: { kind: 'notification-of-interest', provinces: ['NS'] } }, { improvable: { by: 'nomination', leadMonths: 6 }, verify: [guide(physicianStream)] }),
  judged(physicianStream, 'physician', { en: 'Physician', fr: 'Médecin' }, { en: 'Practises as a physician, as the letter asks for', fr: 'Exerce comme médecin, selon la lettre' }), others(physicianStream), ...intent(physicianStream),
];

const entrepreneurStream = stream('entrepreneur', 'ns-ent');
const notKept = (of: Stream): Criterion => unheld(asked(of, 'criteria', { en: 'Criteria of the stream', fr: 'Critères du volet' }, { en: 'The criteria of the stream, which are not held', fr: 'Les critères du volet, qui ne sont pas conservés' }, notHeld, { verify: [lookUp(`${of.prefix}.criteria`, 'Criteria of the stream', 'Critères du volet')] }));

/** A stream without a job offer. */
const withoutOffer = (of: Stream, linked: boolean, criteria: (period: Period) => readonly Criterion[]) => (period: Period): Pathway['versions'][number] => ({
  ...period, intake: 'by-invitation', citations: [of.citation, 'ns.streams', 'ns.eoi'], scores: [], criteria: criteria(period), steps: steps(of, period, linked),
});

const physicianSteps = (period: Period): Pathway['versions'][number]['steps'] => steps(physicianStream, period, true).filter(({ id }) => !id.endsWith('.expression-of-interest') && !id.endsWith('.invitation')).map((step) =>
  step.id.endsWith('.application') ? { ...step, citations: [...step.citations, physicianStream.citation], title: { en: 'Apply to the province within 30 days of the letter of interest', fr: 'Présenter la demande à la province dans les 30 jours suivant la lettre d’intérêt' } } : step);

/** A stream that was folded into another, of which only the last day is held. */
const former = (name: string, en: string, fr: string, replacedBy: string): Pathway => {
  const of: Stream = { prefix: `ns-${name}`, id: `ca.ns.${name}`, province: 'NS', citation: 'ns.streams' };
  return {
    id: of.id, kind: 'province', title: { en: `Nova Scotia: ${en}`, fr: `Nouvelle-Écosse : ${fr}` },
    versions: [{ from: '2025-11-28', until: '2026-02-17', intake: 'by-invitation', citations: ['ns.streams', 'ns.eoi'], scores: [], criteria: [notKept(of)], steps: [] }],
    closed: { label: { en: 'Closed as a stream of its own on 17 February 2026; before 28 November 2025 no rules are held', fr: 'Fermé comme volet distinct le 17 février 2026; aucune règle n’est conservée d’avant le 28 novembre 2025' }, citations: ['ns.streams'], replacedBy: `ca.ns.${replacedBy}` },
  };
};

export const novaScotiaPathways: readonly Pathway[] = [
  { id: graduateStream.id, kind: 'province', title: { en: 'Nova Scotia: Nova Scotia Graduate', fr: 'Nouvelle-Écosse : Diplômés de la Nouvelle-Écosse' }, versions: periods.map((period) => version(graduateStream, period, graduate, 'by-invitation')), closed: closedBefore },
  { id: workerStream.id, kind: 'province', title: { en: 'Nova Scotia: Skilled Worker', fr: 'Nouvelle-Écosse : Travailleurs qualifiés' }, versions: periods.map((period) => version(workerStream, period, worker, 'by-invitation', categories)), closed: closedBefore },
  {
    id: expressStream.id, kind: 'province', title: { en: 'Nova Scotia: Express Entry, Skilled Work Experience', fr: 'Nouvelle-Écosse : Entrée express, expérience de travail qualifié' }, closed: closedBefore,
    versions: periods.map(withoutOffer(expressStream, true, (period) => [...express, ...selectionByWork(expressStream, period)])),
  },
  {
    id: physicianStream.id, kind: 'province', title: { en: 'Nova Scotia: Express Entry, Physicians', fr: 'Nouvelle-Écosse : Entrée express, médecins' }, closed: closedBefore,
    versions: [{ from: '2026-02-18', until: null, intake: 'by-invitation', citations: [physicianStream.citation, 'ns.streams'], scores: [], criteria: physicians, steps: physicianSteps({ from: '2026-02-18', until: null }) }],
  },
  {
    id: entrepreneurStream.id, kind: 'province', title: { en: 'Nova Scotia: Entrepreneur', fr: 'Nouvelle-Écosse : Entrepreneurs' }, closed: closedBefore,
    versions: [{ from: '2026-02-18', until: null, intake: 'by-invitation', citations: ['ns.entrepreneur', 'ns.streams'], scores: [], criteria: [notKept(entrepreneurStream)], steps: [] }],
  },
  former('labour-market-priorities', 'Labour Market Priorities', 'Priorités du marché du travail', 'express-entry'),
  former('experience-express-entry', 'Nova Scotia Experience: Express Entry', 'Expérience de la Nouvelle-Écosse : Entrée express', 'express-entry'),
  former('physicians', 'Physicians', 'Médecins', 'skilled-worker'),
  former('international-graduates-in-demand', 'International Graduates in Demand', 'Diplômés étrangers en demande', 'graduate'),
  former('critical-construction-worker', 'Critical Construction Worker Pilot', 'Projet pilote des travailleurs essentiels de la construction', 'skilled-worker'),
  former('occupations-in-demand', 'Occupations in Demand', 'Professions en demande', 'skilled-worker'),
];
