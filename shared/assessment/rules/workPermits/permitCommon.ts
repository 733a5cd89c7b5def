import { addDays } from '../../../dates';
import type { Bilingual, Condition, Criterion, Pathway, Period, Step } from '../../pack/types';
import { notHeld } from '../periods';

export { notHeld };

/** Since this day the exemption codes of today are used: what the reference dates nowhere else is held from here. */
export const presentCodesFrom = '2022-12-15';

/** A day that has not come. */
export const notYet = 9_999_999;

/** For the officer; `aside`: what is known to set the question aside. */
export const judged = (id: string, label: Bilingual, required: Bilingual, citations: readonly string[], aside?: { when: Condition; label: Bilingual }): Criterion => ({
  id, label, required, at: 'filing', citations, improvable: null, condition: 'judgement', ...(aside ? { exceptions: [{ ...aside, citations }] } : {}),
});

/** That there is an offer of an employer in Canada. */
export const offerCriterion = (prefix: string, citations: readonly string[]): Criterion => ({
  id: `${prefix}.offer`,
  label: { en: 'Job offer', fr: 'Offre d’emploi' },
  required: { en: 'A job offer of an employer in Canada', fr: 'Une offre d’emploi d’un employeur au Canada' },
  at: 'filing', citations, improvable: { by: 'offer', leadMonths: 3 }, condition: { has: 'offer.employerId' },
});

/** Something that only a job offer can have: without one it is not asked besides. */
export const ofOffer = (criterion: Criterion): Criterion => ({
  ...criterion,
  exceptions: [...(criterion.exceptions ?? []), { when: { not: { has: 'offer.employerId' } }, label: { en: 'No job offer on file', fr: 'Aucune offre d’emploi au dossier' }, citations: criterion.citations }],
});

export const teerOf = { measure: 'teer', with: { of: 'offer' } } as const;
export const wageOf = { measure: 'hourly-wage', with: { of: 'offer' } } as const;

/** At least the Job Bank median of the occupation where the work is done. */
export const marketWage = (prefix: string, citations: readonly string[]): Criterion =>
  ofOffer({
    id: `${prefix}.market-wage`,
    label: { en: 'Prevailing wage', fr: 'Salaire en vigueur' },
    required: { en: 'At least the Job Bank median hourly wage of the occupation where the work is done', fr: 'Au moins le salaire horaire médian de la profession, selon le Guichet-Emplois, à l’endroit du travail' },
    at: 'filing', citations: [...citations, 'gts.job-bank'], improvable: { by: 'offer', leadMonths: 1 },
    condition: { number: wageOf, atLeast: { measure: 'market-median', with: { of: 'offer' } } },
    verify: [{ id: 'wages.job-bank', when: { measure: 'uses-own-median', with: { of: 'offer' } } }],
  });

/** The offer in the portal, which comes before the worker’s application. */
export const portalStep = (prefix: string): Step => ({
  id: `${prefix}.portal-offer`, by: 'employer', citations: ['irpr.209.11', 'wp.compliance-fee'],
  title: { en: 'Submit the offer in the Employer Portal and pay the compliance fee of $230 before the worker applies', fr: 'Soumettre l’offre dans le Portail de l’employeur et payer les frais de conformité de 230 $ avant la demande du travailleur' },
  done: { some: 'applicant.offers', as: 'filed', where: { some: 'filed.approvals', as: 'approval', where: { field: 'approval.kind', is: 'portal-offer' } } },
});

/** What the holder of an open permit pays. */
export const openFeeStep = (prefix: string): Step => ({
  id: `${prefix}.fee`, by: 'applicant', citations: ['wp.apply', 'wp.holder-fee'],
  title: { en: 'Pay the processing fee of $155 and the fee of $100 for the holder of an open work permit', fr: 'Payer les frais de traitement de 155 $ et les frais de 100 $ du titulaire d’un permis de travail ouvert' },
});

/** The applicant does not own more than half of the enterprise; what is controlled otherwise is for the officer. */
export const noSelfEmployment = (prefix: string, citations: readonly string[]): Criterion =>
  ofOffer({
    id: `${prefix}.self-employment`,
    label: { en: 'No self-employment in Canada', fr: 'Pas de travail autonome au Canada' },
    required: { en: 'The applicant does not own more than half of the enterprise in Canada', fr: 'Le demandeur ne possède pas plus de la moitié de l’entreprise au Canada' },
    at: 'filing', citations, improvable: { by: 'employer', leadMonths: 6 },
    condition: { every: 'offer.employer.familyShares', as: 'share', where: { any: [{ not: { same: ['share.personId', 'applicant.id'] } }, { number: 50, atLeast: { field: 'share.percent' } }] } },
  });

/** Completed credential of university level, in scope as `study`; a level of three years is one only where its kind says so. */
export const isDegree: Condition = {
  any: [
    { field: 'study.level', is: ['bachelor', 'master', 'professional', 'doctorate'] },
    { all: [{ field: 'study.level', is: ['three-year', 'two-or-more'] }, { field: 'study.credential', is: ['bachelor', 'post-graduate', 'master', 'professional', 'medical-specialization', 'doctorate'] }] },
  ],
};
export const isCompleted: Condition = { number: { today: true }, atLeast: { field: 'study.completedOn', none: notYet } };
export const someStudy = (...where: readonly Condition[]): Condition => ({ some: 'applicant.education', as: 'study', where: { all: [...where, isCompleted] } });

export const citizenOf = (countries: readonly string[]): Condition => ({ measure: 'citizen-of', with: { countries } });
/** Lives there as a permanent resident on the day. */
export const residentOf = (countries: readonly string[]): Condition => ({
  some: 'applicant.residences', as: 'home', where: { all: [{ field: 'home.country', is: countries }, { field: 'home.status', is: 'permanent-resident' }, { number: { field: 'home.to', none: notYet }, atLeast: { today: true } }] },
});
export const yearsInOccupation = (least: number): Condition => ({ number: { measure: 'years-in-offered-occupation' }, atLeast: least });

/** What is said on days of which nothing is held. */
export const heldSince = (en: string, fr: string, citations: readonly string[]): NonNullable<Pathway['closed']> => ({
  label: { en: `No rules held for this day: they are held from ${en}`, fr: `Aucune règle conservée pour ce jour : elles sont conservées à partir du ${fr}` }, citations,
});

/** Periods without a change inside, from the first day to the last (null: no end known). */
export function periodsOf(first: string, changes: readonly string[], last: string | null = null): readonly Period[] {
  const days = [...new Set([first, ...changes])].filter((day) => day >= first && (last === null || day <= last)).toSorted();
  return days.map((from, index) => {
    const next = days[index + 1];
    return { from, until: next === undefined ? last : addDays(next, -1) };
  });
}

export const overOffers = { list: 'applicant.offers', as: 'offer' } as const;
