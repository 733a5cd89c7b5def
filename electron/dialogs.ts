import { dialog, type BrowserWindow } from 'electron';

export type Language = 'en' | 'fr';

const texts = {
  gaveUp: {
    en: 'The data service stopped several times in a row.\n\nEverything that was saved is safe. Start Dossier again; if this comes back, restore the latest backup or reinstall Dossier.',
    fr: 'Le service de données s’est arrêté plusieurs fois de suite.\n\nTout ce qui a été enregistré est intact. Redémarrez Dossier; si le problème revient, restaurez la dernière sauvegarde ou réinstallez Dossier.',
  },
  pageGaveUp: {
    en: 'The window stopped several times in a row.\n\nEverything that was saved is safe. Start Dossier again.',
    fr: 'La fenêtre s’est arrêtée plusieurs fois de suite.\n\nTout ce qui a été enregistré est intact. Redémarrez Dossier.',
  },
  broken: {
    en: 'Dossier met a fault of its own and has to close.\n\nEverything that was saved is safe. Start Dossier again.',
    fr: 'Dossier a rencontré une défaillance interne et doit se fermer.\n\nTout ce qui a été enregistré est intact. Redémarrez Dossier.',
  },
  full: {
    en: 'The files could not be saved: the disk is full. Free some space, or choose another folder.',
    fr: 'Les fichiers n’ont pas pu être enregistrés : le disque est plein. Libérez de l’espace ou choisissez un autre dossier.',
  },
  denied: {
    en: 'The files could not be saved: this folder may not be written to. Choose another folder.',
    fr: 'Les fichiers n’ont pas pu être enregistrés : l’écriture dans ce dossier n’est pas permise. Choisissez un autre dossier.',
  },
  notWritten: {
    en: 'The files could not be saved there. Choose another folder.',
    fr: 'Les fichiers n’ont pas pu être enregistrés à cet endroit. Choisissez un autre dossier.',
  },
  replace: { en: 'Replace', fr: 'Remplacer' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
  alreadyThere: { en: 'Files of these names are already in that folder. Replace them?', fr: 'Des fichiers de ces noms se trouvent déjà dans ce dossier. Les remplacer ?' },
  openOutside: { en: 'Open a readable copy of “{name}” in another program?', fr: 'Ouvrir une copie lisible de « {name} » dans un autre programme ?' },
  openOutsideMore: {
    en: 'The copy lies unprotected on this computer until Dossier is locked or closed; then it is removed. Backup or synchronization programs may take it along before that.\n\nWhat is changed in it does not come back into Dossier: save it elsewhere and add that file.',
    fr: 'La copie reste sans protection sur cet ordinateur jusqu’au verrouillage ou à la fermeture de Dossier, puis elle est supprimée. D’ici là, un programme de sauvegarde ou de synchronisation peut la recopier.\n\nCe qui y est modifié ne revient pas dans Dossier : enregistrez-la ailleurs et ajoutez ce fichier.',
  },
  openCopy: { en: 'Open a copy', fr: 'Ouvrir une copie' },
  copiesLeft: {
    en: 'A readable copy of a document could not be removed, because another program still has it open.\n\nClose that program. Dossier removes the copy when it starts next.',
    fr: 'Une copie lisible d’un document n’a pas pu être supprimée, car un autre programme l’a encore ouverte.\n\nFermez ce programme. Dossier supprimera la copie à son prochain démarrage.',
  },
  backup: { en: 'Dossier backup', fr: 'Sauvegarde Dossier' },
  allFiles: { en: 'All files', fr: 'Tous les fichiers' },
} as const satisfies Record<string, Record<Language, string>>;

export const dialogText = (key: keyof typeof texts, language: Language): string => texts[key][language];

/** Says why the application cannot go on; returns when the person has read it. */
export const showFatal = (key: 'gaveUp' | 'pageGaveUp' | 'broken', language: Language): void => dialog.showErrorBox('Dossier', texts[key][language]);

/** Says at the end of the program that readable copies are left. */
export const showCopiesLeft = (language: Language): void => dialog.showErrorBox('Dossier', texts.copiesLeft[language]);

/** Whether a readable copy of a document may be written for another program. Not to is what Enter and Escape do. */
export async function mayOpen(window: BrowserWindow, name: string, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning', title: 'Dossier', message: texts.openOutside[language].replace('{name}', () => name), detail: texts.openOutsideMore[language], buttons: [texts.cancel[language], texts.openCopy[language]], defaultId: 0, cancelId: 0, noLink: true,
  });
  return response === 1;
}

/** Says why files were not written, by the system's error code. */
export async function showNotWritten(window: BrowserWindow, code: unknown, language: Language): Promise<void> {
  const key = code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'denied' : 'notWritten';
  await dialog.showMessageBox(window, { type: 'error', title: 'Dossier', message: texts[key][language] });
}

/** Whether files that are already there may be replaced. Not to replace is what Enter and Escape do. */
export async function mayReplace(window: BrowserWindow, names: readonly string[], language: Language): Promise<boolean> {
  const shown = names.slice(0, 10).join('\n') + (names.length > 10 ? `\n… (${names.length})` : '');
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning', title: 'Dossier', message: texts.alreadyThere[language], detail: shown, buttons: [texts.cancel[language], texts.replace[language]], defaultId: 0, cancelId: 0, noLink: true,
  });
  return response === 1;
}
