import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, newFolder, test, type Shell } from '../../support/runningShell';

const save = (shell: Shell, files: readonly { name: string; text: string }[]) =>
  shell.page.evaluate((given) => window.desktop?.saveFiles(given.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))), files);

test('files go where the person says, the others beside the first, for this account only', async ({ sharedShell: shell }) => {
  const folder = newFolder();
  await shell.answerDialogs({ save: join(folder, 'chosen.json') });
  expect(await save(shell, [{ name: 'Okafor.json', text: 'one' }, { name: 'Okafor.record.json', text: 'two' }])).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(['Okafor.record.json', 'chosen.json']);
  expect([readFileSync(join(folder, 'chosen.json'), 'utf8'), readFileSync(join(folder, 'Okafor.record.json'), 'utf8')]).toEqual(['one', 'two']);
  expect(statSync(join(folder, 'chosen.json')).mode & 0o777).toBe(0o600);
  const [asked] = await shell.askedDialogs();
  expect(asked).toMatchObject({ name: 'showSaveDialog', options: { defaultPath: 'Okafor.json', properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'] } });
});

test('no name that a page gives leaves the folder, hides or means something to the system', async ({ sharedShell: shell }) => {
  const folder = join(newFolder(), 'inner');
  mkdirSync(folder);
  await shell.answerDialogs({ save: join(folder, 'first.txt') });
  const names = ['../../escape.txt', '..', '.hidden', '/etc/passwd', 'C:\\evil.txt', 'CON', 'a\u0000b.txt', 'line\nbreak.txt', '  spaced.txt. ', 'Renée Ôkafor – “dossier”.txt'];
  expect(await save(shell, [{ name: '../../first.txt', text: '0' }, ...names.map((name) => ({ name, text: name }))])).toBe(true);
  expect(readdirSync(join(folder, '..'))).toEqual(['inner']);
  expect(readdirSync(folder).toSorted()).toEqual(['-..-escape.txt', '-etc-passwd', 'C--evil.txt', 'Renée Ôkafor – “dossier”.txt', '_CON', 'a-b.txt', 'file', 'first.txt', 'hidden', 'line-break.txt', 'spaced.txt'].toSorted());
  expect((await shell.askedDialogs())[0]?.options['defaultPath']).toBe('-..-first.txt');
});

test('what is there already is replaced only after asking, and nothing is written when the answer is no', async ({ sharedShell: shell }) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'record.json'), 'old');
  await shell.answerDialogs({ save: join(folder, 'file.json'), message: 0 });
  const files = [{ name: 'file.json', text: 'new' }, { name: 'record.json', text: 'new' }];
  expect(await save(shell, files)).toBe(false);
  expect([readdirSync(folder), readFileSync(join(folder, 'record.json'), 'utf8')]).toEqual([['record.json'], 'old']);
  expect((await shell.askedDialogs())[1]).toMatchObject({ name: 'showMessageBox', options: { detail: 'record.json', buttons: ['Cancel', 'Replace'], defaultId: 0, cancelId: 0 } });
  await shell.answerDialogs({ save: join(folder, 'file.json'), message: 1 });
  expect(await save(shell, files)).toBe(true);
  expect(readFileSync(join(folder, 'record.json'), 'utf8')).toBe('new');
});

test('giving up writes nothing', async ({ sharedShell: shell }) => {
  await shell.answerDialogs({ save: null, open: null });
  expect(await save(shell, [{ name: 'x.json', text: 'x' }])).toBe(false);
  expect(await shell.page.evaluate(() => Promise.all([window.desktop?.chooseSaveTarget('backup', 'x'), window.desktop?.chooseSource('backup')]))).toEqual([null, null]);
});

test('a folder that may not be written to is said in a dialog, in the language of the person, and leaves nothing behind', async ({ shell }) => {
  const folder = newFolder();
  chmodSync(folder, 0o500);
  await shell.answerDialogs({ save: join(folder, 'x.json') });
  await shell.page.evaluate(() => window.desktop?.setLanguage('fr'));
  expect(await save(shell, [{ name: 'x.json', text: 'x' }])).toBe(false);
  expect((await shell.askedDialogs()).at(-1)).toMatchObject({ name: 'showMessageBox', options: { message: 'Les fichiers n’ont pas pu être enregistrés : l’écriture dans ce dossier n’est pas permise. Choisissez un autre dossier.' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('the page holds a token for a chosen file, never its path; the data service writes a backup there and reads it back', async ({ shell }) => {
  const target = join(newFolder(), 'chosen.dossier-backup');
  await shell.newBook();
  await shell.answerDialogs({ save: target, open: target });
  const token = await shell.page.evaluate(() => window.desktop?.chooseSaveTarget('backup', 'Dossier 2026-11-25.dossier-backup'));
  expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/);
  const written = await shell.ask('backup.write', { target: token ?? '' });
  expect([existsSync(target), statSync(target).size]).toEqual([true, written.sizeBytes]);
  const source = await shell.page.evaluate(() => window.desktop?.chooseSource('backup'));
  expect(source).not.toBe(token);
  expect(await shell.ask('backup.inspect', { source: source ?? '' })).toMatchObject({ files: written.files, auditHead: written.auditHead });
});

test('a token that nobody was given, or a path in its place, is unknown', async ({ shell }) => {
  await shell.newBook();
  for (const target of ['A'.repeat(32), join(shell.userData, 'book', 'stolen')]) {
    expect(await shell.reply('backup.write', { target: target.slice(0, 64) })).toMatchObject({ ok: false, error: { code: 'transfer.unknown' } });
  }
  expect(await shell.reply('transfer.create', { name: 'x' })).toMatchObject({ ok: false, error: { code: 'transfer.unknown' } });
});
