import type { Criterion, Intake, Pathway, PathwayVersion, Period, Step } from '../../pack/types';
import { asked, lookUp, notHeld, type Stream, type Verify } from '../atlanticProgram/common';
import { unheld } from '../unheld';
import { applicationStep, interestSteps, residenceStep, validDays } from '../atlanticProgram/steps';

/** Read back, and as published. */
export const readBackPeriod: Period = { from: '2026-02-03', until: '2026-05-03' };
export const publishedPeriod: Period = { from: '2026-05-04', until: null };
export const periods: readonly Period[] = [readBackPeriod, publishedPeriod];

export const stream = (name: string, prefix: string, citation: string): Stream => ({ prefix, id: `ca.nb.${name}`, province: 'NB', citation });

/** What has to be looked up for a stream as a whole. */
export const readBack: Verify = lookUp('nb.read-back', 'Criteria of the time, read back from those of June 2026', 'Critères de l’époque, lus d’après ceux de juin 2026');
export const verifyIn = ({ from }: Period, ...verify: readonly Verify[]): readonly Verify[] => [...verify, ...(from < publishedPeriod.from ? [readBack] : [])];

/** Points of a grid that is not held. */
export const points = (of: Stream, citation: string, en: string, fr: string): Criterion =>
  unheld(asked({ ...of, citation }, 'points', { en: 'Points', fr: 'Points' }, { en, fr }, notHeld, { improvable: null, verify: [lookUp(`${citation}`, 'Points by the grid of the stream', 'Points selon la grille du volet')] }));

export const letterOfInterest: { measure: string; with: { kind: string; provinces: readonly string[] } } = { measure: 'decision-in-force', with: { kind: 'notification-of-interest', provinces: ['NB'] } };

export const steps = (of: Stream, linked: boolean, plan = false): readonly Step[] => [
  ...interestSteps(of, 'nb.eoi', { en: 'Submit an expression of interest (valid 365 days)', fr: 'Soumettre une déclaration d’intérêt (valide 365 jours)' }, { en: 'Invitation to apply', fr: 'Invitation à présenter une demande' }, validDays(365), { system: 'nb-eoi', streams: [of.id] }),
  ...(plan ? [{ id: `${of.prefix}.settlement-plan`, by: 'applicant', citations: ['nb.forms'], title: { en: 'Make a settlement plan (PCNB-IS 002)', fr: 'Établir un plan d’établissement (PCNB-IS 002)' }, done: { has: 'applicant.intent.settlementPlanOn' } } satisfies Step] : []),
  applicationStep(of, ['nb.forms'], { en: 'Apply to the province with its forms: NB-004 of the employer, NB-005, and NB-007 where a representative acts', fr: 'Présenter la demande à la province avec ses formulaires : NB-004 de l’employeur, NB-005 et, s’il y a un représentant, NB-007' }),
  residenceStep(of, linked, []),
];

type Made = { title: Pathway['title']; of: Stream; overOffers: boolean; linked?: boolean; plan?: boolean; intake?: Intake; criteria: (period: Period) => readonly Criterion[]; note?: PathwayVersion['note']; span?: readonly Period[]; closed?: Pathway['closed'] };

const notHeldBefore: NonNullable<Pathway['closed']> = {
  label: { en: 'No rules held for this day: they are held from 3 February 2026', fr: 'Aucune règle conservée pour ce jour : elles le sont à partir du 3 février 2026' }, citations: ['nb.held'],
};

export const pathway = ({ title, of, overOffers, linked = false, plan = false, intake = 'by-invitation', criteria, note, span = periods, closed = notHeldBefore }: Made): Pathway => ({
  id: of.id, kind: 'province', title: { en: `New Brunswick: ${title.en}`, fr: `Nouveau-Brunswick : ${title.fr}` }, closed,
  versions: span.map((period): PathwayVersion => ({
    ...period, intake, citations: [of.citation, 'nb.held', 'nb.eoi'], scores: [], criteria: criteria(period), steps: steps(of, linked, plan), ...(overOffers ? { over: { list: 'applicant.offers', as: 'offer' } } : {}), ...(note ? { note } : {}),
  })),
});
