import type { Subject } from '../types';

const exempt = /^ca\.wp\.(ict-|cusma-|cptpp|ceta|cuktca)/u;
const withLmia = /^(?:ca\.wp\.gts-|case\.lmia-)/u;

/**
 * The type of work permit (`LMOS`, `ELMO`), from the pathway of the case, else from what the job offer rests on. Undefined: neither says; an
 * open permit, for example, needs no offer.
 */
export function permitTypeCode({ caseKind, offer }: Pick<Subject, 'caseKind' | 'offer'>): { code: 'LMOS' | 'ELMO'; from: string[] } | undefined {
  const from = offer ? [offer.at] : [];
  if (caseKind !== undefined && withLmia.test(caseKind)) return { code: 'LMOS', from };
  if (caseKind !== undefined && exempt.test(caseKind)) return { code: 'ELMO', from };
  if (offer?.value.lmia) return { code: 'LMOS', from: [`${offer.at}/lmia`] };
  if (offer?.value.approvals?.some(({ kind }) => kind === 'portal-offer') === true) return { code: 'ELMO', from: [`${offer.at}/approvals`] };
  return undefined;
}
