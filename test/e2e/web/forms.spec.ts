import { readFile } from 'node:fs/promises';
import { readPdf } from '../../db/documents/readPdf';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test } from '../support/host';

const rowOf = (id: string): string => `[data-question="${id}"]`;

test.beforeEach(async ({ host, context }) => {
  await host.newBook();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('shows the answers of a form in its order, copies what a box takes at the keyboard and leads to what is missing (en)', async ({ page, host }) => {
  const fileId = await host.fileIdOf('2026-0101');
  await openAt(page, host, `/clients/${fileId}/overview`);
  await page.getByRole('tab', { name: 'Forms' }).click();
  // Somebody who lives in Canada applies there.
  await expect(page.getByRole('combobox', { name: 'Form' })).toHaveValue(/^IMM 5710/);
  await page.getByRole('combobox', { name: 'Form' }).click();
  await page.getByRole('option', { name: /^IMM 1295/ }).click();
  await expect(page.getByText('4 missing of 102')).toBeVisible();
  await expect(page.getByRole('note').filter({ hasText: 'About this form' })).toContainText('09-2022');
  await expect(page.getByRole('note').filter({ hasText: 'About this form' })).toContainText('certified by IRCC');
  await expect(page.locator(rowOf('B1'))).toContainText('Okoye');
  await page.locator(rowOf('A1')).getByRole('button', { name: 'Copy Client number (UCI): 00000101' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(rowOf('A1')).getByRole('button', { name: 'Copied: 00000101' })).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('00000101');
  await page.locator(rowOf('B4')).getByRole('button', { name: /: 04$/ }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('04');
  await page.locator(rowOf('M4b')).getByRole('button').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Designs, builds and tests the control software of warehouse robots; reviews the code of two junior');
  await expectAccessible(page, 'the answer sheet');
  await page.getByText('Missing', { exact: true }).click();
  await expect(page.locator(rowOf('B1'))).toBeHidden();
  await expect(page.locator(rowOf('I6'))).toContainText('Not on file');
  await expectAccessible(page, 'what is missing');
  await page.locator(rowOf('I6')).getByRole('link', { name: /^Enter Emeka Samuel Okoye › Education: .* › City or town$/ }).click();
  await expect(page).toHaveURL(/\/profile\?.*section=education.*entry=/);
});

test('says in French what is missing, in the dark too, and writes the sheet as a PDF (fr)', async ({ page, host }) => {
  const fileId = await host.fileIdOf('2026-0104');
  await host.ask('preferences.set', { language: 'fr', theme: 'dark' });
  await openAt(page, host, `/clients/${fileId}/forms?form=imm1295&person=p1`);
  await expect(page.getByRole('tab', { name: 'Formulaires', selected: true })).toBeVisible();
  await expect(page.locator(rowOf('B5a'))).toContainText('Saint-Malo');
  await expect(page.locator(rowOf('A1'))).toContainText('Absent du dossier');
  expect(await englishOn(page, ['Software engineer'])).toEqual([]);
  await expectAccessible(page, 'the answer sheet in the dark');
  await page.getByRole('button', { name: 'Imprimer' }).last().click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'PDF' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^2026-0104-imm1295-p1-\d{4}-\d{2}-\d{2}\.pdf$/);
  expect((await readPdf(new Uint8Array(await readFile(await download.path())))).text).toContain('Fiche de réponses – IMM 1295');
  // A table with more columns than the screen has room for.
  await openAt(page, host, `/clients/${await host.fileIdOf('2026-0109')}/forms?form=imm5645`);
  await expect(page.locator(rowOf('A1')).getByRole('heading', { name: 'Ligne 3' })).toBeVisible();
  await expect(page.locator(rowOf('A1'))).toContainText('Shevchuk, Halyna');
  await expectAccessible(page, 'a wide table');
});

test('a character that no font has is named on the sheet, with its question, before anything is printed', async ({ page, host }) => {
  const fileId = await host.fileIdOf('2026-0101');
  const [person] = (await host.ask('files.get', { id: fileId })).persons;
  const name = person!.data['name'];
  const given = { family: 'Okoye', given: 'Emeka \u{1f600}' };
  await host.ask('facts.edit', { fileId, visit: 'test', steps: [{ op: 'set', target: { kind: 'person', id: person!.id }, member: 'name', from: name, to: given }] });
  await openAt(page, host, `/clients/${fileId}/forms?form=imm1295`);
  const notice = page.getByRole('note').filter({ hasText: 'Not everything can be printed' });
  await expect(notice).toContainText(/\d.* \(\u{1f600}\)/u);
  await expectAccessible(page, 'not printable');
});
