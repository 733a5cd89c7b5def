import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, passphrase, test } from '../support/host';

const field = (page: Page) => page.getByRole('textbox', { name: 'Passphrase', exact: true });
const unlockHeading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Unlock the book' });
const enter = async (page: Page, secret: string): Promise<void> => {
  await field(page).fill(secret);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
};

test('the passphrase opens the book where it was left', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/employers');
  await expect(page.getByRole('heading', { level: 1, name: 'Employers' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(unlockHeading(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Employers' })).toBeVisible();
});

test('locking leaves nothing of a client on the page', async ({ page, host }) => {
  await host.newBook();
  const id = await host.fileIdOf('2026-0101');
  await openAt(page, host, `/clients/${id}/overview`);
  await expect(page.getByRole('heading', { level: 1, name: /^OKOYE/ })).toBeVisible();
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(unlockHeading(page)).toBeVisible();
  const left = await page.evaluate(() => document.documentElement.outerHTML + document.title);
  expect(left).not.toMatch(/okoye/i);
});

test('a lock in another window, or by itself, locks this one', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/clients');
  await expect(page.getByText('13 files')).toBeVisible();
  await host.ask('book.lock', {});
  await expect(unlockHeading(page)).toBeVisible();
});

test('a wrong passphrase is answered with what to do, and the right one still opens', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await host.ask('book.lock', {});
  await page.goto(host.url);
  await enter(page, 'seven loud herons at dusk');
  await expect(page.getByRole('alert')).toContainText('That passphrase does not open this book. Check Caps Lock and the keyboard language, or use the recovery key.');
  await enter(page, passphrase);
  await expect(page.getByRole('navigation').first()).toBeVisible();
});

test('what is typed can be shown and hidden', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await host.ask('book.lock', {});
  await page.goto(host.url);
  await field(page).fill('seven');
  await expect(field(page)).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Show or hide what is typed' }).click();
  await expect(field(page)).toHaveAttribute('type', 'text');
});

test('Caps Lock is pointed out while one types', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await host.ask('book.lock', {});
  await page.goto(host.url);
  await expect(field(page)).toBeFocused();
  // No browser lets a test switch Caps Lock on; this is the event that a keyboard with Caps Lock sends.
  await field(page).evaluate((input) => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true })));
  await expect(page.getByText('Caps Lock is on.')).toBeVisible();
  await field(page).evaluate((input) => input.dispatchEvent(new KeyboardEvent('keyup', { key: 'a', bubbles: true })));
  await expect(page.getByText('Caps Lock is on.')).toBeHidden();
});

test('the recovery key opens the book, and a new passphrase has to be chosen with it', async ({ page, host }) => {
  const { recoveryKey } = await host.ask('book.create', { passphrase, firmName: 'Cabinet Boréal', person: { name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345' } });
  await host.ask('book.lock', {});
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  const key = page.getByRole('textbox', { name: 'Recovery key' });
  await expect(key).toBeFocused();
  await key.fill(`${recoveryKey.slice(0, -1)}*`);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The recovery key has a typing error.');
  await key.fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Choose a new passphrase' })).toBeVisible();
  const next = 'nine slow otters in the reeds';
  await page.getByRole('textbox', { name: 'New passphrase' }).fill(next);
  await page.getByRole('textbox', { name: 'Passphrase again' }).fill(next);
  await page.getByRole('button', { name: 'Save the new passphrase' }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await page.keyboard.press('Control+l');
  await enter(page, passphrase);
  await expect(page.getByRole('alert')).toContainText('That passphrase does not open this book.');
  await enter(page, next);
  await expect(page.getByRole('navigation').first()).toBeVisible();
});

test('who is working is asked where several could be, and remembered for the next time', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  const morgan = await host.ask('staff.add', { name: 'Morgan Achebe', initials: 'MA', role: 'assistant', membershipNumber: null });
  const left = await host.ask('staff.add', { name: 'Robin Lessard', initials: 'RL', role: 'rcic', membershipNumber: 'R599999' });
  await host.ask('staff.archive', { id: left.id, archived: true });
  await host.ask('book.lock', {});
  await page.goto(host.url);
  await enter(page, passphrase);
  await expect(page.getByRole('heading', { level: 1, name: 'Who is working?' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Robin Lessard/ })).toBeHidden();
  await page.getByRole('button', { name: /Morgan Achebe/ }).click();
  await expect(page.getByRole('button', { name: 'At work: Morgan Achebe' })).toBeVisible();
  expect(await host.ask('book.state', {})).toMatchObject({ staffId: morgan.id });
  await page.keyboard.press('Control+l');
  await enter(page, passphrase);
  await expect(page.getByRole('button', { name: /Morgan Achebe/ })).toBeFocused();
});

test('one can hand over to somebody else without locking', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await host.ask('staff.add', { name: 'Morgan Achebe', initials: 'MA', role: 'assistant', membershipNumber: null });
  await openAt(page, host, '/clients');
  await page.getByRole('button', { name: 'At work: Alix Tremblay' }).click();
  await page.getByRole('menuitem', { name: 'Morgan Achebe' }).click();
  await expect(page.getByRole('button', { name: 'At work: Morgan Achebe' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the way in is accessible, ${theme}`, async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await host.ask('staff.add', { name: 'Morgan Achebe', initials: 'MA', role: 'assistant', membershipNumber: null });
    await host.ask('preferences.set', { language: 'en', theme });
    await host.ask('book.lock', {});
    await page.goto(host.url);
    await expect(unlockHeading(page)).toBeVisible();
    await expectAccessible(page, 'unlock');
    await enter(page, 'seven loud herons at dusk');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'unlock, refused');
    await page.getByRole('button', { name: 'Restore a backup' }).click();
    await expectAccessible(page, 'restore');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await enter(page, passphrase);
    await expect(page.getByRole('heading', { level: 1, name: 'Who is working?' })).toBeVisible();
    await expectAccessible(page, 'who is working');
  });
}
