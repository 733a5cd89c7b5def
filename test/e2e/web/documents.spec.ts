import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { CaseView, ItemView } from '../../../shared/contract';
import { readPdf } from '../../db/documents/readPdf';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test, type Host } from '../support/host';
import { isLookedAtIn } from '../support/looks';

/** Arjun Sharma, with his wife who comes along and a job offer of the Global Talent Stream. */
const fileNumber = '2026-0102';
const asOf = '2026-11-26';

async function openCase(host: Host): Promise<{ fileId: string; made: CaseView }> {
  const fileId = await host.fileIdOf(fileNumber);
  return { fileId, made: await host.ask('cases.create', { fileId, kind: 'ca.wp.gts-b', title: '', filingOn: '2027-01-15', landingOn: null }) };
}
async function withChecklist(host: Host): Promise<{ fileId: string; caseId: string; items: ItemView[] }> {
  const { fileId, made } = await openCase(host);
  const { digest } = await host.ask('checklists.compare', { caseId: made.id, asOf });
  return { fileId, caseId: made.id, items: await host.ask('checklists.renew', { caseId: made.id, asOf, digest }) };
}
const documentsOf = (fileId: string) => `/clients/${fileId}/documents`;
const rowOf = (page: Page, document: string, owner: string): Locator => page.locator(`section[data-owner="${owner}"] tr[data-document="${document}"]`).first();
const stateOf = (row: Locator): Locator => row.getByRole('combobox', { name: /^(State|État)/ });

test.beforeEach(({ host }) => host.newBook());

test('leads from the pathways that apply to a checklist that was looked at first', async ({ page, host }) => {
  const fileId = await host.fileIdOf(fileNumber);
  await openAt(page, host, `/clients/${fileId}/cases`);
  await expect(page.getByRole('heading', { name: 'No case yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.getByRole('combobox', { name: 'Pathway or kind of case' }).click();
  await page.getByRole('option', { name: 'Global Talent Stream, Category B' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open a case' }).click();
  await expect(page.getByRole('heading', { name: 'No checklist yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Make the checklist' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /\d+ documents are added/ })).toBeVisible();
  await expectAccessible(page, 'difference', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Write the checklist' }).click();
  await expect(rowOf(page, 'passport', 'p1')).toBeVisible();
  await expect(rowOf(page, 'passport', 'p2')).toBeVisible();
  await page.getByRole('button', { name: 'Renew' }).click();
  await expect(page.getByRole('dialog').getByText('The checklist is up to date.')).toBeVisible();
});

test('keeps states and what is noted, asks why a document is rejected, and counts what is done', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  const row = rowOf(page, 'passport', 'p1');
  await stateOf(row).click();
  await page.getByRole('option', { name: 'Rejected' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Rejected' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Why it was rejected' }).fill('Pages 3 and 4 are missing');
  await dialog.getByRole('button', { name: 'Rejected' }).click();
  await expect(row.getByText('Pages 3 and 4 are missing')).toBeVisible();
  await stateOf(row).click();
  await page.getByRole('option', { name: 'Accepted' }).click();
  await expect(page.getByText(/^1 of \d+ documents settled$/)).toBeVisible();
  await row.getByRole('button', { name: 'Details of Passport' }).click();
  await page.getByRole('textbox', { name: 'Note: Passport' }).fill('Original seen on Monday');
  await page.getByRole('textbox', { name: 'Valid through' }).fill('2027-01-14');
  await page.keyboard.press('Enter');
  await expect(row.getByText('Not valid on the planned filing date')).toBeVisible();
  await openAt(page, host, documentsOf(fileId));
  await expect(stateOf(rowOf(page, 'passport', 'p1'))).toHaveValue('Accepted');
  await expect(rowOf(page, 'passport', 'p1').getByText('Original seen on Monday')).toBeVisible();
});

test('sets the state of several documents at once, and shows only those that are asked for', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  for (const owner of ['p1', 'p2']) await rowOf(page, 'passport', owner).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Set state' }).click();
  await page.getByRole('menuitem', { name: 'Requested' }).click();
  await expect(stateOf(rowOf(page, 'passport', 'p2'))).toHaveValue('Requested');
  await page.getByRole('combobox', { name: 'Show' }).click();
  await page.getByRole('option', { name: 'Requested (2)' }).click();
  await expect(page.locator('tr[data-document]')).toHaveCount(2);
});

test('keeps what came in when facts change, and says so before it writes', async ({ page, host }) => {
  const { fileId, items } = await withChecklist(host);
  const passport = items.find(({ content }) => content.document === 'passport' && content.for === 'p2')!;
  await host.ask('checklists.change', { id: passport.id, revision: passport.revision, change: { state: 'received' } });
  const wife = (await host.ask('files.get', { id: fileId })).persons.find(({ data }) => data['id'] === 'p2')!;
  await host.ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: wife.id }, member: 'accompanying', from: true, to: false }] });
  await openAt(page, host, documentsOf(fileId));
  await page.getByRole('button', { name: 'Renew' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /no longer asked for and stays?, because something was noted/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Write the checklist' }).click();
  await expect(rowOf(page, 'passport', 'p2').getByText('No longer asked for')).toBeVisible();
  await expect(stateOf(rowOf(page, 'passport', 'p2'))).toHaveValue('Received');
});

test('takes a document of the office’s own, and takes it away again with a way back', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, documentsOf(fileId));
  await page.getByRole('button', { name: 'Add a document' }).click();
  await page.getByRole('textbox', { name: 'Document of your own' }).fill('Letter of the landlord');
  await page.getByRole('dialog').getByRole('button', { name: 'Add a document' }).click();
  const row = page.locator('tr[data-document="own"]');
  await row.getByRole('button', { name: 'Details of Letter of the landlord' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);
});

