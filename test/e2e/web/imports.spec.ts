import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test, type Host } from '../support/host';

const example = readFileSync(join(import.meta.dirname, '../../fixtures/clientFile/exampleClient.json'), 'utf8');
type Raw = { fileNumber: string; persons: { work?: Record<string, unknown>[] }[]; employers: Record<string, unknown>[]; jobOffers: { lmia: Record<string, unknown> }[] };
/** The example file, changed. */
const altered = (change: (file: Raw) => void): string => {
  const file = JSON.parse(example) as Raw;
  change(file);
  return JSON.stringify(file);
};
const asFile = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import client files' });
async function openImport(page: Page, host: Host): Promise<void> {
  await openAt(page, host, '/clients');
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
  await page.keyboard.press('Control+i');
  await expect(dialog(page)).toBeVisible();
}
const choose = (page: Page, ...files: ReturnType<typeof asFile>[]) => dialog(page).locator('input[type="file"]').setInputFiles(files);
const allFiles = async (host: Host) => (await host.ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'fileNumber', descending: false, offset: 0, limit: 50 })).rows;
const employerNamed = async (host: Host, query: string) => {
  const { rows } = await host.ask('employers.list', { query, offset: 0, limit: 5 });
  return host.ask('employers.get', { id: rows[0]!.id });
};

test.beforeEach(({ host }) => host.newBook({ withSamples: false }));

test('one file is looked at before it is imported, and then opened', async ({ page, host }) => {
  await openImport(page, host);
  await choose(page, asFile('okafor.json', example));
  await expect(dialog(page).getByRole('heading', { name: 'Chidi Okafor' })).toBeVisible();
  await expect(dialog(page).getByText('okafor.json · 3 persons')).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'File number' })).toHaveValue('2026-0142');
  await expect(dialog(page).getByText('No possible duplicate and no conflict of interest was found.')).toBeVisible();
  await expect(dialog(page).getByText('New in the book')).toBeVisible();
  expect(await allFiles(host)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Import 1 file' }).click();
  await expect(dialog(page).getByText('1 file was imported.')).toBeVisible();
  await dialog(page).getByRole('link', { name: 'Open Chidi Okafor (2026-0142)' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'OKAFOR, Chidi' })).toBeVisible();
});

test('a file that breaks the format is refused with every fault, its place and a sentence, and nothing of it is kept', async ({ page, host }) => {
  await openImport(page, host);
  const broken = altered((file) => {
    file.persons[0]!.work![0]!['noc'] = 'engineer';
    file.persons[0]!.work![1]!['salary'] = 12;
  });
  await choose(page, asFile('broken.json', broken));
  await expect(dialog(page).getByText('broken.json was refused: 2 faults')).toBeVisible();
  const faults = dialog(page).getByRole('region', { name: 'Faults of broken.json' });
  await expect(faults.getByText('/persons/0/work/0/noc')).toBeVisible();
  await expect(faults.getByText('/persons/0/work/1/salary')).toBeVisible();
  const [saved] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: 'Save the list' }).click()]);
  expect(saved.suggestedFilename()).toBe('broken.faults.txt');
  const lines = readFileSync(await saved.path(), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^broken\.json: \/persons\/0\/work\/0\/noc: ./);
  await expect(dialog(page).getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
  expect(await allFiles(host)).toEqual([]);
  expect((await host.ask('employers.list', { query: '', offset: 0, limit: 5 })).total).toBe(0);
});

test('of a file with thousands of faults the first thousand are shown with the count, and the saved list has every one', async ({ page, host }) => {
  await openImport(page, host);
  await choose(page, asFile('thousands.json', altered((file) => Object.assign(file.persons[0]!, { citizenships: Array.from({ length: 1_500 }, () => 'Nowhere') }))));
  await expect(dialog(page).getByText('thousands.json was refused: more than 1,000 faults')).toBeVisible();
  await expect(dialog(page).getByText('Faults beyond these: 500. Correct these first. “Save the list” writes every one.')).toBeVisible();
  await expect(dialog(page).getByRole('region', { name: 'Faults of thousands.json' }).getByRole('row')).toHaveCount(1_001);
  const [saved] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: 'Save the list' }).click()]);
  const lines = readFileSync(await saved.path(), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(1_500);
  expect(lines.at(-1)).toMatch(/^thousands\.json: \/persons\/0\/citizenships\/1499: ./);
});

