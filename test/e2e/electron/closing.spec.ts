import type { Page } from '@playwright/test';
import { servicesUnder } from '../../support/processes';
import { expect, Shell, test } from '../../support/runningShell';

const closeWindow = (shell: Shell) => shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const question = (page: Page) => page.getByRole('dialog', { name: 'Not everything is saved' });

/** Opens the page of an employer and enters a city there, which another edit made a conflict of. */
async function typeAtOnce(shell: Shell, { refused }: { refused: boolean }): Promise<string> {
  await shell.newBook();
  const { id } = await shell.ask('employers.create', { legalName: 'Example Foundry Ltd.' });
  await shell.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/employers/${id}`);
  const city = shell.page.getByRole('region', { name: 'Head office' }).getByRole('textbox', { name: 'City or town' }).first();
  await city.fill('Richmond');
  if (refused) await shell.ask('employers.edit', { employerId: id, visit: 'other', steps: [{ op: 'set', target: { kind: 'employer', id }, member: 'city', to: 'Delta' }] });
  return id;
}

test('a window is closed when what was just typed is saved', async () => {
  const shell = await Shell.start();
  await typeAtOnce(shell, { refused: false });
  const gone = shell.gone();
  await closeWindow(shell).catch(() => undefined);
  expect(await gone).toBe(0);
});

test('a window that holds an edit nobody decided about asks, stays, and closes when the edit is given up', async () => {
  const shell = await Shell.start();
  await typeAtOnce(shell, { refused: true });
  await closeWindow(shell);
  await expect(question(shell.page)).toContainText('City or town');
  await question(shell.page).getByRole('button', { name: 'Stay' }).click();
  await expect(shell.page.getByText('Now: “Delta”. Yours: “Richmond”.')).toBeVisible();
  await closeWindow(shell);
  const gone = shell.gone();
  await question(shell.page).getByRole('button', { name: 'Give them up and close' }).click().catch(() => undefined);
  expect(await gone).toBe(0);
});

test('after quitting was refused, a data service that dies is started again', async () => {
  const shell = await Shell.start();
  await typeAtOnce(shell, { refused: true });
  await shell.app.evaluate(({ app }) => app.quit());
  await question(shell.page).getByRole('button', { name: 'Stay' }).click();
  const [outer] = servicesUnder(shell.app.process().pid ?? 0);
  process.kill(outer ?? 0, 'SIGKILL');
  await expect.poll(async () => servicesUnder(shell.app.process().pid ?? 0).length > 0 && !servicesUnder(shell.app.process().pid ?? 0).includes(outer ?? 0)).toBe(true);
  await shell.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
});
