import { v7 as newId } from 'uuid';
import { expect, openAt, test } from '../support/host';
import { choose, emptyFile, enter, fact, fileOf, goTo, lastEntry, openEverything, openProfile, principal } from './profileActions';

test.beforeEach(async ({ host }) => {
  await host.newBook();
});

test('every kind of field of a person takes a value, which is there after a reload', async ({ page, host }) => {
  const { id } = await emptyFile(host, 'FIELDS-1');
  const data = async () => (await principal(host, id)).data;
  await openAt(page, host, `/clients/${id}/profile`);

  await choose(page, fact(page, 'person.countryOfBirth'), 'Côte d’Ivoire', 'ivory coast');
  await choose(page, fact(page, 'person.citizenships'), 'United Kingdom', 'england');
  await choose(page, fact(page, 'person.citizenships'), 'Philippines', 'phil');
  await expect.poll(async () => (await data())['citizenships']).toEqual(['GB', 'PH']);
  expect((await data())['countryOfBirth']).toBe('CI');
  await openEverything(page);
  await enter(fact(page, 'person.heightCm'), '171,5');
  await expect.poll(async () => (await data())['heightCm']).toBe(171.5);
  await choose(page, fact(page, 'person.eyeColour'), 'Brown');
  await expect.poll(async () => (await data())['eyeColour']).toBe('brown');
  await enter(fact(page, 'person.heightCm'), 'tall');
  await expect(fact(page, 'person.heightCm').getByText('Type a number.')).toBeVisible();
  await enter(fact(page, 'person.heightCm'), '12');
  await expect(fact(page, 'person.heightCm').getByText('This must be at least 30.')).toBeVisible();
  await enter(fact(page, 'person.heightCm'), '171,5');

  await goTo(page, id, '?section=contact');
  await openEverything(page);
  const phones = fact(page, 'contact.phones').locator('input:not([type=hidden])');
  await phones.fill('+1 604 555 0199');
  await phones.press('Enter');
  await phones.fill('+1 604 555 0198');
  await phones.press('Tab');
  await expect.poll(async () => (await data())['contact']).toEqual({ phones: ['+1 604 555 0199', '+1 604 555 0198'] });

  await goTo(page, id, '?section=travelDocuments');
  await choose(page, fact(page, 'person.documentLanguages'), 'Vietnamese', 'viet');
  await expect.poll(async () => (await data())['documentLanguages']).toEqual(['vi']);
  await fact(page, 'person.biometricsOn').getByRole('button', { name: 'Choose a day: Biometrics last given' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^15 / }).click();
  await expect.poll(async () => (await data())['biometricsOn']).toMatch(/^\d{4}-\d{2}-15$/);

  await goTo(page, id, '?section=funds');
  await enter(fact(page, 'funds.amount'), '$32,000.505');
  await expect(fact(page, 'funds.amount').getByText('An amount of money has at most two decimals.')).toBeVisible();
  await enter(fact(page, 'funds.amount'), '$32,000.50');
  await expect.poll(async () => (await data())['funds']).toEqual({ amount: 32_000.5 });

  await goTo(page, id, '?section=admissibility');
  await fact(page, 'admissibility.criminalRecord').getByText('No', { exact: true }).click();
  await page.getByRole('button', { name: 'Add an event' }).click();
  await choose(page, fact(page, 'admissibilityEvent.kind'), 'Overstay');
  await fact(page, 'admissibilityEvent.endedOn').getByRole('checkbox').click();
  await expect.poll(async () => (await data())['admissibility']).toEqual({ criminalRecord: false, events: [{ kind: 'overstay', endedOn: null }] });
  await openEverything(page);
  await enter(fact(page, 'background.details'), 'First line\nSecond line');
  await expect.poll(async () => (await data())['background']).toEqual({ details: 'First line\nSecond line' });

  await goTo(page, id, '?section=intentions');
  await choose(page, fact(page, 'intent.provinces'), 'British Columbia', 'colombie');
  await expect.poll(async () => (await data())['intent']).toEqual({ provinces: ['BC'] });

  const stored = await data();
  await openAt(page, host, `/clients/${id}/profile?section=funds`);
  await expect(fact(page, 'funds.amount').getByRole('textbox')).toHaveValue('32,000.5');
  await goTo(page, id, '?section=identity');
  await openEverything(page);
  await expect(fact(page, 'person.eyeColour').getByRole('combobox')).toHaveValue('Brown');
  await expect(fact(page, 'person.countryOfBirth').getByRole('combobox')).toHaveValue('Côte d’Ivoire');
  expect(await data()).toEqual(stored);
});

