import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';
import { isLookedAtIn } from '../support/looks';

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('a pathway is found and read without a client: criteria, citations, figures, versions', async ({ page, host }) => {
  await openAt(page, host, '/pathways?asOf=2026-09-30');
  await page.getByRole('searchbox', { name: 'Search pathways' }).fill('travailleurs qualifies federal');
  await page.getByRole('button', { name: 'Federal Skilled Worker Program (Express Entry)' }).click();
  const rules = page.getByRole('article', { name: 'Federal Skilled Worker Program (Express Entry)' });
  await expect(rules.getByRole('list', { name: 'Criteria' }).getByText('CLB or NCLC 7 in each of the four abilities', { exact: false })).toBeVisible();
  await expect(rules.getByRole('table', { name: 'Settlement funds by size of family' }).getByRole('row', { name: /^7 or more/ })).toContainText('40,392');
  await expect(rules.getByText('Each further one: 4,112')).toBeVisible();
});

const standing = (page: Page, id: string): Locator => page.locator(`tr[data-pathway="${id}"]`);

test('the board says of every pathway whether it takes applications, since when, by which source, and what replaced it', async ({ page, host }) => {
  await openAt(page, host, '/pathways?asOf=2025-03-01');
  // Saskatchewan paused intake from 18 February to 26 March 2025.
  await expect(standing(page, 'ca.sk.tech-talent')).toContainText('Paused18 Feb 2025');
  await expect(standing(page, 'ca.sk.tech-talent')).toContainText('Until 26 Mar 2025');
  await standing(page, 'ca.sk.tech-talent').getByRole('button', { name: /eligibility/ }).click();
  await expect(page.getByRole('dialog')).toContainText('confidence');
  await page.keyboard.press('Escape');
  await page.getByText(/^Paused · \d+$/).click();
  await expect(page.locator('tr[data-standing="paused"]').first()).toBeVisible();
  await expect(page.locator('tr[data-standing="open"]')).toHaveCount(0);

  await openAt(page, host, '/pathways?asOf=2026-01-01');
  await expect(standing(page, 'ca.sk.tech-talent')).toContainText('Closed1 Jan 2026');
  await standing(page, 'ca.sk.tech-talent').getByRole('button', { name: 'Saskatchewan: Innovation and Tech Talent Pathway', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Saskatchewan: Innovation and Tech Talent Pathway' })).toBeVisible();
  await page.getByRole('button', { name: 'Status of all pathways' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Search pathways' }).fill('nowhere at all');
  await expect(page.getByText('No pathway has these words.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search pathways' })).toHaveValue('');
  await expect(page.getByText('No pathway has these words.')).toHaveCount(0);
});

test('a program that had not begun is told apart from one whose older rules are not held', async ({ page, host }) => {
  await openAt(page, host, '/pathways?asOf=2022-11-16');
  await expect(standing(page, 'ca.ee.category.stem')).toContainText('Did not exist yet (began on 31 May 2023).');
  await expect(standing(page, 'ca.ee.category.stem')).toHaveAttribute('data-standing', 'not-yet');
  await expect(standing(page, 'ca.mb.skilled-worker')).toContainText('No rules are held up to 31 Dec 2025.');
  await page.getByText(/^Not yet ·/).click();
  await expect(page.locator('tr[data-standing="before-held"]')).toHaveCount(0);
  await openAt(page, host, '/pathways?asOf=2026-03-01&compare=2025-12-15');
  const changed = page.getByRole('list', { name: 'Pathways that changed' }).getByRole('listitem');
  await expect(changed.filter({ hasText: 'Skilled Worker in Manitoba' })).toContainText('Rules are held from 1 Jan 2026: by invitation.');
  await expect(changed.filter({ hasText: 'skilled military recruits' })).toContainText('Begins on 18 Feb 2026: by invitation.');
});

test('a program of which only the month or year of its beginning is known did not exist before it, and began somewhere in it', async ({ page, host }) => {
  // The Accelerated Tech Pathway of Alberta began in December 2021; its rules are held from January 2022 on.
  await openAt(page, host, '/pathways?asOf=2021-11-30');
  await expect(standing(page, 'ca.ab.accelerated-tech')).toContainText('Did not exist yet (began between 1 Dec 2021 and 31 Dec 2021).');
  await openAt(page, host, '/pathways?asOf=2021-12-15');
  await expect(standing(page, 'ca.ab.accelerated-tech')).toContainText('No rules are held up to 31 Dec 2021.');
  await openAt(page, host, '/pathways?asOf=2022-01-01&compare=2021-11-30');
  const changed = page.getByRole('list', { name: 'Pathways that changed' }).getByRole('listitem').filter({ hasText: 'Accelerated Tech Pathway' });
  await expect(changed).toContainText('Begins between 1 Dec 2021 and 31 Dec 2021; its first rules are not held.');
  await expect(changed).toContainText('Rules are held from 1 Jan 2022: open.');
});

test('the board tells what changed between two dates in plain words, day by day', async ({ page, host }) => {
  await openAt(page, host, '/pathways?asOf=2025-04-01&compare=2025-02-01');
  const changed = page.getByRole('list', { name: 'Pathways that changed' }).getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Saskatchewan: Tech Talent Pathway', exact: true }) });
  await expect(changed).toContainText('18 Feb 2025: open, then paused.');
  await expect(changed).toContainText('27 Mar 2025: paused, then open.');
  // What began in between is there too: the category of education, on 27 February 2025.
  await expect(page.getByRole('listitem').filter({ hasText: 'Category-based selection: education' })).toContainText('Begins on 27 Feb 2025: by invitation.');
  // Whichever of the days is looked at, it is told in the order of time.
  await openAt(page, host, '/pathways?asOf=2025-02-01&compare=2025-04-01');
  await expect(page.getByRole('heading', { name: /1 Feb 2025.*1 Apr 2025/ })).toBeVisible();
  await expect(changed).toContainText('18 Feb 2025: open, then paused.');
  await openAt(page, host, '/pathways?asOf=2025-04-01&compare=2025-04-01');
  await expect(page.getByText('Nothing in the rules is different on the two dates.')).toBeVisible();
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

for (const [language, theme, width] of ([['en', 'light', 1280], ['fr', 'dark', 640]] as const).filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`the library is accessible in ${language}, ${theme}, ${width} px wide, and scrolls in one direction only`, async ({ page, host }) => {
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, '/pathways?id=ca.ee.fsw&asOf=2026-09-30&compare=2025-01-01');
    await expect(page.getByRole('article')).toBeVisible();
    await expectAccessible(page, language);
    await page.getByRole('button', { name: /^(Status of all pathways|État de toutes les voies)$/ }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectAccessible(page, 'board');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
