import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { englishOn } from '../support/englishTexts';
import { expectAccessible } from '../support/accessible';
import { fileOf, firmPack, smallExamples } from '../../db/rulePacks/support';
import { expect, openAt, test } from '../support/host';

const grid = (page: Page) => page.getByRole('grid', { name: 'Changes by client' });
const figure = (page: Page, kind: string) => page.locator(`[data-kind="${kind}"]`);

/** What stands in buttons and selects and is wider than the room for it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#page .mantine-Button-label, #page input')].filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth).map((one) => (one instanceof HTMLInputElement ? one.value : one.textContent)));

/** Goes to the page and has the sample clients assessed, on the two days given. */
async function assessed(page: Page, from = '26 Nov 2026', to = '26 May 2027'): Promise<void> {
  await page.getByRole('textbox', { name: 'From' }).fill(from);
  await page.getByRole('textbox', { name: 'To' }).fill(to);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Assess the clients' }).click();
  await expect(grid(page)).toBeVisible({ timeout: 60_000 });
  // Where the button was lies a row now, which would show its reasons under the pointer.
  await page.mouse.move(640, 20);
}

test('all clients are assessed on two days: who loses what, because of which paragraph, filtered by keyboard and kept when one comes back', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/clients');
  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByText('What about the whole book?')).toBeVisible();
  await expectAccessible(page, 'nothing computed yet');
  await assessed(page);
  await expectAccessible(page, 'a report');
  await expect(page.getByText(/rules 2026\.11\.1 → 26\sMay\s2027, rules 2026\.11\.1/)).toBeVisible();

  await figure(page, 'lose').click();
  await expect(figure(page, 'lose')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('/');
  await page.keyboard.type('nowhere at all');
  await expect(page.getByRole('heading', { name: 'No change matches' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.type('skilled worker columbia');
  await expect(grid(page).locator('tbody tr')).toHaveCount(1);
  const row = grid(page).locator('tbody tr').first();
  await expect(row).toContainText('Okoye, Emeka Samuel');
  await expect(row).toContainText('British Columbia: Skilled Worker');
  await expect(row).toContainText('Status in Canada: met → not met');
  await page.keyboard.press('ArrowDown');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await page.getByRole('menuitem', { name: 'Show the reasons' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Applies → Does not apply');
  await expect(dialog).toContainText('BC Provincial Nominee Program (BC PNP), Skills Immigration Program Guide, Part 3: status in Canada');
  await expectAccessible(page, 'the reasons', '[role=dialog]');
  await page.keyboard.press('Escape');

  // The row itself folds out and in, by keyboard and by its button.
  await grid(page).focus();
  await page.keyboard.press('ArrowRight');
  const folded = page.getByRole('region', { name: /British Columbia: Skilled Worker – Okoye/ });
  await expect(folded).toContainText('BC Provincial Nominee Program (BC PNP), Skills Immigration Program Guide, Part 3: status in Canada');
  await expect(folded).toContainText('To verify: ');
  await expect(folded).toContainText('Minimum income by size of family');
  await expect(row.getByRole('button', { name: 'Fold in: British Columbia: Skilled Worker' })).toHaveAttribute('aria-expanded', 'true');
  await expect(row).toContainText('To verify');
  await expectAccessible(page, 'a row folded out');
  await page.keyboard.press('ArrowLeft');
  await expect(folded).toBeHidden();
  await row.getByRole('button', { name: 'Show the reasons: British Columbia: Skilled Worker' }).click();
  await expect(folded).toBeVisible();
  await row.getByRole('button', { name: 'Fold in: British Columbia: Skilled Worker' }).click();
  await expect(folded).toBeHidden();
  await row.getByText('Status in Canada: met → not met').hover();
  await expect(page.getByRole('tooltip')).toContainText('Part 3: status in Canada');

  await grid(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/assessment\?asOf=%222027-05-26%22.*pathway=ca\.bc\.skilled-worker|assessment\?.*2027-05-26/);
  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Reports' }).click();
  // As it was: nothing is computed a second time, and the filter is still there.
  await expect(grid(page).locator('tbody tr')).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('skilled worker columbia');

  await expect(page.getByText('were changed since this report was made')).toBeHidden();
  const fileId = await host.fileIdOf('2026-0101');
  const { persons } = await host.ask('files.get', { id: fileId });
  const [person] = persons;
  await host.ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: person?.id ?? '' }, member: 'birthCity', ...(person?.data['birthCity'] === undefined ? {} : { from: person.data['birthCity'] }), to: 'Enugu' }] });
  await expect(page.getByText('were changed since this report was made')).toBeVisible();
  await page.getByRole('note').getByRole('button', { name: 'Assess again' }).click();
  await expect(page.getByText('were changed since this report was made')).toBeHidden({ timeout: 60_000 });
  await page.getByRole('searchbox').fill('nobody of that name');
  await expect(page.getByText('No change matches')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(grid(page)).toBeVisible();
});

