import type { Page } from '@playwright/test';
import type { Input } from '../../../shared/contract';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test, type Host } from '../support/host';
import { isGoneIn, isLookedAtIn, looks } from '../support/looks';
import { couple } from './assessmentFiles';
import { choose, emptyFile, fact } from './profileActions';

const requirement = (id: string) => `[data-requirement="${id}"]`;

type Change = Pick<Extract<Input<'facts.edit'>['steps'][number], { op: 'set' }>, 'member' | 'from' | 'to'>;

const change = (host: Host, fileId: string, personId: string, changes: readonly Change[]) =>
  host.ask('facts.edit', { fileId, visit: 'test', steps: changes.map((one) => ({ op: 'set', target: { kind: 'person', id: personId }, ...one })) });

/** The couple's file with so much money of Chidi's, or with nothing known of it; Ngozi has 1,000 dollars. */
async function withFunds(host: Host, amount: number | undefined): Promise<string> {
  const { fileId, chidi } = await couple(host);
  const ngozi = (await host.ask('files.get', { id: fileId })).persons[1]?.id ?? '';
  const from = { amount: 60_000 };
  await change(host, fileId, chidi, [{ member: 'funds', from, ...(amount === undefined ? {} : { to: { amount } }) }]);
  await change(host, fileId, ngozi, [{ member: 'funds', from, to: { amount: 1_000 } }]);
  return fileId;
}

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('what a work permit takes besides its criteria is said with its source, and asked on the spot while it is not known', async ({ page, host }) => {
  const { id, persons } = await emptyFile(host, 'PERMIT-1');
  await change(host, id, persons[0]?.id ?? '', [{ member: 'dateOfBirth', to: '1990-05-02' }, { member: 'biometricsOn', to: null }]);
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.wp.general`);
  const answerOf = (row: string) => page.locator(requirement(row)).locator('[data-answer]');
  for (const row of ['entry', 'biometrics', 'medical', 'caq']) await expect(answerOf(row)).toHaveText('Not known');
  await expect(answerOf('applyAt')).toHaveText('Online');
  await expect(page.locator(requirement('applyAt'))).toContainText('Missing facts may change this answer.');
  // Citizenship is asked once, where it is needed first.
  await expect(page.locator(requirement('biometrics'))).toContainText('Citizenships');
  await expect(page.locator('[data-member="person.citizenships"]')).toHaveCount(1);

  // Nationals of Nigeria need a visa, and give biometrics. IRPR 7 and 12.1.
  await choose(page, fact(page, 'person.citizenships'), 'Nigeria', 'nigeria');
  await expect(answerOf('entry')).toHaveText('Temporary resident visa');
  await expect(answerOf('biometrics')).toHaveText('Yes');
  await page.locator(requirement('biometrics')).getByRole('button', { name: /12\.1/ }).click();
  await expect(page.getByText(/Immigration and Refugee Protection Regulations, SOR\/2002-227, 12\.1/)).toBeVisible();
});

test('missing facts stand in order of what hangs on them, and are answered in their place', async ({ page, host }) => {
  const fileId = await withFunds(host, undefined);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  const facts = page.getByRole('list', { name: 'Missing facts' }).getByRole('listitem');
  const pathway = page.getByRole('article', { name: 'Federal Skilled Worker Program (Express Entry)' });
  const funds = page.locator('[data-fact="/persons/0/funds"]');
  await expect(facts).toHaveCount(5);
  await page.getByRole('button', { name: /^Show all/ }).click();
  await expect(facts.nth(5)).toBeVisible();
  await page.getByRole('button', { name: 'Show the first five' }).click();
  await expect(facts).toHaveCount(5);
  // Nothing else is missing of the skilled worker class; whatever else waits for the funds waits for other facts too.
  await expect(facts.first()).toHaveText(/^Chidi Okafor › Settlement fundssettles 1 outcome by itself( · |$)/);

  await funds.getByRole('button', { name: /Settlement funds/ }).click();
  // The row says what it is about; its form does not say it again.
  await expect(funds.getByText(/Missing facts|Settlement funds/)).toHaveText(['Chidi Okafor › Settlement funds', 'All fields: Settlement funds']);
  const amount = funds.getByRole('textbox', { name: 'Amount' });
  await amount.fill('60000');
  await amount.press('Tab');
  await expect(pathway.getByText('Applies', { exact: true })).toBeVisible();
  // What is being filled in stays until it is folded.
  await expect(funds.getByText('Answered', { exact: true })).toBeVisible();
  await funds.getByRole('button', { name: /Settlement funds/ }).click();
  await expect(funds).toHaveCount(0);
});

const asked = (page: Page, criterion: string) => page.locator(`[data-criterion="${criterion}"] [data-member]`);

test('of an object only what is missing is asked, and the rest is one click away', async ({ page, host }) => {
  const { fileId, chidi } = await couple(host);
  const intentOf = async () => (await host.ask('files.get', { id: fileId })).persons.find(({ id }) => id === chidi)?.data['intent'];
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.wp.general`);
  const leave = page.locator('[data-criterion="general.leave-at-end"]');
  await expect(asked(page, 'general.leave-at-end')).toHaveCount(1);
  await leave.getByRole('button', { name: 'All fields: Intentions' }).click();
  await expect(leave.locator('[data-member="intent.provinces"]')).toBeVisible();
  await leave.getByRole('button', { name: 'Only what is missing: Intentions' }).click();
  await expect(asked(page, 'general.leave-at-end')).toHaveCount(1);
  await leave.getByText('Yes', { exact: true }).click();
  await expect(leave).toHaveAttribute('data-outcome', 'met');
  await expect.poll(intentOf).toEqual({ provinces: ['ON'], leaveAtEndOfStay: true });
});

