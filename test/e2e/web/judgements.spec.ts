import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Input } from '../../../shared/contract';
import { readPdf } from '../../db/documents/readPdf';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test, type Host } from '../support/host';
import { isGoneIn, isLookedAtIn } from '../support/looks';
import { couple } from './assessmentFiles';

const asOf = '2026-09-30';
const assessmentOf = (fileId: string, more = '') => `/clients/${fileId}/assessment?asOf=${asOf}&pathway=ca.ee.fsw${more}`;
const rowOf = (page: Page, criterion = 'fsw.duties'): Locator => page.locator(`[data-criterion="${criterion}"]`);
const outcomeOf = (page: Page): Locator => page.getByRole('article').locator('header');

const record = (host: Host, fileId: string, more: Partial<Input<'judgements.record'>> = {}) =>
  host.ask('judgements.record', { fileId, personId: 'p1', pathwayId: 'ca.ee.fsw', criterionId: 'fsw.duties', view: 'favourable', reasons: 'Both letters list the main duties.', supersedes: null, ...more });

async function printed(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return (await readPdf(new Uint8Array(await readFile(await download.path())))).text.replaceAll(/\s+/g, ' ');
}

test.beforeEach(({ host }) => host.newBook({ withSamples: false }));

for (const { language, words } of ([
  { language: 'en', words: { record: 'Record a view', change: 'Change', form: 'Your view: Duties of the occupation', doubtful: 'Doubtful', reasons: 'Reasons', done: 'View recorded: Doubtful', outcome: 'Applies', report: 'Report (PDF)', printed: 'Consultant’s view: doubtful (Alix Tremblay, ', apart: 'A view never changes the outcome: an officer decides.' } },
  { language: 'fr', words: { record: 'Consigner un avis', change: 'Modifier', form: /^Votre avis\s: Fonctions de la profession$/, doubtful: 'Réservé', reasons: 'Motifs', done: /^Avis consigné\s: Réservé$/, outcome: 'S’applique', report: 'Rapport (PDF)', printed: 'Avis du consultant : réservé (Alix Tremblay, le ', apart: /^Un avis ne change jamais le résultat\s: c’est un agent qui décide\.$/ } },
] as const).filter(({ language: one }) => isGoneIn(one))) {
  test(`a view is recorded at the keyboard, is there after a reload and in the report, and changes no outcome (${language})`, async ({ page, host }) => {
    const { fileId } = await couple(host);
    await host.ask('preferences.set', { language, theme: 'light' });
    await openAt(page, host, assessmentOf(fileId));
    const row = rowOf(page);
    await expect(outcomeOf(page).getByText(words.outcome, { exact: true })).toBeVisible();
    await row.getByRole('button', { name: words.record }).focus();
    await page.keyboard.press('Enter');
    const form = row.getByRole('form', { name: words.form });
    await expect(form.getByText(words.apart)).toBeVisible();
    await expect(form.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(form.getByRole('radio', { name: words.doubtful })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(form.getByRole('textbox', { name: words.reasons })).toBeFocused();
    await page.keyboard.type('Une lettre se tait.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Une autre est demandée.');
    if (language === 'fr') expect(await englishOn(page, ['Okafor'])).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(form).toBeHidden();
    await expect(row.locator('[data-view="doubtful"]')).toContainText(words.doubtful);
    await expect(row.locator('[data-view="doubtful"]')).toContainText('Alix Tremblay');
    await expect(row.getByText('Une lettre se tait.\nUne autre est demandée.')).toBeVisible();
    await expect(row.locator('[data-announced]').filter({ hasText: words.done })).toHaveCount(1);
    await expect(row.getByRole('button', { name: words.change })).toBeFocused();
    await expect(outcomeOf(page).getByText(words.outcome, { exact: true })).toBeVisible();
    await expect(row).toHaveAttribute('data-outcome', 'judgement');

    await openAt(page, host, assessmentOf(fileId));
    await expect(rowOf(page).getByText('Une lettre se tait.\nUne autre est demandée.')).toBeVisible();
    const text = await printed(page, page.getByRole('button', { name: words.report }).first());
    expect(text).toContain(words.printed);
    expect(text).toContain('Une lettre se tait. Une autre est demandée.');
  });
}

test('a form that is not complete says what it lacks, takes the focus there, and records nothing', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, assessmentOf(fileId));
  const row = rowOf(page);
  await row.getByRole('button', { name: 'Record a view' }).click();
  const save = row.getByRole('button', { name: 'Save the view' });
  await save.click();
  await expect(row.getByText('Choose one of the three.')).toBeVisible();
  await expect(row.getByText('Say why.')).toBeVisible();
  await expect(row.getByRole('radio', { name: 'Favourable', exact: true })).toBeFocused();
  await expectAccessible(page, 'faults');
  await row.getByRole('radio', { name: 'Unfavourable' }).check();
  await row.getByRole('textbox', { name: 'Reasons' }).fill('   ');
  await save.click();
  await expect(row.getByRole('textbox', { name: 'Reasons' })).toBeFocused();
  expect(await host.ask('judgements.list', { fileId })).toEqual([]);
  await row.getByRole('button', { name: 'Cancel' }).click();
  await expect(row.getByRole('button', { name: 'Record a view' })).toBeFocused();
});

