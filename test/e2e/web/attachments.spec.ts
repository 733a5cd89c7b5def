import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test } from '../support/host';
import { isLookedAtIn } from '../support/looks';
import { addToTray, documentsOf, inTray, passport, pdfFile, pngFile, stateOf, tray, withChecklist, type Upload } from './attachmentFiles';

async function drop(page: Page, target: Locator, { name, mimeType, buffer }: Upload): Promise<void> {
  const data = await page.evaluateHandle(([text, called, type]) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))], called, { type }));
    return transfer;
  }, [buffer.toString('base64'), name, mimeType] as const);
  await target.dispatchEvent('dragover', { dataTransfer: data });
  await target.dispatchEvent('drop', { dataTransfer: data });
}

/** Both places are farther apart than the window is high: a person scrolls while dragging, which no driver does. */
async function dragOnto(page: Page, what: Locator, target: Locator): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  await what.dispatchEvent('dragstart', { dataTransfer });
  await target.dispatchEvent('dragover', { dataTransfer });
  await target.dispatchEvent('drop', { dataTransfer });
}

/** Share of the canvas that is not white. */
const inkOf = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return 0;
    const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128 && data[at + 3]! > 128) dark++;
    return dark / (element.width * element.height);
  });

test.beforeEach(({ host }) => host.newBook());

test('adds files by the button and by drop, unsorted or under the item on which they fall, which is received then', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  await addToTray(page, [await pdfFile('Letter.pdf'), pngFile('Photo.png')]);
  await expect(inTray(page, 'Letter.pdf')).toContainText('PDF');
  await expect(inTray(page, 'Photo.png')).toContainText('PNG');
  await expect(tray(page).getByText('2 documents added')).toBeVisible();
  await drop(page, tray(page), pngFile('Dropped.png'));
  await expect(inTray(page, 'Dropped.png')).toBeVisible();
  await expect(stateOf(passport(page))).toHaveValue('Needed');
  await drop(page, passport(page), await pdfFile('Passport.pdf'));
  await expect(passport(page).getByText('1 file', { exact: true })).toBeVisible();
  await expect(stateOf(passport(page))).toHaveValue('Received');
  await expect(inTray(page, 'Passport.pdf')).toHaveCount(0);
});

