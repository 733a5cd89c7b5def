import type { DocumentType } from '../../pack/documents';

export const educationDocuments: readonly DocumentType[] = [
  {
    id: 'education-credential',
    title: { en: 'Degree, diploma or certificate', fr: 'Grade, diplôme ou certificat' },
    category: 'education', providedBy: 'client',
    issuedBy: { en: 'School', fr: 'Établissement d’enseignement' },
    mustContain: [
      { en: 'Name of the student and of the school', fr: 'Nom de l’étudiant et de l’établissement' },
      { en: 'Credential, field of study and day of the award', fr: 'Titre, domaine d’études et date de délivrance' },
    ],
    howToObtain: { en: 'Copy of the original; where it is not yet issued, a letter of the school that every requirement is met', fr: 'Copie de l’original; s’il n’est pas encore délivré, lettre de l’établissement attestant que toutes les exigences sont remplies' },
    translation: 'where-foreign', certifiedCopy: 'where-asked', citations: ['document.education', 'document.checklists'],
  },
  {
    id: 'transcripts',
    title: { en: 'Transcripts', fr: 'Relevés de notes' },
    category: 'education', providedBy: 'client',
    issuedBy: { en: 'School', fr: 'Établissement d’enseignement' },
    mustContain: [
      { en: 'Every term with its courses, grades and dates', fr: 'Chaque session avec ses cours, ses notes et ses dates' },
      { en: 'Of studies in Canada: full-time status and the day on which they ended', fr: 'Pour des études au Canada : statut à temps plein et date de fin' },
    ],
    howToObtain: { en: 'From the registrar; bodies that assess credentials often want them sent by the school itself', fr: 'Auprès du registraire; les organismes d’évaluation exigent souvent que l’établissement les envoie lui-même' },
    translation: 'where-foreign', certifiedCopy: 'where-asked', citations: ['document.education', 'document.checklists'],
  },
  {
    id: 'eca',
    title: { en: 'Educational credential assessment (ECA)', fr: 'Évaluation des diplômes d’études (EDE)' },
    category: 'education', providedBy: 'third-party',
    issuedBy: { en: 'Organization designated by IRCC', fr: 'Organisme désigné par IRCC' },
    validity: { label: { en: 'Less than five years old on the day of the profile and on the day of the application', fr: 'Datant de moins de cinq ans le jour du profil et le jour de la demande' }, lasts: { months: 60 }, on: ['filing'] },
    mustContain: [
      { en: 'Report for immigration, with its number and the day of issue, after the designation of the organization', fr: 'Rapport destiné à l’immigration, avec son numéro et la date de délivrance, postérieure à la désignation de l’organisme' },
      { en: 'Each credential with its equivalence in Canada', fr: 'Chaque diplôme avec son équivalence au Canada' },
    ],
    howToObtain: {
      en: 'From a designated organization, by the rules of each; physicians, pharmacists and architects whose primary occupation is that one from their own body',
      fr: 'Auprès d’un organisme désigné, selon les règles de chacun; les médecins, pharmaciens et architectes dont c’est la profession principale, auprès de leur propre organisme',
    },
    translation: 'never', certifiedCopy: 'never', citations: ['irpr.75.education', 'irpr.75.designated', 'eca.bodies'],
  },
  {
    id: 'completion-letter',
    title: { en: 'Letter of completion of the program', fr: 'Lettre d’achèvement du programme' },
    category: 'education', providedBy: 'client',
    issuedBy: { en: 'Designated learning institution', fr: 'Établissement d’enseignement désigné' },
    // An application on the 180th day is still in time.
    validity: { label: { en: 'The permit is applied for within 180 days of the written confirmation', fr: 'Le permis est demandé dans les 180 jours suivant la confirmation écrite' }, lasts: { days: 181 }, on: ['filing'] },
    mustContain: [
      { en: 'Name of the program and its length', fr: 'Nom du programme et sa durée' },
      { en: 'Day on which its requirements were met', fr: 'Date à laquelle ses exigences ont été remplies' },
      { en: 'Full-time studies in each session, except the last', fr: 'Études à temps plein à chaque session, sauf la dernière' },
    ],
    howToObtain: { en: 'From the registrar; a final transcript that confirms completion is sent with it', fr: 'Auprès du registraire; un relevé de notes final confirmant l’achèvement y est joint' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.completion'],
  },
  {
    id: 'study-enrolment',
    title: { en: 'Proof of enrolment', fr: 'Preuve d’inscription' },
    category: 'education', providedBy: 'client',
    issuedBy: { en: 'School', fr: 'Établissement d’enseignement' },
    validity: { label: { en: 'Current session', fr: 'Session en cours' }, on: ['filing'] },
    mustContain: [
      { en: 'Program, its level and kind, and the session', fr: 'Programme, son niveau et son type, et la session' },
      { en: 'Full-time or part-time status, and the expected end', fr: 'Statut à temps plein ou à temps partiel, et la fin prévue' },
    ],
    howToObtain: { en: 'From the registrar', fr: 'Auprès du registraire' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.study', 'document.completion'],
  },
  {
    id: 'acceptance-letter',
    title: { en: 'Letter of acceptance, and attestation letter of the province or territory', fr: 'Lettre d’acceptation, et lettre d’attestation de la province ou du territoire' },
    category: 'education', providedBy: 'client',
    issuedBy: { en: 'Designated learning institution; province or territory', fr: 'Établissement d’enseignement désigné; province ou territoire' },
    validity: { label: { en: 'For one intake', fr: 'Pour une seule admission' }, on: ['filing'] },
    mustContain: [
      { en: 'Number of the designated learning institution, program, level, beginning and end', fr: 'Numéro de l’établissement d’enseignement désigné, programme, niveau, début et fin' },
      { en: 'Conditions of admission and tuition', fr: 'Conditions d’admission et droits de scolarité' },
      { en: 'Where one is required: the attestation letter (PAL or TAL)', fr: 'Si elle est exigée : la lettre d’attestation (LAP ou LAT)' },
    ],
    howToObtain: { en: 'From the school, which also asks the province or territory for the attestation', fr: 'Auprès de l’établissement, qui demande aussi l’attestation à la province ou au territoire' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.study'],
  },
  {
    id: 'dli-eligibility-proof',
    title: { en: 'Proof that the school and program qualify for a post-graduation permit', fr: 'Preuve que l’établissement et le programme sont admissibles au permis postdiplôme' },
    category: 'education', providedBy: 'client',
    issuedBy: { en: 'Designated learning institution; list of IRCC', fr: 'Établissement d’enseignement désigné; liste d’IRCC' },
    mustContain: [
      { en: 'Number of the designated learning institution (DLI), listed for post-graduation permits', fr: 'Numéro de l’établissement d’enseignement désigné (EED), inscrit pour le permis postdiplôme' },
      { en: 'Length of the program: eight months or more, in Quebec 900 hours', fr: 'Durée du programme : huit mois ou plus, au Québec 900 heures' },
    ],
    howToObtain: { en: 'Extract of the list of IRCC; the letter of completion of the school may state it', fr: 'Extrait de la liste d’IRCC; la lettre d’achèvement de l’établissement peut l’indiquer' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.completion'],
  },
  {
    id: 'field-of-study-proof',
    title: { en: 'Proof of the field of study (CIP code)', fr: 'Preuve du domaine d’études (code CPE)' },
    category: 'education', providedBy: 'client',
    issuedBy: { en: 'Designated learning institution', fr: 'Établissement d’enseignement désigné' },
    mustContain: [
      { en: 'Code of the Classification of Instructional Programs (CIP) of the program', fr: 'Code du programme selon la Classification des programmes d’enseignement (CPE)' },
      { en: 'That the code is on the list in force', fr: 'Que le code figure sur la liste en vigueur' },
    ],
    howToObtain: { en: 'From the registrar; compared with the list of IRCC', fr: 'Auprès du registraire; comparé à la liste d’IRCC' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.completion'],
  },
];
