import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readPdf } from '../../db/documents/readPdf';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, passphrase, test, type Host } from '../support/host';
import { isLookedAtIn } from '../support/looks';
import { couple } from './assessmentFiles';

const asOf = '2026-09-30';
const assessmentOf = (fileId: string, day = asOf) => `/clients/${fileId}/assessment?asOf=${day}&pathway=ca.ee.fsw`;
const savedTable = (page: Page) => page.getByRole('table', { name: 'Saved assessments' });

async function save(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Save assessment' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save assessment' });
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The row of a saved assessment with this note, and what can be done with it. */
function rowOf(page: Page, note: string): { cells: Locator; actions: (name: string | RegExp) => Locator; below: Locator } {
  const row = savedTable(page).locator('[data-saved]').filter({ hasText: note });
  const actions = row.locator('xpath=following-sibling::tr[1]');
  return { cells: row.locator('td'), actions: (name) => actions.getByRole('button', { name }), below: actions };
}

/** Chidi has one level less of listening: CLB 7 instead of 8. */
async function changeFacts(host: Host, fileId: string): Promise<void> {
  const file = await host.ask('files.get', { id: fileId });
  const id = file.persons[0]?.lists['languageTests']?.[0]?.id ?? '';
  await host.ask('facts.edit', { fileId, visit: 'test', steps: [{ op: 'set', target: { kind: 'entry', id }, member: 'listening', from: 8, to: 7 }] });
}

async function downloaded(page: Page, button: Locator): Promise<{ name: string; text: string; language: string | undefined }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const { text, properties } = await readPdf(new Uint8Array(await readFile(await download.path())));
  // A hyphenated word that ends a line is one word all the same.
  return { name: download.suggestedFilename(), text: text.replaceAll('\u00A0', ' ').replaceAll(/(\p{L}-) (?=\p{L})/gu, '$1'), language: properties.Language };
}

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('a saved assessment says when, of whom, what came out and by whom, and is still there after locking and unlocking', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, assessmentOf(fileId));
  await expect(savedTable(page)).toHaveCount(0);
  await save(page, 'First meeting');
  const { cells } = rowOf(page, 'First meeting');
  await expect(cells.nth(1)).toHaveText(/^30\sSep\s2026$/);
  await expect(cells.nth(2)).toHaveText('Chidi Okafor');
  await expect(cells.nth(3)).toHaveText(/^Applies\s\d+ · .*First meeting$/);
  await expect(cells.nth(4)).toHaveText('Alix Tremblay');

  await page.keyboard.press('Control+l');
  await page.getByRole('textbox', { name: /^Passphrase/ }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'First meeting').cells.nth(4)).toHaveText('Alix Tremblay');
});

test('an opened one shows the result as it was, whatever became of the file', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, assessmentOf(fileId));
  await save(page, 'First meeting');
  await changeFacts(host, fileId);
  await expect(page.getByRole('region', { name: 'Comprehensive Ranking System (CRS)' }).getByText('362', { exact: true })).toBeVisible();
  await rowOf(page, 'First meeting').actions('Open').click();
  const dialog = page.getByRole('dialog', { name: /^Assessment as of 30\sSep\s2026/ });
  await expect(dialog.getByText('First meeting')).toBeVisible();
  await expect(dialog.getByText(/Person assessed: Chidi Okafor\. Saved by Alix Tremblay\.$/)).toBeVisible();
  await expect(dialog.getByText('368', { exact: true })).toBeVisible();
  const skilled = dialog.locator('[data-frozen="ca.ee.fsw"]');
  await skilled.getByRole('button').click();
  await expect(skilled.getByText(/^On file: CELPIP.*Speaking: 8$/)).toBeVisible();
  await expectAccessible(page, 'opened', '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a replay comes to the same, also after facts changed; compared with the file, it says what changed', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, assessmentOf(fileId));
  await save(page, 'First meeting');
  const { actions, below } = rowOf(page, 'First meeting');
  await actions('Replay').click();
  await expect(below.getByText('The same result today.')).toBeVisible();
  await actions(/^Compare with the file on/).click();
  await expect(below.getByText('The facts are the same. The rules are the same.')).toBeVisible();
  await expect(below.getByText('Nothing is different.')).toBeVisible();

  await changeFacts(host, fileId);
  await actions('Replay').click();
  await expect(below.getByText('The same result today.')).toBeVisible();
  await actions(/^Compare with the file on/).click();
  await expect(below.getByText(/^From the assessment as of 30\sSep\s2026, saved .+, to the file as it is, on 30\sSep\s2026:$/)).toBeVisible();
  await expect(below.getByText('The facts are different. The rules are the same.')).toBeVisible();
  // CLB 7 gives 16 of the 22 points of CLB 8, and 3 selection points of 5.
  await expect(below.getByText('Comprehensive Ranking System (CRS) – 368 → 362')).toBeVisible();
  await expect(below.getByText('First official language: 88 → 82')).toBeVisible();
  await expect(below.getByText('Federal Skilled Worker selection factors – 69 → 68')).toBeVisible();
});