test('a view is changed, then withdrawn; the earlier ones can be read, and the history tells of each', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await record(host, fileId);
  await openAt(page, host, assessmentOf(fileId));
  const row = rowOf(page);
  await row.getByRole('button', { name: 'Change: Duties of the occupation' }).click();
  await expect(row.getByRole('radio', { name: 'Favourable', exact: true })).toBeFocused();
  await expect(row.getByRole('textbox', { name: 'Reasons' })).toHaveValue('Both letters list the main duties.');
  await row.getByRole('radio', { name: 'Unfavourable' }).check();
  await row.getByRole('textbox', { name: 'Reasons' }).fill('A letter was false.');
  await row.getByRole('button', { name: 'Save the view' }).click();
  await expect(row.locator('[data-view="unfavourable"]')).toBeVisible();
  await row.getByText('1 earlier view', { exact: true }).click();
  await expect(row.getByText('Both letters list the main duties.')).toBeVisible();

  await row.getByRole('button', { name: 'Withdraw: Duties of the occupation' }).click();
  await row.getByRole('textbox', { name: 'Why it no longer stands' }).fill('Another occupation is meant.');
  await row.getByRole('button', { name: 'Withdraw the view' }).click();
  await expect(row.getByRole('button', { name: 'Record a view' })).toBeFocused();
  await expect(row.getByText('3 earlier views', { exact: true })).toBeVisible();
  await expect(row.getByRole('listitem').locator('[data-view]')).toHaveCount(3);
  await expect(row.getByRole('listitem').first()).toContainText('Withdrawn');

  await openAt(page, host, `/clients/${fileId}/history`);
  const entries = page.getByRole('tabpanel').getByRole('listitem').filter({ has: page.locator('time') });
  await expect(entries.nth(0)).toContainText('View on a judgement withdrawn');
  await expect(entries.nth(0)).toContainText('Chidi Okafor · Federal Skilled Worker Program (Express Entry) › Duties of the occupation: Unfavourable → Withdrawn (“Another occupation is meant.”)');
  await expect(entries.nth(2)).toContainText('Duties of the occupation: Favourable (“Both letters list the main duties.”)');
});

