import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';
import { isLookedAtIn, looks } from '../support/looks';
import { couple } from './assessmentFiles';

const roundsOf = (page: Page) => page.getByRole('region', { name: /^(Recent Express Entry cut-offs|Notes minimales récentes d’Entrée express)$/ });
const cellsOf = (page: Page, number: string) => roundsOf(page).locator(`[data-round="${number}"] td`);
const onlyIf = 'Only if the criteria of this category are met';

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('the last rounds up to the day stand beside the points, and how the points stand to each', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  await expect(roundsOf(page).getByText('CRS score 368')).toBeVisible();
  await expect(cellsOf(page, '294')).toHaveText(['General', /^23\sApr\s2024No\. 294$/, '2,095', '529', '161 points below']);
  await expect(cellsOf(page, '446')).toHaveText(['Canadian Experience Class', /^29\sSep\s2026No\. 446$/, '2,000', '518', '150 points below']);
  await expect(cellsOf(page, '445')).toContainText(['Provincial Nominee Program', 'No. 445', '733', '725', '357 points belowA nomination is worth 600 points.']);
  // Exactly the 368 of 23 July 2026, and a profile of 10 January 2026 before the tie-break of 2 June 2026.
  await expect(cellsOf(page, '430')).toHaveText(['Skilled Military Recruits, 2026-Version 1', /^23\sJul\s2026No\. 430$/, '4', '368', `At the cut-off: the profile is earlier than the tie-break${onlyIf}`]);
  await expect(cellsOf(page, '440').last()).toHaveText(`170 points above${onlyIf}`);
  // Nothing of what these categories ask for is there: enough points are no tick.
  await expect(roundsOf(page).locator('[data-standing=onlyIf]')).toHaveCount(2);
  await expect(roundsOf(page).locator('[data-standing=enough]')).toHaveCount(0);
  await expect(roundsOf(page).getByText('A cut-off alone does not make an invitation')).toBeVisible();
  // The trades round was on the next day, and rounds are known to that day.
  await expect(cellsOf(page, '447')).toHaveCount(0);
  await expect(roundsOf(page).getByText(/Rounds are known up to/)).toHaveCount(0);
});

test('a later day has later rounds and says to which day they are known; an earlier one has what was there then, and before the first there is nothing', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-11-22&pathway=ca.ee.fsw`);
  await expect(cellsOf(page, '447').first()).toHaveText('Trades Occupations, 2026-Version 3');
  await expect(roundsOf(page).getByText(/Rounds are known up to 1\sOct\s2026: verify later ones\./)).toBeVisible();
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2015-02-10&pathway=ca.ee.fsw`);
  await expect(roundsOf(page).locator('[data-round]')).toHaveCount(1);
  await expect(cellsOf(page, '2').first()).toHaveText('No Program Specified');
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2015-01-30&pathway=ca.ee.fsw`);
  await expect(page.getByRole('region', { name: 'Comprehensive Ranking System (CRS)' })).toBeVisible();
  await expect(roundsOf(page)).toHaveCount(0);
});

test('missing facts leave it open between the points below and the points above', async ({ page, host }) => {
  const { fileId, chidi } = await couple(host);
  await host.ask('facts.edit', { fileId, visit: 'test', steps: [{ op: 'set', target: { kind: 'person', id: chidi }, member: 'dateOfBirth', from: '1997-03-15' }] });
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  // Age is worth nothing to 100 points: 268 to 368.
  await expect(roundsOf(page).getByText('CRS score 268–368')).toBeVisible();
  await expect(cellsOf(page, '294').last()).toHaveText('161 to 261 points below');
  await expect(cellsOf(page, '440').last()).toHaveText(`70 to 170 points above${onlyIf}`);
  await expect(cellsOf(page, '430').last()).toHaveText('At the cut-off (the profile is earlier than the tie-break) or up to 100 below');
});

for (const [language, theme, width] of looks.filter(([language]) => isLookedAtIn(language, 'en'))) {
  test(`rounds are readable for everybody in ${language}, ${theme}, ${width} px wide`, async ({ page, host }) => {
    const { fileId } = await couple(host);
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-11-22&pathway=ca.ee.fsw`);
    await roundsOf(page).scrollIntoViewIfNeeded();
    if (language === 'fr') await expect(cellsOf(page, '444')).toHaveText(['Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada 2026-version 1', /^16\ssept\.\s2026Nº 444$/, '250', '389', '21 points de moins']);
    await expectAccessible(page, language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await roundsOf(page).evaluate((panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  });
}
