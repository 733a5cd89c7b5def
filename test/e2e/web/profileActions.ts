import type { Locator, Page } from '@playwright/test';
import type { Entry, FileView, PersonView } from '../../../shared/contract';
import { expect, openAt, type Host } from '../support/host';

/** A sample file with a spouse-less nurse, her children, an employer and a job offer. */
export const fileNumber = '2026-0103';

/** Opens a place of the profile of a file and returns the file's id. */
export async function openProfile(page: Page, host: Host, search = '', file = fileNumber): Promise<string> {
  const id = await host.fileIdOf(file);
  await openAt(page, host, `/clients/${id}/profile${search}`);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  return id;
}

/** Goes to another place of the profile that is open. */
export async function goTo(page: Page, id: string, search: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/clients/${id}/profile${search}`);
}

export const fileOf = (host: Host, id: string): Promise<FileView> => host.ask('files.get', { id });

export async function principal(host: Host, id: string): Promise<PersonView> {
  const person = (await fileOf(host, id)).persons.find(({ data }) => data['role'] === 'principal');
  if (!person) throw new Error('a file has a principal applicant');
  return person;
}

/** The last entry of one of the principal applicant's lists. */
export const lastEntry = async (host: Host, id: string, list: string): Promise<Entry | undefined> => (await principal(host, id)).lists[list]?.at(-1);

/** What a fact of the form is edited with; `path` as in `fieldsOf` (`work.employer`). */
export const fact = (page: Page | Locator, path: string): Locator => page.locator(`[data-member="${path}"]`).first();

export const saved = (page: Page) => expect(page.locator('output').filter({ hasText: /^Saved$/ })).toBeVisible();

/** Opens every fold and every closed part of the forms that are on the page. */
export async function openEverything(page: Page): Promise<void> {
  const closed = page.locator('[data-member] button[aria-expanded="false"]:not([aria-haspopup]):not([role=combobox]), [data-fold][aria-expanded="false"]');
  for (let opened = 0; (await closed.count()) > 0; opened++) {
    // What opens may hold something closed again; what does not open is a fault.
    if (opened > 200) throw new Error('a part of the form does not open');
    await closed.first().click();
  }
}

/** A file of one person of whom only the name is known. */
export async function emptyFile(host: Host, number: string): Promise<FileView> {
  const [person] = await host.ask('staff.list', {});
  return host.ask('files.create', { fileNumber: number, principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: person?.id ?? '', status: 'prospect', openedOn: '2026-11-22' });
}

/** Chooses an option of a field that offers a list. */
export async function choose(page: Page, field: Locator, option: string | RegExp, typed?: string): Promise<void> {
  const input = field.locator('input:not([type=hidden]):not([type=checkbox])').first();
  await input.click();
  if (typed !== undefined) await input.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Types into a text field and leaves it. */
export async function enter(field: Locator, text: string): Promise<void> {
  const input = field.locator('input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea').first();
  await input.fill(text);
  await input.press('Tab');
}
