import { BrowserWindow, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { commandChannel, type MenuCommand } from '../shared/desktopBridge';
import type { Language } from './dialogs';

const texts = {
  file: { en: '&File', fr: '&Fichier' },
  edit: { en: '&Edit', fr: '&Édition' },
  view: { en: '&View', fr: '&Affichage' },
  go: { en: '&Go', fr: 'A&ller' },
  window: { en: '&Window', fr: 'Fe&nêtre' },
  help: { en: '&Help', fr: 'A&ide' },
  'new-client': { en: 'New client…', fr: 'Nouveau client…' },
  import: { en: 'Import…', fr: 'Importer…' },
  lock: { en: 'Lock', fr: 'Verrouiller' },
  newWindow: { en: 'New window', fr: 'Nouvelle fenêtre' },
  close: { en: 'Close window', fr: 'Fermer la fenêtre' },
  quit: { en: 'Quit', fr: 'Quitter' },
  undo: { en: 'Undo', fr: 'Annuler' },
  redo: { en: 'Redo', fr: 'Rétablir' },
  cut: { en: 'Cut', fr: 'Couper' },
  copy: { en: 'Copy', fr: 'Copier' },
  paste: { en: 'Paste', fr: 'Coller' },
  selectAll: { en: 'Select all', fr: 'Tout sélectionner' },
  find: { en: 'Find…', fr: 'Rechercher…' },
  zoomIn: { en: 'Zoom in', fr: 'Agrandir' },
  zoomOut: { en: 'Zoom out', fr: 'Réduire' },
  resetZoom: { en: 'Actual size', fr: 'Taille réelle' },
  fullScreen: { en: 'Full screen', fr: 'Plein écran' },
  // Each names the other language, in that language.
  'toggle-language': { en: 'Français', fr: 'English' },
  'toggle-theme': { en: 'Light or dark', fr: 'Clair ou sombre' },
  palette: { en: 'Search everything…', fr: 'Tout rechercher…' },
  'go-clients': { en: 'Clients', fr: 'Clients' },
  'go-employers': { en: 'Employers', fr: 'Employeurs' },
  'go-settings': { en: 'Settings', fr: 'Paramètres' },
  minimize: { en: 'Minimize', fr: 'Réduire' },
  shortcuts: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
  about: { en: 'About Dossier', fr: 'À propos de Dossier' },
} as const satisfies Record<string, Record<Language, string>>;
type TextKey = keyof typeof texts;
type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };

/** The native menu. What concerns client files is a command to the page in front; the page knows what it means there. */
export function setMenu(language: Language, openWindow: () => void, development: boolean): void {
  const label = (key: TextKey): string => texts[key][language];
  const command = (name: MenuCommand, accelerator?: string): Item => ({
    label: label(name),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: (_item, window) => {
      if (window instanceof BrowserWindow) window.webContents.send(commandChannel, name);
    },
  });
  // The page hears these keys itself: shown in the menu, not taken by it.
  const shown = (name: MenuCommand, accelerator: string): Item => ({ ...command(name, accelerator), registerAccelerator: false });
  const role = (name: NonNullable<Item['role']>, key: TextKey): Item => ({ role: name, label: label(key) });
  const menu = (key: TextKey, submenu: Item[]): Item => ({ label: label(key), submenu });

  const template: Item[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    menu('file', [command('new-client', 'CmdOrCtrl+N'), command('import', 'CmdOrCtrl+Shift+I'), line, command('lock', 'CmdOrCtrl+L'), line, role('quit', 'quit')]),
    // Undo and redo are the page's own: they reach over fields and records.
    menu('edit', [shown('undo', 'CmdOrCtrl+Z'), shown('redo', 'CmdOrCtrl+Shift+Z'), line, role('cut', 'cut'), role('copy', 'copy'), role('paste', 'paste'), role('selectAll', 'selectAll'), line, shown('find', 'CmdOrCtrl+F')]),
    menu('view', [
      role('zoomIn', 'zoomIn'),
      // The same on keyboards where + needs Shift.
      { ...role('zoomIn', 'zoomIn'), accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
      role('zoomOut', 'zoomOut'), role('resetZoom', 'resetZoom'), line, role('togglefullscreen', 'fullScreen'), line, command('toggle-language'), command('toggle-theme'),
      ...(development ? [line, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ]),
    menu('go', [shown('palette', 'CmdOrCtrl+K'), line, command('go-clients', 'CmdOrCtrl+1'), command('go-employers', 'CmdOrCtrl+2'), command('go-settings', 'CmdOrCtrl+,')]),
    menu('window', [{ label: label('newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: openWindow }, line, role('minimize', 'minimize'), role('close', 'close')]),
    menu('help', [command('shortcuts'), line, command('about')]),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Cut, copy and paste at the pointer, where there is something to cut, copy or paste into. */
export function offerContextMenu(contents: WebContents, language: () => Language): void {
  contents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    const window = BrowserWindow.fromWebContents(contents);
    if (!window || (!isEditable && selectionText.trim() === '')) return;
    const spoken = language();
    const item = (name: 'cut' | 'copy' | 'paste' | 'selectAll', enabled: boolean): Item => ({ role: name, label: texts[name][spoken], enabled });
    const template = isEditable
      ? [item('cut', editFlags.canCut), item('copy', editFlags.canCopy), item('paste', editFlags.canPaste), line, item('selectAll', editFlags.canSelectAll)]
      : [item('copy', editFlags.canCopy)];
    Menu.buildFromTemplate(template).popup({ window });
  });
}
