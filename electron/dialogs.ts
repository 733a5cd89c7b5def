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
  backup: { en: 'Dossier backup', fr: 'Sauvegarde Dossier' },
  allFiles: { en: 'All files', fr: 'Tous les fichiers' },
} as const satisfies Record<string, Record<Language, string>>;

export const dialogText = (key: keyof typeof texts, language: Language): string => texts[key][language];

/** Says why the application cannot go on; returns when the person has read it. */
export const showFatal = (key: 'gaveUp' | 'pageGaveUp' | 'broken', language: Language): void => dialog.showErrorBox('Dossier', texts[key][language]);

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
