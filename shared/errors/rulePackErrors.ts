/** What can be wrong with importing rule packs and putting them in force. */
export const rulePackErrors = {
  'rule-pack.refused': {
    en: 'The rule pack was refused as a whole, and nothing of it was kept. Send what is listed to its publisher.',
    fr: 'L’ensemble de règles a été refusé en entier et rien n’en a été conservé. Transmettez ce qui est énuméré à son éditeur.',
  },
  'rule-pack.takes-too-long': {
    en: 'The file takes too long, or too much memory, to be checked. It was refused, and nothing of it was kept.',
    fr: 'La vérification du fichier demande trop de temps ou de mémoire. Il a été refusé et rien n’en a été conservé.',
  },
  'rule-pack.unknown-publisher': {
    en: 'The pack is signed by a publisher that this book does not trust. Compare the fingerprint with the publisher’s own, then trust it.',
    fr: 'L’ensemble est signé par un éditeur auquel ce registre ne fait pas confiance. Comparez l’empreinte à celle que donne l’éditeur, puis faites-lui confiance.',
  },
  'rule-pack.other-fingerprint': {
    en: 'This is not the fingerprint of the key that signed the pack. Do not trust it: ask the publisher, by another way, which pack is theirs.',
    fr: 'Ce n’est pas l’empreinte de la clé qui a signé l’ensemble. Ne lui faites pas confiance : demandez à l’éditeur, par une autre voie, quel ensemble est le sien.',
  },
  'rule-pack.publisher-in-use': {
    en: 'A pack of this publisher is in force. Put another one in force first.',
    fr: 'Un ensemble de cet éditeur est en vigueur. Mettez-en d’abord un autre en vigueur.',
  },
  'rule-pack.publisher-not-found': { en: 'This publisher is no longer among those that are trusted.', fr: 'Cet éditeur n’est plus parmi ceux auxquels on fait confiance.' },
  'rule-pack.not-found': { en: 'There is no such rule pack in this book. Import it first.', fr: 'Ce registre n’a pas cet ensemble de règles. Importez-le d’abord.' },
  'rule-pack.other-layer': { en: 'The pack is of another layer. Law, guidance and the firm’s policy are never mixed.', fr: 'L’ensemble est d’une autre couche. Le droit, les instructions et la politique du cabinet ne se mêlent jamais.' },
  'rule-pack.in-force': { en: 'This pack is in force already.', fr: 'Cet ensemble est déjà en vigueur.' },
  'rule-pack.unusable': {
    en: 'This program can no longer use the pack. Ask its publisher for a newer one.',
    fr: 'Ce programme ne peut plus utiliser l’ensemble. Demandez-en un plus récent à son éditeur.',
  },
  'rule-pack.impact-not-seen': {
    en: 'First have computed what the pack means for all clients. What is in force, or the clients, may have changed since.',
    fr: 'Faites d’abord calculer ce que l’ensemble signifie pour tous les clients. Ce qui est en vigueur, ou les clients, a pu changer depuis.',
  },
  'rule-pack.impact-running': { en: 'The clients are being assessed for a pack already. Wait for it, or stop it.', fr: 'Les clients sont déjà en cours d’évaluation pour un ensemble. Attendez la fin, ou arrêtez-la.' },
  'rule-pack.impact-cancelled': { en: 'The computation was stopped. Nothing was changed.', fr: 'Le calcul a été arrêté. Rien n’a été modifié.' },
  'rule-pack.no-way-back': { en: 'What was in force before is another pack by now. Look again, then go back.', fr: 'Ce qui était en vigueur auparavant est maintenant un autre ensemble. Regardez de nouveau, puis revenez en arrière.' },
} as const;