test('an occupation is found by a misspelt title, shown with TEER, examples and NOC 2016, and taken by its code', async ({ page, host }) => {
  const id = await openProfile(page, host, '?section=work');
  await page.getByRole('button', { name: 'Add a job' }).click();
  const noc = fact(page, 'work.noc');
  await noc.locator('input').fill('sofware enginer');
  await page.getByRole('option', { name: /^21231/ }).click();
  await expect(noc.locator('input')).toHaveValue('21231 Software engineers and designers');
  await expect(noc).toContainText('TEER 1');
  await expect(noc).toContainText('NOC 2016: 2173');
  await expect(noc).toContainText('such as ');
  await expect(noc).toContainText('Ingénieurs/ingénieures');
  await expect.poll(async () => (await lastEntry(host, id, 'work'))?.data['noc']).toBe('21231');
  await noc.locator('input').fill('2173');
  await noc.locator('input').press('Escape');
  await noc.locator('input').press('Tab');
  await expect(noc).toContainText('NOC 2021: ');
  await expect.poll(async () => (await lastEntry(host, id, 'work'))?.data['noc']).toBe('2173');
  await enter(noc, '99999');
  await expect(noc.getByText('There is no such occupation in the NOC.')).toBeVisible();
  await enter(noc, '21231');
  await openEverything(page);
  // Of the code of 2021 the counterparts are offered.
  await fact(page, 'work.noc2016').locator('input').click();
  await page.getByRole('option', { name: /^2173/ }).click();
  await expect.poll(async () => (await lastEntry(host, id, 'work'))?.data).toMatchObject({ noc: '21231', noc2016: '2173' });
  const related = fact(page, 'work.relatedTo');
  await related.locator('input').fill('web designer');
  await page.getByRole('option').first().click();
  await related.locator('input').fill('21211');
  await related.locator('input').press('Enter');
  await expect.poll(async () => ((await lastEntry(host, id, 'work'))?.data['relatedTo'] as string[] | undefined)?.at(-1)).toBe('21211');
  await related.getByRole('button', { name: /^Remove 21211/ }).click();
  await expect.poll(async () => ((await lastEntry(host, id, 'work'))?.data['relatedTo'] as string[] | undefined)?.length).toBe(1);
});

test('“still there” is none, a last day is a day, and no answer is not known', async ({ page, host }) => {
  const id = await openProfile(page, host, '?section=residences');
  await page.getByRole('button', { name: 'Add a residence' }).click();
  await choose(page, fact(page, 'residence.country'), 'India', 'inde');
  const to = fact(page, 'residence.to');
  const stored = async () => (await lastEntry(host, id, 'residences'))?.data;
  await expect.poll(async () => 'to' in ((await stored()) ?? {})).toBe(false);
  await to.getByRole('checkbox', { name: 'To: Still lives there' }).click();
  await expect.poll(async () => (await stored())?.['to']).toBeNull();
  await expect(to.getByRole('textbox')).toHaveAttribute('placeholder', 'Still lives there');
  await enter(to, '5 janv. 2026');
  await expect.poll(async () => (await stored())?.['to']).toBe('2026-01-05');
  await expect(to.getByRole('checkbox')).not.toBeChecked();
  await enter(to, '');
  await expect.poll(async () => 'to' in ((await stored()) ?? {})).toBe(false);
});

