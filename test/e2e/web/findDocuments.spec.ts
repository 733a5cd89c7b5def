import type { Locator, Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttachmentView, ItemView } from '../../../shared/contract';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test, type Host } from '../support/host';
import { addPastPage, documentsOf, inTray, passport, pdfFile, pngFile, tray, withChecklist } from './attachmentFiles';

const find = (page: Page): Locator => page.getByRole('textbox', { name: /^(Find in documents|Trouver un document)$/ });
const results = (page: Page): Locator => page.getByRole('option');

/** The checklist with a letter in the tray, whose text was read, and two scans under the passport. */
async function withDocuments(page: Page, host: Host): Promise<{ fileId: string; item: ItemView; letter: AttachmentView }> {
  const { fileId, items } = await withChecklist(host);
  const item = items.find(({ content }) => content.document === 'passport' && content.for === 'p1')!;
  const [letter] = await addPastPage(host, fileId, [await pdfFile('Letter.pdf', ['Mountain View'])]);
  await addPastPage(host, fileId, [await pdfFile('scan001.pdf', ['Republic']), pngFile('scan002.png')], item.id);
  await expect.poll(async () => (await host.ask('attachments.list', { fileId })).map(({ text }) => text)).toEqual(['found', 'found', 'not-read']);
  await openAt(page, host, documentsOf(fileId));
  await expect(inTray(page, 'Letter.pdf')).toBeVisible();
  return { fileId, item, letter: letter! };
}

