import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { chooseFile, makeBackup } from '../support/backup';
import { complaints } from '../support/console';
import { expect, Host, openAt, passphrase, test } from '../support/host';

const begin = async (page: Page, host: Host): Promise<void> => {
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Set up Dossier' }).click();
};
const fillFirm = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Name of the firm' }).fill('Cabinet Boréal');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Alix Tremblay');
  await page.getByRole('textbox', { name: 'College licence number' }).fill('R512345');
  await page.getByRole('button', { name: 'Continue' }).click();
};
const fillPassphrase = async (page: Page, first = passphrase, second = first): Promise<void> => {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(first);
  await page.getByRole('textbox', { name: 'Passphrase again' }).fill(second);
  await page.getByRole('button', { name: 'Create the book' }).click();
};
/** The groups of the key as they are shown, in order. */
const shownGroups = async (page: Page): Promise<string[]> => {
  const items = page.getByRole('list', { name: 'The nine groups of the recovery key' }).getByRole('listitem');
  await expect(items).toHaveCount(9);
  return (await items.allInnerTexts()).map((text) => text.trim().split(/\s+/).at(-1) ?? '');
};
const typeBack = async (page: Page, groupAt: (index: number) => string): Promise<void> => {
  for (const field of await page.getByRole('textbox', { name: /^Group \d$/ }).all()) {
    const label = await field.evaluate((input) => (input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? '') : ''));
    await field.fill(groupAt(Number(label.replace(/\D/g, ''))));
  }
  await page.getByRole('button', { name: 'Confirm the recovery key' }).click();
};