test('of an object of which nothing is known, what the pathway reads of it is asked; that there is none can be said', async ({ page, host }) => {
  const { id } = await emptyFile(host, 'EMPTY-1');
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  await expect(asked(page, 'fsw.outside-quebec')).toHaveCount(1);
  await expect(asked(page, 'fsw.funds').first()).toHaveAttribute('data-member', 'funds.amount');
  await expect(asked(page, 'fsw.work')).toHaveCount(1);
  await expect(asked(page, 'fsw.work')).toHaveAttribute('data-member', 'expressEntry.primaryNoc');
  await expect(page.locator('[data-criterion="fsw.work"]').getByRole('button', { name: 'Express Entry profile: There is none' })).toBeVisible();
});

for (const [language, theme, list, above] of ([['en', 'light', 'Chidi Okafor › Education', 'Asked above:'], ['fr', 'dark', 'Chidi Okafor › Études', 'Demandé plus haut']] as const).filter(([language]) => isGoneIn(language))) {
  test(`a list that several criteria wait for is asked once in ${language}, and the others lead to it`, async ({ page, host }) => {
    const { id } = await emptyFile(host, 'EMPTY-1');
    await host.ask('preferences.set', { language, theme });
    await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
    const education = page.getByRole('region', { name: list, exact: true });
    await expect(education).toHaveCount(1);
    const points = page.locator('[data-criterion="fsw.points"]');
    await expect(points).toContainText(above);
    await points.getByRole('button', { name: list, exact: true }).click();
    await expect(education.locator(':focus')).toHaveCount(1);
    // Opened among the missing facts it stands there, and nowhere else. Others settle more, and come before it.
    await page.getByRole('region', { name: /^(Missing facts|Faits à fournir)$/ }).getByRole('button', { name: /^(Show all|Tout afficher) \(/ }).click();
    await page.locator('[data-fact="/persons/0/education"]').getByRole('button').first().click();
    await expect(education).toHaveCount(1);
    await expect(page.locator('[data-fact="/persons/0/education"]').getByRole('region', { name: list, exact: true })).toBeVisible();
    await expectAccessible(page, language);
  });
}

test('an entry that is begun on the spot leaves what the file came to in place until it can be assessed', async ({ page, host }) => {
  const { id } = await emptyFile(host, 'EMPTY-1');
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  const work = page.locator('[data-criterion="fsw.work"]');
  const isIncomplete = page.getByRole('alert').filter({ hasText: 'The file cannot be assessed yet' });
  await work.getByRole('button', { name: 'Add a job' }).click();
  await expect(isIncomplete).toContainText('Shown is what it came to before.');
  const employer = work.locator('[data-member="work.employer"] input');
  await employer.fill('Andela');
  await employer.press('Enter');
  await expect(isIncomplete).toHaveCount(0);
  await expect(work.getByRole('region', { name: 'Chidi Okafor › Work experience' }).getByText('Andela')).toBeVisible();
});

test('without a pathway in the address, an answer keeps the one that is shown and names it there', async ({ page, host }) => {
  const fileId = await withFunds(host, 15_000);
  const chidi = (await host.ask('files.get', { id: fileId })).persons[0]?.id ?? '';
  // Of the general requirements one fact alone is missing; without a profile and an offer nothing is nearer.
  await host.ask('facts.edit', { fileId, visit: 'test', steps: [{ op: 'set', target: { kind: 'file', id: fileId }, member: 'expressEntry', from: { profileSubmittedOn: '2026-01-10', primaryNoc: '21231' }, to: null }] });
  const known = { misrepresentation: false, events: [] };
  await change(host, fileId, chidi, [{ member: 'admissibility', from: known, to: { ...known, criminalRecord: false, medicalConcern: false, removalOrder: false } }]);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30`);
  const shown = page.getByRole('article');
  await expect(shown).toHaveAccessibleName('General requirements of a work permit');
  await expect(page).not.toHaveURL(/pathway=/);
  const places = await page.evaluate(() => window.history.length);
  const leave = page.locator('[data-criterion="general.leave-at-end"]');
  await leave.getByText('No', { exact: true }).click();
  await expect(leave).toHaveAttribute('data-outcome', 'not-met');
  // It does not apply any more, and would not be the first.
  await expect(page).toHaveURL(/pathway=ca\.wp\.general/);
  await expect(shown).toHaveAccessibleName('General requirements of a work permit');
  expect(await page.evaluate(() => window.history.length)).toBe(places);
  await expect(leave).toBeFocused();
});

for (const [language, one, more] of ([['en', '1 change away', ' and 1 more'], ['fr', 'À 1 changement près', ' et 1 autre']] as const).filter(([language]) => isGoneIn(language))) {
  test(`a near miss is marked among the pathways in ${language}, and of the criteria that fail the number is right`, async ({ page, host }) => {
    // A household of two needs 19,001 dollars since 7 July 2025.
    const fileId = await withFunds(host, 15_000);
    await host.ask('preferences.set', { language, theme: 'light' });
    await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30`);
    const skilled = page.getByRole('navigation').getByRole('button', { name: /Federal Skilled Worker|travailleurs qualifiés \(fédéral\)/ });
    await expect(skilled.locator('[data-near-miss]')).toHaveText(one);
    const chidi = (await host.ask('files.get', { id: fileId })).persons[0]?.id ?? '';
    await change(host, fileId, chidi, [{ member: 'intent', from: { provinces: ['ON'] }, to: { provinces: ['QC'] } }]);
    await page.goto('about:blank');
    await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30`);
    await expect(skilled).toContainText(more);
  });
}

for (const [language, theme, width] of looks.filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`missing facts and requirements are accessible in ${language}, ${theme}, ${width} px wide, and scroll in one direction only`, async ({ page, host }) => {
    const fileId = await withFunds(host, undefined);
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
    await page.locator('[data-fact="/persons/0/funds"]').getByRole('button').first().click();
    await expectAccessible(page, language);
    await page.getByRole('navigation').getByRole('button', { name: /General requirements of a work permit|Exigences générales d’un permis de travail/ }).click();
    await expect(page.locator(requirement('entry'))).toBeVisible();
    await expectAccessible(page, language, 'section:has(> ul > [data-requirement])');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}

test('on a day before the first rules at hand a pathway is said to be not held, and not to be closed', async ({ page, host }) => {
  const { fileId } = await couple(host);
  // Significant benefit is held from 24 February 2026.
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2024-11-26&pathway=ca.wp.significant-benefit`);
  const header = page.getByRole('article').locator('header');
  await expect(header.getByText('Not held', { exact: true })).toBeVisible();
  await expect(header.getByText(/Closed/)).toHaveCount(0);
  await expect(page.getByRole('article')).toContainText('No rules are held up to 23 Feb 2026.');
});
