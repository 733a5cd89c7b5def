import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('a pathway is found and read without a client: criteria, citations, figures, versions', async ({ page, host }) => {
  await openAt(page, host, '/pathways?asOf=2026-09-30');
  await page.getByRole('textbox', { name: 'Search pathways' }).fill('travailleurs qualifies');
  await page.getByRole('navigation', { name: 'Pathways' }).getByRole('button').first().click();
  const rules = page.getByRole('article', { name: 'Federal Skilled Worker Program (Express Entry)' });
  await expect(rules.getByRole('list', { name: 'Criteria' }).getByText('CLB or NCLC 7 in each of the four abilities', { exact: false })).toBeVisible();
  await expect(rules.getByRole('table', { name: 'Settlement funds by size of family' }).getByRole('row', { name: /^7 or more/ })).toContainText('40,392');
  await expect(rules.getByText('Each further one: 4,112')).toBeVisible();
});

test('two dates are compared in words', async ({ page, host }) => {
  await openAt(page, host, '/pathways?id=ca.ee.fsw&asOf=2025-03-25&compare=2025-03-24');
  await expect(page.getByRole('listitem').filter({ hasText: 'Qualifying offer, senior management: 200, then 0.' })).toBeVisible();
});

for (const [language, theme, width] of [['en', 'light', 1280], ['fr', 'dark', 640]] as const) {
  test(`the library is accessible in ${language}, ${theme}, ${width} px wide, and scrolls in one direction only`, async ({ page, host }) => {
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, '/pathways?id=ca.ee.fsw&asOf=2026-09-30&compare=2025-01-01');
    await expect(page.getByRole('article')).toBeVisible();
    await expectAccessible(page, language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
