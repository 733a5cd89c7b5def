import { dayNumber } from '../../../dates';
import type { Condition, Criterion, Intake, PathwayVersion, Period, Step } from '../../pack/types';
import { asked, lookUp, notHeld, ofOffer, unlessSelected, type Stream } from '../atlanticProgram/common';
import { applicationStep, interestSteps, residenceStep, validMonths } from '../atlanticProgram/steps';

/** The four streams, the priorities, the validity of expressions of interest, and the fee on selection. */
const consolidated = '2026-02-18';
export const prioritiesFrom = '2026-04-27';
const validityFrom = '2026-05-01';
const feeFrom = '2026-09-01';

export const periods: readonly Period[] = [
  { from: consolidated, until: '2026-04-26' }, { from: prioritiesFrom, until: '2026-04-30' }, { from: validityFrom, until: '2026-08-31' }, { from: feeFrom, until: null },
];
const hasPriorities = ({ from }: Period): boolean => from >= prioritiesFrom;

/** One pool for all streams and the Atlantic Immigration Program. */
export const pool = { system: 'ns-eoi' };
const isThere: Condition = { measure: 'atlantic-lives-or-works', with: { province: 'NS' } };
const reaches = (of: string, lowestTeer: number): Condition => ({ number: lowestTeer, atLeast: { measure: 'teer', with: { of } } });

/** Who is selected from the pool, by the occupation of a record and the place where the person lives or works. `upTo4`: that it is of TEER 0 to 4. */
const priorityOf = (of: string, upTo4: readonly Condition[]): Condition => {
  const inCategory = (...prefixes: readonly string[]): Condition => ({ measure: 'noc-starts', with: { of, prefixes, except: [] } });
  return { any: [{ all: [inCategory('3', '7'), ...upTo4] }, { all: [isThere, inCategory('2', '4', '8', '9'), ...upTo4] }, { all: [isThere, reaches(of, 2)] }] };
};
/** By the occupation offered. */
export const isPriority: Condition = priorityOf('offer', [reaches('offer', 4)]);
export const priorityWords = {
  en: 'health or trades of TEER 0 to 4; living or working in Nova Scotia: an occupation of categories 2, 4, 8 or 9 of TEER 0 to 4, or any other of TEER 0 to 2; none of TEER 5',
  fr: 'santé ou métiers de FEER 0 à 4; pour qui vit ou travaille en Nouvelle-Écosse : une profession des catégories 2, 4, 8 ou 9 de FEER 0 à 4, ou toute autre de FEER 0 à 2; aucune de FEER 5',
};

const priority = (stream: Stream): Criterion =>
  unlessSelected(stream, pool, ofOffer(asked(
    { ...stream, citation: 'ns.priorities' }, 'priority', { en: 'Priorities of the province', fr: 'Priorités de la province' },
    { en: `Selected are: ${priorityWords.en}`, fr: `Sont sélectionnés : ${priorityWords.fr}` },
    isPriority,
    { at: 'as-of', improvable: { by: 'offer', leadMonths: 3 }, closes: true },
  )));

/** Nobody is taken in accommodation and food. */
const pausedSector = (stream: Stream): Criterion =>
  unlessSelected(stream, pool, ofOffer(asked(
    { ...stream, citation: 'ns.accommodation-food' }, 'accommodation-food', { en: 'Industry of the employer', fr: 'Secteur de l’employeur' }, { en: 'Not accommodation or food services (NAICS 72), which are paused since 17 April 2024', fr: 'Ni hébergement ni restauration (SCIAN 72), suspendus depuis le 17 avril 2024' },
    { not: { measure: 'sk-sector', with: { of: 'offer', naics: ['72'] } } }, { at: 'as-of', improvable: { by: 'offer', leadMonths: 3 }, closes: true },
  )));

/** Whom the province takes at a time, by the job offered. */
export const selection = (stream: Stream, period: Period): readonly Criterion[] => [pausedSector(stream), ...(hasPriorities(period) ? [priority(stream)] : [])];

/** Work that the stream without an offer counts: in the province, of TEER 0 to 3. */
const countsThere: Condition = { all: [{ field: 'job.country', is: 'CA' }, { field: 'job.province', is: 'NS' }, { field: 'job.paid', is: true }, reaches('job', 3)] };
const someWork = (where: Condition): Condition => ({ some: 'applicant.work', as: 'job', where: { all: [countsThere, where] } });

