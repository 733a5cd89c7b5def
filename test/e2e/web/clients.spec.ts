import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test, type Host } from '../support/host';

const grid = (page: Page) => page.getByRole('grid', { name: 'Client files' });
/** Rows of files, the header left out. */
const rows = (page: Page) => grid(page).getByRole('row').filter({ has: page.getByRole('gridcell') });
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });
const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filter files' });

const openClients = async (page: Page, host: Host, search = '') => {
  await openAt(page, host, `/clients${search}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
};
const addFile = async (host: Host, fileNumber: string, family: string, given: string, dateOfBirth?: string) => {
  const [person] = await host.ask('staff.list', {});
  return host.ask('files.create', { fileNumber, principal: { family, given, ...(dateOfBirth === undefined ? {} : { dateOfBirth }) }, responsibleId: person!.id, status: 'retained', openedOn: '2026-11-02' });
};

test('a new book teaches how to begin, and the sample files fill it', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await openClients(page, host);
  await expect(page.getByRole('heading', { name: 'No client files yet' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Load sample files' }).click();
  await expect(page.getByText('13 files', { exact: true })).toBeVisible();
  await expect(row(page, 'LEFÈVRE, Baptiste')).toBeVisible();
});

test.describe('with the sample files', () => {
  test.beforeEach(({ host }) => host.newBook());

  test('the filter follows every letter, knows no accents, and says how much it shows', async ({ page, host }) => {
    await openClients(page, host);
    await filter(page).fill('lefevre');
    await expect(page.getByText('1 of 13', { exact: true })).toBeVisible();
    await expect(rows(page)).toHaveText([/LEFÈVRE, Baptiste/]);
    await filter(page).fill('nobody at all');
    await expect(page.getByRole('heading', { name: 'No file matches' })).toBeVisible();
    await page.getByRole('button', { name: 'Show all files' }).click();
    await expect(page.getByText('13 files', { exact: true })).toBeVisible();
  });

  test('filter, status and order are kept in the address: going back brings the same list', async ({ page, host }) => {
    await openClients(page, host);
    await page.getByRole('group', { name: 'Status' }).getByText('Retained').click();
    await page.getByRole('button', { name: 'Name' }).click();
    await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
    // The heading turns at once, the rows follow when the service has answered.
    const isByName = (texts: readonly string[]): boolean => texts.length > 1 && texts.every((text) => text.includes('Retained')) && texts.every((text, index) => index === 0 || (texts[index - 1] ?? '').localeCompare(text, 'en') <= 0);
    await expect.poll(async () => isByName(await rows(page).allTextContents())).toBe(true);
    const shown = await rows(page).allTextContents();
    await rows(page).first().click();
    await expect(page.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true');
    await page.goBack();
    await expect(rows(page)).toHaveText(shown);
    await expect(page.getByRole('checkbox', { name: 'Retained' })).toBeChecked();
  });

  test('a file is found and opened without a mouse', async ({ page, host }) => {
    await openClients(page, host);
    await expect(rows(page).first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(filter(page)).toBeFocused();
    await page.keyboard.type('okoye');
    // The rows of an unfinished word may be the same one: they are those of the whole word once the address has it.
    await expect(page).toHaveURL(/okoye/);
    await expect(rows(page)).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(grid(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^OKOYE, / })).toBeVisible();
  });

  test('a deleted file goes to the recycle bin and comes back with Undo', async ({ page, host }) => {
    await openClients(page, host);
    await expect(rows(page).first()).toBeVisible();
    const before = await rows(page).count();
    await row(page, 'OKOYE').getByRole('button', { name: /^Actions for OKOYE/ }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(row(page, 'OKOYE')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, 'OKOYE')).toHaveCount(1);
    expect(await rows(page).count()).toBe(before);
  });

  test('several files are selected with the keyboard and deleted together', async ({ page, host }) => {
    await openClients(page, host, '?sort="name"');
    await expect(rows(page).first()).toBeVisible();
    await grid(page).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.getByText('2 selected')).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(page.getByText('2 files are in the recycle bin.')).toBeVisible();
    await expect(page.getByText('11 files', { exact: true })).toBeVisible();
  });

  test('a new client is compared with the book while one types, and opens in the profile', async ({ page, host }) => {
    await addFile(host, '2026-0500', 'Example', 'Ada Lou', '1993-04-17');
    await openClients(page, host);
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'New client' });
    await expect(dialog.getByRole('textbox', { name: 'Family name' })).toBeFocused();
    await expect(dialog.getByRole('textbox', { name: 'File number' })).toHaveValue('2026-0501');
    await dialog.getByRole('textbox', { name: 'Family name' }).fill('Exemple');
    await dialog.getByRole('textbox', { name: 'Given names' }).fill('Ada Lou');
    await expect(dialog.getByText('Nobody of this name, date of birth or passport number is in the book.').or(dialog.getByText(/^Possible duplicate/))).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Family name' }).fill('Example');
    await dialog.getByRole('textbox', { name: 'Date of birth' }).fill('17 Apr 1993');
    await dialog.getByRole('textbox', { name: 'Date of birth' }).press('Tab');
    await expect(dialog.getByText('Possible duplicate: Ada Lou Example in file 2026-0500')).toBeVisible();
    await expect(dialog.getByText(/same name · same date of birth/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Create the file' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'EXAMPLE, Ada Lou' })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Profile' })).toHaveAttribute('aria-selected', 'true');
    expect((await host.ask('files.get', { id: await host.fileIdOf('2026-0501') })).persons[0]!.data).toMatchObject({ name: { family: 'Example', given: 'Ada Lou' }, dateOfBirth: '1993-04-17' });
  });

  test('a new client is found by the passport number or the date of birth alone, and the number is in the file', async ({ page, host }) => {
    const file = await addFile(host, '2026-0500', 'Example', 'Ada Lou', '1961-07-09');
    await host.ask('facts.edit', { fileId: file.id, visit: 'v', steps: [{ op: 'add', parent: { kind: 'person', id: file.persons[0]!.id }, list: 'passports', id: '01930000-0000-7000-8000-000000000001', index: 0, data: { country: 'NG', number: 'B70012345' } }] });
    await openClients(page, host, '?dialog="new"');
    const dialog = page.getByRole('dialog', { name: 'New client' });
    await dialog.getByRole('textbox', { name: 'Passport number' }).fill('b7001-2345');
    await expect(dialog.getByText('Possible duplicate: Ada Lou Example in file 2026-0500')).toBeVisible();
    await expect(dialog.getByText(/same passport number/)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Passport number' }).fill('');
    await expect(dialog.getByText(/^Possible duplicate/)).toHaveCount(0);
    await dialog.getByRole('textbox', { name: 'Date of birth' }).fill('1961-07-09');
    await dialog.getByRole('textbox', { name: 'Date of birth' }).press('Tab');
    await expect(dialog.getByText('Possible duplicate: Ada Lou Example in file 2026-0500')).toBeVisible();
    await expect(dialog.getByText(/same date of birth/)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Family name' }).fill('Example');
    await expect(dialog.getByText(/a name in common · same date of birth/)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Passport number' }).fill('C1112223');
    await dialog.getByRole('button', { name: 'Create the file' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'EXAMPLE' })).toBeVisible();
    const [person] = (await host.ask('files.get', { id: await host.fileIdOf('2026-0501') })).persons;
    expect(person!.lists['passports']!.map(({ data }) => data)).toEqual([{ number: 'C1112223' }]);
  });

  test('a date of birth finds its file in the list', async ({ page, host }) => {
    await addFile(host, '2026-0500', 'Example', 'Ada Lou', '1961-07-09');
    await openClients(page, host);
    await filter(page).fill('1961-07-09');
    await expect(page.getByText('1 of 14', { exact: true })).toBeVisible();
  });

  test('a single name is enough, no name is not, and a taken number is refused at its field', async ({ page, host }) => {
    await openClients(page, host, '?dialog="new"');
    const dialog = page.getByRole('dialog', { name: 'New client' });
    await dialog.getByRole('button', { name: 'Create the file' }).click();
    await expect(dialog.getByText('Enter a family name, given names, or both.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Given names' }).fill('Mononym');
    await dialog.getByRole('textbox', { name: 'File number' }).fill('2026-0101');
    await dialog.getByRole('button', { name: 'Create the file' }).click();
    await expect(dialog.getByText('The file number 2026-0101 is already used. Choose another one.')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'File number' }).fill('2026-0777');
    await dialog.getByRole('button', { name: 'Create the file' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mononym' })).toBeVisible();
  });

  test('the recycle bin restores, and destroys only after the word was typed', async ({ page, host }) => {
    const ids = [await host.fileIdOf('2026-0101'), await host.fileIdOf('2026-0103')];
    await host.ask('files.delete', { ids });
    await openAt(page, host, '/recycle-bin');
    const bin = page.getByRole('grid', { name: 'Deleted files' });
    await expect(page.getByText('2 deleted files')).toBeVisible();
    await bin.getByRole('button', { name: /^Actions for OKOYE/ }).click();
    await page.getByRole('menuitem', { name: 'Restore' }).click();
    await expect(page.getByText('1 deleted file', { exact: true })).toBeVisible();
    await bin.getByRole('button', { name: /^Actions for DELA CRUZ/ }).click();
    await page.getByRole('menuitem', { name: 'Destroy' }).click();
    const question = page.getByRole('dialog', { name: 'Destroy this file for good?' });
    await expect(question.getByText('DELA CRUZ, Maricel Santos (2026-0103)')).toBeVisible();
    await expect(question.getByText(/The audit trail keeps that entries existed/)).toBeVisible();
    const destroy = question.getByRole('button', { name: 'Destroy for good' });
    await expect(destroy).toBeDisabled();
    await question.getByRole('textbox', { name: 'Type DESTROY to confirm' }).fill('destroy');
    await expect(destroy).toBeDisabled();
    await question.getByRole('textbox', { name: 'Type DESTROY to confirm' }).fill('DESTROY');
    await destroy.click();
    await expect(page.getByRole('heading', { name: 'The recycle bin is empty' })).toBeVisible();
    await expect(host.ask('files.get', { id: ids[1]! })).rejects.toThrow('file.not-found');
    expect((await host.ask('files.get', { id: ids[0]! })).deletedAt).toBeNull();
  });

  test('a file in the recycle bin can be read and restored from its own page', async ({ page, host }) => {
    const id = await host.fileIdOf('2026-0101');
    await host.ask('files.delete', { ids: [id] });
    await openAt(page, host, `/clients/${id}/overview`);
    await expect(page.getByText('This file is in the recycle bin. It can be read, not changed.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Status: / })).toBeDisabled();
    await page.getByRole('button', { name: 'Restore it' }).click();
    await expect(page.getByRole('button', { name: /^Status: / })).toBeEnabled();
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`list, dialogs and recycle bin hold to WCAG 2.2 AA (${theme})`, async ({ page, host }) => {
      // Five screens, each read by axe.
      test.slow();
      await host.ask('preferences.set', { language: theme === 'dark' ? 'fr' : 'en', theme });
      await host.ask('files.delete', { ids: [await host.fileIdOf('2026-0101')] });
      const check = async (path: string, ready: 'grid' | 'dialog') => {
        await openAt(page, host, path);
        await expect(page.getByRole(ready).first()).toBeVisible();
        await expect(page.locator('[data-outdated]')).toHaveCount(0);
        // The frame around the page has its own specification.
        await expectAccessible(page, path, ready === 'grid' ? '#page' : '[role="dialog"]');
      };
      await check('/clients', 'grid');
      await check('/clients?dialog="new"', 'dialog');
      await page.getByRole('dialog').getByRole('textbox').nth(0).fill('Dela Cruz');
      await page.getByRole('dialog').getByRole('textbox').nth(1).fill('Maricel Santos');
      await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
      await expectAccessible(page, 'a new client that is like one of the book', '[role="dialog"]');
      await check('/clients?dialog="import"', 'dialog');
      await check('/recycle-bin', 'grid');
    });
  }
});

test('five hundred files scroll in a window of rows, to the last one', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  for (let count = 1; count <= 500; count++) await addFile(host, `2026-${String(count).padStart(4, '0')}`, `Family${String(count).padStart(4, '0')}`, 'Test');
  await openClients(page, host, '?sort="name"');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '501');
  await expect(row(page, 'FAMILY0001')).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(80);
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(row(page, 'FAMILY0500, Test')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'FAMILY0500, Test' })).toBeVisible();
});

test('at twice the size nothing but the table itself scrolls sideways', async ({ page, host }) => {
  await host.newBook();
  await page.setViewportSize({ width: 640, height: 400 });
  await openClients(page, host);
  await expect(rows(page).first()).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
  await filter(page).fill('okoye');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().scrollIntoViewIfNeeded();
  await rows(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^OKOYE, / })).toBeVisible();
});
