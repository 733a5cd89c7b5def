import { expect, openAt, test } from '../support/host';
import { emptyFile, enter, fact, fileOf, goTo, openProfile, principal, saved } from './profileActions';

test.beforeEach(async ({ host }) => {
  await host.newBook();
});

test('what is typed is saved when the field is left, and is there after a reload', async ({ page, host }) => {
  const id = await openProfile(page, host);
  await enter(fact(page, 'name.family'), 'Dela Cruz-Reyes');
  await saved(page);
  expect((await principal(host, id)).data['name']).toMatchObject({ family: 'Dela Cruz-Reyes' });
  await openProfile(page, host);
  await expect(page.getByRole('textbox', { name: 'Family name', exact: true })).toHaveValue('Dela Cruz-Reyes');
});

test('what is typed is saved on Enter, after a pause, on the way to another part, and when the window loses the focus', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const given = page.getByRole('textbox', { name: 'Given names', exact: true });
  const stored = async () => ((await principal(host, id)).data['name'] as { given: string }).given;
  await given.fill('Maricel A.');
  await given.press('Enter');
  await expect.poll(stored).toBe('Maricel A.');
  await given.fill('Maricel B.');
  await expect.poll(stored).toBe('Maricel B.');
  await expect(given).toBeFocused();
  await given.fill('Maricel C.');
  await goTo(page, id, '?section=funds');
  await expect.poll(stored).toBe('Maricel C.');
  await goTo(page, id, '?section=identity');
  await given.fill('Maricel D.');
  await page.evaluate(() => window.dispatchEvent(new Event('blur')));
  await expect.poll(stored).toBe('Maricel D.');
});

test('locking by the keyboard in the middle of a word loses nothing', async ({ page, host }) => {
  const id = await openProfile(page, host);
  await page.getByRole('textbox', { name: 'Given names', exact: true }).fill('Maricel Santos E.');
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Passphrase')).toBeVisible();
  await host.ask('book.unlock', { kind: 'passphrase', passphrase: 'seven quiet herons at dusk' });
  expect((await principal(host, id)).data['name']).toMatchObject({ given: 'Maricel Santos E.' });
});

test('a date is understood in usual forms and refused where it could be two days or none', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const born = page.getByRole('textbox', { name: 'Date of birth' });
  await enter(fact(page, 'person.dateOfBirth'), '17 Apr 1993');
  await saved(page);
  expect((await principal(host, id)).data['dateOfBirth']).toBe('1993-04-17');
  await enter(fact(page, 'person.dateOfBirth'), '31/02/1993');
  await expect(page.getByText('Type a day that exists')).toBeVisible();
  await enter(fact(page, 'person.dateOfBirth'), '03/04/1993');
  await expect(page.getByText('Day and month could be either way round')).toBeVisible();
  await expect(born).toHaveValue('03/04/1993');
  expect((await principal(host, id)).data['dateOfBirth']).toBe('1993-04-17');
  await fact(page, 'person.dateOfBirth').getByRole('button', { name: '4 Mar 1993' }).click();
  await expect(born).toHaveValue('4\u00a0Mar\u00a01993');
  await expect.poll(async () => (await principal(host, id)).data['dateOfBirth']).toBe('1993-03-04');
});

test('a text that is not valid stays, marked and unsaved, until one comes back to it', async ({ page, host }) => {
  const id = await openProfile(page, host);
  await enter(fact(page, 'person.dateOfBirth'), 'next week');
  await goTo(page, id, '?section=funds');
  await expect(page.getByRole('heading', { level: 2, name: 'Funds' })).toBeVisible();
  await goTo(page, id, '?section=identity');
  const born = page.getByRole('textbox', { name: 'Date of birth' });
  await expect(born).toHaveValue('next week');
  await expect(born).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Type a day that exists')).toBeVisible();
  expect((await principal(host, id)).data['dateOfBirth']).toBe('1987-09-09');
});

test('not known, no, yes and none are four different answers', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const accompanying = fact(page, 'person.accompanying');
  await accompanying.getByText('No', { exact: true }).click();
  await saved(page);
  expect((await principal(host, id)).data['accompanying']).toBe(false);
  await accompanying.getByText('Not known', { exact: true }).click();
  await expect.poll(async () => 'accompanying' in (await principal(host, id)).data).toBe(false);
  await goTo(page, id, '?section=travelDocuments');
  const never = fact(page, 'person.biometricsOn').getByRole('checkbox', { name: 'Biometrics last given: Never given' });
  await never.click();
  await expect(never).toBeChecked();
  await expect.poll(async () => (await principal(host, id)).data['biometricsOn']).toBeNull();
  await never.click();
  await expect.poll(async () => 'biometricsOn' in (await principal(host, id)).data).toBe(false);
});

