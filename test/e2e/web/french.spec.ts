import type { Page } from '@playwright/test';
import { fileSections, personSections } from '../../../shared/clientFile';
import { sectionTitle } from '../../../shared/texts';
import { englishOn, leaves } from '../support/englishTexts';
import { expect, openAt, passphrase, test } from '../support/host';

const noEnglish = async (page: Page, where: string, entered: readonly string[] = []): Promise<void> => {
  expect(await englishOn(page, entered), where).toEqual([]);
};
const go = async (page: Page, path: string, heading: string | RegExp): Promise<void> => {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, path);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
};

test('the texts to look for are found where the page is English', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/settings/firm');
  await expect(page.getByRole('heading', { level: 1, name: 'Firm' })).toBeVisible();
  expect(await englishOn(page)).toEqual(expect.arrayContaining(['Employers', 'Recycle bin', 'How dates are written', 'Search clients, employers, documents and commands']));
});

test('making a book in French shows no English', async ({ page, host }) => {
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  await page.goto(host.url);
  await expect(page.getByRole('button', { name: 'Mettre Dossier en place' })).toBeVisible();
  await noEnglish(page, 'welcome');
  await page.getByRole('button', { name: 'Restaurer plutôt une sauvegarde' }).click();
  await noEnglish(page, 'restore');
  await page.getByRole('button', { name: 'Retour' }).click();
  await page.getByRole('button', { name: 'Mettre Dossier en place' }).click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText('Saisissez le nom.')).toBeVisible();
  await noEnglish(page, 'firm');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Alix Tremblay');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByRole('textbox', { name: 'Phrase secrète', exact: true }).fill('trop court');
  await page.getByRole('button', { name: 'Créer le registre' }).click();
  await noEnglish(page, 'passphrase');
  await page.getByRole('textbox', { name: 'Phrase secrète', exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: 'Phrase secrète, de nouveau' }).fill(passphrase);
  await page.getByRole('button', { name: 'Créer le registre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Conservez la clé de récupération' })).toBeVisible();
  await noEnglish(page, 'recovery key');
  for (const field of await page.getByRole('textbox', { name: /^Groupe \d$/ }).all()) await field.fill('ZZZZZ');
  await page.getByRole('button', { name: 'Confirmer la clé de récupération' }).click();
  await expect(page.getByRole('alert')).toContainText('Les groupes ne correspondent pas à la clé de récupération.');
  await noEnglish(page, 'recovery key, refused');
});

test('the way in, in French, shows no English', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await host.ask('staff.add', { name: 'Morgan Achebe', initials: 'MA', role: 'assistant', membershipNumber: null });
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  await host.ask('book.lock', {});
  await page.goto(host.url);
  await expect(page.getByRole('heading', { level: 1, name: 'Déverrouiller le registre' })).toBeVisible();
  await noEnglish(page, 'unlock');
  await page.getByRole('textbox', { name: 'Phrase secrète' }).fill('ce n’est pas elle');
  await page.getByRole('button', { name: 'Déverrouiller', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Cette phrase secrète n’ouvre pas ce registre.');
  await noEnglish(page, 'unlock, refused');
  await page.getByRole('textbox', { name: 'Phrase secrète' }).fill(passphrase);
  await page.getByRole('button', { name: 'Déverrouiller', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Qui travaille?' })).toBeVisible();
  await noEnglish(page, 'who is working');
});

test('every page of the open book, in French, shows no English', async ({ page, host }) => {
  test.slow();
  await host.newBook();
  await host.ask('preferences.set', { language: 'fr', theme: 'light' });
  const id = await host.fileIdOf('2026-0101');
  await host.ask('files.delete', { ids: [await host.fileIdOf('2026-0110')] });
  const { rows } = await host.ask('employers.list', { query: '', offset: 0, limit: 1 });
  const file = await host.ask('files.get', { id });
  await page.goto(host.url);
  await go(page, '/clients', 'Clients');
  await expect(page.getByText('OKOYE, Emeka Samuel')).toBeVisible();
  await noEnglish(page, 'clients');
  for (const dialog of ['new', 'import']) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `/clients?dialog="${dialog}"`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await noEnglish(page, `clients, ${dialog}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await go(page, `/clients/${id}/overview`, /^OKOYE/);
  await noEnglish(page, 'overview', leaves(file));
  const places = [...file.persons.flatMap((person) => personSections.map(({ name }) => [person.id, name] as const)), ...fileSections.map(({ name }) => ['file', name] as const)];
  for (const [person, section] of places) {
    await go(page, `/clients/${id}/profile?person=${person}&section=${section}`, /^OKOYE/);
    await expect(page.getByRole('heading', { level: 2, name: sectionTitle(section, 'fr') }).or(page.getByRole('heading', { level: 3, name: sectionTitle(section, 'fr') })).first()).toBeVisible();
    await noEnglish(page, `profile, ${section}`, leaves(file));
  }
  await go(page, `/clients/${id}/assessment`, /^OKOYE/);
  await expect(page.getByRole('article')).toBeVisible();
  await noEnglish(page, 'assessment', leaves(file));
  await go(page, `/clients/${id}/history`, /^OKOYE/);
  await noEnglish(page, 'history', leaves(file));
  await go(page, '/pathways', 'Voies');
  await noEnglish(page, 'pathways');
  await go(page, '/employers', 'Employeurs');
  await noEnglish(page, 'employers');
  await go(page, `/employers/${rows[0]!.id}`, rows[0]!.legalName);
  await noEnglish(page, 'employer');
  await go(page, '/recycle-bin', 'Corbeille');
  await noEnglish(page, 'recycle bin');
  for (const [section, title] of [['firm', 'Cabinet'], ['people', 'Personnes'], ['preferences', 'Préférences'], ['security', 'Sécurité'], ['backup', 'Sauvegarde'], ['audit', 'Journal d’audit'], ['about', 'À propos de Dossier']] as const) {
    await go(page, `/settings/${section}`, title);
    await noEnglish(page, section);
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await noEnglish(page, 'palette');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Au travail : Alix Tremblay' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await noEnglish(page, 'menu');
});
