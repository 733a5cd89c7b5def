import type { DocumentType } from '../../pack/documents';

export const feesDocuments: readonly DocumentType[] = [
  {
    id: 'processing-fee-receipt',
    title: { en: 'Receipt for the processing fee', fr: 'Reçu des frais de traitement' },
    category: 'fees', providedBy: 'client',
    issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [
      { en: 'Number of the receipt, day and amount for each person', fr: 'Numéro du reçu, date et montant pour chaque personne' },
    ],
    howToObtain: { en: 'Paid online by card; on entry at the port of entry', fr: 'Payés en ligne par carte; à l’arrivée, au point d’entrée' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.fee-work-permit', 'document.fee-permanent'],
  },
  {
    id: 'compliance-fee-receipt',
    title: { en: 'Receipt for the employer compliance fee', fr: 'Reçu des frais relatifs à la conformité de l’employeur' },
    category: 'fees', providedBy: 'employer',
    issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [
      { en: '$230 for the offer, paid before the worker applies', fr: '230 $ pour l’offre, payés avant la demande du travailleur' },
      { en: 'Number of the offer of employment, or the reason of an exemption from the fee', fr: 'Numéro de l’offre d’emploi, ou motif d’une dispense des frais' },
    ],
    howToObtain: { en: 'Paid by the employer in the Employer Portal', fr: 'Payés par l’employeur dans le Portail des employeurs' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.compliance-fee', 'document.portal-offer'],
  },
  {
    id: 'lmia-fee-receipt',
    title: { en: 'Receipt for the LMIA processing fee', fr: 'Reçu des frais de traitement de l’EIMT' },
    category: 'fees', providedBy: 'employer',
    issuedBy: { en: 'ESDC', fr: 'EDSC' },
    mustContain: [
      { en: '$1,000 for each position', fr: '1 000 $ pour chaque poste' },
      { en: 'On paper: the payment form of the application', fr: 'Sur papier : le formulaire de paiement de la demande' },
    ],
    howToObtain: { en: 'Paid by the employer with the application; it may not be recovered from the worker', fr: 'Payés par l’employeur avec la demande; ils ne peuvent être récupérés auprès du travailleur' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.lmia-fee'],
  },
  {
    id: 'biometrics-fee-receipt',
    title: { en: 'Receipt for the biometrics fee', fr: 'Reçu des frais biométriques' },
    category: 'fees', providedBy: 'client',
    issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [{ en: '$85 for a person, $170 at most for a family that applies together', fr: '85 $ par personne, 170 $ au plus pour une famille qui présente sa demande ensemble' }],
    howToObtain: { en: 'Paid online with the processing fee', fr: 'Payés en ligne avec les frais de traitement' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.fee-biometrics'],
  },
  {
    id: 'right-of-permanent-residence-fee-receipt',
    title: { en: 'Receipt for the right of permanent residence fee', fr: 'Reçu des frais relatifs au droit de résidence permanente' },
    category: 'fees', providedBy: 'client',
    issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [{ en: 'Amount for the principal applicant and for the spouse or partner; none for children', fr: 'Montant pour le demandeur principal et pour l’époux ou le conjoint; aucun pour les enfants' }],
    howToObtain: { en: 'Paid online with the processing fee, or later but before the visa is issued', fr: 'Payés en ligne avec les frais de traitement, ou plus tard mais avant la délivrance du visa' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.fee-permanent'],
  },
];
