import type { Page } from '@playwright/test';
import { expect, test, type Host } from '../support/host';
import { choose, fact, goTo, openProfile, principal, saved } from './profileActions';

test.beforeEach(async ({ host }) => {
  await host.newBook();
});

const given = async (host: Host, id: string) => ((await principal(host, id)).data['name'] as { given: string }).given;
const givenField = (page: Page) => page.getByRole('textbox', { name: 'Given names', exact: true });

test('two windows that edit the same fact: the later one is asked, and either value can stand', async ({ page, host, context }) => {
  const id = await openProfile(page, host);
  const other = await context.newPage();
  await openProfile(other, host);
  await givenField(page).fill('Maricel of the first');
  await givenField(other).fill('Maricel of the second');
  await givenField(other).press('Tab');
  await expect.poll(() => given(host, id)).toBe('Maricel of the second');
  // What the other window did does not disturb what is being typed.
  await expect(givenField(page)).toHaveValue('Maricel of the first');
  await givenField(page).press('Tab');
  const notice = fact(page, 'person.name').getByRole('alert');
  await expect(notice).toContainText('Changed in another window.');
  await expect(notice).toContainText('Maricel of the second');
  await expect(notice).toContainText('Maricel of the first');
  expect(await given(host, id)).toBe('Maricel of the second');
  await notice.getByRole('button', { name: 'Use mine' }).click();
  await expect.poll(() => given(host, id)).toBe('Maricel of the first');
  await expect(notice).toBeHidden();
  await expect(givenField(other)).toHaveValue('Maricel of the first');
  await saved(page);
});

test('what the other window entered can be kept', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const person = await principal(host, id);
  await givenField(page).fill('Mine');
  const { name } = person.data;
  await host.ask('facts.edit', { fileId: id, visit: 'other', steps: [{ op: 'set', target: { kind: 'person', id: person.id }, member: 'name', from: name, to: { family: 'Dela Cruz', given: 'Theirs' } }] });
  await givenField(page).press('Tab');
  await fact(page, 'person.name').getByRole('button', { name: 'Keep theirs' }).click();
  await expect(givenField(page)).toHaveValue('Theirs');
  expect(await given(host, id)).toBe('Theirs');
  await saved(page);
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
});

test('two windows that edit different parts of one value both keep what they entered', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const person = await principal(host, id);
  await givenField(page).fill('Maricel Anne');
  await host.ask('facts.edit', { fileId: id, visit: 'other', steps: [{ op: 'set', target: { kind: 'person', id: person.id }, member: 'name', from: person.data['name'], to: { family: 'Reyes', given: 'Maricel Santos' } }] });
  await givenField(page).press('Tab');
  await expect.poll(async () => (await principal(host, id)).data['name']).toEqual({ family: 'Reyes', given: 'Maricel Anne' });
  await expect(page.getByRole('textbox', { name: 'Family name', exact: true })).toHaveValue('Reyes');
});

test('a conflict does not keep later edits from being saved, and is still there in another section', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const person = await principal(host, id);
  await givenField(page).fill('Mine');
  await host.ask('facts.edit', { fileId: id, visit: 'other', steps: [{ op: 'set', target: { kind: 'person', id: person.id }, member: 'name', from: person.data['name'], to: { family: 'Dela Cruz', given: 'Theirs' } }] });
  await givenField(page).press('Tab');
  await choose(page, fact(page, 'person.sex'), 'Another gender');
  await expect.poll(async () => (await principal(host, id)).data['sex']).toBe('X');
  await goTo(page, id, '?section=funds');
  const notice = page.getByRole('alert').filter({ hasText: 'Changed in another window at the same time' });
  await notice.getByRole('button', { name: 'Show' }).click();
  await fact(page, 'person.name').getByRole('button', { name: 'Use mine' }).click();
  await expect.poll(() => given(host, id)).toBe('Mine');
});

test('an entry that another window removed while it was being edited is given up, and the page says so', async ({ page, host }) => {
  const id = await openProfile(page, host, '?section=work');
  await page.locator('[data-entry] button[aria-expanded]').first().click();
  await fact(page, 'work.title').getByRole('textbox').fill('Companion');
  const [job] = (await principal(host, id)).lists['work'] ?? [];
  await host.ask('facts.edit', { fileId: id, visit: 'other', steps: [{ op: 'remove', kind: 'entry', id: job?.id ?? '', revision: job?.revision ?? 0 }] });
  await expect(page.locator(`[data-entry="${job?.id}"]`)).toHaveCount(0);
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
});

test('what another window adds and changes appears at once', async ({ page, host }) => {
  const id = await openProfile(page, host, '?section=work');
  const person = await principal(host, id);
  const entry = '019a0000-0000-7000-8000-0000000000aa';
  await host.ask('facts.edit', { fileId: id, visit: 'other', steps: [{ op: 'add', parent: { kind: 'person', id: person.id }, list: 'work', id: entry, index: 0, data: { employer: 'Prairie Wind Clinic' } }] });
  await expect(page.locator(`[data-entry="${entry}"]`)).toContainText('Prairie Wind Clinic');
});
