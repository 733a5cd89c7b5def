import type { Page } from '@playwright/test';
import { employer, fieldsOf, jobOffer, personFacts, personLists, personSections, type Field } from '../../../shared/clientFile';
import { entities } from '../../../shared/clientFile/registries';
import { addLabel, fieldLabel } from '../../../shared/texts';
import type { EntityName } from '../../../shared/clientFile';
import { expect, openAt, test, type Host } from '../support/host';

const fileNumber = '2026-0103';

async function openProfile(page: Page, host: Host, search = ''): Promise<string> {
  const id = await host.fileIdOf(fileNumber);
  await openAt(page, host, `/clients/${id}/profile${search}`);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  return id;
}
const principal = async (host: Host, id: string) => {
  const file = await host.ask('files.get', { id });
  const person = file.persons.find(({ data }) => data['role'] === 'principal');
  if (!person) throw new Error('a file has a principal applicant');
  return person;
};
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();

test.beforeEach(async ({ host }) => {
  await host.newBook();
});

test('what is typed is saved when the field is left, and is there after a reload', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const family = page.getByRole('textbox', { name: 'Family name', exact: true });
  await family.fill('Dela Cruz-Reyes');
  await family.press('Tab');
  await saved(page);
  expect((await principal(host, id)).data['name']).toMatchObject({ family: 'Dela Cruz-Reyes' });
  await openProfile(page, host);
  await expect(page.getByRole('textbox', { name: 'Family name', exact: true })).toHaveValue('Dela Cruz-Reyes');
});

test('a date is understood in usual forms and refused where it could be two days or none', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const born = page.getByRole('textbox', { name: 'Date of birth' });
  await born.fill('17 Apr 1993');
  await born.press('Enter');
  await saved(page);
  expect((await principal(host, id)).data['dateOfBirth']).toBe('1993-04-17');
  await born.fill('03/04/1993');
  await born.press('Tab');
  await expect(page.getByText('Day and month could be either way round')).toBeVisible();
  await expect(born).toHaveValue('03/04/1993');
  expect((await principal(host, id)).data['dateOfBirth']).toBe('1993-04-17');
});

test('not known, no, yes and none are four different answers', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const accompanying = page.locator('[data-member="person.accompanying"]');
  await accompanying.getByText('No', { exact: true }).click();
  await saved(page);
  expect((await principal(host, id)).data['accompanying']).toBe(false);
  await accompanying.getByText('Not known', { exact: true }).click();
  await expect.poll(async () => 'accompanying' in (await principal(host, id)).data).toBe(false);
  await openProfile(page, host, '?section=travelDocuments');
  const biometrics = page.locator('[data-member="person.biometricsOn"]').getByRole('checkbox');
  await biometrics.click();
  await expect(biometrics).toBeChecked();
  await expect.poll(async () => (await principal(host, id)).data['biometricsOn']).toBeNull();
});

test('undo and redo reach back over fields and entries', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const place = page.locator('[data-member="person.sex"]').getByRole('combobox').or(page.locator('[data-member="person.sex"] input')).first();
  const before = (await principal(host, id)).data['sex'];
  await place.click();
  await page.getByRole('option', { name: 'Another gender' }).click();
  await saved(page);
  expect((await principal(host, id)).data['sex']).toBe('X');
  await page.getByRole('heading', { level: 2 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await principal(host, id)).data['sex']).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await principal(host, id)).data['sex']).toBe('X');
});

test('an entry is added, filled, doubled, removed and brought back', async ({ page, host }) => {
  const id = await openProfile(page, host, '?section=work');
  const jobs = async () => (await principal(host, id)).lists['work'] ?? [];
  const count = (await jobs()).length;
  await page.getByRole('button', { name: 'Add a job' }).click();
  await expect(page.getByText('To complete')).toBeVisible();
  const employerField = page.locator('[data-member="work.employer"] input');
  await employerField.fill('Prairie Wind Clinic');
  await employerField.press('Tab');
  await expect.poll(async () => (await jobs()).at(-1)?.data['employer']).toBe('Prairie Wind Clinic');
  await page.getByRole('button', { name: /^Actions for Prairie Wind Clinic/ }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(async () => (await jobs()).length).toBe(count + 2);
  await page.getByRole('button', { name: /^Actions for Prairie Wind Clinic/ }).first().click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect.poll(async () => (await jobs()).length).toBe(count + 1);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await jobs()).length).toBe(count + 2);
});

test('the occupation is found by a misspelt title and shows TEER and the code of 2016', async ({ page, host }) => {
  const id = await openProfile(page, host, '?section=work');
  await page.getByRole('button', { name: 'Add a job' }).click();
  const noc = page.locator('[data-member="work.noc"] input');
  await noc.fill('sofware enginer');
  await page.getByRole('option', { name: /21231/ }).click();
  await expect(page.locator('[data-member="work.noc"]').getByText('TEER 1')).toBeVisible();
  await expect(page.locator('[data-member="work.noc"]').getByText('NOC 2016: 2173')).toBeVisible();
  await expect.poll(async () => (await principal(host, id)).lists['work']?.at(-1)?.data['noc']).toBe('21231');
});

test('gaps in the history are named, and lead to the entry', async ({ page, host }) => {
  await openProfile(page, host, '?section=work');
  await expect(page.getByText('Nothing from 13 Mar 2021 to 5 Apr 2021 (24 days).')).toBeVisible();
});

