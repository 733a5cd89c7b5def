import type { Step } from '../../pack/types';
import type { Short } from './common';
import { eoiFeeFrom, eoiFrom, feeFrom2025, portalFrom } from './periods';

const applicationFee = (from: string): { en: string; fr: string } => {
  if (from < portalFrom) return { en: 'File the application', fr: 'Déposer la demande' };
  const amount = from < feeFrom2025 ? { en: '500 dollars, later 840: look up which', fr: '500 dollars, puis 840 : à vérifier' } : { en: '1,500 dollars, not refunded', fr: '1 500 dollars, non remboursables' };
  return { en: `File the application in the portal and pay the fee (${amount.en})`, fr: `Déposer la demande dans le portail et payer les frais (${amount.fr})` };
};
const deadline = (from: string): { en: string; fr: string } => (from < eoiFrom ? { en: '', fr: '' } : { en: ', within 30 days of creating it', fr: ', dans les 30 jours suivant sa création' });

/** Expression of interest, invitation and application. */
export function filingSteps(short: Short, from: string, stream: string): readonly Step[] {
  const fee = from < eoiFeeFrom ? { en: 'free', fr: 'sans frais' } : { en: '135 dollars', fr: '135 dollars' };
  const application = applicationFee(from);
  const within = deadline(from);
  return [
    ...(from < eoiFrom
      ? []
      : [
          { id: `${short}.interest`, by: 'applicant', citations: ['ab.weoi', 'ab.fees'], title: { en: `Submit a Worker Expression of Interest (${fee.en}, valid for 12 months), after withdrawing an earlier one`, fr: `Déposer une déclaration d’intérêt des travailleurs (${fee.fr}, valide 12 mois), après avoir retiré une déclaration antérieure` }, done: { measure: 'registered', with: { system: 'ab-worker-eoi' } } },
          { id: `${short}.invitation`, by: 'province', citations: ['ab.weoi'], title: { en: 'Invitation to apply', fr: 'Invitation à présenter une demande' }, done: { measure: 'invited-by-province', with: { system: 'ab-worker-eoi' } } },
          { id: `${short}.acceptance`, by: 'applicant', citations: ['ab.weoi'], title: { en: 'Accept the invitation and begin the application within 15 days', fr: 'Accepter l’invitation et commencer la demande dans les 15 jours' } },
        ] satisfies Step[]),
    { id: `${short}.application`, by: 'applicant', citations: ['ab.fees', ...(from < eoiFrom ? [] : ['ab.weoi'])], title: { en: `${application.en}${within.en}`, fr: `${application.fr}${within.fr}` }, done: { measure: 'decision-in-force', with: { kind: 'nomination', provinces: ['AB'], streams: [stream] } } },
  ];
}

const filed: Step['done'] = { some: 'applicant.applications', as: 'filed', where: { all: [{ field: 'filed.kind', is: 'permanent-residence' }, { field: 'filed.decision', is: ['pending', 'approved'] }] } };

/** Permanent residence after a nomination, and the work permit meanwhile. */
export const nominationSteps = (short: Short, linked: boolean): readonly Step[] => [
  linked
    ? { id: `${short}.permanent-residence`, by: 'applicant', citations: ['ab.aee.after'], done: filed, title: { en: 'Accept the nomination in the Express Entry profile within 30 days (it can be neither extended nor moved), and apply within 60 days of the federal invitation', fr: 'Accepter la désignation dans le profil Entrée express dans les 30 jours (ni prolongation ni transfert) et présenter la demande dans les 60 jours suivant l’invitation fédérale' } }
    : { id: `${short}.permanent-residence`, by: 'applicant', citations: ['ab.nomination'], done: filed, title: { en: 'Apply for permanent residence in the portal while the nomination is valid (6 months in Opportunity and Rural Renewal)', fr: 'Demander la résidence permanente dans le portail pendant la validité de la désignation (6 mois dans Opportunités et Renouveau rural)' } },
  { id: `${short}.work-permit`, by: 'applicant', citations: ['ab.atp.support'], title: { en: 'Where needed: letter of support of the province, then a work permit tied to the employer (T13)', fr: 'Au besoin : lettre d’appui de la province, puis permis de travail lié à l’employeur (T13)' } },
];
