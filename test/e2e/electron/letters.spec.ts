import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, newFolder, test, type Shell } from '../../support/runningShell';

/** Makes letters to the clients who lose a pathway by the end of May 2027, up to where they are to be saved. */
async function madeLetters({ page }: Shell): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/reports';
  });
  await page.getByRole('textbox', { name: 'From' }).fill('26 Nov 2026');
  await page.getByRole('textbox', { name: 'To' }).fill('26 May 2027');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Assess the clients' }).click();
  await page.locator('[data-kind="lose"]').click({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Prepare 2 letters…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Prepare letters' });
  await dialog.getByRole('button', { name: 'Look through the letters' }).click();
  await dialog.getByRole('button', { name: 'Make 2 letters' }).click();
  await expect(dialog.getByText('2 letters were made and are kept in the clients’ Letters.')).toBeVisible({ timeout: 60_000 });
}

test('letters of a report are written where a person says, the first by its name and the others beside it; giving up writes none', async ({ shell }) => {
  test.slow();
  const folder = newFolder();
  await shell.newBook();
  await madeLetters(shell);
  const dialog = shell.page.getByRole('dialog', { name: 'Prepare letters' });
  const save = dialog.getByRole('button', { name: 'Save 2 letters…' });

  await shell.answerDialogs({ save: null });
  await save.click();
  await expect.poll(async () => (await shell.askedDialogs()).length).toBe(1);
  await expect(save).toBeEnabled();
  await expect(dialog.getByText('2 letters were saved.')).toBeHidden();
  expect(readdirSync(folder)).toEqual([]);

  await shell.answerDialogs({ save: join(folder, 'First.docx') });
  await save.click();
  await expect(dialog.getByText('2 letters were saved.')).toBeVisible();
  const [asked] = await shell.askedDialogs();
  expect(asked).toMatchObject({ name: 'showSaveDialog', options: { properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'], filters: [{ name: 'DOCX', extensions: ['docx'] }, {}] } });
  expect(asked?.options['defaultPath']).toMatch(/ - Change of rules or of situation - \d{4}-\d\d-\d\d\.docx$/u);
  const written = readdirSync(folder);
  expect(written).toHaveLength(2);
  expect(written).toContain('First.docx');
  expect(written.filter((name) => name !== 'First.docx')[0]).toMatch(/ - Change of rules or of situation - \d{4}-\d\d-\d\d\.docx$/u);
  for (const name of written) {
    const path = join(folder, name);
    // A DOCX is a ZIP; that of a client is for this account alone.
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  }
});
