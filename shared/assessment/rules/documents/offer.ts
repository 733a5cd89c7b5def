import type { DocumentType } from '../../pack/documents';

export const offerDocuments: readonly DocumentType[] = [
  {
    id: 'job-offer-letter',
    title: { en: 'Job offer letter', fr: 'Lettre d’offre d’emploi' },
    category: 'offer', providedBy: 'employer', issuedBy: { en: 'Employer', fr: 'Employeur' },
    mustContain: [], howToObtain: { en: 'From: Employer', fr: 'Auprès de : Employeur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'employment-contract',
    title: { en: 'Employment contract', fr: 'Contrat de travail' },
    category: 'offer', providedBy: 'employer', issuedBy: { en: 'Employer and worker', fr: 'Employeur et travailleur' },
    mustContain: [], howToObtain: { en: 'From: Employer and worker', fr: 'Auprès de : Employeur et travailleur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'lmia-letter',
    title: { en: 'Labour market impact assessment (LMIA), decision letter and Annex A', fr: 'Étude d’impact sur le marché du travail (EIMT), lettre de décision et annexe A' },
    category: 'offer', providedBy: 'employer', issuedBy: { en: 'Employment and Social Development Canada (ESDC)', fr: 'Emploi et Développement social Canada (EDSC)' },
    mustContain: [], howToObtain: { en: 'From: Employment and Social Development Canada (ESDC)', fr: 'Auprès de : Emploi et Développement social Canada (EDSC)' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'portal-offer',
    title: { en: 'Offer of employment in the Employer Portal', fr: 'Offre d’emploi dans le Portail des employeurs' },
    category: 'offer', providedBy: 'employer', issuedBy: { en: 'Employer', fr: 'Employeur' },
    mustContain: [], howToObtain: { en: 'From: Employer', fr: 'Auprès de : Employeur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'employer-support-letter',
    title: { en: 'Support letter of the employer', fr: 'Lettre d’appui de l’employeur' },
    category: 'offer', providedBy: 'employer', issuedBy: { en: 'Employer', fr: 'Employeur' },
    mustContain: [], howToObtain: { en: 'From: Employer', fr: 'Auprès de : Employeur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
  {
    id: 'service-contract',
    title: { en: 'Service contract', fr: 'Contrat de services' },
    category: 'offer', providedBy: 'client', issuedBy: { en: 'Canadian client and provider', fr: 'Client canadien et fournisseur' },
    mustContain: [], howToObtain: { en: 'From: Canadian client and provider', fr: 'Auprès de : Client canadien et fournisseur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists'],
  },
];
