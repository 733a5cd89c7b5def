import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fingerprintOf, publicKeyText, shownFingerprint, signPack } from '../../../db/rulePacks/signature';
import { packHash } from '../../../db/rules/packHash';
import type { Pack } from '../../../shared/assessment/pack/types';
import { canonicalJson } from '../../../shared/canonicalJson';
import { packFileFormat, type PackExample, type PackFile } from '../../../shared/rulePacks/packFile';
import { smallPack } from '../../assessment/pack/smallPack';
import { smallExamples } from '../../db/rulePacks/smallExamples';
import { skilledWorker } from '../../db/rulePacks/skilledWorker';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test, type Host } from '../support/host';
import { isLookedAtIn } from '../support/looks';

const folder = mkdtempSync(join(tmpdir(), 'dossier-packs-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, canonicalJson(content));
  return path;
};

const { privateKey } = generateKeyPairSync('ed25519');
const fingerprint = fingerprintOf(publicKeyText(privateKey));
const firmFile = (): PackFile => ({ format: packFileFormat, pack: { ...smallPack, version: 'firm-1', layer: 'firm' } satisfies Pack, examples: smallExamples, madeFor: { engine: 1, measures: {} } });

/** The law of the program with a pass mark of 73 points from October 2026 on, signed. */
async function lawFile(host: Host): Promise<string> {
  const { builtIn } = await host.ask('rulePacks.list', {});
  const { base64 } = await host.ask('rulePacks.file', { hash: builtIn.hash });
  const { pack, madeFor } = JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as { pack: Pack; madeFor: PackFile['madeFor'] };
  const parameters = pack.parameters.map((parameter) => {
    const last = parameter.values.at(-1);
    return parameter.id === 'fsw.pass-mark' && last ? { ...parameter, values: [...parameter.values.slice(0, -1), { ...last, until: '2026-09-30' }, { ...last, from: '2026-10-01', value: 73 }] } : parameter;
  });
  const changed: Pack = { ...pack, version: '2026.12.1', parameters };
  const examples: PackExample[] = [{ title: 'A point short', asOf: '2026-10-15', client: skilledWorker('bachelor'), pathways: { 'ca.ee.fsw': { outcome: 'does-not-apply', notMet: ['fsw.points'] } } }];
  const signature = signPack(privateKey, { publisher: 'Example Publisher', signedOn: '2026-11-20', hash: packHash(changed) }, madeFor, examples);
  return write('law.json', { format: packFileFormat, pack: changed, examples, madeFor, signature });
}

async function addClients(host: Host): Promise<void> {
  const [person] = await host.ask('staff.list', {});
  for (const [fileNumber, level] of [['M-1', 'bachelor'], ['M-2', 'master']] as const) {
    await host.ask('imports.commit', { text: JSON.stringify(skilledWorker(level)), fileNumber, status: 'retained', responsibleId: person?.id ?? '', employers: [] });
  }
}

/** Chooses a file in the dialog that imports packs, and has it checked. */
async function check(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Import a pack…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a rule pack' });
  await dialog.locator('input[type=file]').setInputFiles(path);
  await dialog.getByRole('button', { name: 'Check' }).click();
}

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('a law comes from a publisher whose fingerprint somebody compared, is told in words and in clients, put in force, and left again with one click', async ({ page, host }) => {
  // All rules of the program are read, checked, compared and loaded here, several times over.
  test.slow();
  await addClients(host);
  await openAt(page, host, '/settings/rules');
  await check(page, await lawFile(host));
  const dialog = page.getByRole('dialog', { name: 'Import a rule pack' });
  await expect(dialog.getByText('The publisher is not known yet')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeHidden();
  const field = dialog.getByRole('textbox', { name: 'Fingerprint that the publisher gave you' });
  await field.fill('AB12');
  await dialog.getByRole('button', { name: 'Trust this publisher' }).click();
  await expect(dialog.getByText('this has 4.')).toBeVisible();
  await field.fill('0'.repeat(64));
  await expect(dialog.getByText('This is not the fingerprint of the key that signed the pack.')).toBeVisible();
  await field.fill(shownFingerprint(fingerprint));
  await expectAccessible(page, 'the import', '[role=dialog]');
  await dialog.getByRole('button', { name: 'Trust this publisher' }).click();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Trusted publishers' }).getByText(shownFingerprint(fingerprint))).toBeVisible();

  await page.getByRole('link', { name: 'Compare 2026.12.1 and put it in force…' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Pass mark: 67, then 73.' })).toBeVisible();
  await expect(page.getByText('From 1 Oct 2026')).toBeVisible();
  const activate = page.getByRole('button', { name: 'Put 2026.12.1 in force' });
  await expect(activate).toBeDisabled();
  await page.getByRole('button', { name: 'Assess all clients' }).click();
  await expect(page.getByText('1 client of 2 has another outcome or other points.')).toBeVisible({ timeout: 60_000 });
  const row = page.getByRole('table', { name: 'Clients with a change' }).getByRole('row').filter({ hasText: 'M-1' });
  await expect(row).toContainText('Federal Skilled Worker Program (Express Entry): applies → does not apply');
  await expect(row).toContainText('Pass mark of 67 points');
  await activate.click();

  const law = page.getByRole('region', { name: 'Law' });
  await expect(law.getByText('2026.12.1 (Example Publisher)', { exact: true })).toBeVisible();
  await openAt(page, host, '/pathways?id=ca.ee.fsw&asOf=2026-10-15');
  await expect(page.getByText('Rules 2026.12.1 as they stand on 15 Oct 2026')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('row', { name: /^Pass mark 73/ })).toBeVisible();
  await openAt(page, host, '/settings/about');
  await expect(page.getByText('Law: 2026.12.1 (Example Publisher)')).toBeVisible();

  await openAt(page, host, '/settings/rules');
  await page.getByRole('button', { name: /^Go back to Built-in/ }).click();
  await expect(page.getByRole('button', { name: 'Go back to 2026.12.1 (Example Publisher)' })).toBeVisible();
  await openAt(page, host, '/pathways?id=ca.ee.fsw&asOf=2026-10-15');
  await expect(page.getByRole('row', { name: /^Pass mark 67/ })).toBeVisible();
});

test('a pack that is not sound is refused with every fault and its place', async ({ page, host }) => {
  await openAt(page, host, '/settings/rules');
  const { examples, ...file } = firmFile();
  await check(page, write('bad.json', { ...file, examples: examples.slice(1) }));
  const refused = page.getByRole('alert').filter({ hasText: 'The pack was refused · 3 faults' });
  await expect(refused.getByText('at /pack/pathways/1/versions/0/criteria/0')).toBeVisible();
  await expectAccessible(page, 'the refusal', '[role=dialog]');
});

test('the firm’s own policy needs no signature, stands beside the law, and never in it', async ({ page, host }) => {
  await addClients(host);
  await openAt(page, host, '/settings/rules');
  await check(page, write('firm.json', firmFile()));
  const dialog = page.getByRole('dialog', { name: 'Import a rule pack' });
  await expect(dialog.getByText('Made for an older engine')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'Compare firm-1 and put it in force…' }).click();
  await page.getByRole('button', { name: 'Assess all clients' }).click();
  await page.getByRole('button', { name: 'Put firm-1 in force' }).click();
  await expect(page.getByRole('region', { name: 'Firm policy' }).getByText('firm-1', { exact: true })).toBeVisible();

  await openAt(page, host, '/pathways');
  await page.getByRole('combobox', { name: 'Rules of' }).click();
  await page.getByRole('option', { name: 'Firm policy' }).click();
  await expect(page.getByText('These are not the law.')).toBeVisible();
  await expect(page.getByText('A small pathway')).toBeVisible();
  await expect(page.getByText('Federal Skilled Worker Program')).toBeHidden();

  await openAt(page, host, `/clients/${await host.fileIdOf('M-1')}/assessment?asOf=2026-10-15`);
  await expect(page.getByRole('button', { name: /A small pathway/ })).toBeHidden();
  await page.getByRole('combobox', { name: 'Rules of' }).click();
  await page.getByRole('option', { name: 'Firm policy' }).click();
  await expect(page.getByRole('button', { name: /A small pathway/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save assessment' })).toBeHidden();
});

for (const [language, theme, width] of ([['en', 'light', 1280], ['fr', 'dark', 640]] as const).filter(([language]) => isLookedAtIn(language, 'en'))) {
  test(`rule packs are accessible in ${language}, ${theme}, ${width} px wide, and scroll in one direction only`, async ({ page, host }) => {
    await addClients(host);
    await host.ask('preferences.set', { language, theme });
    const { hash } = await host.ask('rulePacks.import', { base64: Buffer.from(canonicalJson(firmFile())).toString('base64') });
    await page.setViewportSize({ width, height: 800 });
    await openAt(page, host, '/settings/rules');
    await expect(page.getByText('firm-1').first()).toBeVisible();
    await expectAccessible(page, `${language} list`);
    await openAt(page, host, `/settings/rules/review?layer=firm&hash=${encodeURIComponent(hash)}`);
    await page.getByRole('button', { name: language === 'en' ? 'Assess all clients' : 'Évaluer tous les clients' }).click();
    await expect(page.getByRole('table', { name: language === 'en' ? 'Clients with a change' : 'Clients dont quelque chose change' })).toBeVisible();
    await expectAccessible(page, `${language} review`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
