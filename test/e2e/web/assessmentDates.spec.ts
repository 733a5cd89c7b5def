import { expect, openAt, test, type Host } from '../support/host';
import { couple } from './assessmentFiles';

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('a typed day of assessment that is none is refused at its field, and the day before stays', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30`);
  const asOf = page.getByRole('textbox', { name: 'As of' });
  for (const text of ['30 Feb 2026', '2026-02-30', '31 Apr 2026', 'soon']) {
    await asOf.fill(text);
    await asOf.press('Tab');
    await expect(page.getByText(`“${text}” is not a day of the calendar: the date was not changed.`)).toBeVisible();
    await expect(asOf).toHaveAttribute('aria-invalid', 'true');
    await expect(asOf).toHaveValue('30 Sep 2026');
    expect(page.url()).toContain('asOf=2026-09-30');
  }
  await asOf.fill('03/04/2026');
  await asOf.press('Enter');
  await expect(page.getByText(/could be two days/)).toBeVisible();
  await asOf.fill('Feb 28, 2026');
  await asOf.press('Tab');
  await expect(page).toHaveURL(/asOf=2026-02-28/);
  await expect(page.getByText(/not a day of the calendar|could be two days/)).toHaveCount(0);
  const compare = page.getByRole('textbox', { name: 'Compare with' });
  await compare.fill('29 Feb 2027');
  await compare.press('Tab');
  await expect(page.getByText('“29 Feb 2027” is not a day of the calendar: the date was not changed.')).toBeVisible();
  expect(page.url()).not.toContain('compare=');
});

test('days are typed in French as they are written in French, in the assessment and in the library', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30`);
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('FR').click();
  const asOf = page.getByRole('textbox', { name: 'En date du' });
  for (const [text, day] of [['5 mai 2025', '2025-05-05'], ['5 févr. 2025', '2025-02-05'], ['5 août 2025', '2025-08-05'], ['1er déc. 2025', '2025-12-01']] as const) {
    await asOf.fill(text);
    await asOf.press('Tab');
    await expect(page).toHaveURL(new RegExp(`asOf=${day}`));
  }
  await asOf.fill('30 févr. 2026');
  await asOf.press('Tab');
  await expect(page.getByText(/30 févr\. 2026.*n’est pas un jour du calendrier/)).toBeVisible();
  await expect(page).toHaveURL(/asOf=2025-12-01/);
  await openAt(page, host, '/pathways?asOf=2026-09-30');
  const library = page.locator('[data-dates-input]').first();
  await library.fill('5 août 2025');
  await library.press('Tab');
  await expect(page).toHaveURL(/asOf=2025-08-05/);
  await library.fill('31 juin 2025');
  await library.press('Tab');
  await expect(page.getByText(/31 juin 2025.*n’est pas un jour du calendrier/)).toBeVisible();
  await expect(page).toHaveURL(/asOf=2025-08-05/);
});

/** A file of which it is not known whether the work was paid. */
async function withUnpaidOpen(host: Host): Promise<string> {
  const { fileId } = await couple(host);
  const job = (await host.ask('files.get', { id: fileId })).persons[0]?.lists['work']?.[0];
  await host.ask('facts.edit', { fileId, visit: 'test', steps: [{ op: 'set', target: { kind: 'entry', id: job?.id ?? '' }, member: 'paid', from: true }] });
  return fileId;
}

test('an answer is given by keyboard: arrows pass over answers without giving any, Space gives one, and the place in the page is kept', async ({ page, host }) => {
  const fileId = await withUnpaidOpen(host);
  const isPaid = async () => (await host.ask('files.get', { id: fileId })).persons[0]?.lists['work']?.[0]?.data['paid'];
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  const row = page.locator('[data-criterion][data-outcome="unknown"]').filter({ has: page.getByRole('radio', { name: 'Yes' }) }).first();
  const id = await row.getAttribute('data-criterion');
  const answered = page.locator(`[data-criterion="${id}"]`);
  await row.getByRole('radio', { name: 'Not known' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(row.getByRole('radio', { name: 'No', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(row.getByRole('radio', { name: 'Yes' })).toBeFocused();
  await expect(answered).toHaveAttribute('data-outcome', 'unknown');
  expect(await isPaid()).toBeUndefined();
  await page.keyboard.press('Space');
  await expect(answered).toHaveAttribute('data-outcome', 'met');
  await expect.poll(isPaid).toBe(true);
  await expect(answered).toBeFocused();
  await expect(answered.locator('[data-announced]')).toHaveText(/: Met$/);
  await expect(answered.locator('[data-announced]')).toHaveAttribute('aria-live', 'polite');
});

test('points that missing facts leave open are drawn as a band, which is said in words; known ones are a line', async ({ page, host }) => {
  const { fileId, chidi } = await couple(host);
  const show = async () => {
    await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
    await page.getByRole('button', { name: 'Show changes and the next 24 months' }).click();
  };
  await show();
  await expect(page.locator('[data-axes] path:not([data-cut-offs])')).toHaveCount(1);
  await expect(page.getByText(/^The band goes from the fewest to the most points/)).toHaveCount(0);
  await host.ask('facts.edit', { fileId, visit: 'test', steps: [{ op: 'set', target: { kind: 'person', id: chidi }, member: 'dateOfBirth', from: '1997-03-15' }] });
  await show();
  await expect(page.locator('[data-axes] [data-band]')).toHaveCount(1);
  // Age is worth nothing to 100 points: 268 to 368 as long as the language tests count. The axis goes up to the last cut-off, 529.
  await expect(page.locator('[data-axes]')).toContainText('529');
  await expect(page.getByRole('table', { name: 'The next 24 months, as the file stands' })).toContainText('268–368');
  await expect(page.getByText(/^The band goes from the fewest to the most points/)).toBeVisible();
});

test('what does not change within 24 months is said in a sentence, and the points over time name the ends of their axes', async ({ page, host }) => {
  const { fileId } = await couple(host);
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.ee.fsw`);
  await page.getByRole('button', { name: 'Show changes and the next 24 months' }).click();
  // From the fewest points to the last cut-off for all programs, 529 on 23 April 2024.
  await expect(page.locator('[data-axes]')).toContainText('529');
  await expect(page.locator('[data-axes]')).toContainText(/Sep\s2026/);
  await expect(page.locator('[data-axes]')).toContainText(/Sep\s2028/);
  await expect(page.getByRole('table', { name: 'The next 24 months, as the file stands' })).toBeVisible();
  await openAt(page, host, `/clients/${fileId}/assessment?asOf=2026-09-30&pathway=ca.wp.general`);
  await page.getByRole('button', { name: 'Show changes and the next 24 months' }).click();
  await expect(page.getByText(/^Nothing changes within 24 months: [A-Z].*\.$/)).toBeVisible();
  // Only the days on which documents end are listed, and none on which the outcome changes.
  await expect(page.locator('[data-moving="false"]').first()).toContainText('End of validity');
  await expect(page.locator('[data-moving="true"]')).toHaveCount(0);
});
