import type { Page } from '@playwright/test';
import { fieldsOf, fileFacts, fileLists, fileSections, jobOffer, employer, personFacts, personLists, personSections, type EntityName, type Field } from '../../../shared/clientFile';
import { entities } from '../../../shared/clientFile/registries';
import { addLabel, sectionTitle } from '../../../shared/texts';
import { expect, openAt, test } from '../support/host';
import { emptyFile, fileOf, goTo, openEverything } from './profileActions';

/** Members that the program keeps or asks in another way. */
const keptByProgram = new Set(['person.id', 'person.incomplete', 'jobOffer.id', 'employer.id']);

/** The members of a record and of all that it holds. */
const pathsOf = (fields: readonly Field[]): string[] => fields.flatMap((field) => (keptByProgram.has(field.path) ? [] : [field.path, ...pathsOf(field.fields ?? []), ...pathsOf(field.item?.fields ?? [])]));

const lists = [...personLists, ...fileLists];
const addName = (list: string): string => addLabel(entities.get(lists.find(({ name }) => name === list)!.schema)?.name as EntityName, 'en');

async function collect(page: Page, seen: Set<string>): Promise<void> {
  await openEverything(page);
  // One record in each list inside of a record.
  for (const add of await page.locator('[data-member] section button').filter({ hasText: /^Add / }).all()) await add.click();
  await openEverything(page);
  for (const path of await page.locator('[data-member]').evaluateAll((elements) => elements.map((element) => element.getAttribute('data-member') ?? ''))) seen.add(path);
}

test('every member of the format has a control: of a person, a job offer, an employer and the file', async ({ page, host }) => {
  test.setTimeout(240_000);
  await host.newBook({ withSamples: false });
  const { id } = await emptyFile(host, 'REACH-1');
  const { id: employerId } = await host.ask('employers.create', { legalName: 'Prairie Wind Clinic Example Ltd' });
  await host.ask('facts.edit', { fileId: id, visit: 'test', steps: [{ op: 'linkEmployer', id: '019a0000-0000-7000-8000-0000000000e1', employerId, localId: 'e1', data: {} }] });
  const seen = new Set<string>();
  await openAt(page, host, `/clients/${id}/profile`);
  const visit = async (search: string, section: Parameters<typeof sectionTitle>[0], members: readonly string[]) => {
    await goTo(page, id, `${search}section=${section}`);
    await expect(page.getByRole('heading', { level: 2, name: sectionTitle(section, 'en'), exact: true })).toBeVisible();
    await collect(page, seen);
    for (const list of members.filter((member) => lists.some(({ name }) => name === member))) {
      const before = await page.locator('[data-entry]').count();
      await page.getByRole('button', { name: addName(list), exact: true }).first().click();
      await expect(page.locator('[data-entry]')).toHaveCount(before + 1);
      await collect(page, seen);
    }
  };
  for (const { name, members } of personSections) await visit('?', name, members);
  for (const { name, members } of fileSections) await visit('?person=file&', name, members);
  const expected = pathsOf([personFacts, fileFacts, employer, jobOffer, ...lists.map(({ schema }) => schema)].flatMap((schema) => fieldsOf(schema)));
  // An offer's LMIA is a record of the employer, where its members stand too.
  await goTo(page, id, '?person=file&section=employers');
  await page.getByRole('button', { name: 'Add an LMIA', exact: true }).click();
  await collect(page, seen);
  expect([...new Set(expected)].filter((path) => !seen.has(path)).toSorted()).toEqual([]);
  // Nothing that a person only looked at has become a fact.
  const [person] = (await fileOf(host, id)).persons;
  expect(Object.keys(person?.data ?? {}).toSorted()).toEqual(['admissibility', 'id', 'name', 'role']);
});
