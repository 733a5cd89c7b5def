import type { DocumentType } from '../../pack/documents';

/** Papers of single grounds of a work permit. */
export const permitDocuments: readonly DocumentType[] = [
  {
    id: 'iec-invitation',
    title: { en: 'Invitation of International Experience Canada', fr: 'Invitation d’Expérience internationale Canada' },
    category: 'status', providedBy: 'government', issuedBy: { en: 'IRCC', fr: 'IRCC' },
    validity: { label: { en: 'As the invitation says', fr: 'Selon l’invitation' }, on: ['filing'] },
    mustContain: [{ en: 'Category, season and last day to apply', fr: 'Catégorie, saison et dernier jour pour présenter la demande' }],
    howToObtain: { en: 'In the account, once the profile is drawn from the pool', fr: 'Dans le compte, une fois le profil tiré du bassin' },
    translation: 'never', certifiedCopy: 'never', citations: ['iec.season'],
  },
  {
    id: 'travel-health-insurance',
    title: { en: 'Health insurance for the stay', fr: 'Assurance maladie pour le séjour' },
    category: 'funds', providedBy: 'client', issuedBy: { en: 'Insurance company', fr: 'Compagnie d’assurance' },
    validity: { label: { en: 'For the whole stay', fr: 'Pour tout le séjour' }, on: ['stay'] },
    mustContain: [{ en: 'Person insured, first and last day, cover of illness, hospital and return', fr: 'Personne assurée, premier et dernier jour, couverture de la maladie, de l’hospitalisation et du rapatriement' }],
    howToObtain: { en: 'From an insurer, before entry: the permit may be limited to the days insured', fr: 'Auprès d’un assureur, avant l’entrée : le permis peut être limité aux jours assurés' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['iec.funds'],
  },
  {
    id: 'internship-agreement',
    title: { en: 'Internship agreement and proof of studies', fr: 'Convention de stage et preuve d’études' },
    category: 'education', providedBy: 'client', issuedBy: { en: 'School and employer', fr: 'Établissement et employeur' },
    mustContain: [
      { en: 'That the internship is part of the studies', fr: 'Que le stage fait partie des études' },
      { en: 'Employer, place, tasks, first and last day', fr: 'Employeur, lieu, tâches, premier et dernier jour' },
    ],
    howToObtain: { en: 'From the school in the home country, signed by the employer', fr: 'Auprès de l’établissement du pays d’origine, signée par l’employeur' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['iec.categories'],
  },
  {
    id: 'h-1b-proof',
    title: { en: 'Proof of H-1B status', fr: 'Preuve du statut H-1B' },
    category: 'status', providedBy: 'client', issuedBy: { en: 'Authorities of the United States', fr: 'Autorités des États-Unis' },
    mustContain: [{ en: 'H-1B visa, Form I-797 and proof of residence in the United States', fr: 'Visa H-1B, formulaire I-797 et preuve de résidence aux États-Unis' }],
    howToObtain: { en: 'Copy of the visa, the notice of approval and a recent bill or lease', fr: 'Copie du visa, de l’avis d’approbation et d’une facture ou d’un bail récent' },
    translation: 'never', certifiedCopy: 'never', citations: ['h1b.policy'],
  },
  {
    id: 'commitment-certificate',
    title: { en: 'Commitment certificate and letter of support', fr: 'Certificat d’engagement et lettre de soutien' },
    category: 'status', providedBy: 'third-party', issuedBy: { en: 'Designated organization', fr: 'Organisme désigné' },
    mustContain: [{ en: 'That the person is essential to the business', fr: 'Que la personne est essentielle à l’entreprise' }],
    howToObtain: { en: 'From the venture capital fund, angel investor group or business incubator', fr: 'Auprès du fonds de capital de risque, du groupe d’investisseurs providentiels ou de l’incubateur' },
    translation: 'never', certifiedCopy: 'never', citations: ['suv.basis'],
  },
  {
    id: 'benefit-submission',
    title: { en: 'Submission on the significant benefit', fr: 'Exposé de l’avantage important' },
    category: 'explanation', providedBy: 'representative', issuedBy: { en: 'Employer or representative', fr: 'Employeur ou représentant' },
    mustContain: [
      { en: 'The benefit beyond applicant and employer, in figures: jobs, training, money', fr: 'L’avantage au-delà du demandeur et de l’employeur, en chiffres : emplois, formation, argent' },
      { en: 'Letters of other bodies, awards, contracts, financial data', fr: 'Lettres d’autres organismes, prix, contrats, données financières' },
      { en: 'Why no other stream serves', fr: 'Pourquoi aucun autre volet ne convient' },
    ],
    howToObtain: { en: 'Written for the case, with the evidence attached', fr: 'Rédigé pour le dossier, avec les preuves jointes' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['c10.benefit'],
  },
  {
    id: 'trade-evidence',
    title: { en: 'Evidence of trade with Canada', fr: 'Preuve du commerce avec le Canada' },
    category: 'employer', providedBy: 'employer', issuedBy: { en: 'Enterprise', fr: 'Entreprise' },
    mustContain: [{ en: 'Volume of the trade, and the share of it that is between the country and Canada: orders, invoices, customs papers, accounts', fr: 'Volume du commerce, et part entre le pays et le Canada : commandes, factures, documents douaniers, comptes' }],
    howToObtain: { en: 'From the accounts of the last years', fr: 'D’après les comptes des dernières années' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['cusma.trader'],
  },
  {
    id: 'investment-evidence',
    title: { en: 'Evidence of the investment', fr: 'Preuve de l’investissement' },
    category: 'employer', providedBy: 'employer', issuedBy: { en: 'Investor, bank, enterprise', fr: 'Investisseur, banque, entreprise' },
    mustContain: [{ en: 'Source of the capital, amounts committed or being committed, and what they are for', fr: 'Origine des capitaux, montants engagés ou en voie de l’être, et leur objet' }],
    howToObtain: { en: 'Bank statements, contracts of purchase or lease, accounts', fr: 'Relevés bancaires, contrats d’achat ou de location, comptes' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['cusma.investor'],
  },
];
