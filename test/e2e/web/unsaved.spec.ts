import type { Page } from '@playwright/test';
import { expect, openAt, passphrase, test, type Host } from '../support/host';
import { choose, fact, openProfile, principal } from './profileActions';

test.beforeEach(({ host }) => host.newBook());

const lockButton = (page: Page) => page.getByRole('button', { name: 'Lock', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Not everything is saved' });

/** Has an employer's page refuse an edit: the removal of an LMIA that a job offer uses. */
async function refuseAnEdit(page: Page, host: Host): Promise<string> {
  const { rows } = await host.ask('employers.list', { query: 'maple harbour robotics', offset: 0, limit: 5 });
  await openAt(page, host, `/employers/${rows[0]!.id}`);
  await page.getByRole('tab', { name: /^LMIAs/ }).click();
  await page.getByRole('button', { name: /^Remove: LMIA/ }).first().click();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved: ' })).toBeVisible();
  return rows[0]!.id;
}

test('an edit that was refused is still there after a change of page, and the way to it is shown everywhere', async ({ page, host }) => {
  await refuseAnEdit(page, host);
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  const banner = page.getByRole('alert').filter({ hasText: 'Changes to an employer are not saved.' });
  await banner.getByRole('link', { name: 'Show them' }).click();
  await expect(banner).toBeHidden();
  await page.getByRole('alert').filter({ hasText: 'Not saved: ' }).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(banner).toBeHidden();
});

test('before the book is locked a person is told what could not be saved, and can stay', async ({ page, host }) => {
  await refuseAnEdit(page, host);
  await lockButton(page).click();
  await expect(dialog(page)).toContainText('Remove: LMIA');
  await dialog(page).getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved: ' })).toBeVisible();
  await lockButton(page).click();
  await dialog(page).getByRole('button', { name: 'Give them up and lock' }).click();
  await expect(page.getByLabel('Passphrase').first()).toBeVisible();
});

test('what is being typed is saved before the book is locked, and nobody is asked', async ({ page, host }) => {
  const id = await openProfile(page, host);
  await page.getByRole('textbox', { name: 'Given names', exact: true }).fill('Maricel Anne');
  await page.keyboard.press('Control+l');
  await expect(page.getByLabel('Passphrase').first()).toBeVisible();
  await host.ask('book.unlock', { kind: 'passphrase', passphrase });
  expect((await principal(host, id)).data['name']).toMatchObject({ given: 'Maricel Anne' });
});

test('what another lock had to give up is told after unlocking', async ({ page, host }) => {
  await refuseAnEdit(page, host);
  await host.ask('book.lock', {});
  await page.getByLabel('Passphrase').first().fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByText('When the book was locked, 1 change that could not be saved was given up.')).toBeVisible();
});

test('a window with unsaved changes asks before it closes; one without does not', async ({ page, host, context }) => {
  await refuseAnEdit(page, host);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  expect(page.isClosed()).toBe(false);
  const other = await context.newPage();
  await openProfile(other, host);
  await choose(other, fact(other, 'person.sex'), 'Another gender');
  await expect(other.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const closed = other.waitForEvent('close');
  await other.close({ runBeforeUnload: true });
  await closed;
});
