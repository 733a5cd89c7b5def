import type { Page } from '@playwright/test';
import { expect, openAt, test, type Host } from '../support/host';

const entries = (page: Page) => page.getByRole('tabpanel').getByRole('listitem').filter({ has: page.locator('time') });
const openHistory = async (page: Page, host: Host, id: string) => {
  await openAt(page, host, `/clients/${id}/history`);
  await expect(page.getByRole('tab', { selected: true })).toBeVisible();
};
const setTitle = async (host: Host, fileId: string, visit: string, to: string) => {
  const file = await host.ask('files.get', { id: fileId });
  const work = file.persons[0]!.lists['work']![0]!;
  await host.ask('facts.edit', { fileId, visit, steps: [{ op: 'set', target: { kind: 'entry', id: work.id }, member: 'title', from: work.data['title']!, to }] });
};

test.beforeEach(({ host }) => host.newBook());

test('what was typed in one visit is one sentence, in the words of the form, with its author', async ({ page, host }) => {
  const id = await host.fileIdOf('2026-0101');
  await setTitle(host, id, 'a', 'Software engineer II');
  await setTitle(host, id, 'a', 'Software engineer III');
  await setTitle(host, id, 'b', 'Team lead');
  await openHistory(page, host, id);
  await expect(entries(page).nth(0)).toContainText('Emeka Samuel Okoye · Work experience › Job title: “Software engineer III” → “Team lead”');
  await expect(entries(page).nth(1)).toContainText(/Work experience › Job title: “.+” → “Software engineer III”/);
  await expect(entries(page).nth(1)).not.toContainText('Software engineer II”');
  await expect(entries(page).nth(2)).toContainText('File imported');
  await expect(entries(page).nth(0)).toContainText('Alix Tremblay');
  await expect(page.getByRole('heading', { level: 2, name: /^Today, / })).toBeVisible();
  await expect(page.getByText('This is the beginning.')).toBeVisible();
});

test('an edit in the profile appears, and putting it back leaves no trace of the visit', async ({ page, host }) => {
  const id = await host.fileIdOf('2026-0101');
  const before = (await host.ask('files.get', { id })).persons[0]!.lists['work']![0]!.data['title'] as string;
  await setTitle(host, id, 'a', 'Typing error');
  await setTitle(host, id, 'a', before);
  await openHistory(page, host, id);
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('File imported');
});

test('status and consultant are named, deletion and restoration too, also in French', async ({ page, host }) => {
  const id = await host.fileIdOf('2026-0101');
  await host.ask('files.change', { id, revision: (await host.ask('files.get', { id })).revision, status: 'closed' });
  await host.ask('files.delete', { ids: [id] });
  await host.ask('files.restore', { ids: [id] });
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  await openHistory(page, host, id);
  await expect(entries(page).nth(0)).toContainText('Dossier sorti de la corbeille');
  await expect(entries(page).nth(1)).toContainText('Dossier mis à la corbeille');
  await expect(entries(page).nth(2)).toContainText(/Statut\s: Mandaté → Fermé/);
});

test('older entries come while one scrolls, to the very first', async ({ page, host }) => {
  const id = await host.fileIdOf('2026-0101');
  for (let count = 1; count <= 230; count++) await setTitle(host, id, `visit ${count}`, `Title ${count}`);
  await openHistory(page, host, id);
  await expect(entries(page).first()).toContainText('“Title 230”');
  const beginning = page.getByText('This is the beginning.');
  await expect(async () => {
    await page.getByRole('tabpanel').getByText(/This is the beginning|Show older entries/).scrollIntoViewIfNeeded();
    await expect(beginning).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(entries(page)).toHaveCount(231);
  await expect(entries(page).last()).toContainText('File imported');
});
