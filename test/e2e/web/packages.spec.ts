import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import type { ItemView } from '../../../shared/contract';
import { expectAccessible } from '../support/accessible';
import { englishOn } from '../support/englishTexts';
import { expect, openAt, test, type Host } from '../support/host';
import { addPastPage, documentsOf, pdfFile, pngFile, withChecklist, type Upload } from './attachmentFiles';

const packagePage = (fileId: string): string => `${documentsOf(fileId)}?view=package`;
const planned = (page: Page): Locator => page.getByRole('region', { name: /^(What will be put together|Ce qui sera réuni)$/ });
const built = (page: Page): Locator => page.getByRole('region', { name: /^(For|Pour) / });
const make = (page: Page): Locator => page.getByRole('button', { name: /^(Make the package|Préparer l’envoi)$/ });

/** Puts documents under the passport of a person, which is accepted then. */
async function acceptPassport(host: Host, fileId: string, items: readonly ItemView[], of: string, files: readonly Upload[]): Promise<ItemView> {
  const passport = items.find(({ content }) => content.document === 'passport' && content.for === of)!;
  await addPastPage(host, fileId, files, passport.id);
  const now = (await host.ask('checklists.items', { caseId: passport.caseId })).find(({ id }) => id === passport.id)!;
  await host.ask('checklists.setState', { items: [{ id: now.id, revision: now.revision }], state: 'accepted', stateReason: '' });
  return passport;
}

/** The checklist with documents under the passport of Arjun Sharma, which is accepted. */
async function withAccepted(host: Host, files: readonly Upload[]): Promise<{ fileId: string; items: readonly ItemView[]; passport: ItemView }> {
  const { fileId, items } = await withChecklist(host);
  return { fileId, items, passport: await acceptPassport(host, fileId, items, 'p1', files) };
}

test.beforeEach(({ host }) => host.newBook());