test('what is shown is exported as CSV, Excel and PDF, with what it rests on', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/reports');
  await assessed(page);
  await figure(page, 'ends').click();
  const saved = async (name: string): Promise<Buffer> => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(/^caseload-impact-\d{4}-\d\d-\d\d\.(csv|xlsx|pdf)$/);
    return readFile(await download.path());
  };
  const csv = (await saved('CSV')).toString('utf8');
  expect(csv).toContain('File number,Client,Change,"Pathway, points or document",Before,After,Last day,Because of,Source,To verify');
  expect(csv).toContain('Ends,');
  expect(csv).not.toContain('Loses,');
  expect(csv).toMatch(/Before,"26\sNovember\s2026, rules 2026\.11\.1 \(sha256-/);
  expect(csv).toMatch(/Shown,\d+ of \d+ changes; Ends/);
  expect((await saved('Excel (XLSX)')).subarray(0, 2).toString()).toBe('PK');
  expect((await saved('PDF')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a client who might qualify is told of an intake that pauses, and shown apart', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/reports');
  await assessed(page, '1 Apr 2026', '26 Nov 2026');
  await figure(page, 'intake').click();
  const rows = grid(page).locator('tbody tr[data-index]');
  await expect(rows.first()).toContainText(/Closes|Opens/);
  await expect(rows.filter({ hasText: /Gains|Loses|Ends/ })).toHaveCount(0);
  await expect(rows.first()).toContainText('Needs facts');
});

test('ten changes are seen at once in a small window, with a line on pathways that were not compared, which folds out to which', async ({ page, host }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host.newBook();
  await openAt(page, host, '/reports');
  // The rules of many pathways are not held in 2024.
  await assessed(page, '26 Nov 2024', '26 May 2027');
  const fileId = await host.fileIdOf('2026-0101');
  const { persons } = await host.ask('files.get', { id: fileId });
  const [person] = persons;
  await host.ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: person?.id ?? '' }, member: 'birthCity', ...(person?.data['birthCity'] === undefined ? {} : { from: person.data['birthCity'] }), to: 'Enugu' }] });
  await expect(page.getByText('were changed since this report was made')).toBeVisible();
  const wholeRows = async (): Promise<number> => {
    const table = page.getByRole('grid');
    const box = await table.locator('xpath=..').boundingBox();
    const rows = await Promise.all((await table.locator('tbody tr[data-index]').all()).map((row) => row.boundingBox()));
    return rows.filter((row) => row && box && row.y + row.height <= Math.min(box.y + box.height, 800) + 1).length;
  };
  expect(await wholeRows()).toBeGreaterThanOrEqual(10);
  const note = page.getByRole('note').filter({ hasText: 'were not compared' });
  await expect(note).toHaveText(/^\d+ pathways and the points of \d+ systems were not compared: their rules of 26\sNov\s2024 are not held\.Show which$/);
  await note.getByRole('button', { name: 'Show which' }).click();
  await expect(note.getByRole('link', { name: 'Significant benefit' })).toBeVisible();
  await expectAccessible(page, 'what was not compared');
  await note.getByRole('button', { name: 'Hide' }).click();
  // A note that was read is put away, and what is compared can be changed.
  await page.getByRole('note').filter({ hasText: 'were changed since' }).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('were changed since this report was made')).toBeHidden();
  // Another language and theme leave the report as it is, and cut off no button and no select.
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('FR').click();
  await page.getByRole('button', { name: 'Affichage sombre' }).click();
  await expect(page.getByRole('note').filter({ hasText: /^\d+ voies et les points de \d+ systèmes n’ont pas été comparés\s: leurs règles du 26\snov\.\s2024 ne sont pas conservées\./ })).toBeVisible();
  expect(await wholeRows()).toBeGreaterThanOrEqual(10);
  await page.getByRole('button', { name: 'Modifier la comparaison' }).click();
  await expect(page.getByRole('textbox', { name: 'Du' })).toHaveValue('26 nov. 2024');
  expect(await cutOff(page)).toEqual([]);
});

