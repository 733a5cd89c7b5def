/** What can be wrong with submission packages and the profiles of portals. */
export const packageErrors = {
  'package.profile-invalid': { en: 'The portal profile cannot be used as it is. Correct what is marked.', fr: 'Le profil du portail ne peut être utilisé tel quel. Corrigez ce qui est indiqué.' },
  'package.profile-not-found': { en: 'This portal profile no longer exists. Choose another one.', fr: 'Ce profil de portail n’existe plus. Choisissez-en un autre.' },
  'package.profile-built-in': { en: 'A built-in portal profile cannot be removed. Change it instead.', fr: 'Un profil de portail intégré ne peut être retiré. Modifiez-le plutôt.' },
  'package.profiles-full': { en: 'There are 100 portal profiles of your own already. Remove one first.', fr: 'Il y a déjà 100 profils de portail du cabinet. Retirez-en un d’abord.' },
  'package.nothing': {
    en: 'There is nothing to put into a package: no accepted item has a document that the portal takes.',
    fr: 'Il n’y a rien à mettre dans un envoi : aucun élément accepté n’a de document que le portail accepte.',
  },
  'package.building': { en: 'A package of this case is being made. Wait for it, or stop it.', fr: 'Un envoi de cette demande est en préparation. Attendez-le ou arrêtez-le.' },
  'package.cancelled': { en: 'The package was stopped. Nothing of it was kept.', fr: 'La préparation de l’envoi a été arrêtée. Rien n’en a été conservé.' },
  'package.changed-meanwhile': {
    en: 'A document of the package changed or was removed while it was made. Nothing was kept: make it again.',
    fr: 'Un document de l’envoi a été modifié ou retiré pendant la préparation. Rien n’a été conservé : recommencez.',
  },
  'package.failed': {
    en: '“{file}” could not be made: it takes too long or too much memory. Nothing was kept. Leave out or divide its largest document.',
    fr: '« {file} » n’a pu être produit : il demande trop de temps ou de mémoire. Rien n’a été conservé. Retirez ou divisez son plus gros document.',
  },
  'package.not-found': { en: 'This package no longer exists.', fr: 'Cet envoi n’existe plus.' },
  'package.file-not-found': { en: 'The package has no file of this name.', fr: 'L’envoi n’a pas de fichier de ce nom.' },
  'package.too-large': {
    en: 'The package is larger than the portal takes. Make it fit first, or export it all the same.',
    fr: 'L’envoi dépasse ce que le portail accepte. Réduisez-le d’abord, ou exportez-le quand même.',
  },
  'package.damaged': {
    en: 'The file “{name}” of the package is missing or was changed outside Dossier. Nothing was written. Make the package again.',
    fr: 'Le fichier « {name} » de l’envoi est introuvable ou a été modifié hors de Dossier. Rien n’a été écrit. Préparez l’envoi de nouveau.',
  },
} as const;
