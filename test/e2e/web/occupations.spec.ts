import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';
import { isLookedAtIn } from '../support/looks';

test.beforeEach(({ host }) => host.newBook({ withSamples: false }));

const rule = (page: Page, name: string): Locator => page.getByRole('region', { name: 'In the rules', exact: true }).locator(`tr[data-rule="${name}"]`);

test('an occupation is found by a misspelt title, and its page says where the rules name it, since when, and what it earns', async ({ page, host }) => {
  await openAt(page, host, '/occupations');
  await expect(page.getByRole('heading', { name: 'Which occupation?' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Find an occupation' }).or(page.getByRole('textbox', { name: 'Find an occupation' })).fill('sofware enginer');
  await page.getByRole('option', { name: /^21231 Software engineers and designers/ }).click();
  await expect(page.getByRole('article', { name: '21231 Software engineers and designers' })).toBeVisible();
  await expect(rule(page, 'ca.wp.gts-b gts-b.occupation')).toContainText('Namedsince 16 Nov 2022');
  await expect(rule(page, 'ca.ee.category.stem stem.work')).toContainText('31 May 2023 to 26 Feb 2025');
  await expect(page.getByRole('table', { name: 'Median hourly wages' }).getByRole('row', { name: /^British Columbia/ })).toContainText('$62.50');
  await expect(page.getByRole('region', { name: 'CUSMA professions' })).toContainText('Engineer');
  await expect(page.getByRole('region', { name: 'Example titles' })).toContainText('software engineer');
  await rule(page, 'ca.wp.gts-b gts-b.occupation').getByRole('link').click();
  await expect(page.getByRole('article', { name: 'Global Talent Stream, Category B' })).toBeVisible();
});

test('a group that was dissolved says that a person has to choose, and leads to each part', async ({ page, host }) => {
  await openAt(page, host, '/occupations/2174');
  const parts = page.getByRole('region', { name: 'In NOC 2021' });
  await expect(parts).toContainText('choose by the duties of the job');
  await expect(parts.getByRole('listitem')).toHaveCount(3);
  await parts.getByRole('link', { name: /^21232 / }).click();
  await expect(page.getByRole('article', { name: /^21232 / })).toBeVisible();
  // What the rules said under the earlier code stands below.
  await expect(page.getByRole('region', { name: /^In the rules as 2174/ })).toContainText('10 May 2017 to 15 Nov 2022');
  await openAt(page, host, '/occupations/99999');
  await expect(page.getByText('No occupation of NOC 2021 or 2016 has the code 99999.')).toBeVisible();
});

test('the one search box finds occupations and pathways, and lists of the rules lead to them', async ({ page, host }) => {
  await openAt(page, host, '/pathways?id=ca.wp.gts-b&asOf=2026-09-30');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('civil engineer');
  await page.getByRole('option', { name: /^21300 Civil engineers/ }).or(page.getByRole('button', { name: /^21300 Civil engineers/ })).first().click();
  await expect(page.getByRole('article', { name: '21300 Civil engineers' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('trades ontario');
  await page.getByText('Ontario: Skilled Trades').first().click();
  await expect(page.getByRole('article')).toContainText('ca.on.skilled-trades');
  await openAt(page, host, '/pathways?id=ca.wp.gts-b&asOf=2026-09-30');
  await page.getByText('22 occupations (NOC 2021)').click();
  await page.getByRole('link', { name: '21300 Civil engineers' }).click();
  await expect(page.getByRole('article', { name: '21300 Civil engineers' })).toBeVisible();
});

for (const [language, theme, width] of ([['en', 'dark', 1280], ['fr', 'light', 640]] as const).filter(([language]) => isLookedAtIn(language, 'en'))) {
  test(`the page of an occupation is accessible in ${language}, ${theme}, ${width} px wide`, async ({ page, host }) => {
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, '/occupations/21231');
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectAccessible(page, language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
