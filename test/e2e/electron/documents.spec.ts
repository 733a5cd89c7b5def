import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, newFolder, test, type Shell } from '../../support/runningShell';

/** Drops files of the system onto a place of the page, as a person does. */
async function dropFiles({ page }: Shell, selector: string, files: readonly string[]): Promise<void> {
  const box = (await page.locator(selector).first().boundingBox())!;
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + 8, data: { items: [], files: [...files], dragOperationsMask: 1 } });
  }
}

async function openDocuments(shell: Shell): Promise<string> {
  await shell.newBook();
  const { rows: [file] } = await shell.ask('files.list', { query: '2026-0102', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 1 });
  await shell.page.evaluate((id) => {
    window.location.hash = `/clients/${id}/documents`;
  }, file!.id);
  await expect(shell.page.getByRole('region', { name: 'Unsorted documents' })).toBeVisible();
  return file!.id;
}

test('documents that a person chose are granted by token and name, never by path, and written where the person says', async ({ shell }) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'Letter.txt'), 'A letter of the landlord.');
  const fileId = await openDocuments(shell);
  await shell.answerDialogs({ open: join(folder, 'Letter.txt'), save: join(folder, 'Copy.txt') });
  const granted = await shell.page.evaluate(() => window.desktop?.chooseDocuments());
  expect(granted).toHaveLength(1);
  expect(Object.keys(granted![0]!).toSorted()).toEqual(['name', 'token']);
  expect(granted![0]!.name).toBe('Letter.txt');
  expect(granted![0]!.token).toMatch(/^[A-Za-z0-9_-]{32}$/);
  expect((await shell.askedDialogs())[0]).toMatchObject({ name: 'showOpenDialog', options: { properties: ['openFile', 'multiSelections', 'dontAddToRecent'] } });
  const { added: [kept] } = await shell.ask('attachments.add', { fileId, token: granted![0]!.token });
  const target = await shell.page.evaluate(() => window.desktop?.chooseSaveTarget('document', 'Letter.txt'));
  await shell.ask('attachments.export', { id: kept!.id, target: target! });
  expect(readFileSync(join(folder, 'Copy.txt'), 'utf8')).toBe('A letter of the landlord.');
});

test('files and folders that fall onto the page are added, one level after another; links and what systems leave are not', async ({ shell }) => {
  const folder = newFolder();
  const papers = join(folder, 'Papers');
  mkdirSync(join(papers, 'Bank'), { recursive: true });
  for (const [path, text] of [['Papers/a.txt', 'a'], ['Papers/Bank/b.txt', 'b'], ['Papers/.DS_Store', 'x'], ['single.txt', 's'], ['elsewhere.txt', 'e']] as const) writeFileSync(join(folder, path), text);
  symlinkSync(join(folder, 'elsewhere.txt'), join(papers, 'link.txt'));
  const fileId = await openDocuments(shell);
  await dropFiles(shell, 'section[data-print="hide"]', [papers, join(folder, 'single.txt')]);
  await expect.poll(async () => (await shell.ask('attachments.list', { fileId })).map(({ name }) => name)).toEqual(['single.txt', 'a.txt', 'b.txt']);
});

test('files that a page makes are granted nothing, whatever event they come with', async ({ sharedShell: { page } }) => {
  const granted = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], '/etc/passwd'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    return window.desktop?.dropped();
  });
  expect(granted).toEqual([]);
});
