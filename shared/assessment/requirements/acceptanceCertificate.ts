import { isAtLeast, isOneOf, number } from '../engine/values';
import type { Question } from './question';
import type { Answer, YesNo } from './workPermitRequirements';

/** Up to as many days in a row a job in Quebec needs no certificate. Source: ESDC, Global Talent Stream. */
const freeDays = 30;

/** Whether the permit takes a Quebec acceptance certificate: a job in Quebec that rests on a labour market impact assessment. Source: IRPR 200(3)(b). */
export function acceptanceCertificate({ offer, permit }: Question): Answer<YesNo> {
  const answered = (answer: YesNo, missing: readonly string[] = []): Answer<YesNo> => ({ answer, citations: ['caq.lmia'], missing });
  if (permit.lmia === undefined) return answered('no');
  if (!offer) return answered('unknown', ['/jobOffers']);
  const inQuebec = isOneOf(offer.text('province'), ['QC']);
  if (inQuebec.is === false) return answered('no');
  const lmia = permit.lmia === 'always' ? undefined : offer.has('lmia');
  if (lmia?.is === false) return answered('no');
  const starts = offer.number('startsOn');
  const ends = offer.number('endsOn', Infinity);
  if (starts.missing.length === 0 && ends.missing.length === 0 && isAtLeast(number(freeDays), number(ends.low - starts.low + 1)).is === true) return answered('no');
  if (inQuebec.is === null) return answered('unknown', inQuebec.missing);
  return lmia?.is === null ? answered('unknown', lmia.missing) : answered('yes');
}
