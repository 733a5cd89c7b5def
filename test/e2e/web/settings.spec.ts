import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectAccessible } from '../support/accessible';
import { chooseFile, makeBackup } from '../support/backup';
import { expect, openAt, passphrase, test, type Host } from '../support/host';

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
const firmOf = async (host: Host) => {
  const state = await host.ask('book.state', {});
  if (state.state !== 'open') throw new Error('the book is open');
  return state.firm;
};
/** A picture of `width` × `height` that no compression makes small. */
const noisePicture = (page: Page, width: number, height: number): Promise<number[]> =>
  page.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      const image = context.createImageData(w, h);
      let seed = 1;
      for (let at = 0; at < image.data.length; at++) {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        image.data[at] = at % 4 === 3 ? 255 : (seed >> 16) & 255;
      }
      context.putImageData(image, 0, 0);
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      return [...new Uint8Array(await (blob ?? new Blob()).arrayBuffer())];
    },
    [width, height] as const,
  );

test.describe('firm', () => {
  test('each field is saved when it is left, and another window sees it', async ({ page, host, context }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/firm');
    const other = await context.newPage();
    await openAt(other, host, '/settings/firm');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Cabinet Boréal inc.');
    await page.getByRole('textbox', { name: 'Address' }).fill('100, rue des Érables\nMontréal (Québec)  H0H 0H0');
    await page.getByRole('textbox', { name: 'Telephone' }).fill('514 555-0100');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('bureau@example.ca');
    await page.getByRole('textbox', { name: 'E-mail' }).blur();
    await saved(page);
    await expect(other.getByRole('textbox', { name: 'Telephone' })).toHaveValue('514 555-0100');
    expect(await firmOf(host)).toMatchObject({ name: 'Cabinet Boréal inc.', address: '100, rue des Érables\nMontréal (Québec)  H0H 0H0', telephone: '514 555-0100', email: 'bureau@example.ca' });
  });

  test('what is no e-mail address is not saved, and says so', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/firm');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('bureau at example');
    await page.getByRole('textbox', { name: 'E-mail' }).blur();
    await expect(page.getByText('This is not an e-mail address. It is not saved yet.')).toBeVisible();
    expect((await firmOf(host)).email).toBe('');
  });

  test('a large logo is made small enough; what is no picture leaves the old one', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/firm');
    const picture = Buffer.from(await noisePicture(page, 1400, 900));
    expect(picture.length).toBeGreaterThan(1_000_000);
    await chooseFile(page, 'Choose a picture…', { name: 'logo.png', mimeType: 'image/png', buffer: picture });
    await expect(page.getByRole('img', { name: 'Logo' })).toBeVisible();
    await saved(page);
    const { logo } = await firmOf(host);
    expect(logo).toMatch(/^data:image\/png;base64,/);
    expect(Buffer.from((logo ?? '').split(',')[1] ?? '', 'base64').length).toBeLessThanOrEqual(512 * 1024);
    await chooseFile(page, 'Replace…', { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') });
    await expect(page.getByRole('alert')).toContainText('That file is not a PNG or JPEG picture.');
    expect((await firmOf(host)).logo).toBe(logo);
    await page.getByRole('button', { name: 'Remove the logo' }).click();
    await expect.poll(async () => (await firmOf(host)).logo).toBeNull();
  });

  test('dates are written everywhere as the firm chose', async ({ page, host }) => {
    await host.newBook();
    await openAt(page, host, '/settings/firm');
    await page.getByRole('combobox', { name: 'How dates are written' }).click();
    await page.getByRole('option', { name: 'International: 2026-11-22' }).click();
    await saved(page);
    await page.getByRole('link', { name: 'Clients' }).click();
    // Opened on 2 March 2026, says the sample file.
    await expect(page.getByRole('row', { name: /OKOYE/ })).toContainText('2026-03-02');
  });
});

test.describe('people', () => {
  test('somebody is added, changed, archived and reinstated', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/people');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
    await page.keyboard.type('Morgan Achebe');
    await dialog.getByRole('combobox', { name: 'Role' }).click();
    await page.getByRole('option', { name: 'Assistant' }).click();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('row', { name: /Morgan Achebe/ })).toContainText('Assistant');
    await page.getByRole('button', { name: 'Edit Morgan Achebe' }).click();
    await dialog.getByRole('textbox', { name: 'Licence number' }).fill('R598765');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('row', { name: /Morgan Achebe/ })).toContainText('R598765');
    await page.getByRole('button', { name: 'Archive Morgan Achebe' }).click();
    await expect(page.getByRole('row', { name: /Morgan Achebe/ })).toContainText('Archived');
    await page.getByRole('button', { name: 'Reinstate Morgan Achebe' }).click();
    await expect(page.getByRole('row', { name: /Morgan Achebe/ })).not.toContainText('Archived');
    expect(await host.ask('staff.list', {})).toContainEqual(expect.objectContaining({ name: 'Morgan Achebe', role: 'assistant', membershipNumber: 'R598765', archived: false }));
  });

  test('nobody archives themselves', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/people');
    await expect(page.getByRole('row', { name: /Alix Tremblay/ })).toContainText('At work');
    await expect(page.getByRole('button', { name: 'Archive Alix Tremblay' })).toBeHidden();
  });
});

