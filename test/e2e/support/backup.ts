import type { Page } from '@playwright/test';

/** Makes a backup on the page of Settings that is open, and returns where the browser saved it. */
export async function makeBackup(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make a backup…' }).click();
  return (await download).path();
}

/** Answers the page's question for a file. */
export async function chooseFile(page: Page, button: string, path: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(path);
}
