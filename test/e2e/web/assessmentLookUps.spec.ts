import type { Locator, Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import type { Facts } from '../../../shared/contract';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test, type Host } from '../support/host';
import { isGoneIn, isLookedAtIn } from '../support/looks';
import { emptyFile, fact, fileOf } from './profileActions';

const pathway = 'ca.ab.tourism-hospitality';
const occupation = '/listChecks/ab-tourism-occupations/64314';
const industry = '/listChecks/ab-tourism-industries/721111';
const question = 'Look up whether NOC 64314 Hotel front desk clerks is on the list “Alberta: occupations of Tourism and Hospitality”';

/** A file with an offer of a hotel in Alberta, of whose occupation and industry nobody looked anything up. */
async function hotel(host: Host, checks: readonly Facts[] = []): Promise<string> {
  const { id } = await emptyFile(host, 'HOTEL-1');
  const employer = await host.ask('employers.create', { legalName: 'Example Lodge Ltd.' });
  await host.ask('facts.edit', {
    fileId: id, visit: 'test',
    steps: [
      { op: 'linkEmployer', id: newId(), employerId: employer.id, localId: 'e1', data: {} },
      { op: 'set', target: { kind: 'employer', id: employer.id }, member: 'naics', to: '721111' },
      { op: 'add', parent: { kind: 'file', id }, list: 'jobOffers', id: newId(), index: 0, data: { id: 'j1', personId: 'p1', employerId: 'e1', title: 'Desk clerk', noc: '64314', province: 'AB' } },
      ...checks.map((data, index) => ({ op: 'add' as const, parent: { kind: 'file' as const, id }, list: 'listChecks', id: newId(), index, data })),
    ],
  });
  return id;
}