test('preferences: language, appearance and the automatic lock', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await openAt(page, host, '/settings/preferences');
  await page.getByRole('combobox', { name: 'Lock the book automatically' }).click();
  await page.getByRole('option', { name: 'After 30 minutes' }).click();
  await saved(page);
  expect((await firmOf(host)).autoLockMinutes).toBe(30);
  await page.getByRole('radiogroup', { name: 'Appearance' }).getByText('Dark').click();
  await page.locator('#page').getByRole('radiogroup', { name: 'Language' }).getByText('Français').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Préférences' })).toBeVisible();
  expect(await host.ask('preferences.get', {})).toEqual({ language: 'fr', theme: 'dark' });
});

test.describe('security', () => {
  test('the passphrase is changed by whoever knows the present one', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/security');
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    const next = 'nine slow otters in the reeds';
    await page.getByRole('textbox', { name: 'Present passphrase' }).fill('seven loud herons at dusk');
    await page.getByRole('textbox', { name: 'New passphrase' }).fill(next);
    await page.getByRole('textbox', { name: 'Passphrase again' }).fill(next);
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await expect(page.getByRole('alert', { name: 'The passphrase was not changed' })).toContainText('That passphrase does not open this book.');
    await page.getByRole('textbox', { name: 'Present passphrase' }).fill(passphrase);
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await expect(page.getByText('The passphrase was changed.')).toBeVisible();
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(next);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible();
  });

  test('a new recovery key is shown once, confirmed, and the reminder goes', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/security');
    await page.getByRole('button', { name: 'Make a new recovery key' }).click();
    await page.getByRole('textbox', { name: 'Present passphrase' }).fill(passphrase);
    await page.keyboard.press('Enter');
    const list = page.getByRole('list', { name: 'The nine groups of the recovery key' });
    await expect(list).toBeVisible();
    const groups = (await list.getByRole('listitem').allInnerTexts()).map((text) => text.trim().split(/\s+/).at(-1) ?? '');
    for (const field of await page.getByRole('textbox', { name: /^Group \d$/ }).all()) {
      const label = await field.evaluate((input) => (input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? '') : ''));
      await field.fill(groups[Number(label.replace(/\D/g, '')) - 1] ?? '');
    }
    await page.getByRole('button', { name: 'Confirm the recovery key' }).click();
    await expect(page.getByText('The new recovery key is confirmed.')).toBeVisible();
    await expect(page.getByText('Recovery key not confirmed')).toBeHidden();
    await host.ask('book.lock', {});
    const state = await host.ask('book.unlock', { kind: 'recovery-key', recoveryKey: groups.join('-') });
    expect(state.state).toBe('open');
  });
});

test.describe('backup', () => {
  test('is made, tells what is in it, and brings the book back as it was', async ({ page, host }) => {
    await host.newBook();
    await openAt(page, host, '/settings/backup');
    await expect(page.getByText('There is no backup yet.')).toBeVisible();
    const path = await makeBackup(page);
    await expect(page.getByText('Backup made and checked')).toBeVisible();
    await expect(page.getByRole('row', { name: 'Client files 13' })).toBeVisible();
    await expect(page.getByText(/^Last backup: /)).toBeVisible();

    const id = await host.fileIdOf('2026-0101');
    await host.ask('files.delete', { ids: [id] });
    await chooseFile(page, 'Choose a backup…', path);
    await page.getByRole('textbox', { name: 'Passphrase of the backup' }).fill(passphrase);
    await page.getByRole('button', { name: 'Replace the present book' }).click();
    await expect(page.getByText('The backup was restored')).toBeVisible();
    await expect(page.getByText('What was there before is kept in the data folder.')).toBeVisible();
    await page.getByRole('button', { name: 'Unlock the book' }).click();
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Clients' }).click();
    await expect(page.getByText('13 files')).toBeVisible();
  });

  test('with a wrong passphrase nothing is restored and the present book stays', async ({ page, host }) => {
    await host.newBook();
    await openAt(page, host, '/settings/backup');
    const path = await makeBackup(page);
    await expect(page.getByText('Backup made and checked')).toBeVisible();
    await chooseFile(page, 'Choose a backup…', path);
    await page.getByRole('textbox', { name: 'Passphrase of the backup' }).fill('seven loud herons at dusk');
    await page.getByRole('button', { name: 'Replace the present book' }).click();
    await expect(page.getByRole('alert')).toContainText('Nothing was restored');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    await page.getByRole('link', { name: 'Clients' }).click();
    await expect(page.getByText('13 files')).toBeVisible();
  });

  test('what is no backup, or a damaged one, is not used', async ({ page, host }) => {
    await host.newBook();
    await openAt(page, host, '/settings/backup');
    await chooseFile(page, 'Choose a backup…', { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('my notes') });
    await expect(page.getByRole('alert')).toContainText('That file is not a Dossier backup.');
    const whole = readFileSync(await makeBackup(page));
    await expect(page.getByText('Backup made and checked')).toBeVisible();
    await chooseFile(page, 'Choose a backup…', { name: 'half.dossier-backup', mimeType: 'application/octet-stream', buffer: whole.subarray(0, Math.floor(whole.length / 2)) });
    await expect(page.getByRole('alert').filter({ hasText: 'This backup cannot be used' })).toContainText('damaged or incomplete');
  });

  test('the data folder is said', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/backup');
    await expect(page.getByText(host.folder)).toBeVisible();
  });
});

