import { v7 as newId } from 'uuid';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test, type Host } from '../support/host';
import { isLookedAtIn, looks } from '../support/looks';

const criterion = (id: string) => `[data-criterion="${id}"]`;

/** A software engineer of whom everything is known that the skilled worker class asks, but the funds. */
async function engineer(host: Host): Promise<string> {
  const [staff] = await host.ask('staff.list', {});
  const file = await host.ask('files.create', { fileNumber: 'ASSESS-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staff?.id ?? '', status: 'prospect', openedOn: '2026-11-22' });
  const personId = file.persons[0]?.id ?? '';
  const set = (member: string, to: never) => ({ op: 'set' as const, target: { kind: 'person' as const, id: personId }, member, to });
  const add = (list: string, data: Record<string, never>) => ({ op: 'add' as const, parent: { kind: 'person' as const, id: personId }, list, id: newId(), index: 0, data });
  const know = (list: string) => ({ op: 'know' as const, parent: { kind: 'person' as const, id: personId }, list, from: false, to: true });
  const facts = { dateOfBirth: '1993-04-17', maritalStatus: 'never-married', canadian: 'none', intent: { provinces: ['BC'] }, admissibility: { misrepresentation: false, events: [] } };
  await host.ask('facts.edit', {
    fileId: file.id, visit: 'test',
    steps: [
      ...Object.entries(facts).map(([member, to]) => set(member, to as never)),
      { op: 'set', target: { kind: 'file', id: file.id }, member: 'expressEntry', to: { profileSubmittedOn: '2026-10-01', primaryNoc: '21231' } },
      add('education', { level: 'bachelor', country: 'NG', completedOn: '2014-07-15', eca: { organization: 'WES', equivalency: 'bachelor', issuedOn: '2025-02-01' } } as never),
      add('languageTests', { test: 'CELPIP-G', takenOn: '2026-03-01', listening: 9, reading: 9, writing: 9, speaking: 9 } as never),
      add('work', { employer: 'Andela', noc: '21231', country: 'NG', startedOn: '2018-01-08', endedOn: '2024-01-05', hoursPerWeek: 40, paid: true, selfEmployed: false, duringFullTimeStudy: false } as never),
      ...['relativesInCanada', 'tradeCertificates', 'canadianStatus'].map(know),
    ],
  });
  return file.id;
}

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('a missing fact is asked on the spot, and its answer changes the outcome at once and is saved', async ({ page, host }) => {
  const id = await engineer(host);
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30`);
  const skilled = page.getByRole('article', { name: 'Federal Skilled Worker Program (Express Entry)' });
  await page.getByRole('navigation', { name: 'Pathways by outcome' }).getByRole('button', { name: /Federal Skilled Worker/ }).click();
  await expect(skilled.getByText('Needs facts', { exact: true })).toBeVisible();
  await expect(skilled.locator(criterion('fsw.funds'))).toHaveAttribute('data-outcome', 'unknown');
  // 24 for language, 21 for a bachelor's degree, 15 for six years, 12 for age: 72 of 100.
  await expect(skilled.locator('[data-factor="language.first"]')).toContainText('24');
  const amount = skilled.locator(criterion('fsw.funds')).getByRole('textbox', { name: 'Amount' });
  // One person needs 15,263 dollars since 7 July 2025.
  await amount.fill('15263');
  await amount.press('Tab');
  await expect(skilled.locator(criterion('fsw.funds'))).toHaveAttribute('data-outcome', 'met');
  await expect(skilled.getByText('Applies', { exact: true })).toBeVisible();
  await expect.poll(async () => (await host.ask('files.get', { id })).persons[0]?.data['funds']).toEqual({ amount: 15_263 });
});

test('the day decides: of the time before Express Entry no rules are held, and the page says so beside today’s outcome', async ({ page, host }) => {
  const id = await engineer(host);
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&compare=2014-12-31&pathway=ca.ee.fsw`);
  await expect(page.getByText(/^On 31\sDec\s2014: Not held$/)).toBeVisible();
});

test('a pathway that ended says since when, and what replaced it; one that has a note says it', async ({ page, host }) => {
  const id = await engineer(host);
  const ended = page.getByRole('article', { name: 'Manitoba: International Education, Career Employment' });
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.mb.career-employment`);
  await expect(ended.getByText('No more draws since 11 June 2026')).toBeVisible();
  await expect(ended.getByText('Replaced by Manitoba: Skilled Worker in Manitoba.')).toBeVisible();
  await openAt(page, host, `/clients/${id}/assessment?asOf=2025-12-31&pathway=ca.mb.career-employment`);
  await expect(ended.getByText('No rules are held up to 31 Dec 2025.')).toBeVisible();
  await expect(ended.getByText('Replaced by')).toHaveCount(0);
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.mb.skilled-worker-overseas`);
  await expect(page.getByRole('article').getByText('their rounds publish no lowest score')).toBeVisible();
});

