import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test, type Host } from '../support/host';
import { isLookedAtIn } from '../support/looks';
import { couple } from './assessmentFiles';

const panelOf = (page: Page) => page.getByRole('region', { name: /^(Rounds of invitations|Rondes d’invitations)$/ });
const rowOf = (page: Page, id: string) => panelOf(page).locator(`[data-held-round="${id}"]`);

/** A software engineer in Vancouver at 50 dollars an hour: 110 registration points on 22 November 2026, as worked by hand in the golden case. */
async function engineer(host: Host): Promise<string> {
  const { client } = JSON.parse(await readFile(join(import.meta.dirname, '../../assessment/golden/bc-skilled-worker/01-engineer-in-vancouver.json'), 'utf8')) as { client: { jobOffers: object[] } };
  const [offer] = client.jobOffers;
  const text = JSON.stringify({ ...client, jobOffers: [{ ...offer, signedOn: '2026-08-01' }] });
  const [staff] = await host.ask('staff.list', {});
  const { id } = await host.ask('imports.commit', { text, fileNumber: 'ENGINEER-1', responsibleId: staff?.id ?? '', status: 'prospect', employers: [] });
  return id;
}

test.beforeEach(({ host }) => host.newBook({ withSamples: false }));

test('the rounds of a pathway are read without a client: over time, by series, with sources', async ({ page, host }) => {
  await openAt(page, host, '/pathways?id=ca.bc.skilled-worker&asOf=2026-11-22');
  const panel = panelOf(page);
  await expect(panel.getByRole('table', { name: 'Rounds: British Columbia: Skills Immigration, high economic impact' })).toBeVisible();
  await expect(rowOf(page, 'bc.skills/high-impact@2026-09-24').getByRole('cell')).toHaveText([/^24\sSep\s2026$/, '$52 an hour and $105,000 a year', '426', /public code repository; confidence medium$/]);
  await expect(rowOf(page, 'bc.skills/high-impact@2026-09-24.2').getByRole('cell')).toHaveText([/^24\sSep\s2026$/, '131', '288', /confidence medium$/]);
  await expect(panel.locator('[data-rounds-chart] [data-dots]')).toHaveAttribute('d', /h0/);
  await expect(panel.getByText(/Rounds are known up to 24\sSep\s2026: verify later ones\./)).toBeVisible();
  await expect(rowOf(page, 'bc.skills/high-impact@2025-05-08')).toHaveCount(0);
  await panel.getByRole('button', { name: 'All 10 rounds' }).click();
  await expect(rowOf(page, 'bc.skills/high-impact@2025-05-08')).toContainText('From memory, unverified; confidence low');
  await panel.getByRole('combobox', { name: 'Rounds of' }).selectOption({ label: 'British Columbia: Skills Immigration, early childhood educators' });
  await expect(rowOf(page, 'bc.skills/childcare@2024-12-10').getByRole('cell')).toHaveText([/^10\sDec\s2024$/, '101', 'fewer than 5', /^thecanadatime\.com; confidence high$/]);
});

test('a later round is not shown, and a pathway without rounds has no panel', async ({ page, host }) => {
  await openAt(page, host, '/pathways?id=ca.ee.cec&asOf=2026-09-28');
  await expect(panelOf(page).getByRole('table').getByRole('row').nth(1)).toContainText(/15\sSep\s2026/);
  await openAt(page, host, '/pathways?id=ca.wp.gts-b&asOf=2026-09-28');
  await expect(page.getByRole('region', { name: 'Versions' })).toBeVisible();
  await expect(panelOf(page)).toHaveCount(0);
});

test('whether a client would have been invited is said with points and reasons', async ({ page, host }) => {
  const fileId = await engineer(host);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-11-22&pathway=ca.bc.skilled-worker`);
  const byWage = rowOf(page, 'bc.skills/high-impact@2026-09-24').getByRole('cell').nth(3);
  const byPoints = rowOf(page, 'bc.skills/high-impact@2026-09-24.2').getByRole('cell').nth(3);
  await expect(byWage).toHaveText('Would not have been invitedNot met: $52 an hour and $105,000 a year in TEER 0 to 3');
  await expect(byPoints).toHaveText('Would not have been invited · score 110Not met: 131 or more (BC registration points)');
  await expect(panelOf(page).locator('[data-client]')).toHaveAttribute('d', /h0/);
  // The list of trades is not held: enough points are no yes.
  await panelOf(page).getByRole('combobox', { name: 'Rounds of' }).selectOption({ label: 'British Columbia: Skills Immigration, Build: construction trades' });
  await expect(rowOf(page, 'bc.skills/build-trades@2026-08-06').getByRole('cell').nth(3)).toHaveText(/^Cannot be told · score 110Open: .*construction trades: the list or rule of the round is not held$/);
});

test('points to come stand against the last cut-offs', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  await page.getByRole('button', { name: 'Show changes and the next 24 months' }).click();
  const ahead = page.getByRole('list', { name: /^Against the last cut.offs$/ }).getByRole('listitem');
  await expect(ahead).toHaveText([/^General, 529 on 23\sApr\s2024: not reached within 24 months$/, /^Federal Skilled Worker, 489 on 2\sFeb\s2023: not reached within 24 months$/]);
  await expect(page.locator('[data-cut-offs]')).toBeVisible();
});

for (const [language, theme, width] of ([['fr', 'dark', 640], ['en', 'light', 1280]] as const).filter(([language]) => isLookedAtIn(language, 'en'))) {
  test(`rounds with a client are readable for everybody in ${language}, ${theme}, ${width} px wide`, async ({ page, host }) => {
    const fileId = await engineer(host);
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-11-22&pathway=ca.bc.skilled-worker`);
    await expect(rowOf(page, 'bc.skills/high-impact@2026-09-24.2').locator('[data-answer=no]')).toBeVisible();
    if (language === 'fr') await expect(rowOf(page, 'bc.skills/high-impact@2026-09-24').getByRole('cell').nth(1)).toHaveText(/^52\s\$ l’heure et 105\s000\s\$ par an$/);
    await expectAccessible(page, language);
    expect(await panelOf(page).evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  });
}