test('what one began to write waits while one looks at another pathway, and belongs to one person alone', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, assessmentOf(fileId));
  await rowOf(page).getByRole('button', { name: 'Record a view' }).click();
  await rowOf(page).getByRole('radio', { name: 'Doubtful' }).check();
  await rowOf(page).getByRole('textbox', { name: 'Reasons' }).fill('Half a thou');
  const pathways = page.getByRole('navigation', { name: 'Pathways by outcome' });
  await pathways.getByRole('button', { name: /^General requirements of a work permit/ }).click();
  await expect(rowOf(page)).toHaveCount(0);
  await pathways.getByRole('button', { name: /^Federal Skilled Worker/ }).click();
  await expect(rowOf(page).getByRole('textbox', { name: 'Reasons' })).toHaveValue('Half a thou');
  await expect(rowOf(page).getByRole('radio', { name: 'Doubtful' })).toBeChecked();

  await page.keyboard.press('Control+l');
  const dialog = page.getByRole('dialog', { name: 'Not everything is saved' });
  await expect(dialog).toContainText('1 text that is not finished or not valid');
  await dialog.getByRole('button', { name: 'Stay' }).click();

  await openAt(page, host, assessmentOf(fileId, '&person=p2'));
  await expect(rowOf(page).getByRole('button', { name: 'Record a view' })).toBeVisible();
  await expect(rowOf(page).getByRole('textbox')).toHaveCount(0);
});

test('another window’s view shows at once, and is not superseded unseen', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, assessmentOf(fileId));
  const row = rowOf(page);
  await row.getByRole('button', { name: 'Record a view' }).click();
  await row.getByRole('radio', { name: 'Doubtful' }).check();
  await row.getByRole('textbox', { name: 'Reasons' }).fill('Mine');
  await record(host, fileId, { reasons: 'Theirs' });
  await expect(row.getByText('Theirs')).toBeVisible();
  await row.getByRole('button', { name: 'Save the view' }).click();
  await expect(row.getByRole('alert')).toContainText('This was changed in another window meanwhile.');
  await row.getByRole('button', { name: 'Save the view' }).click();
  await expect(row.getByText('Mine')).toBeVisible();
  expect((await host.ask('judgements.list', { fileId })).map(({ reasons }) => reasons)).toEqual(['Mine', 'Theirs']);
});

test('a saved assessment shows the view of then, and a file in the recycle bin shows views without a way to change them', async ({ page, host }) => {
  const { fileId } = await couple(host);
  const first = await record(host, fileId);
  await host.ask('assessments.save', { fileId, asOf, note: '' });
  await record(host, fileId, { view: 'unfavourable', reasons: 'A letter was false.', supersedes: first.id });
  await openAt(page, host, assessmentOf(fileId));
  await page.locator('[data-saved-actions]').getByRole('button', { name: 'Open' }).click();
  const frozen = page.getByRole('dialog').locator('[data-frozen="ca.ee.fsw"]');
  await frozen.getByRole('button').click();
  await expect(frozen.locator('[data-view="favourable"]')).toContainText('Both letters list the main duties.');
  await expect(frozen.getByText('A letter was false.')).toHaveCount(0);
  await expectAccessible(page, 'frozen', '[role="dialog"]');

  await host.ask('files.delete', { ids: [fileId] });
  await openAt(page, host, assessmentOf(fileId));
  await expect(rowOf(page).getByText('A letter was false.')).toBeVisible();
  await expect(rowOf(page).getByRole('button', { name: /Change|Withdraw|Record/ })).toHaveCount(0);
});

for (const [language, theme] of ([['en', 'light'], ['fr', 'dark']] as const).filter(([language]) => isLookedAtIn(language, 'en'))) {
  test(`views and their form are readable for everybody in ${language}, ${theme}`, async ({ page, host }) => {
    const { fileId } = await couple(host);
    const first = await record(host, fileId);
    await record(host, fileId, { view: 'doubtful', reasons: 'One letter is silent.\nAnother one is asked for.', supersedes: first.id });
    await record(host, fileId, { criterionId: 'fsw.substituted-evaluation', view: 'unfavourable' });
    await host.ask('preferences.set', { language, theme });
    await openAt(page, host, assessmentOf(fileId));
    await rowOf(page).locator('summary').click();
    await rowOf(page, 'fsw.visa-issue').getByRole('button', { name: /^(Record a view|Consigner un avis)/ }).click();
    await expect(rowOf(page, 'fsw.visa-issue').getByRole('form')).toBeVisible();
    await expectAccessible(page, `${language} ${theme}`);
  });
}
