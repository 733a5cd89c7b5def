import type { DocumentType } from '../../pack/documents';

export const explanationDocuments: readonly DocumentType[] = [
  {
    id: 'explanation-letter',
    title: { en: 'Letter of explanation', fr: 'Lettre d’explication' },
    category: 'explanation', providedBy: 'representative',
    issuedBy: { en: 'Client or representative', fr: 'Client ou représentant' },
    mustContain: [
      { en: 'Each fact that is missing, unusual or changed, and its proof: refusals, gaps in the history, names that differ', fr: 'Chaque fait manquant, inhabituel ou modifié, et sa preuve : refus, interruptions dans les antécédents, noms différents' },
      { en: 'For a temporary stay: its purpose, the ties to the country of residence, that the client leaves at its end, and plans for permanent residence', fr: 'Pour un séjour temporaire : son but, les liens avec le pays de résidence, le départ à la fin, et les projets de résidence permanente' },
      { en: 'Of a document that cannot be had: what was done to get it, with the request made', fr: 'Pour un document impossible à obtenir : les démarches faites, avec la demande présentée' },
    ],
    howToObtain: { en: 'Written for the slot “Client information”', fr: 'Rédigée pour la case « Renseignements sur le client »' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.explanation', 'document.checklists'],
  },
  {
    id: 'temporary-intent-proof',
    title: { en: 'Proof of the intent to leave at the end of the stay', fr: 'Preuve de l’intention de quitter le Canada à la fin du séjour' },
    category: 'explanation', providedBy: 'client',
    issuedBy: { en: 'Client; employer, bank or authority of the country of residence', fr: 'Client; employeur, banque ou autorité du pays de résidence' },
    mustContain: [
      { en: 'Ties to the country of residence: family, home, property, position that waits', fr: 'Liens avec le pays de résidence : famille, logement, biens, poste conservé' },
      { en: 'Past stays in Canada and elsewhere whose conditions were kept', fr: 'Séjours antérieurs au Canada et ailleurs dont les conditions ont été respectées' },
      { en: 'Where permanent residence is wanted too: that the client leaves if it is refused', fr: 'Si la résidence permanente est aussi visée : que le client partira en cas de refus' },
    ],
    howToObtain: { en: 'Collected by the client', fr: 'Réunie par le client' },
    translation: 'where-foreign', certifiedCopy: 'never', citations: ['wp.leave', 'wp.leave-act'],
  },
  {
    id: 'translation',
    title: { en: 'Translation with the translator’s affidavit', fr: 'Traduction avec l’affidavit du traducteur' },
    category: 'explanation', providedBy: 'third-party',
    issuedBy: { en: 'Translator', fr: 'Traducteur' },
    mustContain: [
      { en: 'Translation into English or French of every page that is in neither', fr: 'Traduction en français ou en anglais de chaque page qui n’est ni dans l’une ni dans l’autre langue' },
      { en: 'Affidavit of the translator before a notary or commissioner of oaths, in a language in which both are fluent; none is needed of a certified translator in Canada', fr: 'Affidavit du traducteur devant un notaire ou un commissaire à l’assermentation, dans une langue que les deux maîtrisent; inutile pour un traducteur agréé au Canada' },
      { en: 'Copy of the original that was translated, certified where the checklist asks', fr: 'Copie de l’original traduit, certifiée si la liste de contrôle l’exige' },
    ],
    howToObtain: { en: 'From a translator who is neither the applicant nor a family member nor the representative; in matters of Quebec a member of OTTIAQ or another certified translator', fr: 'Auprès d’un traducteur qui n’est ni le demandeur, ni un membre de sa famille, ni le représentant; pour le Québec, un membre de l’OTTIAQ ou un autre traducteur agréé' },
    translation: 'never', certifiedCopy: 'never', citations: ['document.translation'],
  },
];