test('a word of a document’s text finds it among this client’s, says where, and opens it by the keyboard alone', async ({ page, host }) => {
  await withDocuments(page, host);
  await find(page).fill('mountain');
  await expect(results(page)).toHaveText(['Letter.pdfIn the text · Unsorted']);
  await expectAccessible(page, 'found');
  await find(page).fill('SCAN');
  await expect(results(page)).toHaveText(['scan001.pdfIn the name · Passport', 'scan002.pngIn the name · Passport']);
  await expect(results(page).first()).toHaveAttribute('data-combobox-selected', 'true');
  await find(page).press('Enter');
  await expect(page.getByRole('dialog', { name: 'scan001.pdf' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await find(page).fill('no such word');
  await expect(page.getByText('No document of this client has these words in its name or text.')).toBeVisible();
});

test('the search at the top finds documents of all clients and leads to the one that is chosen', async ({ page, host }) => {
  const { fileId } = await withDocuments(page, host);
  await openAt(page, host, '/clients');
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog').getByRole('textbox');
  await search.fill('mountain view');
  const found = page.getByRole('dialog').getByRole('button', { name: /Letter\.pdf/ });
  await expect(found).toContainText('SHARMA, Arjun · 2026-0102 · In the text');
  await search.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Letter.pdf' })).toBeVisible();
  expect(new URL(page.url()).hash).toContain(`/clients/${fileId}/documents`);
  await page.keyboard.press('Escape');
  await expect(tray(page)).toBeVisible();
  expect(new URL(page.url()).hash).not.toContain('document=');
});

test('an address of a document that is gone says so, and shows the page', async ({ page, host }) => {
  const { fileId, letter } = await withDocuments(page, host);
  await host.ask('attachments.delete', { id: letter.id, revision: letter.revision, deleted: true });
  await openAt(page, host, `${documentsOf(fileId)}?document=${letter.id}`);
  await expect(page.getByText('The document that was to be shown is no longer in this file.')).toBeVisible();
  await expect(passport(page)).toBeVisible();
});

test('a filed document can be renamed, dated and noted; the firm’s rule names it once it was seen', async ({ page, host }) => {
  const { fileId } = await withDocuments(page, host);
  await passport(page).getByRole('button', { name: 'Details of Passport' }).click();
  const filed = page.locator('li[data-attachment="scan001.pdf"]');
  await filed.getByRole('button', { name: 'Actions for scan001.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Name, dates and note' }).click();
  await filed.getByRole('textbox', { name: 'Date of the document' }).fill('2024-03-09');
  await page.keyboard.press('Enter');
  await filed.getByRole('textbox', { name: 'Note' }).fill('Stamp on page 2');
  await page.keyboard.press('Tab');
  await expect(filed.getByText('Arjun Sharma - Passport - 2024-03-09.pdf')).toBeVisible();
  await expectAccessible(page, 'details');
  await filed.getByRole('button', { name: 'Take this name' }).click();
  await expect(page.locator('li[data-attachment="Arjun Sharma - Passport - 2024-03-09.pdf"]')).toContainText('The name follows the firm’s rule.');
  expect((await host.ask('attachments.list', { fileId }))[1]).toMatchObject({ name: 'Arjun Sharma - Passport - 2024-03-09.pdf', issuedOn: '2024-03-09', note: 'Stamp on page 2' });
});

test('all documents of a case are named by the rule at once, after both names were shown, and back again', async ({ page, host }) => {
  const { fileId } = await withDocuments(page, host);
  await page.getByRole('button', { name: 'Name all by the rule' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row')).toHaveText(['Present nameName by the rule', 'scan001.pdfArjun Sharma - Passport.pdf', 'scan002.pngArjun Sharma - Passport.png']);
  await expectAccessible(page, 'names', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Rename 2 documents' }).click();
  const names = async (): Promise<string[]> => (await host.ask('attachments.list', { fileId })).map(({ name }) => name);
  await expect.poll(names).toEqual(['Letter.pdf', 'Arjun Sharma - Passport.pdf', 'Arjun Sharma - Passport.png']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(['Letter.pdf', 'scan001.pdf', 'scan002.png']);
});

test('two documents that the rule calls the same get different names', async ({ page, host }) => {
  const { fileId, item } = await withDocuments(page, host);
  await addPastPage(host, fileId, [await pdfFile('scan003.pdf', ['Third'])], item.id);
  await passport(page).getByRole('button', { name: 'Details of Passport' }).click();
  await page.getByRole('region', { name: 'Files', exact: true }).getByRole('button', { name: 'Name all by the rule' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rename 3 documents' }).click();
  await expect.poll(async () => (await host.ask('attachments.list', { fileId })).map(({ name }) => name)).toEqual(['Letter.pdf', 'Arjun Sharma - Passport.pdf', 'Arjun Sharma - Passport.png', 'Arjun Sharma - Passport (2).pdf']);
  await page.getByRole('region', { name: 'Files', exact: true }).getByRole('button', { name: 'Name all by the rule' }).click();
  await expect(page.getByRole('dialog').getByText('Every name follows the rule already.')).toBeVisible();
});

test('the firm’s rule is set in the settings, with an example, and is refused while it is none', async ({ page, host }) => {
  await openAt(page, host, '/settings/names');
  const rule = page.getByRole('textbox', { name: 'Rule' });
  await expect(rule).toHaveValue('{person} - {document} - {date}');
  await rule.fill('{fileNumber}_{who}');
  await expect(page.getByText('Use at least one of the parts below')).toBeVisible();
  await rule.fill('{fileNumber}_{document}');
  await expect(page.getByText('2026-0142_Passport.pdf').first()).toBeVisible();
  await rule.press('End');
  await rule.pressSequentially(' ');
  await page.getByRole('button', { name: 'Insert: Date that the document bears' }).click();
  await expect(rule).toHaveValue('{fileNumber}_{document} {date}');
  await expect(page.getByText('2026-0142_Passport 2026-03-09.pdf')).toBeVisible();
  await expect.poll(() => host.ask('attachments.nameRule', {})).toEqual({ rule: '{fileNumber}_{document} {date}' });
  await expectAccessible(page, 'rule');
  await page.getByRole('button', { name: 'Back to the usual rule' }).click();
  await expect(rule).toHaveValue('{person} - {document} - {date}');
});

test('a folder that falls onto the page is added with what is in its folders; what systems leave is not', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  const papers = join(mkdtempSync(join(tmpdir(), 'dossier-drop-')), 'Papers');
  mkdirSync(join(papers, 'Bank'), { recursive: true });
  for (const [name, text] of [['a.txt', 'a'], ['Bank/b.txt', 'b'], ['.DS_Store', 'x']] as const) writeFileSync(join(papers, name), text);
  const box = (await tray(page).boundingBox())!;
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + 8, data: { items: [], files: [papers], dragOperationsMask: 1 } });
  await expect(inTray(page, 'b.txt')).toBeVisible();
  expect((await host.ask('attachments.list', { fileId })).map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
});

test.beforeEach(({ host }) => host.newBook());

test('search, details and rule are in French throughout, in the dark too', async ({ page, host }) => {
  await host.ask('preferences.set', { language: 'fr', theme: 'dark' });
  await withDocuments(page, host);
  await find(page).fill('scan');
  await expect(results(page)).toHaveText(['scan001.pdfDans le nom · Passeport', 'scan002.pngDans le nom · Passeport']);
  const entered = ['SHARMA, Arjun', 'Software engineer'];
  expect(await englishOn(page, entered)).toEqual([]);
  await expectAccessible(page, 'trouvé');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tout nommer selon la règle' }).first().click();
  await expect(page.getByRole('dialog').getByText('Arjun Sharma - Passeport.pdf')).toBeVisible();
  expect(await englishOn(page, entered)).toEqual([]);
  await openAt(page, host, '/settings/names');
  await expect(page.getByText('2026-03-09.pdf')).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await expectAccessible(page, 'règle');
});
