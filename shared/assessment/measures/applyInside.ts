import type { Day } from '../engine/days';
import { and, isAtLeast, isOneOf, maybe, no, not, number, or, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { mayApplyInside } from '../requirements/applyAt';
import { livesIn } from '../requirements/entryDocument';
import { endedBefore } from './circumstances';

/** Days after the loss of a status in which its restoration may be asked for. Source: IRPR 182. */
const restorationDays = 90;
const lasting = ['maintained', 'restoration'];

/** A status that goes on while an application is decided, or that may still be restored: such an application is made in Canada too. */
export function keepsOrRegains(person: FactRecord, on: Day): TruthValue {
  return or(person.records('canadianStatus').entries.map((status) => {
    const kind = status.text('kind');
    const expires = status.number('expiresOn', Infinity);
    const isLost = and([not(isAtLeast(expires, number(on))), isAtLeast(expires, number(on - restorationDays))]);
    return or([and([isOneOf(kind, lasting), not(endedBefore(status, on))]), and([isOneOf(kind, ['work-permit']), isLost])]);
  }));
}

/**
 * Whether a person applies for a work permit from inside Canada: who lives there on the day and holds a status that opens it, or comes
 * along with one who does. `byAgreement`: countries whose citizens may as visitors. Source: IRPR 199.
 */
export function appliesInside(person: FactRecord, applicant: FactRecord, on: Day, byAgreement: readonly string[]): TruthValue {
  const lives = livesIn(person, 'CA', null, on);
  if (lives.is === false) return no;
  const may = (one: FactRecord): TruthValue => or([keepsOrRegains(one, on), mayApplyInside({ applicant: one, on, permit: byAgreement.length > 0 ? { inCanadaFor: byAgreement } : {} })]);
  const allowed = person === applicant ? may(person) : or([may(person), and([livesIn(applicant, 'CA', null, on), may(applicant)])]);
  const both = and([lives, allowed]);
  // Somebody of whose homes nobody wrote anything may live anywhere: where they live is asked first.
  return both.is === null && lives.is === null ? maybe(lives.missing) : both;
}