for (const [encoding, bytes, sentence] of [
  ['Latin-1', Buffer.from(example.replace('Okafor', 'Lévesque'), 'latin1'), /not UTF-8/],
  ['UTF-16', Buffer.from(`\uFEFF${example}`, 'utf16le'), /UTF-16/],
] as const) {
  test(`a file in ${encoding} is refused by that name, and no letter of it is guessed`, async ({ page, host }) => {
    await openImport(page, host);
    await dialog(page).locator('input[type="file"]').setInputFiles([{ name: 'odd.json', mimeType: 'application/json', buffer: bytes }]);
    await expect(dialog(page).getByText('odd.json was refused: 1 fault')).toBeVisible();
    await expect(dialog(page).getByRole('region', { name: 'Faults of odd.json' }).getByText(sentence)).toBeVisible();
    expect(await allFiles(host)).toEqual([]);
  });
}

test('the faults are told in French to those who work in French', async ({ page, host }) => {
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  await openAt(page, host, '/clients?dialog="import"');
  const french = page.getByRole('dialog', { name: 'Importer des dossiers' });
  await french.locator('input[type="file"]').setInputFiles([asFile('x.json', '{"format": "dossier-client/1",')]);
  await expect(french.getByText(/^x\.json a été refusé\s: 1 erreur$/)).toBeVisible();
  await expect(french.getByText(/^Le fichier se termine trop tôt/)).toBeVisible();
});

test('the same person again: the taken number is replaced, the duplicate is shown with its reasons', async ({ page, host }) => {
  const [person] = await host.ask('staff.list', {});
  await host.ask('imports.commit', { text: example, fileNumber: '2026-0142', responsibleId: person!.id, status: 'retained', employers: [] });
  await openImport(page, host);
  await choose(page, asFile('again.json', example));
  await expect(dialog(page).getByText('The number 2026-0142 of the file is already used here. A free one is proposed.')).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: 'File number' })).toHaveValue('2026-0143');
  await expect(dialog(page).getByText('Possible duplicate: Chidi Okafor in file 2026-0142')).toBeVisible();
  await expect(dialog(page).getByText(/same passport number/).first()).toBeVisible();
  await dialog(page).getByRole('link', { name: 'Look at file 2026-0142' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'OKAFOR, Chidi' })).toBeVisible();
});

for (const [choice, button, city] of [['keep', 'Keep the book’s', 'Vancouver'], ['replace', 'Take the file’s', 'Burnaby']] as const) {
  test(`an employer that the book knows otherwise: ${choice}`, async ({ page, host }) => {
    const [person] = await host.ask('staff.list', {});
    await host.ask('imports.commit', { text: example, fileNumber: '2026-0142', responsibleId: person!.id, status: 'retained', employers: [] });
    await openImport(page, host);
    await choose(page, asFile('other.json', altered((file) => Object.assign(file, { fileNumber: '2026-0900' }) && Object.assign(file.employers[0]!, { city: 'Burnaby' }))));
    await expect(dialog(page).getByText('In the book already; 1 fact differs')).toBeVisible();
    const row = dialog(page).getByRole('row', { name: /City/ });
    await expect(row).toContainText('Vancouver');
    await expect(row).toContainText('Burnaby');
    await dialog(page).getByRole('radio', { name: button }).check();
    await dialog(page).getByRole('button', { name: 'Import 1 file' }).click();
    await expect(dialog(page).getByText('1 file was imported.')).toBeVisible();
    const employer = await employerNamed(host, 'Maple Robotics');
    expect(employer.data['city']).toBe(city);
    expect(employer.usedBy).toHaveLength(2);
  });
}

test('an LMIA that the book knows otherwise is asked about with the facts of its employer', async ({ page, host }) => {
  const [person] = await host.ask('staff.list', {});
  const { id } = await host.ask('imports.commit', { text: example, fileNumber: '2026-0142', responsibleId: person!.id, status: 'retained', employers: [] });
  await openImport(page, host);
  await choose(page, asFile('other.json', altered((file) => Object.assign(file, { fileNumber: '2026-0900' }) && Object.assign(file.jobOffers[0]!.lmia, { positions: 5 }))));
  await expect(dialog(page).getByText('In the book already; 1 fact differs')).toBeVisible();
  const row = dialog(page).getByRole('row', { name: /LMIA 8123456 › Positions/ });
  await expect(row).toContainText('not known');
  await expect(row).toContainText('5');
  expect(JSON.parse((await host.ask('files.export', { id })).text)).toEqual(JSON.parse(example));
  await dialog(page).getByRole('button', { name: 'Import 1 file' }).click();
  await expect(dialog(page).getByText('1 file was imported.')).toBeVisible();
  const employer = await employerNamed(host, 'Maple Robotics');
  const [entry] = (await host.ask('audit.history', { subject: { kind: 'employer', id: employer.id }, limit: 1 })).entries;
  expect(entry).toMatchObject({ action: 'employer.edited', changes: [{ record: 'lmia', member: 'positions', after: 5 }] });
});