test('job offers take employers, wages, objects and lists of records', async ({ page, host }) => {
  const id = await openProfile(page, host, '?person=file&section=jobOffers');
  await page.getByRole('button', { name: 'Add a job offer' }).click();
  await expect.poll(async () => (await fileOf(host, id)).lists['jobOffers']?.length).toBe(2);
  const offer = async () => (await fileOf(host, id)).lists['jobOffers']?.at(-1)?.data;
  // With one employer on file, it is the employer of the offer; the principal applicant is the worker.
  expect(await offer()).toMatchObject({ id: 'j2', personId: 'p1', employerId: 'e1' });
  await openEverything(page);
  await enter(fact(page, 'jobOffer.wagePerHour'), '52.5');
  await enter(fact(page, 'marketWage.median'), '50');
  await enter(fact(page, 'marketWage.region'), 'Lower Mainland-Southwest');
  await page.getByRole('button', { name: /^Wages of employees.*: There is none$/ }).click();
  await page.getByRole('button', { name: 'Add a profession list' }).click();
  await choose(page, fact(page, 'listedProfession.list'), /CUSMA/);
  await fact(page, 'listedProfession.entry').getByRole('checkbox').click();
  await choose(page, fact(page, 'requirements.languages'), 'French', 'fran');
  await expect.poll(offer).toMatchObject({
    wagePerHour: 52.5, marketWage: { median: 50, region: 'Lower Mainland-Southwest' }, peerWages: null, listedProfessions: [{ list: 'cusma', entry: null }], requires: { languages: ['fr'] },
  });
  await page.getByRole('button', { name: /^Remove profession list 1/ }).click();
  await expect.poll(async () => (await offer())?.['listedProfessions']).toEqual([]);
});

