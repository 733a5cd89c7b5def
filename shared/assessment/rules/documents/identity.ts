import type { DocumentType } from '../../pack/documents';

export const identityDocuments: readonly DocumentType[] = [
  {
    id: 'passport',
    title: { en: 'Passport', fr: 'Passeport' },
    category: 'identity', providedBy: 'client',
    issuedBy: { en: 'Country of nationality', fr: 'Pays de nationalité' },
    validity: { label: { en: 'Until its expiry date; a permit ends with it at the latest', fr: 'Jusqu’à sa date d’expiration; un permis prend fin au plus tard avec lui' }, on: ['filing', 'landing', 'stay'] },
    mustContain: [
      { en: 'Page with name, number, date of birth and expiry', fr: 'Page portant le nom, le numéro, la date de naissance et la date d’expiration' },
      { en: 'All pages with stamps, visas or notes', fr: 'Toutes les pages portant des timbres, des visas ou des mentions' },
      { en: 'A blank page for a visa, where one is needed', fr: 'Une page libre pour un visa, s’il en faut un' },
    ],
    howToObtain: { en: 'From the authorities of the country of nationality; scan in colour. Renew it first where it would end before the planned stay does.', fr: 'Auprès des autorités du pays de nationalité; numériser en couleur. Le renouveler d’abord s’il expire avant la fin du séjour prévu.' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['document.passport'],
  },
  {
    id: 'citizenship-proof',
    title: { en: 'Proof of citizenship', fr: 'Preuve de citoyenneté' },
    category: 'identity', providedBy: 'client',
    issuedBy: { en: 'Country of nationality', fr: 'Pays de nationalité' },
    validity: { label: { en: 'Until its expiry date, if it has one', fr: 'Jusqu’à sa date d’expiration, s’il y en a une' }, on: ['filing', 'landing'] },
    mustContain: [
      { en: 'Name as in the application', fr: 'Nom tel qu’indiqué dans la demande' },
      { en: 'Citizenship on which the agreement rests: permanent residence of the country is not enough', fr: 'Citoyenneté sur laquelle repose l’accord : la résidence permanente du pays ne suffit pas' },
    ],
    howToObtain: {
      en: 'A passport is the plainest proof. Citizens of the United States may show a certificate of birth or naturalization instead when they apply on entry.',
      fr: 'Le passeport est la preuve la plus simple. Les citoyens des États-Unis peuvent présenter un certificat de naissance ou de naturalisation s’ils présentent leur demande à l’arrivée.',
    },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['cusma.citizenship', 'document.passport'],
  },
  {
    id: 'birth-certificate',
    title: { en: 'Birth certificate', fr: 'Certificat de naissance' },
    category: 'identity', providedBy: 'client',
    issuedBy: { en: 'Civil registry', fr: 'Registre de l’état civil' },
    mustContain: [
      { en: 'Name, date and place of birth', fr: 'Nom, date et lieu de naissance' },
      { en: 'Names of both parents: the long form of the certificate', fr: 'Noms des deux parents : copie intégrale de l’acte' },
    ],
    howToObtain: { en: 'From the civil registry of the place of birth. Where no certificate exists, a statement of the registry and other proof of birth and parents.', fr: 'Auprès du registre de l’état civil du lieu de naissance. S’il n’existe pas d’acte, une attestation du registre et d’autres preuves de la naissance et de la filiation.' },
    translation: 'where-foreign', certifiedCopy: 'where-asked', citations: ['document.civil-records', 'document.civil-records-secondary'],
  },
  {
    id: 'national-identity-document',
    title: { en: 'National identity document or household register', fr: 'Pièce d’identité nationale ou livret de famille' },
    category: 'identity', providedBy: 'client',
    issuedBy: { en: 'Authority of the country', fr: 'Autorité du pays' },
    validity: { label: { en: 'Until its expiry date, if it has one', fr: 'Jusqu’à sa date d’expiration, s’il y en a une' }, on: ['filing'] },
    mustContain: [
      { en: 'Both sides of a card', fr: 'Recto et verso d’une carte' },
      { en: 'Of a register (hukou, family book) every page, also blank ones', fr: 'D’un registre (hukou, livret de famille), toutes les pages, même vierges' },
    ],
    howToObtain: { en: 'From the authority of the country; asked for by the checklists of some countries only', fr: 'Auprès de l’autorité du pays; exigé par les listes de contrôle de certains pays seulement' },
    translation: 'where-foreign', certifiedCopy: 'where-asked', citations: ['document.national-identity'],
  },
  {
    id: 'name-change',
    title: { en: 'Proof of a change of name', fr: 'Preuve de changement de nom' },
    category: 'identity', providedBy: 'client',
    issuedBy: { en: 'Registry or court', fr: 'Registre ou tribunal' },
    mustContain: [
      { en: 'Name before and name after', fr: 'Nom antérieur et nom actuel' },
      { en: 'Day of the change and the authority that made it', fr: 'Date du changement et autorité qui l’a effectué' },
    ],
    howToObtain: { en: 'From the registry or court that changed the name; after a marriage the certificate may be enough', fr: 'Auprès du registre ou du tribunal qui a changé le nom; après un mariage, le certificat peut suffire' },
    translation: 'where-foreign', certifiedCopy: 'where-asked', citations: ['document.civil-records', 'document.civil-records-secondary'],
  },
  {
    id: 'digital-photo',
    title: { en: 'Digital photo', fr: 'Photo numérique' },
    category: 'identity', providedBy: 'client',
    issuedBy: { en: 'Photographer', fr: 'Photographe' },
    validity: { label: { en: 'Taken within the last six months', fr: 'Prise au cours des six derniers mois' }, lasts: { months: 6 }, on: ['filing'] },
    mustContain: [
      { en: 'Proportions of 35 × 45 mm', fr: 'Proportions de 35 × 45 mm' },
      { en: 'Plain white background, face seen from the front', fr: 'Arrière-plan blanc uni, visage de face' },
    ],
    howToObtain: { en: 'From a photographer, as an image file; not needed where biometrics are given with this application', fr: 'Chez un photographe, en fichier image; inutile si des données biométriques sont fournies pour cette demande' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.photo-digital'],
  },
  {
    id: 'photos',
    title: { en: 'Printed photos', fr: 'Photos imprimées' },
    category: 'identity', providedBy: 'client',
    issuedBy: { en: 'Commercial photographer', fr: 'Photographe commercial' },
    validity: { label: { en: 'Taken within the last six months', fr: 'Prises au cours des six derniers mois' }, lasts: { months: 6 }, on: ['filing'] },
    mustContain: [
      { en: 'Two identical photos of 35 × 45 mm, head 25 to 35 mm high; another size where the checklist of the form in hand says so', fr: 'Deux photos identiques de 35 × 45 mm, tête de 25 à 35 mm de hauteur; un autre format si la liste de contrôle du formulaire utilisé le prévoit' },
      { en: 'Plain white background', fr: 'Arrière-plan blanc uni' },
      { en: 'On the back of one: name, date of birth, name and address of the studio, day of the photo; the other is left blank', fr: 'Au verso de l’une : nom, date de naissance, nom et adresse du studio, date de la photo; l’autre est laissée vierge' },
    ],
    howToObtain: { en: 'From a commercial photographer who stamps the back', fr: 'Chez un photographe commercial qui estampille le verso' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.photo-card', 'document.photo-paper'],
  },
];