test('files of one import that say different things of one new employer: the second is asked about once the first is in', async ({ page, host }) => {
  await openImport(page, host);
  const other = altered((file) => Object.assign(file, { fileNumber: '2026-0900' }) && Object.assign(file.employers[0]!, { city: 'Burnaby' }));
  await choose(page, asFile('first.json', example), asFile('second.json', other), asFile('third.json', altered((file) => Object.assign(file, { fileNumber: '2026-0901' }))));
  await dialog(page).getByRole('button', { name: 'Import 3 files' }).click();
  await expect(dialog(page).getByText(/^The book has learned of an employer from the files imported just now\. Look at 1 more file/)).toBeVisible();
  await expect(dialog(page).getByText('In the book already; 1 fact differs')).toBeVisible();
  expect((await allFiles(host)).map(({ fileNumber }) => fileNumber)).toEqual(['2026-0142', '2026-0901']);
  await dialog(page).getByRole('button', { name: 'Import 1 file' }).click();
  await expect(dialog(page).getByText('3 files were imported.')).toBeVisible();
  expect((await employerNamed(host, 'Maple Robotics')).data['city']).toBe('Vancouver');
});

test('many files: the bad ones are refused, the same one twice is left out, the good ones are imported', async ({ page, host }) => {
  await openImport(page, host);
  const good = Array.from({ length: 5 }, (_, index) => asFile(`good${index}.json`, altered((file) => Object.assign(file, { fileNumber: `2026-030${index}` }))));
  await choose(page, ...good, asFile('twice.json', altered((file) => Object.assign(file, { fileNumber: '2026-0300' }))), asFile('bad.json', '[]'));
  const list = dialog(page).getByRole('navigation', { name: 'Files' });
  await expect(list.getByRole('button')).toHaveCount(7);
  await expect(list.getByRole('button', { name: /bad\.json.*Refused/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /twice\.json.*Left out/ })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Import 5 files' }).click();
  await expect(dialog(page).getByText('5 files were imported.')).toBeVisible();
  await expect(dialog(page).getByText('1 file was refused.')).toBeVisible();
  expect((await allFiles(host)).map(({ fileNumber }) => fileNumber)).toEqual(['2026-0300', '2026-0301', '2026-0302', '2026-0303', '2026-0304']);
});

test('a long import can be stopped: what was imported is complete, the rest is not begun', async ({ page, host }) => {
  await openImport(page, host);
  const many = Array.from({ length: 300 }, (_, index) => asFile(`${index}.json`, altered((file) => Object.assign(file, { fileNumber: `2026-${1000 + index}` }))));
  await choose(page, ...many);
  await dialog(page).getByRole('button', { name: 'Import 300 files' }).click({ timeout: 60_000 });
  await dialog(page).getByRole('button', { name: 'Stop' }).click();
  const stopped = dialog(page).getByText(/^Stopped\. \d+ files? (was|were) not imported/);
  await expect(stopped).toBeVisible();
  const left = Number(/\d+/.exec(await stopped.innerText())![0]);
  const { total } = await host.ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'fileNumber', descending: false, offset: 0, limit: 1 });
  expect(left).toBeGreaterThan(0);
  expect(total + left).toBe(300);
});

test('a file dropped onto the list is checked at once', async ({ page, host }) => {
  await openAt(page, host, '/clients');
  await expect(page.getByRole('heading', { name: 'No client files yet' })).toBeVisible();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return data;
  }, example);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  const target = page.getByText('Drop client files (JSON) to import them');
  await expect(target).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(dialog(page).getByRole('heading', { name: 'Chidi Okafor' })).toBeVisible();
});