test.describe('audit trail', () => {
  test('is verified, alone and against a record that was kept', async ({ page, host }) => {
    await host.newBook();
    const { auditHead, record } = await host.ask('files.export', { id: await host.fileIdOf('2026-0101') });
    await openAt(page, host, '/settings/audit');
    await page.getByRole('button', { name: 'Verify the audit trail' }).click();
    await expect(page.getByText('The audit trail is intact')).toBeVisible();
    await page.getByRole('switch', { name: 'Compare with a record that was kept' }).click();
    await page.getByRole('textbox', { name: 'Entry no.' }).fill(String(auditHead.seq));
    await page.getByRole('textbox', { name: 'Seal (64 characters)' }).fill(auditHead.hash);
    await page.getByRole('button', { name: 'Verify the audit trail' }).click();
    await expect(page.getByText('It agrees with the record.')).toBeVisible();
    await chooseFile(page, 'From a record file…', { name: record.name, mimeType: 'application/json', buffer: Buffer.from(record.text) });
    await page.getByRole('button', { name: 'Verify the audit trail' }).click();
    await expect(page.getByText('It agrees with the record.')).toBeVisible();
  });

  test('that differs from the record is said to differ', async ({ page, host }) => {
    await host.newBook();
    await openAt(page, host, '/settings/audit');
    await page.getByRole('switch', { name: 'Compare with a record that was kept' }).click();
    await page.getByRole('textbox', { name: 'Entry no.' }).fill('3');
    await page.getByRole('textbox', { name: 'Seal (64 characters)' }).fill('0'.repeat(64));
    await page.getByRole('button', { name: 'Verify the audit trail' }).click();
    await expect(page.getByRole('alert')).toContainText('The audit trail was changed');
    await expect(page.getByRole('cell', { name: 'The entry is not the one that the record holds.' })).toBeVisible();
  });

  test('asks for a record that is one', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await openAt(page, host, '/settings/audit');
    await page.getByRole('switch', { name: 'Compare with a record that was kept' }).click();
    await page.getByRole('button', { name: 'Verify the audit trail' }).click();
    await expect(page.getByText('Enter the number of the entry and its seal of 64 characters.')).toBeVisible();
    await chooseFile(page, 'From a record file…', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(page.getByText('That file is not a record of an export.')).toBeVisible();
  });
});

test('about says whose data the program carries', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await openAt(page, host, '/settings/about');
  await expect(page.getByText('Contains information licensed under the Open Government Licence – Canada.')).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`every section is accessible, ${theme}`, async ({ page, host }) => {
    await host.newBook();
    await host.ask('staff.add', { name: 'Morgan Achebe', initials: 'MA', role: 'assistant', membershipNumber: null });
    await host.ask('preferences.set', { language: 'en', theme });
    await page.goto(host.url);
    for (const [path, title] of [['firm', 'Firm'], ['people', 'People'], ['preferences', 'Preferences'], ['security', 'Security'], ['backup', 'Backup'], ['audit', 'Audit trail'], ['about', 'About Dossier']] as const) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `/settings/${path}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectAccessible(page, path);
    }
    await page.getByRole('link', { name: 'Audit trail' }).click();
    await page.getByRole('switch', { name: 'Compare with a record that was kept' }).click();
    await page.getByRole('button', { name: 'Verify the audit trail' }).click();
    await expect(page.getByText('Enter the number')).toBeVisible();
    await expectAccessible(page, 'audit, with a fault');
    await page.getByRole('link', { name: 'Security' }).click();
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await expectAccessible(page, 'change of the passphrase');
    await page.getByRole('link', { name: 'Backup' }).click();
    await makeBackup(page);
    await expect(page.getByText('Backup made and checked')).toBeVisible();
    await expectAccessible(page, 'backup made');
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('button', { name: 'Add a person' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'person', '[role="dialog"]');
  });
}