test('an unsettled fact and a piece of evidence name a fact of the file in words', async ({ page, host }) => {
  const id = await openProfile(page, host, '?person=file&section=findings');
  const lists = async () => (await fileOf(host, id)).lists;
  await page.getByRole('button', { name: 'Add an unsettled fact' }).click();
  await choose(page, fact(page, 'uncertain.path'), /Work experience: Health care aide.*› Average hours|Work experience: Health care aide.*› Hours/, 'maricel health care hours');
  await expect.poll(async () => (await lists())['uncertain']?.[0]?.data['path']).toBe('/persons/0/work/1/hoursPerWeek');
  await enter(fact(page, 'uncertain.min'), '28');
  await enter(fact(page, 'uncertain.max'), '32.5');
  await expect.poll(async () => (await lists())['uncertain']?.[0]?.data).toMatchObject({ min: 28, max: 32.5 });
  await expect(page.locator('[data-entry]').filter({ hasText: 'Health care aide' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a piece of evidence' }).click();
  await choose(page, fact(page, 'evidence.path'), /Maricel Santos Dela Cruz › Date of birth/, 'maricel birth');
  await expect.poll(async () => (await lists())['evidence']?.[0]?.data['path']).toBe('/persons/0/dateOfBirth');
});

test('what was looked up in an official list is asked as the list has it', async ({ page, host }) => {
  const { id } = await emptyFile(host, 'LOOKUP-1');
  await openAt(page, host, `/clients/${id}/profile?person=file&section=findings`);
  await page.getByRole('button', { name: 'Add a list check' }).click();
  await choose(page, fact(page, 'listCheck.list'), /countries/i);
  await choose(page, fact(page, 'listCheck.item'), 'Vietnam', 'viet nam');
  await fact(page, 'listCheck.listed').getByText('Yes', { exact: true }).click();
  await expect.poll(async () => (await fileOf(host, id)).lists['listChecks']?.[0]?.data).toEqual({ list: 'medical-exam-countries', item: 'VN', listed: true });
  const row = page.locator('[data-entry]');
  await expect(row).toContainText('· On the list');
  await fact(page, 'listCheck.listed').getByText('No', { exact: true }).click();
  await expect(row).toContainText('· Not on the list');
});

test('a requirement that was looked up is chosen by its pathway and its words, and one that no rule has stays', async ({ page, host }) => {
  const { id } = await emptyFile(host, 'LOOKUP-2');
  const checks = async () => (await fileOf(host, id)).lists['requirementChecks']?.map(({ data }) => data);
  await host.ask('facts.edit', { fileId: id, visit: 'test', steps: [{ op: 'add', parent: { kind: 'file', id }, list: 'requirementChecks', id: newId(), index: 0, data: { requirement: 'no.such-requirement', personId: 'p1', met: true, checkedOn: '2026-10-01', source: 'An older guide' } }] });
  await openAt(page, host, `/clients/${id}/profile?person=file&section=findings`);
  await expect(page.getByText('no.such-requirement')).toBeVisible();
  await page.getByRole('button', { name: 'Add a requirement check' }).click();
  await choose(page, fact(page, 'requirementCheck.requirement'), /Newfoundland and Labrador.*Points.*67 points/, 'newfoundland 67 points');
  await choose(page, fact(page, 'requirementCheck.personId'), /Okafor/);
  await fact(page, 'requirementCheck.met').getByText('Yes', { exact: true }).click();
  await expect.poll(checks).toEqual([
    { requirement: 'no.such-requirement', personId: 'p1', met: true, checkedOn: '2026-10-01', source: 'An older guide' },
    { requirement: 'nl-ee.points', personId: 'p1', met: true },
  ]);
  const row = page.locator('[data-entry]').filter({ hasText: 'Newfoundland' });
  await expect(row).toContainText('The client meets it · Newfoundland');
  await fact(page, 'requirementCheck.met').getByText('No', { exact: true }).click();
  await expect(row).toContainText('The client does not meet it · Newfoundland');
});

for (const [language, early, late] of [
  ['en', 'A look-up before 2000 does not count: say on which day it was made.', 'This day is still to come: say on which day it was looked up.'],
  ['fr', 'Une vérification antérieure à 2000 ne compte pas : indiquez quel jour elle a été faite.', 'Ce jour est encore à venir : indiquez quel jour la vérification a été faite.'],
] as const) {
  test(`the day of a look-up is refused where nobody can have looked, and kept as it was imported: ${language}`, async ({ page, host }) => {
    await host.ask('preferences.set', { language, theme: 'light' });
    const { id } = await emptyFile(host, 'LOOKUP-3');
    const days = async () => (await fileOf(host, id)).lists['listChecks']?.map(({ data }) => data['checkedOn']);
    await host.ask('facts.edit', { fileId: id, visit: 'test', steps: [{ op: 'add', parent: { kind: 'file', id }, list: 'listChecks', id: newId(), index: 0, data: { list: 'wto-members', item: 'NP', listed: true, checkedOn: '1800-01-01' } }] });
    await openAt(page, host, `/clients/${id}/profile?person=file&section=findings`);
    await page.locator('[data-entry]').first().click();
    const field = fact(page, 'listCheck.checkedOn');
    await expect(field).toContainText(early);
    await enter(field, '2099-01-01');
    await expect(field).toContainText(late);
    await enter(field, '1999-12-31');
    await expect(field).toContainText(early);
    await enter(field, '0026-10-01');
    await expect(field).toContainText(language === 'fr' ? 'Saisissez un jour qui existe' : 'Type a day that exists');
    expect(await days()).toEqual(['1800-01-01']);
    await enter(field, '2000-01-01');
    await expect.poll(days).toEqual(['2000-01-01']);
    await expect(field).not.toContainText(early);
  });
}

test('in French numbers, dates and names are understood as one writes them there', async ({ page, host }) => {
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  const { id } = await emptyFile(host, 'FR-1');
  await openAt(page, host, `/clients/${id}/profile?section=funds`);
  await enter(fact(page, 'funds.amount'), '32 000,50 $');
  await enter(fact(page, 'funds.asOf'), '1er août 2026');
  await expect.poll(async () => (await principal(host, id)).data['funds']).toEqual({ amount: 32_000.5, asOf: '2026-08-01' });
  await expect(fact(page, 'funds.asOf').getByRole('textbox')).toHaveValue('1er\u00a0août\u00a02026');
  await goTo(page, id, '?section=identity');
  await choose(page, fact(page, 'person.countryOfBirth'), 'Allemagne', 'germany');
  await expect.poll(async () => (await principal(host, id)).data['countryOfBirth']).toBe('DE');
});
