import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test, type Host } from '../support/host';
import { caseWithChecklist, highlightedIn, importSample, paragraphsIn } from '../../db/letters/support';

test.beforeEach(({ host }) => host.newBook({ withSamples: false }));

async function arranged(host: Host): Promise<{ fileId: string; caseId: string }> {
  const ask: Parameters<typeof importSample>[0] = (name, input) => host.ask(name, input);
  const fileId = await importSample(ask, 'sharma-rao');
  const { caseId } = await caseWithChecklist(ask, fileId, 'ca.wp.gts-b');
  return { fileId, caseId };
}

test('a letter is prepared, what is missing is filled in or highlighted, it is made, saved, taken away and brought back', async ({ page, host }) => {
  const { fileId } = await arranged(host);
  await openAt(page, host, `/clients/${fileId}/letters?template=missing-items`);
  const form = page.getByRole('region', { name: 'Missing-items letter' });
  await expect(form.getByText('2 facts are missing and will be highlighted in the letter.')).toBeVisible();
  await expect(form.getByRole('link', { name: 'Enter in Profile: Client’s address' })).toHaveAttribute('href', /profile\?person=.*section=contact/);
  await form.getByRole('textbox', { name: 'Day by which an answer is expected' }).fill('15 December 2026');
  await expect(form.getByText('1 fact is missing and will be highlighted in the letter.')).toBeVisible();
  await form.getByRole('button', { name: 'Make the letter' }).focus();
  await page.keyboard.press('Enter');
  const made = page.getByRole('row', { name: /Missing-items letter/ });
  await expect(made).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), made.getByRole('button', { name: 'Save DOCX: Missing-items letter' }).click()]);
  const docx = new Uint8Array(await readFile(await download.path()));
  expect(await highlightedIn(docx)).toEqual(['Client’s address']);
  expect((await paragraphsIn(docx)).some((text) => text.endsWith('Please answer by 15 December 2026.'))).toBe(true);
  await made.getByRole('button', { name: 'Take away: Missing-items letter' }).click();
  await expect(made).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(made).toBeVisible();
});

for (const [language, theme, width] of [['en', 'light', 1280], ['fr', 'dark', 1280], ['fr', 'light', 640]] as const) {
  test(`letters are accessible in ${language}, ${theme}, ${width} px wide, and scroll in one direction only`, async ({ page, host }) => {
    const { fileId } = await arranged(host);
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, `/clients/${fileId}/letters`);
    await expect(page.locator('[data-missing="true"]').first()).toBeVisible();
    await expectAccessible(page, language);
    if (language === 'fr') expect(await englishOn(page, ['Sharma'])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.screenshot({ path: `test-results/letters-${language}-${theme}-${width}.png`, fullPage: true });
  });
}