test('each rule says where it stands and how sure that is', async ({ page, host }) => {
  const id = await engineer(host);
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  await page.locator(criterion('fsw.language')).getByRole('button', { name: /^IRPR s. 75\(2\)\(d\)/ }).click();
  await expect(page.getByText('Immigration and Refugee Protection Regulations, SOR/2002-227, 75(2)(d)')).toBeVisible();
  await expect(page.getByText(/Source seen on 15\sJun\s2026, confidence high/)).toBeVisible();
});

for (const [language, day, save] of [['en', 'As of', 'Save assessment'], ['fr', 'En date du', 'Enregistrer l’évaluation']] as const) {
  test(`the days, the person and what can be done stand in one row in ${language}`, async ({ page, host }) => {
    const id = await engineer(host);
    await host.ask('preferences.set', { language, theme: 'light' });
    await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&compare=2026-09-30`);
    const first = await page.getByRole('textbox', { name: day, exact: true }).first().boundingBox();
    const last = await page.getByRole('button', { name: save }).boundingBox();
    expect(Math.round((last?.y ?? 0) + (last?.height ?? 0))).toBe(Math.round((first?.y ?? 0) + (first?.height ?? 0)));
  });
}

for (const [language, dateFormat, day] of [['en', 'day-month-year', /Completed on: 15\sJul\s2014/], ['en', 'iso', /Completed on: 2014-07-15/], ['fr', 'day-month-year', /: 15\sjuill\.\s2014/]] as const) {
  test(`days of what is on file are written as all others of the page: ${language}, ${dateFormat}`, async ({ page, host }) => {
    const id = await engineer(host);
    await host.ask('preferences.set', { language, theme: 'light' });
    const state = await host.ask('book.state', {});
    if (state.state !== 'open') throw new Error('the book is open');
    const { firm } = state;
    await host.ask('firm.set', { ...firm, dateFormat });
    await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
    await expect(page.locator(criterion('fsw.education'))).toContainText(day);
  });
}

test('at 200 % zoom only the header stays above the page: banners scroll away with it, and another page begins at its top', async ({ page, host }) => {
  const id = await engineer(host);
  await page.setViewportSize({ width: 640, height: 400 });
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  const banner = page.getByText('Recovery key not confirmed');
  const title = page.getByRole('heading', { level: 1 });
  await expect(banner).toBeInViewport();
  await page.locator(criterion('fsw.language')).evaluate((row) => row.scrollIntoView({ block: 'start' }));
  await expect(banner).not.toBeInViewport();
  // The header is 52 px high: nothing else lies above what was scrolled to.
  expect(Math.round((await page.locator(criterion('fsw.language')).boundingBox())?.y ?? 0)).toBe(52);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/clients/${id}/history`);
  await expect(banner).toBeInViewport();
  await expect(title).toBeInViewport();
});

test('an intake is called the same on the screen as in print', async ({ page, host }) => {
  const id = await engineer(host);
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&pathway=ca.wp.general`);
  await expect(page.getByRole('article').getByText(/^Réception des demandes\s: ouverte$/)).toBeVisible();
});

for (const [language, theme, width] of looks.filter(([language]) => isLookedAtIn(language, 'en'))) {
  test(`the screen is accessible in ${language}, ${theme}, ${width} px wide, and scrolls in one direction only`, async ({ page, host }) => {
    const id = await engineer(host);
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, `/clients/${id}/assessment?asOf=2026-09-30&compare=2026-01-01&pathway=ca.ee.fsw`);
    await expect(page.locator(criterion('fsw.language'))).toBeVisible();
    await expectAccessible(page, language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