test('a book is made in four steps, and begins with the sample files', async ({ page, host }) => {
  const heard = complaints(page);
  await begin(page, host);
  await fillFirm(page);
  await fillPassphrase(page);
  await expect(page.getByRole('heading', { name: 'Keep the recovery key' })).toBeVisible();
  const groups = await shownGroups(page);
  expect(groups).toHaveLength(9);
  // Nobody types capitals where the program forgives small letters.
  await typeBack(page, (index) => (groups[index - 1] ?? '').toLowerCase());
  await page.getByRole('button', { name: 'Try with sample files' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(page.getByText('13 files')).toBeVisible();
  const state = await host.ask('book.state', {});
  expect(state).toMatchObject({ state: 'open', firm: { name: 'Cabinet Boréal' }, recoveryKeyConfirmed: true });
  expect(await host.ask('staff.list', {})).toMatchObject([{ name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345' }]);
  expect(heard).toEqual([]);
});

test('a book may begin empty, and says how a first file is made', async ({ page, host }) => {
  await begin(page, host);
  await fillFirm(page);
  await fillPassphrase(page);
  const groups = await shownGroups(page);
  await typeBack(page, (index) => groups[index - 1] ?? '');
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New client' }).first()).toBeVisible();
  expect((await host.ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 1 })).all).toBe(0);
});

test('says what is missing before it goes on, and keeps what was typed', async ({ page, host }) => {
  await begin(page, host);
  await page.getByRole('textbox', { name: 'Name of the firm' }).fill('Cabinet Boréal');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Enter the name.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Marie-Ève Saint-Onge');
  await expect(page.getByRole('textbox', { name: 'Initials' })).toHaveValue('MS');
  await page.getByRole('textbox', { name: 'Initials' }).fill('MESO');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Marie-Ève Saint-Onge Roy');
  await expect(page.getByRole('textbox', { name: 'Initials' })).toHaveValue('MESO');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the firm' })).toHaveValue('Cabinet Boréal');
  await expect(page.getByRole('textbox', { name: 'Initials' })).toHaveValue('MESO');
});

test('refuses a passphrase that is too short or typed differently, and says how strong one is', async ({ page, host }) => {
  await begin(page, host);
  await fillFirm(page);
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('seven quiet');
  await expect(page.getByText('1 more character', { exact: true })).toBeVisible();
  await fillPassphrase(page, 'seven quiet');
  await expect(page.getByText('The passphrase needs at least 12 characters.')).toBeVisible();
  await fillPassphrase(page, passphrase, 'seven quiet herons at dawn');
  await expect(page.getByText('The two passphrases are not the same.')).toBeVisible();
  await expect(page.getByText('Strong.', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('passwordpassword');
  await expect(page.getByText('Very weak: among the first that are tried.')).toBeVisible();
  expect((await host.ask('book.state', {})).state).toBe('absent');
});

test('does not take the recovery key for written down before the right groups come back', async ({ page, host }) => {
  await begin(page, host);
  await fillFirm(page);
  await fillPassphrase(page);
  const groups = await shownGroups(page);
  await typeBack(page, () => 'ZZZZZ');
  await expect(page.getByRole('alert')).toContainText('The groups do not match the recovery key.');
  expect(await host.ask('book.state', {})).toMatchObject({ recoveryKeyConfirmed: false });
  await typeBack(page, (index) => groups[index - 1] ?? '');
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
});

test('the recovery sheet prints on one page, with the key and the firm and without the window around it', async ({ page, host }) => {
  await begin(page, host);
  await fillFirm(page);
  await fillPassphrase(page);
  await expect(page.getByRole('heading', { name: 'Keep the recovery key' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Recovery key of this book')).toBeVisible();
  await expect(page.getByText(/Cabinet Boréal · Alix Tremblay, R512345 · Printed/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeHidden();
  await expect(page.getByRole('textbox', { name: /^Group/ }).first()).toBeHidden();
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the secrets are in no storage and no address of the browser', async ({ page, host }) => {
  const token = new URL(host.url).hash.slice('#token='.length);
  await begin(page, host);
  await fillFirm(page);
  await fillPassphrase(page);
  const groups = await shownGroups(page);
  await typeBack(page, (index) => groups[index - 1] ?? '');
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), window.location.href, document.cookie, window.name]));
  for (const secret of [token, passphrase, groups.join('-'), groups[0] ?? '']) expect(kept).not.toContain(secret);
});

test('a backup can be restored where there is no book yet', async ({ page, host }) => {
  const other = await Host.start();
  try {
    await other.newBook();
    await openAt(page, other, '/settings/backup');
    const path = await makeBackup(page);
    await page.goto('about:blank');
    await page.goto(host.url);
    await page.getByRole('button', { name: 'Restore a backup instead' }).click();
    await chooseFile(page, 'Choose a backup…', path);
    await expect(page.getByRole('row', { name: 'Client files 13' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(passphrase);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(page.getByText('The backup was restored')).toBeVisible();
    await page.getByRole('button', { name: 'Unlock the book' }).click();
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expect(page.getByText('13 files')).toBeVisible();
  } finally {
    other.stop();
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`every step is accessible, ${theme}`, async ({ page, host }) => {
    await host.ask('preferences.set', { language: 'en', theme });
    await page.goto(host.url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'welcome');
    await page.getByRole('button', { name: 'Restore a backup instead' }).click();
    await expectAccessible(page, 'restore');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('button', { name: 'Set up Dossier' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectAccessible(page, 'firm, with faults');
    await fillFirm(page);
    await fillPassphrase(page, 'short');
    await expectAccessible(page, 'passphrase, with faults');
    await fillPassphrase(page);
    await expect(page.getByRole('heading', { name: 'Keep the recovery key' })).toBeVisible();
    await expectAccessible(page, 'recovery key');
    const groups = await shownGroups(page);
    await typeBack(page, (index) => groups[index - 1] ?? '');
    await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
    await expectAccessible(page, 'first files');
  });
}

test('all of it can be done with the keyboard alone, at twice the size', async ({ page, host }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Set up Dossier' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the firm' })).toBeFocused();
  await page.keyboard.type('Cabinet Boréal');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Alix Tremblay');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Passphrase', exact: true })).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.getByRole('textbox', { name: 'Passphrase again' }).focus();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Keep the recovery key' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
