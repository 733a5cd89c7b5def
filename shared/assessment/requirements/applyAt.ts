import { dayOf } from '../engine/days';
import { and, isOneOf, maybe, no, or, truth, yes, type TruthValue } from '../engine/values';
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
  return isOneOf(lmia.text('decision'), ['positive']);
}

/**
 * Where the application can be made. Online always; at a port of entry by who is free of the visa, has the assessment (or comes from
 * the United States, Greenland or Saint Pierre and Miquelon) and no medical certificate outstanding, and does not come from inside
 * Canada. While that is open the port of entry is left out. Source: IRPR 197 to 199.
 */
export function placesToApply(question: Question, medical: Answer<YesNo>): Answer<readonly PlaceToApply[]> {
  const { applicant, on, permit } = question;
  const online: readonly PlaceToApply[] = ['online'];
  const citations = ['apply.port-of-entry'];
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