test('two saved ones are compared, the one of the row first', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, assessmentOf(fileId));
  await save(page, 'First meeting');
  await expect(rowOf(page, 'First meeting').actions('Compare with another saved one')).toHaveCount(0);
  await changeFacts(host, fileId);
  await save(page, 'After the new test');
  const { actions, below } = rowOf(page, 'First meeting');
  await actions('Compare with another saved one').click();
  await page.getByRole('menuitem', { name: /After the new test/ }).click();
  await expect(below.getByText(/^From the assessment as of 30\sSep\s2026, saved .+, to the one as of 30\sSep\s2026, saved .+:$/)).toBeVisible();
  await expect(below.getByText('Comprehensive Ranking System (CRS) – 368 → 362')).toBeVisible();
  const other = rowOf(page, 'After the new test');
  await other.actions('Compare with another saved one').click();
  await page.getByRole('menuitem', { name: /First meeting/ }).click();
  await expect(other.below.getByText('Comprehensive Ranking System (CRS) – 362 → 368')).toBeVisible();
  await expectAccessible(page, 'compared');
});

test('the report is written in English and in French, with firm, consultant and licence, of the file as it is and of a saved assessment', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, assessmentOf(fileId));
  const english = await downloaded(page, page.getByRole('button', { name: 'Report (PDF)' }));
  expect(english).toMatchObject({ name: 'COUPLE-1-assessment-2026-09-30.pdf', language: 'en-CA' });
  for (const text of ['Cabinet Boréal', 'Alix Tremblay, RCIC R512345', 'Assessment report', 'Chidi Okafor', 'COUPLE-1', 'Recent Express Entry cut-offs', 'At the cut-off: the profile is earlier than the tie-break']) expect(english.text).toContain(text);

  await save(page, 'First meeting');
  await changeFacts(host, fileId);
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  await openAt(page, host, assessmentOf(fileId));
  const french = await downloaded(page, page.getByRole('banner').locator('xpath=following::*').getByRole('button', { name: 'Rapport (PDF)' }).first());
  expect(french).toMatchObject({ name: 'COUPLE-1-evaluation-2026-09-30.pdf', language: 'fr-CA' });
  for (const text of ['Cabinet Boréal', 'Alix Tremblay, CRIC R512345', 'Rapport d’évaluation', 'Notes minimales récentes d’Entrée express', '6 points de moins']) expect(french.text).toContain(text);

  const frozen = await downloaded(page, page.locator('[data-saved-actions]').getByRole('button', { name: 'Rapport (PDF)' }));
  for (const text of ['Cabinet Boréal', 'CRIC R512345', 'Évaluation enregistrée', 'le profil précède le moment de bris d’égalité']) expect(frozen.text).toContain(text);
});

for (const [language, theme] of ([['en', 'dark'], ['fr', 'light']] as const).filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`saved assessments are readable for everybody in ${language}, ${theme}`, async ({ page, host }) => {
    const { fileId } = await couple(host);
    for (const note of ['First meeting', 'Second meeting']) await host.ask('assessments.save', { fileId, asOf, note });
    await host.ask('preferences.set', { language, theme });
    await openAt(page, host, assessmentOf(fileId));
    await expect(page.locator('[data-saved]')).toHaveCount(2);
    await page.locator('[data-saved-actions]').first().getByRole('button').nth(2).click();
    await expect(page.locator('[data-saved-actions]').first().getByRole('alert')).toBeVisible();
    await expectAccessible(page, language);
  });
}
