import { addMonths, dayOf } from '../engine/days';
import { and, isAtLeast, isOneOf, maybe, no, number, or, truth, yes, type TruthValue } from '../engine/values';
import { statusInCanada } from '../measures/circumstances';
import { isVisaExempt, livesIn } from './entryDocument';
import type { Question } from './question';
import type { Answer, YesNo } from './workPermitRequirements';

export type PlaceToApply = 'online' | 'port-of-entry';

/** From this day somebody who is in Canada cannot leave and come back to be served at the border. */
const flagpolingEnded = dayOf('2024-12-24');

function fromUnitedStates({ applicant, on }: Question): TruthValue {
  const citizenships = applicant.texts('citizenships');
  if (citizenships?.includes('US') === true) return yes;
  const resident = livesIn(applicant, 'US', ['permanent-resident'], on);
  return citizenships === undefined ? or([resident, maybe([applicant.at('citizenships')])]) : resident;
}

/** Nationals and residents of the United States, and residents of Greenland and Saint Pierre and Miquelon, need no decided assessment on entry. IRPR 198(2)(a). */
const isNeighbour = (question: Question): TruthValue => or([fromUnitedStates(question), ...['GL', 'PM'].map((place) => livesIn(question.applicant, place, null, question.on))]);

/** Whether the assessment that the permit rests on is there, where it rests on one. */
function isAssessed({ offer, permit }: Question): TruthValue {
  if (permit.lmia === undefined) return yes;
  const lmia = offer?.child('lmia');
  if (lmia === null) return permit.lmia === 'either' ? yes : no;
  if (lmia === undefined) return maybe(offer ? [offer.at('lmia')] : ['/jobOffers']);
  return isOneOf(lmia.text('decision'), ['positive', 'neutral']);
}

/** Until the day before, a public policy let visitors apply in Canada. Source: IRPR 199; reference, work permits 6.1. */
const visitorPolicyEnded = dayOf('2024-08-29');
/** A temporary resident permit opens the application in Canada if it was issued for as long. Source: IRPR 199. */
const residentPermitMonths = 6;

/** Whether somebody in Canada may apply there: on a work or study permit, on a temporary resident permit of six months, or under an agreement. */
export function mayApplyInside({ applicant, on, permit }: Pick<Question, 'applicant' | 'on' | 'permit'>): TruthValue {
  const residentPermits = statusInCanada(applicant, ['temporary-resident-permit'], on, (one) => {
    const issued = one.number('issuedOn');
    return isAtLeast(one.number('expiresOn', Infinity), number(addMonths(issued.high, residentPermitMonths) - 1));
  });
  const citizenships = applicant.texts('citizenships');
  const byAgreement = permit.inCanadaFor === undefined ? no : citizenships === undefined ? maybe([applicant.at('citizenships')]) : truth(citizenships.some((country) => permit.inCanadaFor?.includes(country)));
  return or([statusInCanada(applicant, ['work-permit', 'study-permit', 'permit-exempt-work'], on), residentPermits, byAgreement]);
}

/** What is said of an application made while the person is in Canada. */
function citedInside(question: Question): readonly string[] {
  if (livesIn(question.applicant, 'CA', null, question.on).is !== true || question.on < visitorPolicyEnded) return [];
  return [mayApplyInside(question).is === true ? 'apply.inside' : 'apply.visitor'];
}

/**
 * Where the application can be made. Online always; at a port of entry by who is free of the visa, has the assessment (or comes from
 * the United States, Greenland or Saint Pierre and Miquelon) and no medical certificate outstanding, and does not come from inside
 * Canada. Of somebody in Canada who holds no permit it is said that online means from outside. While that is open the port of entry is left out. Source: IRPR 197 to 199.
 */
export function placesToApply(question: Question, medical: Answer<YesNo>): Answer<readonly PlaceToApply[]> {
  const { applicant, on, permit } = question;
  const online: readonly PlaceToApply[] = ['online'];
  const citations = ['apply.port-of-entry', ...citedInside(question)];
  if (permit.portOfEntry === false) return { answer: online, citations, missing: [] };
  const inCanada = livesIn(applicant, 'CA', null, on);
  const notFromInside = on < flagpolingEnded ? yes : or([inCanada.is === true ? no : yes, fromUnitedStates(question)]);
  const open = and([
    isVisaExempt(question),
    or([isAssessed(question), isNeighbour(question)]),
    medical.answer === 'unknown' ? maybe(medical.missing) : truth(medical.answer === 'no'),
    notFromInside,
  ]);
  if (open.is === true) return { answer: ['online', 'port-of-entry'], citations, missing: [] };
  return { answer: online, citations: inCanada.is === true ? [...citations, 'apply.flagpole'] : citations, missing: open.missing };
}
