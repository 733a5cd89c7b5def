import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { commandChannel, type MenuCommand } from '../shared/desktopBridge';

type Language = 'en' | 'fr';
const texts = {
  file: { en: '&File', fr: '&Fichier' }, edit: { en: '&Edit', fr: 'É&dition' }, view: { en: '&View', fr: '&Affichage' }, go: { en: '&Go', fr: 'A&ller' }, window: { en: '&Window', fr: 'Fe&nêtre' }, help: { en: '&Help', fr: '&Aide' },
  'new-client': { en: 'New client…', fr: 'Nouveau client…' }, import: { en: 'Import…', fr: 'Importer…' }, lock: { en: 'Lock', fr: 'Verrouiller' }, newWindow: { en: 'New window', fr: 'Nouvelle fenêtre' }, close: { en: 'Close window', fr: 'Fermer la fenêtre' }, quit: { en: 'Quit', fr: 'Quitter' },
  undo: { en: 'Undo', fr: 'Annuler' }, redo: { en: 'Redo', fr: 'Rétablir' }, cut: { en: 'Cut', fr: 'Couper' }, copy: { en: 'Copy', fr: 'Copier' }, paste: { en: 'Paste', fr: 'Coller' }, selectAll: { en: 'Select all', fr: 'Tout sélectionner' }, find: { en: 'Find…', fr: 'Rechercher…' },
  zoomIn: { en: 'Zoom in', fr: 'Agrandir' }, zoomOut: { en: 'Zoom out', fr: 'Réduire' }, resetZoom: { en: 'Actual size', fr: 'Taille réelle' }, fullScreen: { en: 'Full screen', fr: 'Plein écran' }, 'toggle-language': { en: 'Français', fr: 'English' }, 'toggle-theme': { en: 'Light or dark', fr: 'Clair ou sombre' },
  palette: { en: 'Search everything…', fr: 'Tout rechercher…' }, 'go-clients': { en: 'Clients', fr: 'Clients' }, 'go-employers': { en: 'Employers', fr: 'Employeurs' }, 'go-settings': { en: 'Settings', fr: 'Paramètres' },
  minimize: { en: 'Minimize', fr: 'Réduire' }, shortcuts: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' }, about: { en: 'About Dossier', fr: 'À propos de Dossier' },
} as const;

/** The native menu. What concerns client files is a command to the page in front; the page knows what it means there. */
export function setMenu(language: Language, openWindow: () => void, development: boolean): void {
  const label = (key: keyof typeof texts): string => texts[key][language];
  const command = (name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label: label(name as keyof typeof texts),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: (_item, window) => {
      if (window instanceof BrowserWindow) window.webContents.send(commandChannel, name);
    },
  });
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, key: keyof typeof texts, accelerator?: string): MenuItemConstructorOptions => ({ role: name, label: label(key), ...(accelerator === undefined ? {} : { accelerator }) });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: label('file'), submenu: [command('new-client', 'CmdOrCtrl+N'), command('import', 'CmdOrCtrl+Shift+I'), line, { label: label('newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: openWindow }, role('close', 'close'), line, command('lock', 'CmdOrCtrl+L'), line, role('quit', 'quit')] },
    // Undo and redo are the page's own: they reach over fields and records.
    { label: label('edit'), submenu: [{ ...command('undo', 'CmdOrCtrl+Z'), registerAccelerator: false }, { ...command('redo', 'CmdOrCtrl+Shift+Z'), registerAccelerator: false }, line, role('cut', 'cut'), role('copy', 'copy'), role('paste', 'paste'), role('selectAll', 'selectAll'), line, { ...command('find', 'CmdOrCtrl+F'), registerAccelerator: false }] },
    { label: label('view'), submenu: [role('zoomIn', 'zoomIn'), role('zoomOut', 'zoomOut'), role('resetZoom', 'resetZoom'), line, role('togglefullscreen', 'fullScreen'), line, command('toggle-language'), command('toggle-theme'), ...(development ? [line, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : [])] },
    { label: label('go'), submenu: [{ ...command('palette', 'CmdOrCtrl+K'), registerAccelerator: false }, line, command('go-clients', 'CmdOrCtrl+1'), command('go-employers', 'CmdOrCtrl+2'), command('go-settings', 'CmdOrCtrl+,')] },
    { label: label('window'), submenu: [role('minimize', 'minimize'), role('close', 'close')] },
    { label: label('help'), submenu: [command('shortcuts'), line, command('about')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
