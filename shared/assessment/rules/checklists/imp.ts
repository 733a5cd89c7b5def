import type { DocumentRequirement, Each } from '../../pack/documents';
import type { Condition } from '../../pack/types';
import { byOffer, ifAsked, needed } from './requirement';

/** The days from which employers submit offers that need no assessment, pay the fee for them, and use the portal. */
const complianceFrom = '2015-02-21';
const portalFrom = '2015-10-26';

/** The offer of an employer who needs no labour market impact assessment: `code` is the exemption that it names; `each` repeats it for the offers on file alone where there may be none. */
export const exemptOffer = (code: string | null, when?: Condition, each: readonly Each[] = byOffer): DocumentRequirement[] => {
  const named = code === null ? { en: '', fr: '' } : { en: ` under exemption code ${code}`, fr: ` sous le code de dispense ${code}` };
  const only = when ? { when } : {};
  return [
    needed({
      ...only, from: portalFrom, id: 'portal-offer', each, for: 'employer', subject: 'offer.id', citations: ['checklist.portal', 'irpr.209.11'],
      en: `{employer} submits the offer ({offer})${named.en} before the worker applies, and passes the number on.`, fr: `{employer} soumet l’offre ({offer})${named.fr} avant la demande du travailleur et transmet le numéro.`,
    }),
    needed({
      ...only, from: complianceFrom, until: '2015-10-25', id: 'imm-5802.2015', document: 'imm-5802', each, for: 'employer', subject: 'offer.id', citations: ['checklist.portal', 'irpr.209.11'],
      en: '{employer} sends the offer ({offer}) to IRCC before the worker applies.', fr: '{employer} envoie l’offre ({offer}) à IRCC avant la demande du travailleur.',
    }),
    ifAsked({
      ...only, from: portalFrom, id: 'imm-5802', each, for: 'employer', subject: 'offer.id', citations: ['checklist.portal'],
      en: 'In place of the portal, only where IRCC allows {employer} to send the offer ({offer}) by e-mail.', fr: 'À la place du portail, seulement si IRCC autorise {employer} à envoyer l’offre ({offer}) par courriel.',
    }),
    needed({
      ...only, from: complianceFrom, id: 'compliance-fee', document: 'compliance-fee-receipt', each, for: 'employer', subject: 'offer.id', citations: ['checklist.fee.compliance'],
      en: '{employer} pays $230 for the offer ({offer}) before the worker applies.', fr: '{employer} paie 230 $ pour l’offre ({offer}) avant la demande du travailleur.',
    }),
  ];
};
