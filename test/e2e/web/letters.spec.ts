import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test, type Host } from '../support/host';
import { isLookedAtIn, looks } from '../support/looks';
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
  await made.getByRole('button', { name: 'Remove: Missing-items letter' }).click();
  await expect(made).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(made).toBeVisible();
});

test('an agreement shows each clause of the Code and which facts it lacks; what was typed is there after a way to the profile', async ({ page, host }) => {
  const { fileId } = await arranged(host);
  await openAt(page, host, `/clients/${fileId}/letters`);
  await page.getByRole('button', { name: 'Service agreement' }).click();
  const clause = (letter: string) => page.locator(`[data-clause="${letter}"]`);
  await expect(page.locator('[data-clause]')).toHaveCount(26);
  await expect(clause('g')).toContainText('Facts missing');
  await expect(clause('p')).toContainText('Present');
  await page.getByRole('textbox', { name: 'Services, item by item' }).fill('Demande de permis de travail');
  await expect(clause('g')).toContainText('Present');
  await page.getByRole('link', { name: 'Enter in Profile: Client’s email address' }).click();
  await expect(page.getByRole('tab', { name: 'Profile' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Services, item by item' })).toHaveValue('Demande de permis de travail');
  await expect(clause('g')).toContainText('Present');
});

test('of several job offers none is taken before somebody chose; the choice holds in the other letters too', async ({ page, host }) => {
  const client = JSON.parse(await readFile('shared/samples/sharma-rao.json', 'utf8')) as { jobOffers: Record<string, unknown>[] };
  const [offer] = client.jobOffers;
  const [staff] = await host.ask('staff.list', {});
  const text = JSON.stringify({ ...client, jobOffers: [{ ...offer, id: 'j9', title: 'Data engineer' }, offer] });
  const { id: fileId } = await host.ask('imports.commit', { text, fileNumber: '2026-0009', status: 'retained', responsibleId: staff!.id, employers: [{ localId: 'e1', use: 'keep' }] });
  await openAt(page, host, `/clients/${fileId}/letters?template=job-offer`);
  const title = page.locator('[data-field="jobTitle"]');
  await expect(title).toContainText('Missing');
  const choice = page.getByRole('combobox', { name: 'Job offer' });
  await expect(choice).toHaveAttribute('placeholder', 'There are several on file');
  await expectAccessible(page, 'en');
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: /^Data scientist/ }).click();
  await expect(title).toContainText('Data scientist');
  // Nobody typed why an exemption applies, and this letter does without.
  await expect(page.getByText('Not everything can be printed')).toHaveCount(0);
  await page.getByRole('button', { name: 'Recruitment summary' }).click();
  await expect(page.locator('[data-field="jobTitle"]')).toContainText('Data scientist');
});

test('a template of the firm is refused with the place of its faults, then added, used and taken away', async ({ page, host }) => {
  const { fileId } = await arranged(host);
  await openAt(page, host, `/clients/${fileId}/letters?template=closing`);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the template (DOCX)' }).click()]);
  const docx = unzipSync(new Uint8Array(await readFile(await saved.path())));
  const body = strFromU8(docx['word/document.xml']!);
  const choose = async (parts: Record<string, Uint8Array>): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByLabel('Word document (DOCX, at most 10 MB)').click()]);
    await chooser.setFiles({ name: 'Our closing.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: Buffer.from(zipSync(parts)) });
    await page.getByRole('dialog').getByRole('button', { name: 'Add a template' }).click();
  };
  await page.getByRole('button', { name: 'Add a template' }).click();
  await choose({ ...docx, 'word/document.xml': strToU8(body.replace('{endReason}', '{endReson}')), 'word/vbaProject.bin': strToU8('x') });
  const refused = page.getByRole('alert');
  await expect(refused).toContainText('There is no field “endReson”. Perhaps “endReason” is meant.');
  await expect(refused).toContainText('Where: word/document.xml: Our services in this matter end on');
  await expect(refused).toContainText('The file holds macros. Save it as a document without macros (.docx).');
  await expectAccessible(page, 'en');
  await choose({ ...docx, 'word/document.xml': strToU8(body.replace('What you must watch yourself', 'Échéances')) });
  const form = page.getByRole('region', { name: 'Our closing' });
  await expect(form.getByText('Written in English')).toBeVisible();
  await form.getByRole('textbox', { name: 'Why the services end' }).fill('Decision received');
  await form.getByRole('button', { name: 'Make the letter' }).click();
  await expect(page.getByRole('row', { name: /Our closing/ })).toBeVisible();
  await form.getByRole('button', { name: 'Remove the template' }).click();
  await expect(page.getByRole('navigation', { name: 'Templates' }).getByText('Our closing')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('navigation', { name: 'Templates' }).getByText('Our closing')).toBeVisible();
});

test('a letter that was removed is found and brought back later; names of fields can be looked up', async ({ page, host }) => {
  const { fileId, caseId } = await arranged(host);
  const { id } = await host.ask('letters.generate', { fileId, caseId, templateId: 'closing', language: 'fr', answers: {}, title: 'Clôture', today: '2026-11-26' });
  await host.ask('letters.delete', { id, revision: 1, deleted: true });
  await openAt(page, host, `/clients/${fileId}/letters?template=missing-items`);
  await expect(page.getByText('No letter yet')).toBeVisible();
  await page.getByRole('button', { name: 'Show 1 removed letter' }).click();
  await page.getByRole('button', { name: 'Bring back: Clôture' }).click();
  await expect(page.getByRole('button', { name: 'Remove: Clôture' })).toBeVisible();
  await page.getByRole('button', { name: 'Names of fields' }).click();
  const names = page.getByRole('dialog');
  await names.getByRole('textbox', { name: 'Search names and meanings' }).fill('documents still');
  await expect(names.getByText('{#openItems} … {/openItems}')).toBeVisible();
  await expect(names.getByText('{clientName}')).toBeHidden();
  await expect(names.getByText('{due} (due date)', { exact: false }).first()).toBeVisible();
  await expectAccessible(page, 'en');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'History' }).click();
  for (const told of ['Letter made', 'Letter removed', 'Letter brought back']) await expect(page.getByText(told).first()).toBeVisible();
});

test('in a narrow window the templates are one line above the letter, and are chosen with the keyboard', async ({ page, host }) => {
  const { fileId } = await arranged(host);
  await page.setViewportSize({ width: 1000, height: 800 });
  await openAt(page, host, `/clients/${fileId}/letters?template=missing-items`);
  const templates = page.getByRole('navigation', { name: 'Templates' });
  const choice = templates.getByRole('combobox', { name: 'Template' });
  await expect(choice).toHaveValue('Missing-items letter');
  const [chosen, add] = await Promise.all([choice.boundingBox(), templates.getByRole('button', { name: 'Add a template' }).boundingBox()]);
  expect(Math.abs(add!.y + add!.height - (chosen!.y + chosen!.height))).toBeLessThan(10);
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Closing letter', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Closing letter' })).toBeVisible();
  await expectAccessible(page, 'narrow');
});

for (const [language, theme, width] of looks.filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`letters are accessible in ${language}, ${theme}, ${width} px wide, and scroll in one direction only`, async ({ page, host }) => {
    const { fileId } = await arranged(host);
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, `/clients/${fileId}/letters`);
    await expect(page.locator('[data-missing="true"]').first()).toBeVisible();
    await expectAccessible(page, language);
    if (language === 'fr') expect(await englishOn(page, ['Sharma'])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