test('accepted documents are planned, made into files of the portal, looked at, and exported as a ZIP that names every hash', async ({ page, host }) => {
  const { fileId, passport } = await withAccepted(host, [await pdfFile('pages.pdf', ['One', 'Two']), pngFile('stamp.png')]);
  await openAt(page, host, documentsOf(fileId));
  await page.getByText('Submission package', { exact: true }).click();
  const row = planned(page).getByRole('row').nth(1);
  await expect(row).toContainText('Passport');
  await expect(row).toContainText('Passport_Arjun-Sharma.pdf');
  await expect(row).toContainText('pages.pdf. Its pages are joined.');
  await expect(row).toContainText('stamp.png. The picture becomes a page.');
  await expect(row).toContainText('of 4 MB');
  await expect(page.getByText(/items have nothing in this package yet/)).toBeVisible();
  await expectAccessible(page, 'plan');

  await make(page).click();
  await expect(built(page)).toContainText('Fits');
  // What was made is in sight, above what would be made next.
  await expect(built(page).getByRole('heading', { name: 'For IRCC secure account' })).toBeFocused();
  await expect(built(page).getByRole('row').nth(1)).toContainText('4');
  const opener = built(page).getByRole('button', { name: 'Open Passport_Arjun-Sharma.pdf' });
  await opener.click();
  await expect(page.getByRole('dialog').getByRole('figure', { name: 'Passport_Arjun-Sharma.pdf, page 1' }).locator('canvas')).toHaveAttribute('data-drawn', 'true');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await built(page).getByRole('switch', { name: 'Show SHA-256 fingerprints' }).click();
  await expectAccessible(page, 'built');

  const [download] = await Promise.all([page.waitForEvent('download'), built(page).getByRole('button', { name: 'Export as ZIP' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^2026-0102_IRCC-secure-account_\d{4}-\d\d-\d\d\.zip$/);
  const zip = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(Object.keys(zip)).toEqual(['Passport_Arjun-Sharma.pdf', 'manifest.json', 'manifest.pdf']);
  const pdf = zip['Passport_Arjun-Sharma.pdf']!;
  const hash = createHash('sha256').update(pdf).digest('hex');
  // The page shows what the manifest says, and both what the file is.
  await expect(built(page).getByText(`SHA-256 ${hash}`)).toBeVisible();
  expect(JSON.parse(strFromU8(zip['manifest.json']!))).toMatchObject({ format: 'dossier-package/1', fileNumber: '2026-0102', fits: true, files: [{ name: 'Passport_Arjun-Sharma.pdf', sha256: hash, size: pdf.length, pages: 4 }] });
  expect((await getDocumentProxy(pdf.slice())).numPages).toBe(4);

  await host.ask('attachments.takeOff', { ids: [(await host.ask('attachments.list', { fileId }))[1]!.id], itemId: passport.id });
  await expect(built(page)).toContainText('Out of date');
  await built(page).getByRole('button', { name: 'Export as ZIP' }).click();
  await expect(page.getByRole('dialog')).toContainText('It is out of date: documents, their order or the checklist changed since.');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await built(page).getByRole('button', { name: 'Remove the package: For IRCC secure account' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove the package' }).click();
  await expect(built(page)).toHaveCount(0);
});

test('a case without accepted documents says how a package begins, and leads there', async ({ page, host }) => {
  const { fileId } = await withChecklist(host);
  await openAt(page, host, packagePage(fileId));
  await expect(page.getByRole('heading', { name: 'No document is accepted yet' })).toBeVisible();
  await expect(make(page)).toBeDisabled();
  await expectAccessible(page, 'nothing');
  await page.getByRole('link', { name: 'Go to the checklist' }).click();
  await expect(page.getByRole('region', { name: 'Unsorted documents' })).toBeVisible();
});

/** A page of letters that no compression makes small. */
async function dense(name: string): Promise<Upload> {
  let seed = 7;
  const letter = (): string => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(97 + ((seed >>> 16) % 26));
  };
  return pdfFile(name, [Array.from({ length: 140_000 }, letter).join('')]);
}

test('what cannot fit is said, and exported only when asked for once more; one file can be exported by itself', async ({ page, host }) => {
  const { fileId } = await withAccepted(host, [await dense('dense.pdf')]);
  const { revision, profiles } = await host.ask('packages.profiles', {});
  await host.ask('packages.saveProfile', { revision, profile: { ...profiles[0]!.profile, id: 'narrow', title: { en: 'Narrow portal', fr: 'Portail étroit' }, largestFileBytes: 50_000, warnAtBytes: null } });
  await openAt(page, host, packagePage(fileId));
  await page.getByRole('combobox', { name: 'Portal' }).click();
  await page.getByRole('option', { name: 'Narrow portal' }).click();
  await make(page).click();
  await expect(built(page).getByText('Does not fit').first()).toBeVisible();
  await expect(built(page)).toContainText('The largest document in it is “dense.pdf”');
  await built(page).getByRole('button', { name: 'Export as ZIP' }).click();
  const [whole] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: 'Export all the same' }).click()]);
  expect(whole.suggestedFilename()).toMatch(/Narrow-portal.*\.zip$/);
  await built(page).getByRole('button', { name: 'Export Passport_Arjun-Sharma.pdf' }).click();
  await expect(page.getByRole('dialog')).toContainText('It does not fit');
  const [one] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: 'Export all the same' }).click()]);
  expect(one.suggestedFilename()).toBe('Passport_Arjun-Sharma.pdf');

  // By another profile nobody knows whether it fits.
  const now = await host.ask('packages.profiles', {});
  const narrow = now.profiles.find(({ profile }) => profile.id === 'narrow')!.profile;
  await host.ask('packages.saveProfile', { revision: now.revision, profile: { ...narrow, largestFileBytes: 4_000_000 } });
  await expect(built(page)).toContainText('Portal’s profile changed');
  await expect(built(page).getByText('Does not fit', { exact: true })).toHaveCount(1);
});

test('what goes in is chosen item by item, and what differs from the profile is remembered with the package', async ({ page, host }) => {
  const { fileId, items, passport } = await withAccepted(host, [await pdfFile('pages.pdf')]);
  const ofWife = await acceptPassport(host, fileId, items, 'p2', [await pdfFile('hers.pdf')]);
  await openAt(page, host, packagePage(fileId));
  await page.getByText('Choose what goes in: 2 of 2 accepted items').click();
  await page.getByRole('checkbox', { name: 'Passport – Priya Lakshmi Rao' }).click();
  const choice = page.getByRole('checkbox', { name: 'Passport – Arjun Sharma' });
  await choice.click();
  await expect(page.getByRole('heading', { name: 'Nothing of this case goes to this portal' })).toBeVisible();
  await expect(make(page)).toBeDisabled();
  await expect(choice).toBeFocused();
  await expectAccessible(page, 'choices');
  await choice.click();
  await expect(planned(page)).toContainText('Passport_Arjun-Sharma.pdf');
  await make(page).click();
  await expect(built(page)).toContainText('Fits');
  expect((await host.ask('packages.list', { caseId: passport.caseId }))[0]!.choices).toEqual([{ itemId: ofWife.id, included: false }]);
});