test('an object is none, not known, or has facts', async ({ page, host }) => {
  const file = await emptyFile(host, 'NONE-1');
  await openAt(page, host, `/clients/${file.id}/profile?person=file&section=file`);
  const representative = async () => (await fileOf(host, file.id)).data['representative'];
  await page.getByRole('button', { name: 'Representative: There is none' }).click();
  await expect.poll(representative).toBeNull();
  await expect(fact(page, 'representative.name')).toBeHidden();
  await page.getByRole('button', { name: 'Representative: Not known' }).click();
  await expect.poll(representative).toBeUndefined();
  await enter(fact(page, 'representative.name'), 'A. Tremblay');
  await expect.poll(representative).toEqual({ name: 'A. Tremblay' });
  await enter(fact(page, 'representative.name'), '');
  await expect.poll(representative).toBeUndefined();
});

test('a list is not known, known to be empty, or has entries, and may be incomplete', async ({ page, host }) => {
  const file = await emptyFile(host, 'LISTS-1');
  await openAt(page, host, `/clients/${file.id}/profile?section=history`);
  const memberships = async () => (await principal(host, file.id)).lists['memberships'];
  await page.getByRole('button', { name: 'Memberships in organizations: There are none' }).click();
  await expect.poll(memberships).toEqual([]);
  await page.getByRole('button', { name: 'Memberships in organizations: Not known' }).click();
  await expect.poll(memberships).toBeUndefined();
  await page.getByRole('button', { name: 'Add a membership' }).click();
  await expect.poll(async () => (await memberships())?.length).toBe(1);
  await page.getByRole('checkbox', { name: 'Memberships in organizations: May be incomplete' }).click();
  await expect.poll(async () => (await principal(host, file.id)).data['incomplete']).toEqual(['memberships']);
  await page.getByRole('checkbox', { name: 'Memberships in organizations: May be incomplete' }).click();
  await expect.poll(async () => (await principal(host, file.id)).data['incomplete']).toBeUndefined();
});

test('sections say how much they hold and where nothing is known', async ({ page, host }) => {
  await openProfile(page, host);
  const sections = page.getByRole('navigation', { name: 'Sections: Maricel Santos Dela Cruz' });
  await expect(sections.getByRole('button', { name: 'Countries of residence 3' })).toBeVisible();
  const file = await emptyFile(host, 'MARKS-1');
  await openAt(page, host, `/clients/${file.id}/profile`);
  await expect(page.getByRole('navigation', { name: 'Sections: Chidi Okafor' }).getByRole('button', { name: /^Work \(Nothing known yet\)$/ })).toBeVisible();
});

test('gaps and overlaps in a history are named, and lead to the entry', async ({ page, host }) => {
  await openProfile(page, host, '?section=work');
  const work = page.getByRole('figure', { name: 'Work experience over time' });
  await expect(work.getByText('Nothing from 13 Mar 2021 to 5 Apr 2021 (24 days).')).toBeVisible();
  await work.getByRole('button', { name: /^Show Health care aide/ }).click();
  const entry = page.locator('[data-entry] button[aria-expanded]').filter({ hasText: 'Health care aide' });
  await expect(entry).toHaveAttribute('aria-expanded', 'true');
  await expect(entry).toBeFocused();
});

test('the whole history leads to the section of the entry', async ({ page, host }) => {
  await openProfile(page, host, '?section=history');
  const history = page.getByRole('figure', { name: 'The whole history' });
  await history.getByRole('button', { name: /^Show / }).first().click();
  await expect(page.locator('[data-entry] button[aria-expanded="true"]')).toBeFocused();
});

test('what does not fit together is said at its field and saved all the same', async ({ page, host }) => {
  const id = await openProfile(page, host, '?section=travelDocuments');
  await page.locator('[data-entry] button[aria-expanded]').first().click();
  await enter(fact(page, 'passport.expiresOn'), '2020-01-01');
  await expect(fact(page, 'passport.expiresOn').getByText('This comes before “Issued on”')).toBeVisible();
  await expect.poll(async () => (await principal(host, id)).lists['passports']?.[0]?.data['expiresOn']).toBe('2020-01-01');
});

test('a file in the recycle bin is shown and cannot be changed', async ({ page, host }) => {
  const id = await host.fileIdOf('2026-0103');
  await host.ask('files.delete', { ids: [id] });
  await openAt(page, host, `/clients/${id}/profile`);
  await expect(page.getByRole('textbox', { name: 'Family name', exact: true })).toHaveAttribute('readonly', '');
  await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
});