test('brings a file of several pieces whole', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  const text = Buffer.from('A line of a long statement.\n'.repeat(260_000));
  await addToTray(page, [{ name: 'Statement.txt', mimeType: 'text/plain', buffer: text }]);
  await expect(inTray(page, 'Statement.txt')).toBeVisible();
  const [kept] = await host.ask('attachments.list', { fileId });
  expect(kept?.size).toBe(7_280_000);
  await inTray(page, 'Statement.txt').getByRole('button', { name: 'Actions for Statement.txt' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Export' }).click()]);
  expect(download.suggestedFilename()).toBe('Statement.txt');
  expect((await readFile(await download.path())).equals(text)).toBe(true);
});

test('stops adding when told, keeps what came in before, and says what was not added', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  // A slow disk: large files are read only once it is told to go on.
  await page.evaluate(() => {
    const goOn = new Promise<void>((resolve) => Reflect.set(window, 'goOn', resolve));
    Blob.prototype.arrayBuffer = async function slowly(this: Blob) {
      if (this.size > 1_000_000) await goOn;
      return new Response(this).arrayBuffer();
    };
  });
  await addToTray(page, [await pdfFile('Before.pdf'), { name: 'Large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(2_000_000, 'x') }, pngFile('After.png')]);
  await expect(tray(page).getByText('Adding Large.txt: 2 of 3')).toBeVisible();
  await tray(page).getByRole('button', { name: 'Stop adding' }).click();
  await page.evaluate(() => (Reflect.get(window, 'goOn') as () => void)());
  await expect(tray(page).getByText('2 files were not added, because you stopped.')).toBeVisible();
  expect((await host.ask('attachments.list', { fileId })).map(({ name }) => name)).toEqual(['Before.pdf']);
});

test('names the documents whose content is gone, in the tray and in the preview', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  await addToTray(page, [await pdfFile('Gone.pdf')]);
  await expect(inTray(page, 'Gone.pdf')).toBeVisible();
  rmSync(join(host.folder, 'book', 'vault'), { recursive: true });
  await openAt(page, host, documentsOf(fileId));
  await expect(inTray(page, 'Gone.pdf')).toContainText('The content is missing');
  await expect(tray(page).getByText('Restore a backup that has it, or add it again: Gone.pdf')).toBeVisible();
  await tray(page).getByRole('button', { name: 'Open Gone.pdf' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('The content of “Gone.pdf” is missing');
});

test('files an unsorted document by choosing its item or by dragging it there, in an order of one’s own, and takes it off again', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  await addToTray(page, [await pdfFile('First.pdf'), await pdfFile('Second.pdf', ['Two'])]);
  const choose = inTray(page, 'First.pdf').getByRole('combobox', { name: 'File under: First.pdf' });
  await choose.click();
  await choose.fill('Passport');
  await page.getByRole('option', { name: /^Passport – .*Arjun/ }).click();
  await expect(stateOf(passport(page))).toHaveValue('Received');
  await dragOnto(page, inTray(page, 'Second.pdf'), passport(page));
  await expect(passport(page).getByText('2 files', { exact: true })).toBeVisible();
  await passport(page).getByRole('button', { name: 'Details of Passport' }).click();
  const files = page.getByRole('region', { name: 'Files', exact: true }).locator('li');
  await expect(files).toHaveText([/First\.pdf/, /Second\.pdf/]);
  await page.getByRole('button', { name: 'Move down: First.pdf' }).click();
  await expect(files).toHaveText([/Second\.pdf/, /First\.pdf/]);
  await page.getByRole('button', { name: 'Take off: Second.pdf' }).click();
  await expect(inTray(page, 'Second.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(files).toHaveText([/Second\.pdf/, /First\.pdf/]);
});

test('renames, dates and notes a document, and takes it away with a way back', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  await addToTray(page, [await pdfFile('scan001.pdf')]);
  await inTray(page, 'scan001.pdf').getByRole('button', { name: 'Actions for scan001.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Name, dates and note' }).click();
  await tray(page).getByRole('textbox', { name: 'Note' }).fill('Stamp on page 2');
  await tray(page).getByRole('textbox', { name: 'Date of the document' }).fill('2026-11-02');
  await page.keyboard.press('Enter');
  await tray(page).getByRole('textbox', { name: 'Name' }).fill('Birth certificate');
  await page.keyboard.press('Tab');
  const row = inTray(page, 'Birth certificate.pdf');
  await expect(row).toContainText('Stamp on page 2');
  await expect.poll(async () => (await host.ask('attachments.list', { fileId }))[0]).toMatchObject({ name: 'Birth certificate.pdf', issuedOn: '2026-11-02', note: 'Stamp on page 2' });
  await row.getByRole('button', { name: 'Actions for Birth certificate.pdf' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toBeVisible();
});

test('says what of a ZIP was left out, and what was refused, by name', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  const zip = zipSync({ 'Bank/January.txt': strToU8('Balance 1,200.00'), 'setup.exe': strToU8('MZ and so on') });
  await addToTray(page, [{ name: 'Papers.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }, { name: 'virus.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') }]);
  await expect(tray(page).getByText('“setup.exe” is a program or a link to one and was left out.')).toBeVisible();
  await expect(tray(page).getByText('Not added: virus.exe')).toBeVisible();
  await expect(inTray(page, 'January.txt')).toBeVisible();
  await expectAccessible(page, 'report');
});

test('shows a PDF page by page and a picture, larger and smaller, under the page’s own policy', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  await page.evaluate(() => {
    const broken: string[] = [];
    Reflect.set(window, 'broken', broken);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => broken.push(`${violatedDirective} ${blockedURI}`));
  });
  await addToTray(page, [await pdfFile('Pages.pdf', ['One', 'Two is longer']), pngFile('Photo.png')]);
  await tray(page).getByRole('button', { name: 'Open Pages.pdf' }).click();
  const dialog = page.getByRole('dialog');
  const first = dialog.getByRole('figure', { name: 'Pages.pdf, page 1' }).locator('canvas');
  await expect(first).toHaveAttribute('data-drawn', 'true');
  expect(await inkOf(first)).toBeGreaterThan(0.005);
  await expectAccessible(page, 'preview', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Next page' }).click();
  const second = dialog.getByRole('figure', { name: 'Pages.pdf, page 2' }).locator('canvas');
  await expect(second).toHaveAttribute('data-drawn', 'true');
  const fitted = (await second.boundingBox())!.width;
  await dialog.getByRole('region', { name: 'Pages.pdf' }).press('+');
  await expect.poll(async () => (await second.boundingBox())!.width / fitted).toBeCloseTo(1.25, 1);
  await dialog.getByRole('region', { name: 'Pages.pdf' }).press('PageUp');
  await expect(first).toBeVisible();
  await page.keyboard.press('Escape');
  await tray(page).getByRole('button', { name: 'Open Photo.png' }).click();
  const picture = dialog.getByRole('img', { name: 'Photo.png' });
  await expect.poll(() => picture.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0))).toBe(300);
  expect(await page.evaluate(() => Reflect.get(window, 'broken') as string[])).toEqual([]);
});

test('asks for the password of a PDF that has one, and forgets it', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  await addToTray(page, [await pdfFile('Locked.pdf', ['Secret'], 'herring-42')]);
  await tray(page).getByRole('button', { name: 'Open Locked.pdf' }).click();
  const dialog = page.getByRole('dialog');
  const password = dialog.getByLabel('Password of the document');
  await password.fill('wrong');
  await dialog.getByRole('button', { name: 'Open the document' }).click();
  await expect(dialog.getByText('That is not the password. Try again.')).toBeVisible();
  await password.fill('herring-42');
  await dialog.getByRole('button', { name: 'Open the document' }).click();
  await expect(dialog.getByRole('figure', { name: 'Locked.pdf, page 1' }).locator('canvas')).toHaveAttribute('data-drawn', 'true');
  await page.keyboard.press('Escape');
  await tray(page).getByRole('button', { name: 'Open Locked.pdf' }).click();
  await expect(password).toHaveValue('');
});

for (const { language, theme } of ([{ language: 'en', theme: 'light' }, { language: 'fr', theme: 'dark' }] as const).filter(({ language }) => isLookedAtIn(language, 'en'))) {
  test(`the tray, an item’s files and the preview are in one language, and for everybody (${language}, ${theme})`, async ({ page, host }) => {
    const { fileId } = await withChecklist(host);
    await host.ask('preferences.set', { language, theme });
    await openAt(page, host, documentsOf(fileId));
    await addToTray(page, [await pdfFile('A-1.pdf'), pngFile('B-2.png')]);
    await expect(inTray(page, 'B-2.png')).toBeVisible();
    await drop(page, passport(page), await pdfFile('C-3.pdf', ['C']));
    await expect(passport(page).getByText(/^1 (file|fichier)$/)).toBeVisible();
    await passport(page).getByRole('button').first().click();
    await expect(page.locator('li[data-attachment="C-3.pdf"]')).toBeVisible();
    await expectAccessible(page, 'documents');
    const entered = ['SHARMA, Arjun', 'Software engineer'];
    if (language === 'fr') expect(await englishOn(page, entered)).toEqual([]);
    await tray(page).getByRole('button', { name: /A-1\.pdf$/ }).first().click();
    await expect(page.getByRole('dialog').locator('canvas')).toHaveAttribute('data-drawn', 'true');
    await expectAccessible(page, 'preview', '[role=dialog]');
    if (language === 'fr') expect(await englishOn(page, entered)).toEqual([]);
  });
}
