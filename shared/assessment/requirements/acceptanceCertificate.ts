import { isAtLeast, isOneOf, maybe, no, not, number, or, yes, type TruthValue } from '../engine/values';
import type { Question } from './question';
import type { Answer, YesNo } from './workPermitRequirements';

/** Up to as many days in a row a job in Quebec needs no certificate in the Global Talent Stream. Source: ESDC, Global Talent Stream. */
const freeDays = 30;
const streams = ['gts-a', 'gts-b'];

/** Whether the job is short, and of the stream that lets a short one go without. What is not known of its days is read as long. */
function isFree({ offer, permit }: Question): TruthValue {
  if (!offer) return no;
  const starts = offer.number('startsOn');
  const ends = offer.number('endsOn', Infinity);
  const isShort = starts.missing.length === 0 && ends.missing.length === 0 && isAtLeast(number(freeDays), number(ends.low - starts.low + 1)).is === true;
  if (!isShort || permit.shortStaysInQuebec) return isShort ? yes : no;
  const lmia = offer.child('lmia');
  return lmia === undefined ? maybe([offer.at('lmia')]) : lmia === null ? no : isOneOf(lmia.text('stream'), streams);
}

/** Whether the permit takes a Quebec acceptance certificate: a job in Quebec that rests on a labour market impact assessment. Source: IRPR 200(3)(b). */
export function acceptanceCertificate(question: Question): Answer<YesNo> {
  const { offer, permit } = question;
  const answered = (answer: YesNo, missing: readonly string[] = []): Answer<YesNo> => ({ answer, citations: ['caq.lmia'], missing });
  if (permit.lmia === undefined) return answered('no');
  if (!offer) return answered('unknown', ['/jobOffers']);
  const none = or([not(isOneOf(offer.text('province'), ['QC'])), permit.lmia === 'always' ? no : not(offer.has('lmia')), isFree(question)]);
  return none.is === null ? answered('unknown', none.missing) : answered(none.is ? 'no' : 'yes');
}