test('a report that is stopped changes nothing, and can be made again', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/reports');
  await page.getByRole('button', { name: 'Assess the clients' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Assess the clients' }).click();
  await expect(grid(page)).toBeVisible({ timeout: 60_000 });
});

test('other rules are compared with those in force: what they give, and the letters say so', async ({ page, host }) => {
  await host.newBook();
  const file = fileOf(firmPack, { examples: smallExamples });
  await host.ask('rulePacks.import', { base64: Buffer.from(file).toString('base64') });
  await openAt(page, host, '/reports');
  await page.getByText('Rule packs', { exact: true }).click();
  await page.getByRole('button', { name: 'Assess the clients' }).click();
  await expect(grid(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/no rules → .*, rules 1,/)).toBeVisible();
  await figure(page, 'gain').click();
  const row = grid(page).locator('tbody tr[data-index]').first();
  await expect(row).toContainText('A small pathway');
  await expect(row).toContainText('Not in the rules');
  await expect(row).toContainText('The pathway itself: its days in force or its intake');
  await expectAccessible(page, 'a report by other rules');
});

test('letters that are stopped: looked through or half made, they say how many there are', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/reports');
  await assessed(page);
  await page.getByRole('button', { name: /^Prepare \d+ letters…$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Prepare letters' });
  await dialog.getByRole('button', { name: 'Look through the letters' }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  // As before anything was looked through.
  await dialog.getByRole('button', { name: 'Look through the letters' }).click();
  await dialog.getByRole('button', { name: /^Make \d+ letters$/ }).click({ timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByText(/^Stopped: \d+ of the letters were not made\.$/)).toBeVisible();
});

test('a book without other rules says where they come from, and no client is no error', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await openAt(page, host, '/reports');
  await page.getByText('Rule packs', { exact: true }).click();
  await expect(page.getByText('This book has no other rules than those in force.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Assess the clients' })).toBeDisabled();
  await page.getByText('Two days', { exact: true }).click();
  await page.getByRole('button', { name: 'Assess the clients' }).click();
  await expect(page.getByText('No client to assess')).toBeVisible({ timeout: 60_000 });
});

test('in French, no English is shown', async ({ page, host }) => {
  await host.newBook();
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  await openAt(page, host, '/reports');
  await expect(page.getByRole('heading', { level: 1, name: 'Rapports' })).toBeVisible();
  expect(await englishOn(page, [])).toEqual([]);
  await page.getByRole('button', { name: 'Évaluer les clients' }).click();
  await expect(page.getByRole('grid', { name: 'Changements par client' })).toBeVisible({ timeout: 60_000 });
  expect(await englishOn(page, [])).toEqual([]);
});

test('letters to the clients who lose a pathway: who, in which language and what is missing first, then one each, kept in the file and saved', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/reports');
  await assessed(page);
  await figure(page, 'lose').click();
  await page.getByRole('button', { name: 'Prepare 2 letters…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Prepare letters' });
  await expect(dialog.getByText('One letter to each of 2 clients')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Answer asked for by' }).fill('15 Jan 2027');
  await page.keyboard.press('Tab');
  await expectAccessible(page, 'what letters are made of', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Look through the letters' }).click();
  const rows = dialog.locator('[data-letter-to]');
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Okoye, Emeka Samuel' })).toContainText('English');
  await expectAccessible(page, 'who gets a letter', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Make 2 letters' }).click();
  await expect(dialog.getByText('2 letters were made and are kept in the clients’ Letters.')).toBeVisible({ timeout: 60_000 });
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await dialog.getByRole('button', { name: 'Save 2 letters…' }).click();
  await expect(dialog.getByText('2 letters were saved.')).toBeVisible();
  await expect.poll(() => downloads.length).toBe(2);
  const day = new Date();
  const today = [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-');
  expect(downloads).toContain(`Emeka Samuel Okoye - Change of rules or of situation - ${today}.docx`);
  expect(new Set(downloads).size).toBe(2);
  const fileId = await host.fileIdOf('2026-0101');
  expect((await host.ask('letters.list', { fileId })).map(({ templateId, language, missing }) => [templateId, language, missing])).toEqual([['change', 'en', 0]]);
});
