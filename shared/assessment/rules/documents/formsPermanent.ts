import type { DocumentType } from '../../pack/documents';
import { applicant, eachPerson, fromIrcc, governmentForm } from './form';

const everyAnswer = { en: 'Every question answered; nothing left blank', fr: 'Une réponse à chaque question; rien ne reste en blanc' };
const principal = { en: 'Principal applicant', fr: 'Demandeur principal' };

/** Forms of permanent residence, citizenship and access to information. */
export const permanentForms: readonly DocumentType[] = [
  governmentForm({
    id: 'imm-0008', number: 'IMM 0008', providedBy: 'client', signedBy: principal,
    title: { en: 'Generic Application Form for Canada', fr: 'Formulaire de demande générique pour le Canada' },
    mustContain: [everyAnswer, { en: 'Every family member, whether accompanying or not', fr: 'Chaque membre de la famille, qu’il accompagne ou non' }],
    howToObtain: { en: 'Answered in the portal for permanent residence; in Express Entry the application online takes its place', fr: 'Rempli dans le portail de la résidence permanente; dans Entrée express, la demande en ligne en tient lieu' },
    citations: ['form.permanent', 'form.title-contradicted'],
  }),
  governmentForm({
    id: 'imm-0008dep', number: 'IMM 0008DEP', providedBy: 'client', signedBy: principal,
    title: { en: 'Additional Dependants/Declaration', fr: 'Personnes à charge additionnelles/Déclaration' },
    mustContain: [{ en: 'Dependants from the sixth on', fr: 'Personnes à charge à partir de la sixième' }],
    howToObtain: { en: 'From the website of IRCC, where there are more than five dependants', fr: 'Sur le site Web d’IRCC, s’il y a plus de cinq personnes à charge' },
    citations: ['form.permanent', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-0008-schedule-4', number: 'IMM 0008', providedBy: 'client', signedBy: principal,
    title: { en: 'Schedule 4: Economic Classes – Provincial Nominees', fr: 'Annexe 4 : Catégories économiques – Candidats des provinces' },
    mustContain: [{ en: 'Nomination, with province, number and day', fr: 'Désignation, avec la province, le numéro et la date' }, { en: 'Business nominees also Schedule 4A', fr: 'Candidats gens d’affaires : aussi l’annexe 4A' }],
    howToObtain: { en: 'From the website of IRCC, for nominees outside Express Entry', fr: 'Sur le site Web d’IRCC, pour les candidats hors d’Entrée express' },
    citations: ['form.permanent-secondary', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-0008-schedule-5', number: 'IMM 0008', providedBy: 'client', signedBy: principal,
    title: { en: 'Schedule 5: Economic Classes – Declaration of Intent to Reside in Quebec', fr: 'Annexe 5 : Catégories économiques – Déclaration d’intention de résider au Québec' },
    mustContain: [{ en: 'Intent to live in Quebec, and the number of the selection certificate', fr: 'Intention de vivre au Québec, et numéro du certificat de sélection' }],
    howToObtain: fromIrcc, citations: ['form.permanent-secondary', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-5669', number: 'IMM 5669', providedBy: 'client', signedBy: eachPerson,
    title: { en: 'Schedule A – Background/Declaration', fr: 'Annexe A – Antécédents/Déclaration' },
    mustContain: [
      everyAnswer,
      { en: 'History of ten years or since 18, whichever is later, newest first and without gaps', fr: 'Antécédents des dix dernières années ou depuis 18 ans, selon la plus récente des deux dates, du plus récent au plus ancien et sans interruption' },
      { en: 'Addresses of ten years; education; organizations; government posts; military service', fr: 'Adresses des dix dernières années; études; organisations; postes au gouvernement; service militaire' },
    ],
    howToObtain: { en: 'Answered in the portal for permanent residence: principal applicant, spouse or partner, each child of 18 or more', fr: 'Rempli dans le portail de la résidence permanente : demandeur principal, époux ou conjoint, chaque enfant de 18 ans ou plus' },
    citations: ['form.permanent', 'form.title'],
  }),
  governmentForm({
    id: 'imm-5406', number: 'IMM 5406', providedBy: 'client', signedBy: eachPerson,
    title: { en: 'Additional Family Information', fr: 'Renseignements additionnels sur la famille' },
    mustContain: [everyAnswer, { en: 'Spouse or partner, parents, children, brothers and sisters, also those who have died', fr: 'Époux ou conjoint, parents, enfants, frères et sœurs, même décédés' }],
    howToObtain: { en: 'Answered in the portal for permanent residence: principal applicant, spouse or partner, each child of 18 or more', fr: 'Rempli dans le portail de la résidence permanente : demandeur principal, époux ou conjoint, chaque enfant de 18 ans ou plus' },
    citations: ['form.permanent', 'form.title'],
  }),
  governmentForm({
    id: 'imm-5562', number: 'IMM 5562', providedBy: 'client', signedBy: principal,
    title: { en: 'Supplementary Information – Your Travels', fr: 'Renseignements supplémentaires : Liste des voyages' },
    mustContain: [{ en: 'Travels of ten years of the principal applicant and family, with dates, place and purpose', fr: 'Voyages des dix dernières années du demandeur principal et de sa famille, avec dates, lieu et but' }],
    howToObtain: { en: 'Answered in the portal for permanent residence, outside Express Entry', fr: 'Rempli dans le portail de la résidence permanente, hors d’Entrée express' },
    citations: ['form.permanent-secondary', 'form.title-contradicted'],
  }),
  governmentForm({
    id: 'imm-5604', number: 'IMM 5604', providedBy: 'third-party', signedBy: { en: 'Parent or guardian who stays behind, before a person who takes oaths', fr: 'Parent ou tuteur qui n’accompagne pas, devant une personne habilitée à recevoir les serments' },
    title: { en: 'Declaration from Non-Accompanying Parent/Guardian for Minors Immigrating to Canada', fr: 'Déclaration du parent ou du tuteur n’accompagnant pas un enfant mineur immigrant au Canada' },
    mustContain: [{ en: 'One for each child', fr: 'Une par enfant' }, { en: 'Consent that the child immigrates; notarized; copy of an identity document of the parent', fr: 'Consentement à l’immigration de l’enfant; notariée; copie d’une pièce d’identité du parent' }],
    howToObtain: fromIrcc, citations: ['document.minors', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-0157', number: 'IMM 0157', providedBy: 'employer', signedBy: { en: 'Employer and worker', fr: 'Employeur et travailleur' },
    title: { en: 'Offer of Employment to a Foreign National – Atlantic Immigration Program', fr: 'Offre d’emploi à un étranger – Programme d’immigration au Canada atlantique (PICA)' },
    mustContain: [{ en: 'Employer, position with NOC, wage, hours, place and duration', fr: 'Employeur, poste avec la CNP, salaire, heures, lieu et durée' }],
    howToObtain: fromIrcc, citations: ['form.permanent-secondary', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-1344', number: 'IMM 1344', providedBy: 'client', signedBy: { en: 'Sponsor and principal applicant', fr: 'Parrain et demandeur principal' },
    title: { en: 'Application to Sponsor, Sponsorship Agreement and Undertaking', fr: 'Demande de parrainage, entente de parrainage et engagement' },
    mustContain: [everyAnswer],
    howToObtain: fromIrcc, citations: ['form.permanent-secondary', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-5532', number: 'IMM 5532', providedBy: 'client', signedBy: { en: 'Sponsor and spouse or partner', fr: 'Parrain et époux ou conjoint' },
    title: { en: 'Relationship Information and Sponsorship Evaluation', fr: 'Renseignements sur la relation et évaluation du parrainage' },
    mustContain: [everyAnswer, { en: 'How the relationship began and went on, with proof', fr: 'Début et évolution de la relation, avec preuves' }],
    howToObtain: fromIrcc, citations: ['form.permanent-secondary', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-5444', number: 'IMM 5444', providedBy: 'client', signedBy: applicant,
    title: { en: 'Application for a Permanent Resident Card', fr: 'Demande de carte de résident permanent' },
    mustContain: [everyAnswer, { en: 'Days outside Canada within five years', fr: 'Jours passés hors du Canada au cours de cinq ans' }],
    howToObtain: fromIrcc, citations: ['form.permanent-secondary', 'form.title-memory'],
  }),
  governmentForm({
    id: 'imm-1017', number: 'IMM 1017', providedBy: 'third-party', signedBy: { en: 'Panel physician', fr: 'Médecin désigné' },
    title: { en: 'Medical Report', fr: 'Rapport médical' },
    mustContain: [{ en: 'Number of the exam (IME); page IMM 1017B is the proof that the person was examined', fr: 'Numéro de l’examen (EMI); la page IMM 1017B est la preuve que la personne a été examinée' }],
    howToObtain: { en: 'Given out by IRCC with the instructions, or opened by the panel physician in eMedical', fr: 'Remis par IRCC avec les instructions, ou ouvert par le médecin désigné dans eMedical' },
    citations: ['document.medical', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5744', number: 'IMM 5744', providedBy: 'client', signedBy: { en: 'Each adult in blue ink; for a child under 16 both parents', fr: 'Chaque adulte à l’encre bleue; pour un enfant de moins de 16 ans, les deux parents' },
    title: { en: 'Consent for an Access to Information and Personal Information Request', fr: 'Consentement pour une demande d’accès à l’information et de renseignements personnels' },
    mustContain: [{ en: 'Whom the records are about, who asks for them, and signature of the person concerned', fr: 'Personne visée par les documents, auteur de la demande et signature de la personne visée' }, { en: 'A signed IMM 5476 does not replace it', fr: 'Un IMM 5476 signé ne le remplace pas' }],
    howToObtain: fromIrcc, citations: ['form.access', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'imm-5563', number: 'IMM 5563', providedBy: 'client', signedBy: { en: 'Person who asks', fr: 'Auteur de la demande' },
    title: { en: 'Access to Information and Personal Information Request Form', fr: 'Formulaire de demande d’accès à l’information et de renseignements personnels' },
    mustContain: [{ en: 'Records that are asked for, with UCI or number of the application', fr: 'Documents demandés, avec l’IUC ou le numéro de la demande' }],
    howToObtain: { en: 'Older form: the request is made online', fr: 'Ancien formulaire : la demande se fait en ligne' },
    citations: ['form.access-older', 'form.title-memory'],
  }),
  governmentForm({
    id: 'cit-0002', number: 'CIT 0002', providedBy: 'client', signedBy: { en: 'Applicant of 18 or more', fr: 'Demandeur de 18 ans ou plus' },
    title: { en: 'Application for Canadian Citizenship – Adults', fr: 'Demande de citoyenneté canadienne – Adultes' },
    mustContain: [everyAnswer],
    howToObtain: { en: 'Answered online, or from the website of IRCC', fr: 'Rempli en ligne, ou à partir du site Web d’IRCC' },
    citations: ['form.citizenship', 'form.title-memory'],
  }),
];
