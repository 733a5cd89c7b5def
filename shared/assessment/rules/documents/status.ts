import type { DocumentType } from '../../pack/documents';

export const statusDocuments: readonly DocumentType[] = [
  {
    id: 'status-document',
    title: { en: 'Proof of immigration status', fr: 'Preuve du statut d’immigration' },
    category: 'status', providedBy: 'client',
    issuedBy: { en: 'IRCC, or the authority of the country of residence', fr: 'IRCC ou l’autorité du pays de résidence' },
    validity: { label: { en: 'In force on the day of filing, or continued by an application filed in time; in Canada also within 90 days of losing status, with an application to restore it', fr: 'En vigueur le jour du dépôt, ou maintenu par une demande présentée à temps; au Canada, aussi dans les 90 jours suivant la perte du statut, avec une demande de rétablissement' }, on: ['filing'] },
    mustContain: [
      { en: 'Permit, visa or visitor record with its number, conditions and expiry, all pages', fr: 'Permis, visa ou fiche de visiteur avec son numéro, ses conditions et sa date d’expiration, toutes les pages' },
      { en: 'Earlier permits, where status or work in Canada is claimed', fr: 'Permis antérieurs, si un statut ou du travail au Canada est invoqué' },
      { en: 'While an extension is pending: its receipt and the permit that it continues', fr: 'Si une prorogation est en cours : son reçu et le permis qu’elle prolonge' },
    ],
    howToObtain: { en: 'Copy of what the client holds; a lost document of IRCC is replaced on request', fr: 'Copie de ce que détient le client; un document d’IRCC perdu est remplacé sur demande' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.checklists', 'wp.restoration'],
  },
  {
    id: 'visitor-visa-or-eta',
    title: { en: 'Visitor visa or electronic travel authorization (eTA)', fr: 'Visa de visiteur ou autorisation de voyage électronique (AVE)' },
    category: 'status', providedBy: 'client',
    issuedBy: { en: 'IRCC', fr: 'IRCC' },
    validity: { label: { en: 'Until its expiry date, and no longer than the passport', fr: 'Jusqu’à sa date d’expiration, et pas au-delà du passeport' }, on: ['landing'] },
    mustContain: [
      { en: 'Visa in the passport, or confirmation of the eTA with the number of that passport', fr: 'Visa dans le passeport, ou confirmation de l’AVE portant le numéro de ce passeport' },
      { en: 'Lawful permanent residents of the United States, who need no eTA: proof of that status', fr: 'Résidents permanents légitimes des États-Unis, dispensés de l’AVE : preuve de ce statut' },
    ],
    howToObtain: { en: 'Issued with a work permit that is applied for from outside Canada, without another application or fee; otherwise online from IRCC', fr: 'Délivré avec le permis de travail demandé de l’extérieur du Canada, sans autre demande ni frais; sinon en ligne auprès d’IRCC' },
    translation: 'never', certifiedCopy: 'never', citations: ['entry.visa', 'entry.eta', 'entry.us-resident'],
  },
  {
    id: 'refusal-letters',
    title: { en: 'Refusal letters', fr: 'Lettres de refus' },
    category: 'status', providedBy: 'client',
    issuedBy: { en: 'IRCC, or the authority of another country', fr: 'IRCC ou l’autorité d’un autre pays' },
    mustContain: [
      { en: 'Every page, with the day, the number of the application and the reasons', fr: 'Toutes les pages, avec la date, le numéro de la demande et les motifs' },
      { en: 'The officer’s notes, where they were asked for', fr: 'Les notes de l’agent, si elles ont été demandées' },
    ],
    howToObtain: { en: 'From the client; a lost letter, and the notes of the officer, by a request for access to information', fr: 'Auprès du client; une lettre perdue et les notes de l’agent, par une demande d’accès à l’information' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['wp.truth', 'document.explanation'],
  },
  {
    id: 'permit-basis-proof',
    title: { en: 'Proof of the ground of the work permit', fr: 'Preuve du fondement du permis de travail' },
    category: 'status', providedBy: 'client',
    issuedBy: { en: 'Employer, IRCC, or whoever issues what the permit rests on', fr: 'Employeur, IRCC ou quiconque délivre ce sur quoi repose le permis' },
    mustContain: [
      { en: 'The offer with its assessment or the number of the Employer Portal, or what opens a permit without an offer', fr: 'L’offre avec son étude ou le numéro du Portail des employeurs, ou ce qui ouvre un permis sans offre' },
    ],
    howToObtain: { en: 'Follows from the ground: settle first whether there is an offer', fr: 'Découle du fondement : déterminer d’abord s’il y a une offre' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.permit-basis'],
  },
  {
    id: 'acknowledgement-of-receipt',
    title: { en: 'Acknowledgement of receipt, or letter of positive eligibility, of the application for permanent residence', fr: 'Accusé de réception, ou lettre d’admissibilité, de la demande de résidence permanente' },
    category: 'status', providedBy: 'client',
    issuedBy: { en: 'IRCC', fr: 'IRCC' },
    mustContain: [
      { en: 'Express Entry and Quebec skilled workers: that the application was found complete', fr: 'Entrée express et travailleurs qualifiés du Québec : que la demande a été jugée complète' },
      { en: 'On paper and outside Express Entry: that the applicant was found eligible', fr: 'Sur papier et hors Entrée express : que le demandeur a été jugé admissible' },
      { en: 'Name, number and day of the application', fr: 'Nom, numéro et date de la demande' },
    ],
    howToObtain: { en: 'From the account with IRCC', fr: 'Dans le compte auprès d’IRCC' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.bridging'],
  },
];