test('what the checklist no longer asks for stays out and is named, and is pointed out where somebody puts it in', async ({ page, host }) => {
  const { fileId, items, passport: { caseId } } = await withAccepted(host, [await pdfFile('pages.pdf')]);
  await acceptPassport(host, fileId, items, 'p2', [await pdfFile('hers.pdf')]);
  const wife = (await host.ask('files.get', { id: fileId })).persons.find(({ data }) => data['id'] === 'p2')!;
  await host.ask('facts.edit', { fileId, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: wife.id }, member: 'accompanying', from: true, to: false }] });
  const { digest } = await host.ask('checklists.compare', { caseId, asOf: '2026-11-26' });
  await host.ask('checklists.renew', { caseId, asOf: '2026-11-26', digest });
  await openAt(page, host, packagePage(fileId));
  await expect(page.getByText('1 accepted item is no longer asked for and stays out')).toBeVisible();
  await expect(planned(page)).not.toContainText('hers.pdf');
  await expectAccessible(page, 'not asked');
  await page.getByText('Choose what goes in: 1 of 2 accepted items').click();
  await page.getByRole('checkbox', { name: 'Passport – Priya Lakshmi Rao' }).click();
  await expect(page.getByText('1 item is in by choice though it is no longer asked for')).toBeVisible();
  await expect(planned(page)).toContainText('hers.pdf');
});

test('all files together are held against what the portal takes, before anything is made', async ({ page, host }) => {
  const { fileId } = await withAccepted(host, [await dense('dense.pdf')]);
  const { revision, profiles } = await host.ask('packages.profiles', {});
  await host.ask('packages.saveProfile', { revision, profile: { ...profiles[0]!.profile, id: 'narrow', title: { en: 'Narrow portal', fr: 'Portail étroit' }, largestFileBytes: null, warnAtBytes: null, totalBytes: 50_000 } });
  await openAt(page, host, packagePage(fileId));
  await page.getByRole('combobox', { name: 'Portal' }).click();
  await page.getByRole('option', { name: 'Narrow portal' }).click();
  await expect(page.getByRole('progressbar', { name: /^All files together now: .* of 50.kB$/ })).toBeVisible();
  await expect(page.getByText(/Pictures will be made smaller; that may not be enough/)).toBeVisible();
});

