import type { DocumentType } from '../../pack/documents';

export const representationDocuments: readonly DocumentType[] = [
  {
    id: 'imm-5476',
    title: { en: 'Use of a Representative (IMM 5476)', fr: 'Recours aux services d’un représentant (IMM 5476)' },
    category: 'representation', providedBy: 'representative',
    issuedBy: { en: 'Client and representative', fr: 'Client et représentant' },
    form: { number: 'IMM 5476', title: { en: 'Use of a Representative', fr: 'Recours aux services d’un représentant' } },
    validity: { label: { en: 'Until it is cancelled', fr: 'Jusqu’à son annulation' }, on: ['filing'] },
    mustContain: [
      { en: 'Name, date of birth and, where known, the UCI of the client', fr: 'Nom, date de naissance et, s’il est connu, l’IUC du client' },
      { en: 'Whether the representative is paid; the body and the membership number', fr: 'Si le représentant est rémunéré; l’organisme et le numéro de membre' },
      { en: 'Address, telephone and email of the representative', fr: 'Adresse, téléphone et adresse électronique du représentant' },
      { en: 'Signatures of both by hand, with the day; in a sponsorship also that of the spouse or partner', fr: 'Signatures manuscrites des deux, avec la date; dans un parrainage, aussi celle de l’époux ou du conjoint' },
      { en: 'One form for each adult, each with one representative', fr: 'Un formulaire par adulte, chacun avec un seul représentant' },
    ],
    howToObtain: { en: 'From the website of IRCC; sent with the application or at any time after', fr: 'Sur le site Web d’IRCC; envoyé avec la demande ou en tout temps par la suite' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.representative', 'document.representative-act', 'form.title'],
  },
  {
    id: 'provincial-representative-form',
    title: { en: 'Representative form of the province', fr: 'Formulaire de représentant de la province' },
    category: 'representation', providedBy: 'representative',
    issuedBy: { en: 'Client and representative', fr: 'Client et représentant' },
    validity: { label: { en: 'Until it is cancelled', fr: 'Jusqu’à son annulation' }, on: ['filing'] },
    mustContain: [
      { en: 'Name of the representative, body and membership number, paid or unpaid', fr: 'Nom du représentant, organisme et numéro de membre, rémunéré ou non' },
      { en: 'Licence or registration of the province where it has one: Saskatchewan, Manitoba, Quebec', fr: 'Permis ou inscription de la province, si elle en exige : Saskatchewan, Manitoba, Québec' },
      { en: 'For Quebec the mandate, signed by the client', fr: 'Pour le Québec, le mandat signé par le client' },
    ],
    howToObtain: { en: 'From the program of the province; IMM 5476 does not replace it', fr: 'Auprès du programme de la province; le formulaire IMM 5476 ne le remplace pas' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.provincial-program', 'document.representative-act'],
  },
];
