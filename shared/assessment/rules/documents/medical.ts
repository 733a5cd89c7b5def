import type { DocumentType } from '../../pack/documents';

export const medicalDocuments: readonly DocumentType[] = [
  {
    id: 'medical-exam-proof',
    title: { en: 'Proof of immigration medical exam', fr: 'Preuve d’examen médical aux fins de l’immigration' },
    category: 'medical', providedBy: 'third-party',
    issuedBy: { en: 'Panel physician', fr: 'Médecin désigné' },
    validity: { label: { en: 'Twelve months from the exam: one lands or enters before they end', fr: 'Douze mois à partir de l’examen : l’établissement ou l’entrée a lieu avant leur fin' }, lasts: { months: 12 }, on: ['filing', 'landing'] },
    mustContain: [
      { en: 'Information sheet of eMedical (information printout) or form IMM 1017B, with the IME number', fr: 'Fiche de renseignements eMedical (imprimé) ou formulaire IMM 1017B, avec le numéro d’EMI' },
      { en: 'Name, photo and day of the exam', fr: 'Nom, photo et date de l’examen' },
    ],
    howToObtain: {
      en: 'From a panel physician of IRCC only. In Express Entry before filing; for a work permit before filing where an exam is needed, or when IRCC asks; in other classes of permanent residence wait for the instructions.',
      fr: 'Auprès d’un médecin désigné par IRCC seulement. Dans Entrée express, avant le dépôt; pour un permis de travail, avant le dépôt si un examen est nécessaire, ou à la demande d’IRCC; dans les autres catégories de résidence permanente, attendre les instructions.',
    },
    translation: 'never', certifiedCopy: 'never', citations: ['document.medical', 'document.medical-upfront'],
  },
  {
    id: 'biometrics-confirmation',
    title: { en: 'Confirmation of biometrics', fr: 'Confirmation de la collecte des données biométriques' },
    category: 'medical', providedBy: 'government',
    issuedBy: { en: 'Visa application centre, application support centre or Service Canada', fr: 'Centre de réception des demandes de visa, centre de soutien des demandes ou Service Canada' },
    validity: { label: { en: 'Ten years from the day on which they were given; a permit ends with them at the latest', fr: 'Dix ans à partir du jour de la collecte; un permis prend fin au plus tard avec elles' }, lasts: { months: 120 }, on: ['filing', 'stay'] },
    mustContain: [
      { en: 'Instruction letter of IRCC with the number of the application', fr: 'Lettre d’instructions d’IRCC portant le numéro de la demande' },
      { en: 'Receipt of the collection point, with the day', fr: 'Reçu du point de collecte, avec la date' },
    ],
    howToObtain: {
      en: 'After the fee is paid IRCC sends the instruction letter: an appointment is made at a collection point within 30 days, in two-week processing within two weeks of filing. Ages 14 to 79; not nationals of the United States for a temporary stay.',
      fr: 'Après le paiement des frais, IRCC envoie la lettre d’instructions : un rendez-vous est pris à un point de collecte dans les 30 jours, en traitement en deux semaines dans les deux semaines du dépôt. De 14 à 79 ans; pas les ressortissants des États-Unis pour un séjour temporaire.',
    },
    translation: 'never', certifiedCopy: 'never', citations: ['biometrics.age', 'biometrics.exempt', 'biometrics.validity', 'document.biometrics-letter', 'gts.two-week'],
  },
];
