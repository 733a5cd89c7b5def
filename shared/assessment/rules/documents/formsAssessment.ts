import type { DocumentType } from '../../pack/documents';
import { employer, fromEsdc, governmentForm } from './form';

const business = [
  { en: 'Business, its activity, employees and revenue; contacts; third party', fr: 'Entreprise, activités, effectif et revenus; personnes-ressources; tiers' },
  { en: 'Job: title, NOC, number of positions, start, duration, duties, education, experience, language, licence, union', fr: 'Emploi : titre, CNP, nombre de postes, début, durée, fonctions, scolarité, expérience, langue, permis d’exercice, syndicat' },
  { en: 'Hourly wage, range paid to peers, hours, overtime, benefits, vacation', fr: 'Salaire horaire, fourchette versée aux pairs, heures, heures supplémentaires, avantages, vacances' },
  { en: 'Places of work', fr: 'Lieux de travail' },
] as const;
const effects = { en: 'Effects on the labour market: layoffs, labour dispute, recruitment', fr: 'Effets sur le marché du travail : mises à pied, conflit de travail, recrutement' };

/** Forms of applications for a labour market impact assessment. */
export const assessmentForms: readonly DocumentType[] = [
  governmentForm({
    id: 'emp-5624', number: 'EMP5624', providedBy: 'employer', signedBy: employer,
    title: { en: 'Global Talent Stream Application (LMIA)', fr: 'Demande – Volet des talents mondiaux (EIMT)' },
    mustContain: [
      { en: 'Category A with the referral partner, or Category B with the listed occupation', fr: 'Catégorie A avec le partenaire de recommandation, ou catégorie B avec la profession de la liste' },
      ...business, effects,
      { en: 'Mandatory benefit and two complementary benefits, with targets, activities and dates', fr: 'Avantage obligatoire et deux avantages complémentaires, avec cibles, activités et dates' },
      { en: 'Annexes: fee payment, names of workers, additional occupations; signatures', fr: 'Annexes : paiement des frais, noms des travailleurs, professions additionnelles; signatures' },
    ],
    howToObtain: fromEsdc, citations: ['form.assessment', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'emp-5626', number: 'EMP5626', providedBy: 'employer', signedBy: employer,
    title: { en: 'LMIA Application – High-Wage Positions', fr: 'Demande d’EIMT – Postes à haut salaire' },
    mustContain: [...business, effects, { en: 'Transition plan, or the reason of an exemption', fr: 'Plan de transition, ou motif d’une exemption' }, { en: 'Names of the workers, where known; declarations; fee', fr: 'Noms des travailleurs, s’ils sont connus; déclarations; frais' }],
    howToObtain: fromEsdc, citations: ['form.assessment', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'emp-5627', number: 'EMP5627', providedBy: 'employer', signedBy: employer,
    title: { en: 'LMIA Application – Low-Wage Positions', fr: 'Demande d’EIMT – Postes à bas salaire' },
    mustContain: [...business, effects, { en: 'Calculation of the cap; housing, transport, health insurance', fr: 'Calcul de la limite; logement, transport, assurance maladie' }, { en: 'Names of the workers, where known; declarations; fee', fr: 'Noms des travailleurs, s’ils sont connus; déclarations; frais' }],
    howToObtain: fromEsdc, citations: ['form.assessment', 'form.title-french-memory'],
  }),
  governmentForm({
    id: 'emp-5593', number: 'EMP5593', providedBy: 'employer', signedBy: employer,
    title: { en: 'LMIA Application – Permanent Residence', fr: 'Demande d’EIMT – Résidence permanente' },
    mustContain: [...business, { en: 'Whether for permanent residence only, or also for a work permit', fr: 'Pour la résidence permanente seulement, ou aussi pour un permis de travail' }, { en: 'How the worker was found and is qualified; who does the work now', fr: 'Comment le travailleur a été trouvé et est qualifié; qui fait actuellement le travail' }],
    howToObtain: fromEsdc, citations: ['form.assessment-secondary', 'form.title-memory'],
  }),
  governmentForm({
    id: 'emp-5630', number: 'EMP5630', providedBy: 'employer', signedBy: employer,
    title: { en: 'Annex to the LMIA Application (title not confirmed)', fr: 'Annexe à la demande d’EIMT (titre non confirmé)' },
    mustContain: [{ en: 'Signature and attestation of the employer', fr: 'Signature et attestation de l’employeur' }],
    howToObtain: { en: 'Look up on the website of ESDC whether the form is still asked for', fr: 'Vérifier sur le site Web d’EDSC si le formulaire est encore exigé' },
    citations: ['form.assessment-unconfirmed'],
  }),
  governmentForm({
    id: 'emp-5661', number: 'EMP5661', providedBy: 'employer', signedBy: { en: 'Employer', fr: 'Employeur' },
    title: { en: 'Request to Add or Remove a Name on an LMIA', fr: 'Demande d’ajout ou de retrait d’un nom dans une EIMT' },
    mustContain: [
      { en: 'System file number of the assessment, name removed and name added', fr: 'Numéro de dossier du système de l’étude, nom retiré et nom ajouté' },
      { en: 'Category A of the Global Talent Stream: a new referral', fr: 'Catégorie A du Volet des talents mondiaux : une nouvelle recommandation' },
    ],
    howToObtain: { en: 'From the website of ESDC; received at least 15 business days before the assessment expires', fr: 'Sur le site Web d’EDSC; reçue au moins 15 jours ouvrables avant l’expiration de l’étude' },
    citations: ['document.lmia-name', 'form.title-memory'],
  }),
];