/** Asked of work where there is no offer: met where it is so of all work that counts, not met where it is so of none; else which work is looked at is not held. */
const ofWork = (is: Condition): { condition: Condition; open: Condition } => {
  const every: Condition = { every: 'applicant.work', as: 'job', where: { any: [{ not: countsThere }, is] } };
  return { condition: { when: { some: 'applicant.work', as: 'job', where: countsThere }, so: { any: [every, { all: [someWork(is), notHeld] }] } }, open: { all: [someWork(is), { not: every }] } };
};
/** Work that counts is of TEER 0 to 3. */
const priorityWork = ofWork(priorityOf('job', []));
const otherSector = ofWork({ not: { measure: 'sk-sector', with: { of: 'job', naics: ['72'] } } });

/** Whom the province takes at a time, by the work in the province. */
export const selectionByWork = (stream: Stream, period: Period): readonly Criterion[] => [
  unlessSelected(stream, pool, asked(
    { ...stream, citation: 'ns.accommodation-food' }, 'accommodation-food', { en: 'Industry of the employer', fr: 'Secteur de l’employeur' }, { en: 'Work in Nova Scotia not in accommodation or food services (NAICS 72), which are paused since 17 April 2024', fr: 'Travail en Nouvelle-Écosse hors de l’hébergement et de la restauration (SCIAN 72), suspendus depuis le 17 avril 2024' },
    otherSector.condition, { at: 'as-of', improvable: { by: 'work', leadMonths: 12 }, closes: true, verify: [lookUp(`${stream.prefix}.sector-counted`, 'Which employer in Nova Scotia the province looks at', 'Employeur de la Nouvelle-Écosse que la province retient', otherSector.open)] },
  )),
  ...(hasPriorities(period) ? [unlessSelected(stream, pool, asked(
    { ...stream, citation: 'ns.priorities' }, 'priority', { en: 'Priorities of the province', fr: 'Priorités de la province' },
    { en: `Selected by the work in Nova Scotia are: ${priorityWords.en}`, fr: `Selon le travail en Nouvelle-Écosse, sont sélectionnés : ${priorityWords.fr}` },
    priorityWork.condition, { at: 'as-of', improvable: { by: 'work', leadMonths: 12 }, closes: true, verify: [lookUp(`${stream.prefix}.occupation-counted`, 'Which occupation in Nova Scotia the province looks at', 'Profession exercée en Nouvelle-Écosse que la province retient', priorityWork.open)] },
  ))] : []),
];

const submittedFrom = (day: string): Condition => ({ number: { field: 'eoi.submittedOn' }, atLeast: dayNumber(day) });
/** 12 months from 1 May 2026 on; of 1 May 2024 to 30 April 2026 to 30 April 2027; older ones are closed. */
export const validInNovaScotia: Condition = { any: [{ all: [submittedFrom(validityFrom), validMonths(12)] }, { all: [submittedFrom('2024-05-01'), { not: submittedFrom(validityFrom) }, { number: dayNumber('2027-04-30'), atLeast: { today: true } }] }] };

/** From the pool to permanent residence; `linked`: through Express Entry. */
export const steps = (stream: Stream, { from }: Period, linked: boolean): readonly Step[] => [
  ...interestSteps(
    stream, 'ns.eoi',
    from < validityFrom ? { en: 'Submit an expression of interest, free of charge', fr: 'Soumettre une déclaration d’intérêt, sans frais' } : { en: 'Submit an expression of interest, free of charge and valid for 12 months', fr: 'Soumettre une déclaration d’intérêt, sans frais et valide 12 mois' },
    from < feeFrom ? { en: 'Selection from the pool', fr: 'Sélection dans le bassin' } : { en: 'Selection from the pool; the fee of $1,000 is paid within 7 days', fr: 'Sélection dans le bassin; les frais de 1 000 $ se paient dans les 7 jours' },
    validInNovaScotia, pool,
  ).map((step) => ({ ...step, citations: [...step.citations, 'ns.eoi-validity', ...(from < feeFrom ? [] : ['ns.fee'])] })),
  applicationStep(stream, ['ns.forms'], { en: 'Apply to the province, with the form of the employer (NSNP 200) and NSNP 50 and 60', fr: 'Présenter la demande à la province, avec le formulaire de l’employeur (NSNP 200) et les NSNP 50 et 60' }),
  residenceStep(stream, linked, ['ns.nomination'], { en: 'within 12 months of it', fr: 'dans les 12 mois suivant celle-ci' }),
];

/** A version of a stream that rests on a job offer. */
export const version = (stream: Stream, period: Period, criteria: readonly Criterion[], intake: Intake, note?: PathwayVersion['note']): PathwayVersion => ({
  ...period, intake, citations: [stream.citation, 'ns.streams', 'ns.eoi', 'ns.eoi-validity'], over: { list: 'applicant.offers', as: 'offer' }, scores: [],
  criteria: [...criteria, ...selection(stream, period)], steps: steps(stream, period, false), ...(note ? { note } : {}),
});
