import type { Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';
import { isLookedAtIn } from '../support/looks';
import { couple } from './assessmentFiles';

const tableOf = (page: Page) => page.getByRole('table', { name: 'Own rounds of invitations' });
const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });

test.beforeEach(({ host }) => host.newBook({ withSamples: false }));

test('a round is noted by hand, used beside the built-in ones, changed, removed and brought back', async ({ page, host }) => {
  await openAt(page, host, '/pathways?id=ca.ee.cec&asOf=2026-11-22');
  await page.getByRole('link', { name: 'Own rounds of invitations' }).first().click();
  await expect(page.getByText('No rounds of your own yet')).toBeVisible();
  await page.getByRole('button', { name: 'Add a round' }).click();
  const dialog = dialogOf(page, 'Add a round');
  await dialog.getByRole('button', { name: 'Save' }).click();
  // What is missing is said at its field, and nothing is saved.
  await expect(dialog.getByText('Needed')).toHaveCount(3);
  await dialog.getByRole('combobox', { name: 'Rounds of' }).fill('canadian exp');
  await page.getByRole('option', { name: 'Canadian Experience Class' }).click();
  await dialog.getByLabel('Held on').fill('10 Nov 2026');
  await dialog.getByLabel('Held on').press('Enter');
  await dialog.getByRole('textbox', { name: 'Lowest score' }).fill('512');
  await dialog.getByRole('textbox', { name: 'Invitations' }).fill('1500');
  await dialog.getByRole('textbox', { name: 'Source' }).fill('canada.ca, 11 November 2026');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(tableOf(page).getByRole('row').nth(1)).toContainText(/^10\sNov\s2026Canadian Experience Class5121,500canada\.ca, 11 November 2026/);

  await openAt(page, host, '/pathways?id=ca.ee.cec&asOf=2026-11-22');
  const panel = page.getByRole('region', { name: 'Rounds of invitations' });
  await expect(panel.getByRole('table').getByRole('row').nth(1)).toContainText(/^10\sNov\s20265121,500Firm/);
  await expect(panel.getByText('71 rounds', { exact: true })).toBeVisible();

  await openAt(page, host, '/pathways/rounds');
  await page.getByRole('button', { name: /^Change: Canadian Experience Class/ }).click();
  await dialogOf(page, 'Change the round').getByRole('textbox', { name: 'Lowest score' }).fill('513');
  await dialogOf(page, 'Change the round').getByRole('button', { name: 'Save' }).click();
  await expect(tableOf(page).getByRole('row').nth(1)).toContainText('513');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(tableOf(page).getByRole('row').nth(1)).toContainText('512');
  await page.getByRole('button', { name: /^Remove: Canadian Experience Class/ }).click();
  await expect(page.getByText('No rounds of your own yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(tableOf(page).getByRole('row').nth(1)).toContainText('512');
});

const pasted = [
  'Date\tRound type\tInvitations issued\tCRS score\tWeather',
  'October 6, 2026\tCanadian Experience Class\t2,500\t515\tsnow',
  'September 29, 2026\tCanadian Experience Class\t2,000\t518\t',
  '03/11/2026\tCanadian Experience Class\t900\t514\t',
  'November 5, 2026\tFrench language proficiency (Version 1)\t4,000\tfour hundred\t',
].join('\n');

test('a pasted table shows what is new, held already or wrong, adds what can be added and keeps the rest to be mended', async ({ page, host }) => {
  await openAt(page, host, '/pathways/rounds');
  await page.getByRole('button', { name: 'Paste a table' }).click();
  const dialog = dialogOf(page, 'Paste a table');
  await dialog.getByRole('textbox', { name: 'Table' }).fill(pasted);
  await dialog.getByRole('textbox', { name: 'Source' }).fill('canada.ca, 22 November 2026');
  const rows = dialog.getByRole('table').locator('tbody tr');
  await expect(rows.locator('td:last-child')).toHaveText(['New', 'Held already', 'Held on: day and month could be either way round', 'Lowest score: not a number']);
  await expect(dialog.getByRole('combobox', { name: 'Column 5 Weather' })).toHaveValue('note');
  await expect(dialog.getByText('1 round can be added. 2 lines need a correction and stay here.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add 1 round' }).click();
  await expect(rows).toHaveCount(3);
  await dialog.getByRole('textbox', { name: 'Table' }).fill((await dialog.getByRole('textbox', { name: 'Table' }).inputValue()).replace('03/11/2026', '3 Nov 2026').replace('four hundred', '400'));
  await expect(rows.locator('td:last-child')).toHaveText(['Held already', 'New', 'New']);
  await dialog.getByRole('button', { name: 'Add 2 rounds' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(tableOf(page).getByRole('row')).toHaveCount(4);
  await expect(tableOf(page).getByRole('row').nth(3)).toContainText('Weather: snow');
  // One paste is undone as a whole.
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(tableOf(page).getByRole('row')).toHaveCount(2);
});

test('a pasted table goes only when that is confirmed, whichever way the dialog is left', async ({ page, host }) => {
  await openAt(page, host, '/pathways/rounds');
  await page.getByRole('button', { name: 'Paste a table' }).click();
  const dialog = dialogOf(page, 'Paste a table');
  const table = dialog.getByRole('textbox', { name: 'Table' });
  const question = dialogOf(page, 'Throw the pasted table away?');
  await table.fill(pasted);
  await page.keyboard.press('Escape');
  await expect(question.getByRole('button', { name: 'Keep the table' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(table).toHaveValue(pasted);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await question.getByRole('button', { name: 'Keep the table' }).click();
  await expect(table).toHaveValue(pasted);
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Throw the table away' }).click();
  await expect(dialog).toHaveCount(0);
  // With nothing pasted nothing is asked.
  await page.getByRole('button', { name: 'Paste a table' }).click();
  await expect(table).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('an own round stands among the recent cut-offs and is asked about like the others', async ({ page, host }) => {
  const { fileId } = await couple(host);
  const round = { series: 'ee.general', heldOn: '2026-11-03', number: '450', forWhom: null, cutOff: 360, most: null, wagePerHour: null, wagePerYear: null, occupations: [], invitations: null, tieBreak: null, source: 'canada.ca, 4 November 2026', note: null };
  await host.ask('rounds.change', { changes: [{ op: 'add', id: newId(), notedOn: '2026-11-04', round }] });
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-11-22&pathway=ca.ee.fsw`);
  const recent = page.getByRole('region', { name: 'Recent Express Entry cut-offs' }).locator('[data-round="450"] td');
  await expect(recent).toHaveText(['GeneralNoted by the firm: canada.ca, 4 November 2026', /^3\sNov\s2026No\. 450$/, '', '360', '8 points above']);
  // 368 points on that day, as on 22 November, and the criteria of the program are met.
  const history = page.getByRole('region', { name: 'Rounds of invitations' }).getByRole('table', { name: 'Rounds: General' }).getByRole('row').nth(1);
  await expect(history).toContainText('Would have been invited · score 368');
  await expect(history).toContainText('canada.ca, 4 November 2026; noted by the firm on');
});

for (const [language, theme, width] of ([['fr', 'dark', 640], ['en', 'light', 1280]] as const).filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`own rounds are readable for everybody in ${language}, ${theme}, ${width} px wide`, async ({ page, host }) => {
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, '/pathways/rounds');
    await expect(page.getByText(language === 'fr' ? 'Aucune ronde du cabinet' : 'No rounds of your own yet')).toBeVisible();
    await page.getByRole('button', { name: language === 'fr' ? 'Coller un tableau' : 'Paste a table' }).click();
    await page.getByRole('textbox', { name: language === 'fr' ? 'Tableau' : 'Table' }).fill(pasted);
    await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
    await expectAccessible(page, language);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: language === 'fr' ? 'Abandonner le tableau' : 'Throw the table away' }).click();
    await page.getByRole('button', { name: language === 'fr' ? 'Ajouter une ronde' : 'Add a round' }).click();
    await expectAccessible(page, language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
