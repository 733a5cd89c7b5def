import { expect, test } from '../support/host';
import { choose, enter, fact, fileOf, goTo, openProfile, principal, saved } from './profileActions';

test.beforeEach(async ({ host }) => {
  await host.newBook();
});

test('undo and redo reach back over fields, entries and sections, and show where', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const sex = async () => (await principal(host, id)).data['sex'];
  await choose(page, fact(page, 'person.sex'), 'Another gender');
  await expect.poll(sex).toBe('X');
  await goTo(page, id, '?section=funds');
  await enter(fact(page, 'funds.amount'), '41,250.50');
  const amount = async () => ((await principal(host, id)).data['funds'] as { amount: number } | undefined)?.amount;
  await expect.poll(amount).toBe(41_250.5);
  await page.getByRole('heading', { level: 2 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(amount).not.toBe(41_250.5);
  await page.keyboard.press('Control+z');
  await expect.poll(sex).toBe('F');
  await expect(page.getByRole('heading', { level: 2, name: 'Identity' })).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(sex).toBe('X');
  await page.keyboard.press('Control+y');
  await expect.poll(amount).toBe(41_250.5);
  await expect(page.getByRole('heading', { level: 2, name: 'Funds' })).toBeVisible();
});

test.describe('in a window with a clock of its own', () => {
  test.use({ hasOwnWindow: true });

  test('while a text is not saved yet, undo is the text’s own; afterwards it reaches over the field', async ({ page, host }) => {
    await page.clock.install();
    const id = await openProfile(page, host);
    const given = page.getByRole('textbox', { name: 'Given names', exact: true });
    const stored = async () => ((await principal(host, id)).data['name'] as { given: string }).given;
    await given.click();
    await given.press('End');
    // A text is saved when the keys rest for a while: here they never rest, however slow the machine.
    await page.clock.pauseAt(Date.now() + 60_000);
    await given.pressSequentially(' Reyes');
    await page.keyboard.press('Control+z');
    await expect(given).not.toHaveValue('Maricel Santos Reyes');
    expect(await stored()).toBe('Maricel Santos');
    await page.clock.resume();
    await given.fill('Maricel');
    await given.press('Enter');
    await expect.poll(stored).toBe('Maricel');
    await page.keyboard.press('Control+z');
    await expect(given).toHaveValue('Maricel Santos');
    await expect.poll(stored).toBe('Maricel Santos');
  });
});

test('all that is typed in one visit of a field is taken back together', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const given = page.getByRole('textbox', { name: 'Given names', exact: true });
  const stored = async () => ((await principal(host, id)).data['name'] as { given: string }).given;
  for (const text of ['Mari', 'Maricel', 'Maricel T.']) {
    await given.fill(text);
    await given.press('Enter');
    await expect.poll(stored).toBe(text);
  }
  await given.press('Tab');
  await page.getByRole('button', { name: /^Undo: Maricel/ }).click();
  await expect.poll(stored).toBe('Maricel Santos');
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeFocused();
});

test('an entry is added, filled, doubled, moved, removed and brought back by its notice, whatever was done since', async ({ page, host }) => {
  const id = await openProfile(page, host, '?section=work');
  const titles = async () => ((await principal(host, id)).lists['work'] ?? []).map(({ data }) => data['employer']);
  const before = await titles();
  await page.getByRole('button', { name: 'Add a job' }).click();
  await expect(page.getByText('To complete')).toBeVisible();
  const employer = fact(page, 'work.employer').getByRole('textbox');
  await expect(employer).toBeFocused();
  await employer.fill('Prairie Wind Clinic');
  await employer.press('Tab');
  await expect.poll(titles).toEqual([...before, 'Prairie Wind Clinic']);
  await page.getByRole('button', { name: /^Actions for Prairie Wind Clinic/ }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(titles).toEqual([...before, 'Prairie Wind Clinic', 'Prairie Wind Clinic']);
  await expect(employer).toBeFocused();
  await employer.fill('Prairie Wind Hospital');
  await employer.press('Tab');
  const line = page.locator('[data-entry] button[aria-expanded]').filter({ hasText: 'Prairie Wind Hospital' });
  await line.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(titles).toEqual([...before, 'Prairie Wind Hospital', 'Prairie Wind Clinic']);
  await expect(line).toBeFocused();
  await page.getByRole('button', { name: /^Actions for Prairie Wind Clinic/ }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(titles).toEqual([...before, 'Prairie Wind Hospital']);
  await expect(line).toBeFocused();
  await line.click();
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  await enter(fact(page, 'work.title'), 'Receptionist');
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(titles).toEqual([...before, 'Prairie Wind Hospital', 'Prairie Wind Clinic']);
  expect((await principal(host, id)).lists['work']?.at(-2)?.data['title']).toBe('Receptionist');
});

test('a person is added with a role, named, removed and brought back with all that was entered', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const persons = async () => (await fileOf(host, id)).persons;
  const count = (await persons()).length;
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('menuitem', { name: 'Spouse or common-law partner' }).click();
  await enter(fact(page, 'name.given'), 'Ramil');
  await expect(page.getByRole('navigation', { name: 'Persons of the file' }).getByRole('button', { name: 'Ramil Spouse or common-law partner' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: /^Languages/ }).click();
  await page.getByRole('button', { name: 'Add a language test' }).click();
  await choose(page, fact(page, 'languageTest.test'), /CELPIP/);
  await expect.poll(async () => (await persons()).at(-1)?.lists['languageTests']?.[0]?.data['test']).toBe('CELPIP-G');
  await page.getByRole('button', { name: 'Actions for Ramil' }).click();
  await page.getByRole('menuitem', { name: 'Remove Ramil' }).click();
  await expect.poll(async () => (await persons()).length).toBe(count);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await persons()).at(-1)?.data).toMatchObject({ role: 'spouse', name: { given: 'Ramil' } });
  expect((await persons()).at(-1)?.lists['languageTests']?.[0]?.data['test']).toBe('CELPIP-G');
});

