import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test, type Host } from '../support/host';
import { isLookedAtIn } from '../support/looks';

const grid = (page: Page) => page.getByRole('grid', { name: 'Employers of the book' });
const rows = (page: Page) => grid(page).getByRole('row').filter({ has: page.getByRole('gridcell') });
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
const employerOf = async (host: Host, query: string) => {
  const { rows: found } = await host.ask('employers.list', { query, offset: 0, limit: 5 });
  return host.ask('employers.get', { id: found[0]!.id });
};

test.beforeEach(({ host }) => host.newBook());

test('an employer is found by its name and opened without a mouse', async ({ page, host }) => {
  await openAt(page, host, '/employers');
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  await page.keyboard.press('/');
  await page.keyboard.type('maple harbour robotics');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(all);
  await page.keyboard.type('maple harbour robotics');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Maple Harbour Robotics Inc.' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Named in these files' }).getByRole('link', { name: 'Emeka Samuel Okoye' })).toBeVisible();
});

test('a new employer needs a name, and a business number that nobody has', async ({ page, host }) => {
  const { businessNumber } = (await employerOf(host, 'maple harbour robotics')).data;
  if (typeof businessNumber !== 'string') throw new Error('the sample employer has a business number');
  await openAt(page, host, '/employers');
  await page.getByRole('button', { name: 'New employer' }).click();
  const dialog = page.getByRole('dialog', { name: 'New employer' });
  await dialog.getByRole('button', { name: 'Create the employer' }).click();
  await expect(dialog.getByText('Enter the legal name.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Legal name' }).fill('Example Foundry Ltd.');
  await dialog.getByRole('textbox', { name: 'Business number' }).fill(businessNumber);
  await dialog.getByRole('button', { name: 'Create the employer' }).click();
  await expect(dialog.getByText('Another employer already has this business number.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Business number' }).fill('');
  await dialog.getByRole('button', { name: 'Create the employer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Example Foundry Ltd.' })).toBeVisible();
});

test('a fact is saved when its field is left, shows in every file, and is taken back with Undo', async ({ page, host }) => {
  const { id } = await employerOf(host, 'maple harbour robotics');
  await openAt(page, host, `/employers/${id}`);
  const city = page.getByRole('region', { name: 'Head office' }).getByRole('textbox', { name: 'City or town' }).first();
  const before = await city.inputValue();
  await city.fill('Richmond');
  await city.press('Tab');
  await saved(page);
  expect((await host.ask('employers.get', { id })).data['city']).toBe('Richmond');
  const file = await host.ask('files.get', { id: await host.fileIdOf('2026-0101') });
  expect(file.employers.find(({ employer }) => employer.id === id)!.employer.data['city']).toBe('Richmond');
  // Within a field the keys are the field's own; outside they are the page's.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(city).toHaveValue(before);
  await expect.poll(async () => (await host.ask('employers.get', { id })).data['city']).toBe(before);
});

test('LMIAs are added, edited, removed and brought back', async ({ page, host }) => {
  const { id } = await host.ask('employers.create', { legalName: 'Example Foundry Ltd.' });
  await openAt(page, host, `/employers/${id}`);
  await page.getByRole('tab', { name: 'LMIAs (0)' }).click();
  await expect(page.getByText('No LMIA on record.')).toBeVisible();
  await page.getByRole('button', { name: 'Add an LMIA' }).click();
  const lmia = page.getByRole('region', { name: /^LMIA/ });
  await lmia.getByRole('textbox', { name: /number/i }).fill('9000001');
  await lmia.getByRole('textbox', { name: /number/i }).press('Tab');
  await expect(page.getByRole('region', { name: 'LMIA 9000001' })).toBeVisible();
  await saved(page);
  expect((await host.ask('employers.get', { id })).lmias.map(({ data }) => data)).toEqual([{ number: '9000001' }]);
  await page.getByRole('button', { name: 'Remove: LMIA 9000001' }).click();
  await expect(page.getByText('No LMIA on record.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('region', { name: 'LMIA 9000001' })).toBeVisible();
  await expect.poll(async () => (await host.ask('employers.get', { id })).lmias.map(({ data }) => data)).toEqual([{ number: '9000001' }]);
});

test('an LMIA that a job offer uses is not removed, and the page says why', async ({ page, host }) => {
  const { id, lmias } = await employerOf(host, 'maple harbour robotics');
  expect(lmias.length).toBeGreaterThan(0);
  await openAt(page, host, `/employers/${id}`);
  await page.getByRole('tab', { name: /^LMIAs/ }).click();
  await page.getByRole('button', { name: /^Remove: LMIA/ }).first().click();
  await expect(page.getByRole('alert').filter({ hasText: 'This is still referred to elsewhere in the file. Remove those references first.' })).toBeVisible();
  await expect(page.getByRole('region', { name: /^LMIA \d/ })).toHaveCount(lmias.length);
});

test('only an employer that no file names can be deleted', async ({ page, host }) => {
  const used = await employerOf(host, 'maple harbour robotics');
  await openAt(page, host, `/employers/${used.id}`);
  await expect(page.getByRole('button', { name: 'Delete the employer' })).toBeDisabled();
  const { id } = await host.ask('employers.create', { legalName: 'Example Foundry Ltd.' });
  await openAt(page, host, `/employers/${id}`);
  await page.getByRole('button', { name: 'Delete the employer' }).click();
  await page.getByRole('dialog', { name: 'Delete Example Foundry Ltd.?' }).or(page.getByRole('alertdialog')).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Employers' })).toBeVisible();
  await expect(host.ask('employers.get', { id })).rejects.toThrow('employer.not-found');
});

test('the history of an employer is told on its page', async ({ page, host }) => {
  const { id } = await host.ask('employers.create', { legalName: 'Example Foundry Ltd.' });
  await host.ask('employers.edit', { employerId: id, visit: 'v', steps: [{ op: 'set', target: { kind: 'employer', id }, member: 'city', to: 'Burnaby' }] });
  await openAt(page, host, `/employers/${id}`);
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText('Example Foundry Ltd. · City or town: “Burnaby”')).toBeVisible();
  await expect(page.getByText('Employer created')).toBeVisible();
});

for (const [language, theme] of ([['en', 'light'], ['fr', 'dark']] as const).filter(([language]) => isLookedAtIn(language, 'en'))) {
  test(`the list and the page of an employer hold to WCAG 2.2 AA (${language}, ${theme})`, async ({ page, host }) => {
    await host.ask('preferences.set', { language, theme });
    const { id } = await employerOf(host, 'maple harbour robotics');
    for (const path of ['/employers', `/employers/${id}`]) {
      await openAt(page, host, path);
      await expect(page.getByRole(path === '/employers' ? 'grid' : 'tabpanel')).toBeVisible({ timeout: 20_000 });
      await expectAccessible(page, path, '#page');
    }
  });
}