const open = (page: Page, host: Host, id: string, search = ''): Promise<void> => openAt(page, host, `/clients/${id}/assessment?pathway=${pathway}${search}`);
const criterion = (page: Page): Locator => page.locator('[data-criterion="ab-ths.occupation"]');
const asked = (page: Page | Locator, pointer: string): Locator => page.locator(`[data-asked="${pointer}"]`);
const checksOf = async (host: Host, id: string): Promise<readonly Facts[]> => ((await fileOf(host, id)).lists['listChecks'] ?? []).map(({ data }) => data);
/** The day on which the page is looked at. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

test.beforeEach(({ host }) => host.newBook({ withSamples: false }));

test('what two lists say is asked at the criterion with the item, saved as a list check, counted at once and undone', async ({ page, host }) => {
  const id = await hotel(host);
  await open(page, host, id);
  await expect(criterion(page).getByRole('form')).toHaveCount(2);
  const form = criterion(page).getByRole('form', { name: question });
  await expect(criterion(page).getByText(`${question}.`)).toBeVisible();
  await expect(asked(criterion(page), occupation)).toContainText('Read in: Job offers: Desk clerk › NOC code');
  await form.getByRole('radio', { name: 'On the list', exact: true }).check();
  await form.getByRole('combobox', { name: 'Source' }).fill('Program guide of 2026');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form).toHaveCount(0);
  await expect(criterion(page)).toHaveAttribute('data-outcome', 'unknown');
  await expect.poll(() => checksOf(host, id)).toEqual([{ list: 'ab-tourism-occupations', item: '64314', listed: true, checkedOn: today(), source: 'Program guide of 2026' }]);

  await expect(criterion(page).getByRole('link', { name: 'Change what was looked up' })).toHaveAttribute('href', /section=findings&entry=/);
  const other = asked(criterion(page), industry).getByRole('form');
  await other.getByRole('radio', { name: 'Not on the list' }).check();
  await other.getByRole('combobox', { name: 'Source' }).fill('Page of the province');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(criterion(page)).toHaveAttribute('data-outcome', 'not-met');
  await expect(criterion(page)).toContainText(/NAICS 721111 is not on the list “Alberta: industries of Tourism and Hospitality” \(.*, Page of the province\)/);
  await expect(criterion(page).getByRole('link', { name: 'Change what was looked up' })).toHaveAttribute('href', /section=findings$/);
  await page.getByRole('alert').filter({ hasText: 'Look-up saved: Not on the list' }).getByRole('button', { name: 'Undo' }).click();
  await expect(criterion(page)).toHaveAttribute('data-outcome', 'unknown');
  await expect(asked(criterion(page), industry).getByRole('form')).toBeVisible();
  await expect.poll(async () => (await checksOf(host, id)).length).toBe(1);

  await openAt(page, host, `/clients/${id}/history`);
  await expect(page.getByText(/Official lists looked up.*Alberta: occupations of Tourism and Hospitality.*64314.*Program guide of 2026/).first()).toBeVisible();
});

test('each look-up is a missing fact of its own that is answered there with the keyboard alone', async ({ page, host }) => {
  const id = await hotel(host, [{ list: 'ab-tourism-occupations', item: '62022', listed: false, checkedOn: '2026-10-01', source: 'Guide, section 4' }]);
  await open(page, host, id);
  await page.getByRole('button', { name: /^Show all/ }).click();
  for (const pointer of [occupation, industry]) await expect(page.locator(`[data-fact="${pointer}"]`)).toHaveCount(1);
  const row = page.locator(`[data-fact="${occupation}"]`);
  await expect(row).toContainText(question);
  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  // Asked once: the criterion leads to the row.
  await expect(page.getByRole('form', { name: question })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(row.getByRole('radio', { name: 'On the list', exact: true })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(row.getByRole('radio', { name: 'Not on the list' })).toBeChecked();
  await row.getByRole('combobox', { name: 'Source' }).focus();
  // What was noted last for the same list is offered.
  await expect(page.getByRole('option', { name: 'Guide, section 4' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('combobox', { name: 'Source' })).toHaveValue('Guide, section 4');
  await page.keyboard.press('Enter');
  await expect(criterion(page)).toHaveAttribute('data-outcome', 'not-met');
  await expect(row).toContainText('Answered');
  await expect(row).toContainText(/Not on the list\. Checked on .*: Guide, section 4\./);
  await expect(row).toBeFocused();
});

test('nothing is saved before it is whole, each fault is said at its field, and what was typed stays', async ({ page, host }) => {
  const id = await hotel(host);
  await open(page, host, id);
  const form = criterion(page).getByRole('form', { name: question });
  const save = form.getByRole('button', { name: 'Save', exact: true });
  await save.click();
  await expect(form.getByText('Say what the list says.')).toBeVisible();
  await expect(form.getByText('Say where you looked.')).toBeVisible();
  await expect(form.getByRole('radio').first()).toBeFocused();
  await expectAccessible(page, 'faults');
  await form.getByRole('radio', { name: 'On the list', exact: true }).check();
  await form.getByRole('combobox', { name: 'Source' }).fill('Guide');

  const day = form.getByRole('textbox', { name: 'Checked on' });
  await day.fill('2026-02-31');
  await day.blur();
  await expect(form.getByText('“2026-02-31” is not a day of the calendar: the date was not changed.')).toBeVisible();
  await save.click();
  await expect(day).toBeFocused();
  await day.fill('2099-01-01');
  await day.blur();
  await expect(form.getByText('This day is still to come: say on which day you looked.')).toBeVisible();
  await day.fill('1999-12-31');
  await day.blur();
  await expect(form.getByText('A look-up before 2000 does not count: say on which day you looked.')).toBeVisible();
  await day.fill('0026-10-01');
  await day.blur();
  await expect(form.getByText('“0026-10-01” is not a day of the calendar: the date was not changed.')).toBeVisible();
  await save.click();
  await expect(day).toBeFocused();
  expect(await checksOf(host, id)).toEqual([]);

  // Another pathway and back: what is typed waits.
  await page.getByRole('button', { name: /Alberta: Law Enforcement Pathway/ }).click();
  await expect(form).toHaveCount(0);
  await page.getByRole('button', { name: /Alberta: Tourism and Hospitality Stream/ }).click();
  await expect(form.getByRole('combobox', { name: 'Source' })).toHaveValue('Guide');
  await day.fill('2026-10-01');
  await day.press('Escape');
  await save.click();
  await expect.poll(() => checksOf(host, id)).toEqual([{ list: 'ab-tourism-occupations', item: '64314', listed: true, checkedOn: '2026-10-01', source: 'Guide' }]);
});

test('a look-up counts from its day on: an assessment of an earlier day says so and stays open', async ({ page, host }) => {
  const id = await hotel(host);
  await open(page, host, id, '&asOf=2026-10-01');
  const form = criterion(page).getByRole('form', { name: question });
  await form.getByRole('radio', { name: 'On the list', exact: true }).check();
  await form.getByRole('combobox', { name: 'Source' }).fill('Guide');
  await expect(form.getByText('Counts from this day on, not for the assessment of 1 Oct 2026.')).toBeVisible();
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(asked(criterion(page), occupation)).toContainText(/The check of .* comes after the day that the rule looks at, and does not count on it\./);
  await expect(form).toBeVisible();
});

test('where the item itself is not known, that is asked, and no look-up is offered', async ({ page, host }) => {
  const id = await hotel(host);
  const offer = (await fileOf(host, id)).lists['jobOffers']?.[0];
  await host.ask('facts.edit', { fileId: id, visit: 'test', steps: [{ op: 'set', target: { kind: 'entry', id: offer?.id ?? '' }, member: 'noc', from: '64314' }] });
  await open(page, host, id);
  // Another criterion asks for it further up; the code of the industry is known, and looked up here.
  await expect(page.locator('[data-member="jobOffer.noc"]')).toHaveCount(1);
  await expect(criterion(page).getByRole('button', { name: /^Job offers: Desk clerk.* › NOC code$/ })).toBeVisible();
  await expect(criterion(page).getByRole('form')).toHaveCount(1);
  await expect(criterion(page).getByRole('form', { name: /^Look up whether NOC/ })).toHaveCount(0);
});

test('a file in the recycle bin and a saved assessment offer no look-up', async ({ page, host }) => {
  const id = await hotel(host);
  await host.ask('assessments.save', { fileId: id, personId: 'p1', asOf: today(), note: '' });
  await open(page, host, id);
  await page.locator('[data-saved-actions]').getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('form')).toHaveCount(0);
  await host.ask('files.delete', { ids: [id] });
  await open(page, host, id);
  await expect(criterion(page)).toContainText(question);
  await expect(page.getByRole('form')).toHaveCount(0);
});

for (const [language, theme] of ([['en', 'light'], ['fr', 'dark']] as const).filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`the form of a look-up is accessible in ${language}, ${theme}, and wholly in its language`, async ({ page, host }) => {
    const id = await hotel(host);
    await host.ask('preferences.set', { language, theme });
    await open(page, host, id);
    await expect(criterion(page).getByRole('form')).toHaveCount(2);
    await expectAccessible(page, language);
    if (language === 'fr') expect(await englishOn(page, ['Okafor', 'Example Lodge', 'Desk clerk'])).toEqual([]);
  });
}

for (const { language, theme, words } of ([
  { language: 'en', theme: 'dark', words: { form: /^Look up whether this requirement is met: Alberta: Dedicated Health Care Pathway.* · Other requirements without Express Entry: /, met: 'Met', source: 'Source', save: 'Save', day: 'Checked on', later: 'What is asked now stands since 9 Aug 2026: a look-up before that day does not count.', history: /Requirements looked up.*Guide of November 2026/ } },
  { language: 'fr', theme: 'light', words: { form: /^Vérifier si cette exigence est respectée\s: Alberta\s: .* · Autres exigences sans Entrée express\s: /, met: 'Respectée', source: 'Source', save: 'Enregistrer', day: 'Vérifié le', later: /^L’exigence actuelle s’applique depuis le 9\saoût\s2026\s: une vérification antérieure ne compte pas\.$/, history: /Exigences vérifiées.*Guide of November 2026/ } },
] as const).filter(({ language: one }) => isGoneIn(one))) {
  test(`a requirement that the sources do not give in full is answered where it is asked, in the words of the rules (${language})`, async ({ page, host }) => {
    const id = await hotel(host);
    await host.ask('preferences.set', { language, theme });
    await openAt(page, host, `/clients/${id}/assessment?pathway=ca.ab.health-care`);
    const row = page.locator('[data-criterion="ab-dhcp.other-requirements"]');
    const form = row.getByRole('form', { name: words.form });
    await form.getByRole('textbox', { name: words.day }).fill('2026-08-08');
    await form.getByRole('textbox', { name: words.day }).press('Escape');
    await expect(form.getByText(words.later)).toBeVisible();
    await form.getByRole('textbox', { name: words.day }).fill(today());
    await form.getByRole('textbox', { name: words.day }).press('Escape');
    await form.getByRole('radio', { name: words.met, exact: true }).check();
    await form.getByRole('combobox', { name: words.source }).fill('Guide of November 2026');
    await expectAccessible(page, language);
    await form.getByRole('button', { name: words.save, exact: true }).click();
    await expect(row).toHaveAttribute('data-outcome', 'met');
    await expect.poll(async () => (await fileOf(host, id)).lists['requirementChecks']?.map(({ data }) => data)).toEqual([{ requirement: 'ab-dhcp.other-requirements', personId: 'p1', met: true, checkedOn: today(), source: 'Guide of November 2026' }]);
    await openAt(page, host, `/clients/${id}/history`);
    await expect(page.getByText(words.history).first()).toBeVisible();
  });
}

for (const { language, theme, words } of [
  { language: 'en', theme: 'light', words: { title: 'The file cannot be assessed yet', entry: /^Requirements looked up: Newfoundland and Labrador.*67 points/, lacks: /still missing: Who was looked at, The client meets it, Checked on,? and Source\./ } },
  { language: 'fr', theme: 'dark', words: { title: 'Le dossier ne peut pas encore être évalué', entry: /^Exigences vérifiées\s: Terre-Neuve-et-Labrador.*67 points/, lacks: /il manque encore\s: .* et Source\./ } },
] as const) {
  test(`an entry that keeps the file from being assessed is named, with what it lacks, and opened from there (${language})`, async ({ page, host }) => {
    const id = await hotel(host);
    await host.ask('preferences.set', { language, theme });
    await host.ask('facts.edit', { fileId: id, visit: 'test', steps: [{ op: 'add', parent: { kind: 'file', id }, list: 'requirementChecks', id: newId(), index: 0, data: { requirement: 'nl-ee.points' } }] });
    await openAt(page, host, `/clients/${id}/assessment`);
    const alert = page.getByRole('alert').filter({ hasText: words.title });
    await expect(alert).toContainText(words.lacks);
    await expectAccessible(page, language);
    await alert.getByRole('link', { name: words.entry }).click();
    await expect(fact(page, 'requirementCheck.met')).toBeVisible();
  });
}

test('an answer that was emptied again is nothing unsaved', async ({ page, host }) => {
  const id = await hotel(host);
  await open(page, host, id);
  const source = criterion(page).getByRole('form', { name: question }).getByRole('combobox', { name: 'Source' });
  await source.pressSequentially('G');
  await source.press('Backspace');
  await openAt(page, host, `/clients/${id}/history`);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
});

test('a long address as the source stays within the page', async ({ page, host }) => {
  const id = await hotel(host);
  const source = `https://www.example.ca/${'guide'.repeat(60)}`;
  await host.ask('facts.edit', { fileId: id, visit: 'test', steps: [{ op: 'add', parent: { kind: 'file', id }, list: 'requirementChecks', id: newId(), index: 0, data: { requirement: 'ab-dhcp.other-requirements', personId: 'p1', met: true, checkedOn: today(), source } }] });
  await openAt(page, host, `/clients/${id}/assessment?pathway=ca.ab.health-care`);
  const row = page.locator('[data-criterion="ab-dhcp.other-requirements"]');
  await expect(row).toContainText(source);
  expect(await row.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
});
