import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';
import { couple } from './assessmentFiles';

const skilled = (page: Page) => page.getByRole('article', { name: 'Federal Skilled Worker Program (Express Entry)' });
const totals = (page: Page) => [page.getByRole('region', { name: 'Comprehensive Ranking System (CRS)' }), page.getByRole('region', { name: 'Federal Skilled Worker selection factors' })] as const;

async function expectPoints(page: Page, crs: string, selection: string): Promise<void> {
  const [ranking, grid] = totals(page);
  await expect(ranking.getByText(crs, { exact: true })).toBeVisible();
  await expect(grid.getByText(`${selection} · pass mark 67`)).toBeVisible();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Principal applicant' }).click();
  await page.getByRole('option', { name }).click();
}

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('the spouse taken as principal applicant has outcome and points of their own, and switching back restores those of the first', async ({ page, host }) => {
  const { fileId } = await couple(host);
  const file = await host.ask('files.get', { id: fileId });
  const [englishTest] = file.persons[0]?.lists['languageTests'] ?? [];
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  await expect(page.getByRole('combobox', { name: 'Principal applicant' })).toHaveValue(/^Chidi Okafor/);
  await expect(skilled(page).getByText('Applies', { exact: true })).toBeVisible();
  await expectPoints(page, '368', '69');
  // The class asks CLB 7 in all abilities. CLB 6 counts 8 instead of 22, and no combination with language counts: 368 - 14 - 13 - 25.
  await host.ask('facts.edit', { fileId, visit: 'test', steps: [{ op: 'set', target: { kind: 'entry', id: englishTest?.id ?? '' }, member: 'listening', from: 8, to: 6 }] });
  await expect(skilled(page).getByText('Does not apply', { exact: true })).toBeVisible();
  await expect(totals(page)[0].getByText('316', { exact: true })).toBeVisible();

  await choose(page, 'Ngozi Okafor');
  await expect(skilled(page).getByText('Applies', { exact: true })).toBeVisible();
  // The spouse's language: 3 times 3 and 1 instead of 4 times 3.
  await expectPoints(page, '472', '75');
  await expect(page).toHaveURL(/person=p2/);

  await choose(page, 'Chidi Okafor');
  await expect(skilled(page).getByText('Does not apply', { exact: true })).toBeVisible();
  await expect(totals(page)[0].getByText('316', { exact: true })).toBeVisible();
});

test('both ways stand side by side, and one button takes the other as principal applicant and back', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  await page.getByRole('button', { name: 'Show changes and the next 24 months' }).click();
  const swap = page.getByRole('table', { name: 'Principal applicant: either spouse' });
  await expect(swap.getByRole('columnheader')).toHaveText(['Result', 'Chidi Okafor', 'Ngozi Okafor']);
  await expect(swap.locator('[data-swap="ca.ee.fsw"] td')).toHaveText(['Federal Skilled Worker Program (Express Entry)', 'Applies', 'Applies']);
  await expect(swap.locator('[data-swap="crs"] td')).toHaveText(['Comprehensive Ranking System (CRS)', '368', '474']);
  await expect(swap.locator('[data-swap="fsw67"] td')).toHaveText(['Federal Skilled Worker selection factors', '69', '75']);
  await expect(page.getByText('Ngozi Okafor as principal applicant would have 106 CRS points more.')).toBeVisible();
  await expectAccessible(page, 'both ways');

  await page.getByRole('button', { name: 'Take Ngozi Okafor as principal applicant' }).click();
  await expectPoints(page, '474', '75');
  await expect(page.getByRole('combobox', { name: 'Principal applicant' })).toHaveValue(/^Ngozi Okafor/);
  await expect(swap.getByRole('columnheader')).toHaveText(['Result', 'Ngozi Okafor', 'Chidi Okafor']);
  await expect(page.getByText('Chidi Okafor as principal applicant would have 106 CRS points fewer.')).toBeVisible();
  await page.getByRole('button', { name: 'Take Chidi Okafor as principal applicant' }).click();
  await expectPoints(page, '368', '69');
});

test('a file without a spouse has nobody to exchange with', async ({ page, host }) => {
  const [staff] = await host.ask('staff.list', {});
  const { id } = await host.ask('files.create', { fileNumber: 'ALONE-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staff?.id ?? '', status: 'prospect', openedOn: '2026-09-01' });
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  await page.getByRole('button', { name: 'Show changes and the next 24 months' }).click();
  await expect(page.getByText('The next 24 months, as the file stands')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Principal applicant: either spouse' })).toHaveCount(0);
});