test('a person whom something refers to is not removed, and the page says what refers to it', async ({ page, host }) => {
  const id = await openProfile(page, host, '', '2026-0101');
  const file = await fileOf(host, id);
  const child = file.persons.find(({ data }) => Array.isArray(data['parents']) && data['parents'].length > 1)!;
  const spouse = file.persons.find(({ data }) => data['role'] === 'spouse');
  expect(child.data['parents']).toContain(spouse?.data['id']);
  const name = spouse?.data['name'] as { given: string; family: string };
  await page.getByRole('button', { name: `Actions for ${name.given} ${name.family}` }).click();
  await page.getByRole('menuitem', { name: `Remove ${name.given} ${name.family}` }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(refusal).toContainText((child.data['name'] as { given: string }).given);
  await expect(page.getByRole('navigation', { name: 'Persons of the file' }).getByText(name.given)).toBeVisible();
  expect((await fileOf(host, id)).persons).toHaveLength(file.persons.length);
  await refusal.getByRole('button', { name: 'Close' }).click();
  await saved(page);
});

test('an employer is named, made new, removed from the file and brought back', async ({ page, host }) => {
  const id = await openProfile(page, host, '?person=file&section=employers');
  const employers = async () => (await fileOf(host, id)).employers.map(({ employer }) => employer.data['legalName']);
  const before = await employers();
  await page.getByRole('button', { name: 'Name an employer', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name, business number or city' }).fill('Maple Harbour');
  await page.getByRole('dialog').getByRole('button', { name: /^Maple Harbour Robotics/ }).click();
  await expect.poll(async () => (await employers()).length).toBe(before.length + 1);
  await page.getByRole('button', { name: 'Name an employer', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name, business number or city' }).fill('Prairie Wind Clinic Example Ltd');
  await page.getByRole('button', { name: 'New employer “Prairie Wind Clinic Example Ltd”' }).click();
  await expect.poll(employers).toContain('Prairie Wind Clinic Example Ltd');
  await enter(fact(page, 'employer.city'), 'Moose Jaw');
  await page.getByRole('button', { name: 'Actions for Prairie Wind Clinic Example Ltd' }).click();
  await page.getByRole('menuitem', { name: 'Remove from this file' }).click();
  await expect.poll(employers).not.toContain('Prairie Wind Clinic Example Ltd');
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await fileOf(host, id)).employers.find(({ employer }) => employer.data['legalName'] === 'Prairie Wind Clinic Example Ltd')?.employer.data['city']).toBe('Moose Jaw');
});

test('an LMIA of the employer serves the job offer; none and not known are different; another employer brings its own', async ({ page, host }) => {
  const id = await openProfile(page, host, '?person=file&section=jobOffers');
  await page.locator('[data-entry] button[aria-expanded]').first().click();
  const offer = async () => (await fileOf(host, id)).lists['jobOffers']?.[0];
  const lmia = fact(page, 'jobOffer.lmia');
  await lmia.getByRole('radio', { name: 'None yet' }).click();
  await expect.poll(async () => (await offer())?.data['lmia']).toBeNull();
  await lmia.getByRole('radio', { name: 'Not known' }).click();
  await expect.poll(async () => 'lmia' in ((await offer())?.data ?? {})).toBe(false);
  await lmia.getByRole('radio', { name: 'An LMIA of this employer' }).click();
  await expect.poll(async () => typeof (await offer())?.lmiaId).toBe('string');
  await lmia.getByRole('button', { name: 'Add an LMIA' }).click();
  await enter(fact(lmia, 'lmia.number'), '8123456');
  await expect.poll(async () => (await fileOf(host, id)).employers[0]?.employer.lmias.at(-1)?.data['number']).toBe('8123456');
  expect((await offer())?.lmiaId).toBe((await fileOf(host, id)).employers[0]?.employer.lmias.at(-1)?.id);
  await choose(page, fact(page, 'jobOffer.employerId'), 'Another employer…');
  await page.getByRole('textbox', { name: 'Name, business number or city' }).fill('Prairie Wind Clinic Example Ltd');
  await page.getByRole('button', { name: 'New employer “Prairie Wind Clinic Example Ltd”' }).click();
  await expect.poll(async () => (await offer())?.data['employerId']).toBe('e2');
  expect((await offer())?.lmiaId).toBeUndefined();
});