test('what the portal does not take is left out, by name and with a way out', async ({ page, host }) => {
  const { fileId } = await withAccepted(host, [await pdfFile('pages.pdf'), { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Notes of a call.') }]);
  await openAt(page, host, packagePage(fileId));
  await expect(page.getByText('1 document is left out')).toBeVisible();
  await expect(page.getByText('The portal does not take files like “notes.txt”, so it was left out. Save it as PDF and add that.')).toBeVisible();
});

test('making a package can be stopped, and nothing of it is kept', async ({ page, host }) => {
  const { fileId, passport } = await withAccepted(host, Array.from({ length: 8 }, (_none, index) => pngFile(`scan${index}.png`, 3_000)));
  await openAt(page, host, packagePage(fileId));
  await make(page).click();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(make(page)).toBeFocused();
  expect(await host.ask('packages.list', { caseId: passport.caseId })).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a profile is changed, refused where it cannot be, brought back to what was built in, and that undone', async ({ page, host }) => {
  await openAt(page, host, '/settings/portals');
  const card = page.getByRole('region', { name: 'IRCC secure account' });
  await expect(card).toContainText('4 MB for each file');
  await expectAccessible(page, 'profiles');
  await page.getByRole('button', { name: 'Change IRCC secure account' }).click();
  const dialog = page.getByRole('dialog');
  const largest = dialog.getByRole('textbox', { name: 'Largest file (MB)' });
  await largest.fill('');
  await largest.pressSequentially('5000');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('A number from 0.05 to 1000 MB, or nothing.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await largest.fill('');
  await largest.pressSequentially('1.5');
  await page.keyboard.press('Tab');
  await expectAccessible(page, 'profile', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('The size from which to warn is above the limit.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Point out from (MB)' }).fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(card).toContainText('1.5 MB for each file');
  await expect(card).toContainText('Built in, changed by the firm');
  await page.getByRole('button', { name: 'Back to the built-in profile: IRCC secure account' }).click();
  await expect(card).toContainText('4 MB for each file');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toContainText('1.5 MB for each file');
});

test('Escape on a changed profile asks, and the question stays until it is answered', async ({ page, host }) => {
  // Without motion a dialog that goes is gone at once, and is not taken for one that stays.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const press = async (): Promise<void> => {
    await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await page.evaluate(() => new Promise((painted) => { requestAnimationFrame(() => requestAnimationFrame(painted)); }));
  };
  await openAt(page, host, '/settings/portals');
  await page.getByRole('button', { name: 'Change IRCC secure account' }).click();
  const largest = page.getByRole('dialog').first().getByRole('textbox', { name: 'Largest file (MB)' });
  const question = page.getByRole('dialog', { name: 'Throw the changes away?' });
  await largest.fill('3');
  await press();
  expect(await question.count()).toBe(1);
  await expect(question.getByRole('button', { name: 'Go on changing' })).toBeFocused();
  // Another press is an answer: to go on, with what was typed.
  await press();
  await expect(question).toHaveCount(0);
  await expect(largest).toHaveValue('3');
  await press();
  await expect(question.getByRole('button', { name: 'Go on changing' })).toBeFocused();
  await question.getByRole('button', { name: 'Throw the changes away' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the numbers of a profile stand in one line, whatever their labels and whatever is wrong with them', async ({ page, host }) => {
  await openAt(page, host, '/settings/portals');
  for (const width of [1280, 1000]) {
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('button', { name: 'Change IRCC secure account' }).click();
    const inputs = [/^Largest file/, /^Point out from/, /^All files together/, /^Longest file name/, /^Resolution/].map((name) => page.getByRole('dialog').getByRole('textbox', { name }));
    const tops = async (): Promise<(number | undefined)[]> => Promise.all(inputs.map(async (one) => (await one.boundingBox())?.y));
    await expect(inputs[4]!).toBeVisible();
    expect(new Set(await tops()).size).toBe(1);
    await inputs[0]!.fill('5000');
    await inputs[0]!.blur();
    await expect(page.getByText('A number from 0.05 to 1000 MB, or nothing.')).toBeVisible();
    expect(new Set(await tops()).size).toBe(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Throw the changes away' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('numbers that cannot be are refused in words, and what was changed is not thrown away unasked', async ({ page, host }) => {
  await openAt(page, host, '/settings/portals');
  await page.getByRole('button', { name: 'Change IRCC secure account' }).click();
  const dialog = page.getByRole('dialog').first();
  const largest = dialog.getByRole('textbox', { name: 'Largest file (MB)' });
  for (const impossible of ['0', '-3', '5000']) {
    await largest.fill(impossible);
    await largest.blur();
    await expect(dialog.getByText('A number from 0.05 to 1000 MB, or nothing.')).toBeVisible();
    await expect(largest).toHaveValue(impossible);
  }
  await dialog.getByRole('textbox', { name: 'Longest file name (characters)' }).fill('');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('A whole number from 20 to 150')).toBeVisible();
  // In sight above fourteen slots.
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeInViewport();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Throw the changes away?' }).getByRole('button', { name: 'Go on changing' }).click();
  await expect(largest).toHaveValue('5000');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Throw the changes away?' }).getByRole('button', { name: 'Throw the changes away' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await host.ask('packages.profiles', {})).profiles[0]).toMatchObject({ origin: 'built-in', profile: { largestFileBytes: 4_000_000 } });
});

test('the firm adds a portal of its own, with slots in its order, and a kind of document belongs to one of them', async ({ page, host }) => {
  await openAt(page, host, '/settings/portals');
  await page.getByRole('button', { name: 'Add a profile' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title in English' }).fill('Province of Example');
  await dialog.getByRole('textbox', { name: 'Title in French' }).fill('Province d’Exemple');
  await dialog.getByRole('button', { name: 'Add a slot' }).click();
  await dialog.getByRole('textbox', { name: 'Title in English' }).last().fill('Identity');
  await dialog.getByRole('textbox', { name: 'Title in French' }).last().fill('Identité');
  await dialog.getByRole('combobox', { name: 'Documents that go here' }).fill('Passport');
  await page.getByRole('option', { name: 'Passport', exact: true }).click();
  await dialog.getByRole('button', { name: 'Move up: Identity' }).click();
  await dialog.getByRole('button', { name: 'Slot 2: Documents' }).click();
  await dialog.getByRole('combobox', { name: 'Documents that go here' }).fill('Passport');
  await expect(page.getByRole('option', { name: 'Passport', exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('region', { name: 'Province of Example' })).toContainText('No limit known');
  const own = (await host.ask('packages.profiles', {})).profiles.find(({ origin }) => origin === 'own');
  expect(own?.profile).toMatchObject({ title: { en: 'Province of Example', fr: 'Province d’Exemple' }, slots: [{ title: { en: 'Identity', fr: 'Identité' }, documents: ['passport'] }, { title: { en: 'Documents' }, documents: [] }], fallbackSlot: 'documents' });
});

test('the package and the profiles are in French throughout, in the dark too', async ({ page, host }) => {
  await host.ask('preferences.set', { language: 'fr', theme: 'dark' });
  const { fileId } = await withAccepted(host, [await pdfFile('A-1.pdf', ['Un']), pngFile('B-2.png')]);
  await openAt(page, host, packagePage(fileId));
  await make(page).click();
  await expect(built(page)).toContainText('Respecte les limites');
  expect(await englishOn(page, ['SHARMA, Arjun'])).toEqual([]);
  await expectAccessible(page, 'envoi');
  await openAt(page, host, '/settings/portals');
  await page.getByRole('button', { name: 'Modifier Compte sécurisé d’IRCC' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Case 2 : Passeport' }).click();
  expect(await englishOn(page, [])).toEqual([]);
  await expectAccessible(page, 'profil', '[role=dialog]');
});