test('prints what is missing for the client, in French, with accents and the licence number', async ({ page, host }) => {
  const { fileId, caseId, items } = await withChecklist(host);
  const passport = items.find(({ content }) => content.document === 'passport' && content.for === 'p1')!;
  await host.ask('checklists.change', { id: passport.id, revision: passport.revision, change: { state: 'accepted' } });
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  await openAt(page, host, `${documentsOf(fileId)}?case=${caseId}`);
  await page.getByRole('button', { name: 'Imprimer ou envoyer' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Documents manquants, PDF' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^2026-0102-documents-manquants-\d{4}-\d\d-\d\d\.pdf$/);
  const text = (await readPdf(new Uint8Array(await readFile(await download.path())))).text.replaceAll(/\s+/g, ' ');
  expect(text).toContain('Documents encore à fournir');
  expect(text).toContain('R512345');
  expect(text).toContain('Étude d’impact sur le marché du travail');
  expect(text).toContain('Priya Lakshmi Rao – Époux ou conjoint');
});

for (const { language, theme } of ([{ language: 'en', theme: 'light' }, { language: 'fr', theme: 'dark' }] as const).filter(({ language }) => isLookedAtIn(language, 'fr'))) {
  test(`is in one language, and for everybody, on Cases, Documents and Today (${language}, ${theme})`, async ({ page, host }) => {
    const { fileId, caseId } = await withChecklist(host);
    await host.ask('preferences.set', { language, theme });
    await openAt(page, host, `${documentsOf(fileId)}?case=${caseId}`);
    await rowOf(page, 'passport', 'p1').getByRole('button').first().click();
    await expect(page.getByRole('textbox', { name: /^(Note|Remarque)/ })).toBeVisible();
    await expectAccessible(page, 'documents');
    const entered = ['SHARMA, Arjun', 'Software engineer'];
    if (language === 'fr') expect(await englishOn(page, entered)).toEqual([]);
    await openAt(page, host, `/clients/${fileId}/cases`);
    await page.getByRole('button', { name: /Numbers, fees|Numéros, frais/ }).click();
    await expect(page.getByRole('textbox', { name: /^(Note|Remarque)/ })).toBeVisible();
    await expectAccessible(page, 'cases');
    if (language === 'fr') expect(await englishOn(page, entered)).toEqual([]);
    await openAt(page, host, '/today');
    await expect(page.locator('[data-source="plan"]').first()).toBeVisible();
    await expectAccessible(page, 'today');
    if (language === 'fr') expect(await englishOn(page, entered)).toEqual([]);
  });
}

test('the office defines a kind of case of its own, and a case of it asks for its documents', async ({ page, host }) => {
  await openAt(page, host, '/settings/checklists');
  await page.getByRole('button', { name: 'Add a document' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title in English' }).fill('Retainer receipt');
  await dialog.getByRole('textbox', { name: 'Title in French' }).fill('Reçu de provision');
  await dialog.getByRole('textbox', { name: 'In English', exact: true }).fill('Amount\nDate');
  await expect(dialog.getByText('As many lines in French as in English.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'In French', exact: true }).fill('Montant\nDate');
  await expectAccessible(page, 'document', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Add a kind of case' }).click();
  await dialog.getByRole('textbox', { name: 'Title in English' }).fill('Citizenship');
  await dialog.getByRole('textbox', { name: 'Title in French' }).fill('Citoyenneté');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog.getByRole('combobox', { name: 'Document 1' })).toHaveValue('Retainer receipt');
  await expectAccessible(page, 'kind', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Used by: Citizenship')).toBeVisible();
  await expectAccessible(page, 'own checklists');

  const fileId = await host.fileIdOf(fileNumber);
  await host.ask('cases.create', { fileId, kind: 'firm.citizenship', title: '', filingOn: null, landingOn: null });
  await openAt(page, host, documentsOf(fileId));
  await page.getByRole('button', { name: 'Make the checklist' }).click();
  await dialog.getByRole('button', { name: 'Write the checklist' }).click();
  await expect(rowOf(page, 'firm.retainer-receipt', 'p1')).toContainText('Retainer receipt');
});
