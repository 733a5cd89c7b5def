import type { LoadedPack } from '../../../shared/assessment/pack/load';
import { readiness, type ReadinessCheck, type ReadinessState } from '../../../shared/checklists/readiness';
import type { ClientFile } from '../../../shared/clientFile';
import type { CaseView } from '../../../shared/contract';
import { ownOfferOfCase } from '../../../shared/offers/offerOfCase';

/** What stands in the way first. */
export const readinessStates: readonly ReadinessState[] = ['failed', 'unknown', 'by-hand', 'passed'];

/** Work that needs no permit has neither the number of an offer nor a form. */
const withoutPermit = 'ca.wp.gss-short-term';
/** A permit that rests on an offer in two of its three categories. */
const withOrWithoutOffer = 'ca.wp.iec';

/** Whether a case is for a work permit on an offer: it, its assessment and the form are compared for nothing else, and an open permit has none of them. */
export const isForPermit = ({ kind }: Pick<CaseView, 'kind'>, rules: LoadedPack): boolean =>
  kind === 'case.work-permit' || (kind !== withoutPermit && rules.hasPathway(kind) && rules.pathway(kind).kind === 'work-permit' && rules.pathway(kind).versions.some(({ over }) => over !== undefined));

/**
 * The checks of a case by job offer, on its own planned day of filing or, where it has none, on the one of the file; those that stand in
 * the way first. Of several offers only the one that the pathway of the case tells; where it tells none, each. Where the person has no
 * offer, that is said (`offerId` null), but not of a permit that the file opens without one. Empty where the person of the case is no
 * longer on file.
 */
export function caseReadiness(client: ClientFile, { kind, personId, filingOn }: Pick<CaseView, 'kind' | 'personId' | 'filingOn'>, today: string): { offerId: string | null; checks: readonly ReadinessCheck[] }[] {
  if (personId === null || !client.persons.some(({ id }) => id === personId)) return [];
  if (kind === withOrWithoutOffer && client.jobOffers?.some((offer) => offer.personId === personId) !== true) return [];
  const planned = filingOn === null ? client : { ...client, plan: { ...client.plan, filingOn } };
  // A day that stands in the case is not changed in the file.
  const offer = ownOfferOfCase(client, personId, kind);
  const checks = readiness(planned, today, personId, kind === 'case.work-permit' ? 'any' : 'on-offer').filter(({ offerId }) => offer === undefined || offerId === offer.id).map((check) => (filingOn === null ? check : { ...check, facts: check.facts.filter((fact) => fact !== '/plan/filingOn') }));
  return [...new Set(checks.map(({ offerId }) => offerId))].map((offerId) => ({
    offerId, checks: checks.filter((check) => check.offerId === offerId).toSorted((a, b) => readinessStates.indexOf(a.state) - readinessStates.indexOf(b.state)),
  }));
}
