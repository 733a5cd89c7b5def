import { menuCommands } from '../../../shared/desktopBridge';
import { expect, test, type Shell } from '../../support/runningShell';

type Item = { menu: string; label: string; accelerator: string; role: string };
const items = (shell: Shell): Promise<Item[]> =>
  shell.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap((menu) => (menu.submenu?.items ?? []).filter(({ type, visible }) => type !== 'separator' && visible).map((item) => ({ menu: menu.label, label: item.label, accelerator: item.accelerator ?? '', role: item.role ?? '' }))),
  );

test('the menu names everything in English, and in French once the page chose so', async ({ shell }) => {
  const shown = async () => (await items(shell)).map(({ menu, label }) => `${menu.replace('&', '')} › ${label}`);
  expect(await shown()).toEqual([
    'File › New client…', 'File › Import…', 'File › Lock', 'File › Quit',
    'Edit › Undo', 'Edit › Redo', 'Edit › Cut', 'Edit › Copy', 'Edit › Paste', 'Edit › Select all', 'Edit › Find…',
    'View › Zoom in', 'View › Zoom out', 'View › Actual size', 'View › Full screen', 'View › Français', 'View › Light or dark',
    'Go › Search everything…', 'Go › Clients', 'Go › Employers', 'Go › Settings',
    'Window › New window', 'Window › Minimize', 'Window › Close window',
    'Help › Keyboard shortcuts', 'Help › About Dossier',
  ]);
  await shell.page.evaluate(() => window.desktop?.setLanguage('fr'));
  await expect.poll(shown).toEqual([
    'Fichier › Nouveau client…', 'Fichier › Importer…', 'Fichier › Verrouiller', 'Fichier › Quitter',
    'Édition › Annuler', 'Édition › Rétablir', 'Édition › Couper', 'Édition › Copier', 'Édition › Coller', 'Édition › Tout sélectionner', 'Édition › Rechercher…',
    'Affichage › Agrandir', 'Affichage › Réduire', 'Affichage › Taille réelle', 'Affichage › Plein écran', 'Affichage › English', 'Affichage › Clair ou sombre',
    'Aller › Tout rechercher…', 'Aller › Clients', 'Aller › Employeurs', 'Aller › Paramètres',
    'Fenêtre › Nouvelle fenêtre', 'Fenêtre › Réduire', 'Fenêtre › Fermer la fenêtre',
    'Aide › Raccourcis clavier', 'Aide › À propos de Dossier',
  ]);
});

test('no two entries have the same keys, and none reloads the page or opens developer tools', async ({ sharedShell }) => {
  const all = await items(sharedShell);
  const keys = all.map(({ accelerator }) => accelerator).filter((key) => key !== '');
  expect(new Set(keys).size).toBe(keys.length);
  expect(all.map(({ role }) => role).filter((role) => /reload|devtools/i.test(role))).toEqual([]);
});

test('every command of the menu reaches the page in front, and no other', async ({ shell }) => {
  const opened = shell.app.waitForEvent('window');
  await shell.page.evaluate(() => window.desktop?.newWindow());
  const second = await opened;
  await second.waitForLoadState();
  for (const page of [shell.page, second]) {
    await page.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      window.desktop?.onCommand((command) => heard.push(command));
    });
  }
  await shell.app.evaluate(({ Menu, BrowserWindow }) => {
    const [, front] = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id);
    // What a click does: the item is given the window in front. Roles are the system's own.
    for (const menu of Menu.getApplicationMenu()?.items ?? []) for (const item of menu.submenu?.items ?? []) if (item.type === 'normal' && !item.role && item.accelerator !== 'CmdOrCtrl+Shift+N') item.click({}, front, front?.webContents);
  });
  await expect.poll(() => second.evaluate(() => (Reflect.get(window, 'heard') as string[]).toSorted())).toEqual([...menuCommands].toSorted());
  expect(await shell.page.evaluate(() => Reflect.get(window, 'heard') as string[])).toEqual([]);
});

test('a listener that was taken back hears nothing more', async ({ sharedShell: { app, page } }) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heardOnce', heard);
    const stop = window.desktop?.onCommand((command) => heard.push(command));
    window.desktop?.onCommand((command) => command === 'shortcuts' && stop?.());
  });
  const send = (command: string) => app.evaluate(({ BrowserWindow }, name) => BrowserWindow.getAllWindows()[0]?.webContents.send('dossier-command', name), command);
  for (const command of ['palette', 'shortcuts', 'find']) await send(command);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heardOnce') as string[])).toEqual(['palette', 'shortcuts']);
});

test('new clients begin with their keys', async ({ shell }) => {
  await shell.newBook();
  await expect(shell.page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await shell.page.keyboard.press('Control+N');
  await expect(shell.page.getByRole('dialog', { name: 'New client' })).toBeVisible();
});
