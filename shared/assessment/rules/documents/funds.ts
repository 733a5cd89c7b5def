import type { DocumentType } from '../../pack/documents';

export const fundsDocuments: readonly DocumentType[] = [
  {
    id: 'proof-of-funds',
    title: { en: 'Proof of funds', fr: 'Preuve de fonds' },
    category: 'funds', providedBy: 'client',
    issuedBy: { en: 'Each bank or financial institution', fr: 'Chaque banque ou institution financière' },
    validity: { label: { en: 'Dated close to filing, at most six months before; the money is still available when the visa is issued', fr: 'Datée près du dépôt, au plus six mois avant; l’argent demeure disponible à la délivrance du visa' }, lasts: { months: 6 }, on: ['filing'] },
    mustContain: [
      { en: 'Letterhead and contact details of the institution: address, telephone, email', fr: 'Papier à en-tête et coordonnées de l’institution : adresse, téléphone, adresse électronique' },
      { en: 'Name of the client', fr: 'Nom du client' },
      { en: 'Outstanding debts, such as loans and cards', fr: 'Dettes en cours, comme les prêts et les cartes' },
      { en: 'Of each account: number, day on which it was opened, current balance, average balance of the last six months', fr: 'Pour chaque compte : numéro, date d’ouverture, solde actuel, solde moyen des six derniers mois' },
      { en: 'For a work permit: statements of three to six months, pay statements', fr: 'Pour un permis de travail : relevés de trois à six mois, bulletins de paie' },
      { en: 'Only money that is available and can be transferred: no borrowed money and no equity in real estate; the spouse’s where access is shown', fr: 'Seulement l’argent disponible et transférable : aucun emprunt ni valeur nette d’un bien immobilier; celui de l’époux si l’accès est démontré' },
    ],
    howToObtain: { en: 'From each institution in which the money is held', fr: 'Auprès de chaque institution où l’argent est détenu' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.funds', 'irpr.76.funds', 'wp.funds'],
  },
  {
    id: 'funds-exemption-letter',
    title: { en: 'Letter on why no proof of funds is needed', fr: 'Lettre expliquant la dispense de preuve de fonds' },
    category: 'funds', providedBy: 'representative',
    issuedBy: { en: 'Client or representative', fr: 'Client ou représentant' },
    mustContain: [
      { en: 'That the invitation is under the Canadian Experience Class, or that the client is authorized to work in Canada and has a valid job offer', fr: 'Que l’invitation relève de la catégorie de l’expérience canadienne, ou que le client est autorisé à travailler au Canada et a une offre d’emploi valide' },
      { en: 'In the second case: the work permit and the offer', fr: 'Dans le second cas : le permis de travail et l’offre' },
    ],
    howToObtain: { en: 'Written for the slot of the proof of funds, which may not stay empty', fr: 'Rédigée pour la case de la preuve de fonds, qui ne peut rester vide' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.funds-exempt'],
  },
];