test.describe('in a window of its own', () => {
  test.use({ hasOwnWindow: true });

  test('what is exported is the file and its record of the audit trail, and can be imported again', async ({ page, host }) => {
    const [person] = await host.ask('staff.list', {});
    const { id } = await host.ask('imports.commit', { text: example, fileNumber: '2026-0142', responsibleId: person!.id, status: 'retained', employers: [] });
    await openAt(page, host, `/clients/${id}/overview`);
    const downloads: { name: string; text: string }[] = [];
    page.on('download', (download) => void download.path().then((path) => downloads.push({ name: download.suggestedFilename(), text: readFileSync(path, 'utf8') })));
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByText('1 file was exported, with its record of the audit trail.')).toBeVisible();
    await expect.poll(() => downloads.map(({ name }) => name).toSorted()).toEqual(['2026-0142.json', '2026-0142.record.json']);
    const text = downloads.find(({ name }) => name === '2026-0142.json')!.text;
    expect(JSON.parse(text)).toEqual(JSON.parse(example));
    expect(await host.ask('imports.check', { text })).toMatchObject({ ok: true, fileNumberTaken: true, principal: 'Chidi Okafor' });
    expect(JSON.parse(downloads.find(({ name }) => name === '2026-0142.record.json')!.text)).toMatchObject({ file: '2026-0142.json', exportedBy: 'Alix Tremblay', auditHead: { seq: expect.any(Number) } });
  });

  test('an export that the person gives up in the desktop’s dialog is in the history as given up', async ({ page, host }) => {
    const [person] = await host.ask('staff.list', {});
    const { id } = await host.ask('imports.commit', { text: example, fileNumber: '2026-0142', responsibleId: person!.id, status: 'retained', employers: [] });
    // The shell's bridge, as it answers when its dialog is closed.
    await page.addInitScript(() => {
      Object.assign(window, { desktop: { platform: 'linux', versions: { electron: '', chromium: '', node: '' }, saveFiles: () => Promise.resolve(false), setLanguage: () => undefined, onCommand: () => () => undefined } });
    });
    await openAt(page, host, `/clients/${id}/history`);
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByText('Export given up or not written')).toBeVisible();
    await expect(page.getByText('1 file was exported, with its record of the audit trail.')).toBeHidden();
    const { entries } = await host.ask('audit.history', { subject: { kind: 'file', id }, limit: 5 });
    expect(entries.map(({ action }) => action)).toEqual(['file.export-not-completed', 'file.exported', 'file.imported']);
  });
});

test('a file that lacks what the format requires is not exported: each fault leads to its entry', async ({ page, host }) => {
  const [person] = await host.ask('staff.list', {});
  const { id } = await host.ask('imports.commit', { text: example, fileNumber: '2026-0142', responsibleId: person!.id, status: 'retained', employers: [] });
  const file = await host.ask('files.get', { id });
  const work = file.persons[0]!.lists['work']![0]!;
  await host.ask('facts.edit', { fileId: id, visit: 'v', steps: [{ op: 'set', target: { kind: 'entry', id: work.id }, member: 'employer', from: work.data['employer']! }] });
  await openAt(page, host, `/clients/${id}/overview`);
  await page.getByRole('button', { name: 'Export' }).click();
  const refused = page.getByRole('dialog', { name: 'OKAFOR, Chidi cannot be exported yet' });
  await expect(refused.getByText('1 entry lacks what the format requires:')).toBeVisible();
  await refused.getByRole('link', { name: 'Complete it: Chidi Okafor' }).click();
  await expect(refused).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Profile' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { level: 2, name: 'Work' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`preview, faults and summary hold to WCAG 2.2 AA (${theme})`, async ({ page, host }) => {
    await host.ask('preferences.set', { language: 'en', theme });
    const [person] = await host.ask('staff.list', {});
    await host.ask('imports.commit', { text: example, fileNumber: '2026-0142', responsibleId: person!.id, status: 'retained', employers: [] });
    await openImport(page, host);
    await choose(page, asFile('again.json', altered((file) => Object.assign(file.employers[0]!, { city: 'Burnaby' }))), asFile('bad.json', '[]'));
    const check = (): Promise<void> => expectAccessible(page, 'the import', '[role="dialog"]');
    await expect(dialog(page).getByText('bad.json was refused: 1 fault')).toBeVisible();
    await check();
    await dialog(page).getByRole('button', { name: /again\.json/ }).click();
    await expect(dialog(page).getByText('In the book already; 1 fact differs')).toBeVisible();
    await check();
    await dialog(page).getByRole('button', { name: 'Import 1 file' }).click();
    await expect(dialog(page).getByText('1 file was imported.')).toBeVisible();
    await check();
  });
}