test('a list is not known, known to be empty, or has entries', async ({ page, host }) => {
  const [person] = await host.ask('staff.list', {});
  const file = await host.ask('files.create', { fileNumber: 'LISTS-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: person?.id ?? '', status: 'prospect', openedOn: '2026-11-22' });
  await openAt(page, host, `/clients/${file.id}/profile?section=history`);
  const memberships = async () => (await principal(host, file.id)).lists['memberships'];
  const section = page.locator('section').filter({ has: page.getByRole('button', { name: 'Add a membership', exact: true }) }).last();
  await section.getByRole('button', { name: 'There are none' }).click();
  await expect.poll(memberships).toEqual([]);
  await section.getByRole('button', { name: 'Not known' }).click();
  await expect.poll(memberships).toBeUndefined();
  await section.getByRole('button', { name: 'Add a membership' }).click();
  await expect.poll(async () => (await memberships())?.length).toBe(1);
});

test('what another window changed meanwhile is never overwritten silently', async ({ page, host }) => {
  const id = await openProfile(page, host);
  const person = await principal(host, id);
  const city = page.locator('[data-member="person.birthCity"] input');
  for (const more of await page.getByRole('button', { name: /more details?, for forms/, expanded: false }).all()) await more.click();
  await city.fill('Iloilo');
  const stands = person.data['birthCity'];
  await host.ask('facts.edit', { fileId: id, visit: 'other window', steps: [{ op: 'set', target: { kind: 'person', id: person.id }, member: 'birthCity', ...(stands === undefined ? {} : { from: stands }), to: 'Bacolod' }] });
  await city.press('Enter');
  await expect.poll(async () => (await principal(host, id)).data['birthCity']).toMatch(/Bacolod|Iloilo/);
  const history = await host.ask('audit.history', { subject: { kind: 'file', id }, limit: 5 });
  const changes = history.entries.flatMap((entry) => entry.changes).filter((change) => change.member === 'birthCity');
  // Either the newer value was seen before this one was saved over it, or the page asked what to do.
  if (changes[0]?.after === 'Iloilo') expect(changes[0].before).toBe('Bacolod');
  else await expect(page.getByText('Changed in another window')).toBeVisible();
});

test('an LMIA of the employer serves the job offer; none and not known are different', async ({ page, host }) => {
  const id = await openProfile(page, host, '?person=file&section=jobOffers');
  await page.locator('[data-entry] button[aria-expanded]').first().click();
  const offer = async () => (await host.ask('files.get', { id })).lists['jobOffers']?.[0];
  await page.getByRole('radio', { name: 'None yet' }).click();
  await expect.poll(async () => (await offer())?.data['lmia']).toBeNull();
  await page.getByRole('radio', { name: 'Not known' }).last().click();
  await expect.poll(async () => (await offer())?.data && !('lmia' in ((await offer())?.data ?? {}))).toBe(true);
  await page.getByRole('radio', { name: 'An LMIA of this employer' }).click();
  await expect.poll(async () => typeof (await offer())?.lmiaId).toBe('string');
});

test('every member of a person, a job offer and an employer has a control', async ({ page, host }) => {
  test.slow();
  const id = await openProfile(page, host);
  const lists = new Set<string>(personLists.map(({ name }) => name));
  const seen = new Set<string>();
  const collect = async () => {
    for (const more of await page.getByRole('button', { name: /more details?, for forms/, expanded: false }).all()) await more.click();
    for (const path of await page.locator('[data-member]').evaluateAll((elements) => elements.map((element) => element.getAttribute('data-member') ?? ''))) seen.add(path);
  };
  const person = await principal(host, id);
  for (const { name, members } of personSections) {
    await openAt(page, host, `/clients/${id}/profile?person=${person.id}&section=${name}`);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await collect();
    for (const list of members.filter((member) => lists.has(member))) {
      const before = await page.locator('[data-entry]').count();
      const { label, first } = addButton(list);
      await page.getByRole('button', { name: label, exact: true }).first().click();
      await expect(page.locator('[data-entry]')).toHaveCount(before + 1);
      await expect(page.locator(`[data-member="${first}"]`).first()).toBeVisible();
      await collect();
    }
  }
  for (const section of ['jobOffers', 'employers']) {
    await openAt(page, host, `/clients/${id}/profile?person=file&section=${section}`);
    await expect(page.locator('[data-entry]').first()).toBeVisible();
    const closed = page.locator('[data-entry] button[aria-expanded="false"]').first();
    if (await closed.count()) await closed.click();
    await collect();
  }
  const top = (fields: readonly Field[]) => fields.filter((field) => field.name !== 'id').map((field) => field.path);
  const expected = [
    ...top(fieldsOf(personFacts)).filter((path) => path !== 'person.incomplete'),
    ...personLists.flatMap(({ schema }) => top(fieldsOf(schema))),
    ...top(fieldsOf(jobOffer)).filter((path) => path !== 'jobOffer.lmia'),
    ...top(fieldsOf(employer)),
  ];
  expect(expected.filter((path) => !seen.has(path)).map((path) => `${path} (${fieldLabel({ path }, 'en')})`)).toEqual([]);
});

function addButton(list: string): { label: string; first: string } {
  const found = personLists.find(({ name }) => name === list);
  if (!found) throw new Error(`${list} is no list of a person`);
  const [first] = fieldsOf(found.schema);
  return { label: addLabel(entities.get(found.schema)?.name as EntityName, 'en'), first: first?.path ?? '' };
}
