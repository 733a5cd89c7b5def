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

test('a list that went over to another classification is told by code and title', async ({ page, host }) => {
  await openAt(page, host, '/pathways?id=ca.wp.gts-b&asOf=2022-11-16&compare=2022-11-15');
  const said = page.getByRole('listitem').filter({ hasText: 'Occupation on the Global Talent Occupations List: codes of NOC 2021 instead of NOC 2016.' });
  await expect(said).toContainText('Added: 20012 Computer and information systems managers;');
  await expect(said).toContainText('Taken off: 0213 Computer and information systems managers;');
  await expect(page.getByText('Nothing in these rules is different')).toBeHidden();
});

test('a list is unfolded on the day, wage floors stand beside occupations, levels and answers are words', async ({ page, host }) => {
  await openAt(page, host, '/pathways?id=ca.wp.gts-b&asOf=2026-09-30');
  await page.getByText('22 occupations (NOC 2021)').click();
  await expect(page.getByRole('list', { name: 'Occupations: Occupation on the Global Talent Occupations List' }).getByText('21300 Civil engineers')).toBeVisible();
  const floors = page.getByRole('table', { name: 'Global Talent Stream, Category B: minimum hourly wage' });
  await expect(floors.getByRole('columnheader', { name: 'Dollars an hour' })).toBeVisible();
  await expect(floors.getByRole('row', { name: /^22220 Computer network and web technicians 40.87/ })).toBeVisible();
  await openAt(page, host, '/pathways?id=ca.ee.fsw&asOf=2026-09-30&compare=2023-04-24');
  await expect(page.getByRole('listitem').filter({ hasText: 'Publicly funded self-employed work of physicians counts: No, then Yes.' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Level of education (CRS)' }).getByRole('row', { name: /^Master’s degree 126/ })).toBeVisible();
});

test('provinces that came to a list or went from it are named', async ({ page, host }) => {
  await openAt(page, host, '/pathways?id=ca.wp.it-worker&asOf=2012-01-01&compare=2011-12-31');
  await expect(page.getByRole('listitem').filter({ hasText: 'Open in the province: provinces and territories changed. Taken off: British Columbia.' })).toBeVisible();
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
