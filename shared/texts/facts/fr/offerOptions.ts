import type { OptionLabels } from '../labels';

type Subject =
  | 'employerKind' | 'premises' | 'foreignRelationship' | 'pastLmiaDecision' | 'lmbpReview' | 'premisesPlanned' | 'offerContract' | 'recruitmentMethod'
  | 'recruitmentScope' | 'recruitmentAudience' | 'professionList' | 'lmiaStream' | 'lmiaDecision' | 'transferCategory' | 'offerApproval' | 'employerApproval' | 'approvalProgram';

/** Values of the facts about employers and job offers. */
export const offerOptions: Pick<OptionLabels, Subject> = {
  employerKind: { private: 'Privé', public: 'Secteur public', 'health-authority': 'Régie de la santé', university: 'Université', police: 'Service de police', mission: 'Mission diplomatique' },
  premises: { commercial: 'Locaux commerciaux', coworking: 'Espace de travail partagé', home: 'Bureau à domicile', virtual: 'Bureau virtuel', none: 'Aucun' },
  foreignRelationship: {
    parent: 'Société mère', subsidiary: 'Filiale', branch: 'Succursale', affiliate: 'Société affiliée', franchise: 'Franchise', licence: 'Licence', contract: 'Contrat', other: 'Autre',
  },
  pastLmiaDecision: { positive: 'Favorable', negative: 'Défavorable' },
  lmbpReview: { met: 'Engagements respectés', 'not-met': 'Engagements non respectés', missed: 'Examen manqué' },
  premisesPlanned: { leased: 'Loués', searching: 'Recherche en cours', none: 'Aucun' },
  offerContract: { employment: 'Emploi', services: 'Contrat de services avec un client au Canada' },
  recruitmentMethod: { 'job-bank': 'Guichet-Emplois', website: 'Site Web', print: 'Presse écrite', agency: 'Agence', union: 'Syndicat', event: 'Salon de l’emploi ou activité', other: 'Autre' },
  recruitmentScope: { national: 'Nationale', provincial: 'Provinciale', local: 'Locale' },
  recruitmentAudience: {
    general: 'Grand public',
    youth: 'Jeunes',
    indigenous: 'Autochtones',
    newcomers: 'Nouveaux arrivants',
    'asylum-claimants': 'Demandeurs d’asile',
    'persons-with-disabilities': 'Personnes handicapées',
  },
  professionList: {
    cusma: 'ACEUM', cptpp: 'PTPGP', ceta: 'AECG (Union européenne)', cuktca: 'Accord Canada–Royaume-Uni', gats: 'AGCS', 'it-worker': 'Programme des travailleurs des TI (1997–2012)',
  },
  lmiaStream: {
    'gts-a': 'Volet des talents mondiaux, catégorie A',
    'gts-b': 'Volet des talents mondiaux, catégorie B',
    'high-wage': 'Postes à haut salaire',
    'low-wage': 'Postes à bas salaire',
    'permanent-residence': 'Appui à la résidence permanente',
    'it-worker': 'Programme des travailleurs des TI',
  },
  lmiaDecision: { positive: 'Favorable', neutral: 'Neutre', negative: 'Défavorable' },
  transferCategory: { executive: 'Haut dirigeant', 'senior-manager': 'Cadre supérieur', 'specialized-knowledge': 'Travailleur ayant des connaissances spécialisées' },
  offerApproval: {
    'portal-offer': 'Offre dans le Portail des employeurs fédéral',
    'gts-referral': 'Recommandation d’un partenaire désigné (Volet des talents mondiaux)',
    'position-assessment': 'Évaluation du poste ou lettre d’approbation de la Saskatchewan',
    'provincial-portal-offer': 'Offre dans le portail des employeurs d’une province',
    'validated-offer': 'Offre d’emploi validée (Québec)',
    'expert-opinion': 'Avis favorable d’experts (Québec)',
    'community-endorsement': 'Appui ou recommandation d’une collectivité',
    'advance-notice': 'Préavis à Service Canada et à la province',
  },
  employerApproval: {
    'employer-registration': 'Inscription provinciale pour embaucher des travailleurs étrangers',
    designation: 'Désignation (Atlantique, collectivités rurales ou francophones)',
    'association-membership': 'Membre d’une association sectorielle',
  },
  approvalProgram: { aip: 'Programme d’immigration au Canada atlantique (PICA)', rcip: 'Programme pilote d’immigration dans les communautés rurales (PPICR)', fcip: 'Programme pilote d’immigration dans les communautés francophones (PPICF)', 'rural-renewal': 'Volet Renouveau rural de l’Alberta' },
};
