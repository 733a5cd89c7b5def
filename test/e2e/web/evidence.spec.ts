import { v7 as newId } from 'uuid';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';
import { isLookedAtIn } from '../support/looks';
import { couple } from './assessmentFiles';

const asOf = '2026-09-30';
const at = (fileId: string) => `/clients/${fileId}/assessment?asOf=${asOf}&pathway=ca.ee.fsw`;

/** The couple's file with a passport of Chidi's to 15 March 2027 and a medical exam of 10 August 2025, which was good to 9 August 2026. */
async function dated(host: Parameters<typeof couple>[0]): Promise<string> {
  const { fileId, chidi } = await couple(host);
  const parent = { kind: 'person' as const, id: chidi };
  await host.ask('facts.edit', {
    fileId, visit: 'dates', steps: [
      { op: 'add', parent, list: 'passports', id: newId(), index: 0, data: { country: 'NG', number: 'A01234567', expiresOn: '2027-03-15' } },
      { op: 'add', parent, list: 'medicalExams', id: newId(), index: 0, data: { examinedOn: '2025-08-10', country: 'NG' } },
    ],
  });
  return fileId;
}

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('documents on which an outcome rests are listed by urgency, with what their end means and where it stands', async ({ page, host }) => {
  const fileId = await dated(host);
  await openAt(page, host, at(fileId));
  const list = page.getByRole('list', { name: 'Evidence' });
  await expect(list.getByRole('listitem').first()).toHaveAttribute('data-evidence', 'medical-exam-proof');
  const exam = list.locator('[data-evidence="medical-exam-proof"]');
  await expect(exam).toContainText('Expired');
  await expect(exam).toContainText('No criterion that is met looks at this day: the outcome stays as it is');
  await expect(list.locator('[data-evidence="language-test"]').first()).toContainText('Criteria that look at this day');
  // The criterion says itself until when its proof is good: the test of 1 March 2026 to 29 February 2028.
  await expect(page.locator('[data-criterion="fsw.language"] [data-evidence-mark]')).toContainText('good to');
  await expect(page.locator('[data-criterion="fsw.language"] [data-evidence-mark]')).toContainText('29 Feb 2028');
  await expectAccessible(page, 'en');
  // From the document to its fact.
  await list.locator('[data-evidence="passport"]').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Passports and travel documents' })).toBeVisible();
});

test('planned days and dates of a case count, and a document that says another day than the file is told of', async ({ page, host }) => {
  const fileId = await dated(host);
  const opened = await host.ask('cases.create', { fileId, kind: 'ca.ee.fsw', title: '', filingOn: '2027-03-01', landingOn: '2027-09-01' });
  const { digest } = await host.ask('checklists.compare', { caseId: opened.id, asOf });
  const items = await host.ask('checklists.renew', { caseId: opened.id, asOf, digest });
  const passport = items.find(({ content }) => content.document === 'passport' && content.for === 'p1');
  await host.ask('checklists.change', { id: passport?.id ?? '', revision: passport?.revision ?? 0, change: { state: 'accepted', expiresOn: '2027-02-15' } });
  await openAt(page, host, at(fileId));
  const row = page.getByRole('list', { name: 'Evidence' }).locator('[data-evidence="passport"]').filter({ hasText: 'Chidi' });
  await expect(row).toContainText('Ends before filing');
  await expect(row).toContainText('Filing is planned for 1 Mar 2027: renew it, or file by 15 Feb 2027.');
  await expect(row).toContainText('The expiry differs: 15 Mar 2027 in the facts, 15 Feb 2027 on the document.');
  await row.getByRole('link', { name: /Documents of the case/ }).click();
  await expect(page.locator('[data-document="passport"]').first()).toBeVisible();
});

test('the forecast lists the days on which documents end', async ({ page, host }) => {
  const fileId = await dated(host);
  await openAt(page, host, at(fileId));
  await page.getByRole('button', { name: 'Show changes and the next 24 months' }).click();
  const forecast = page.getByRole('table', { name: 'The next 24 months' });
  await expect(forecast.getByRole('row').filter({ hasText: '16 Mar 2027' })).toContainText('End of validity: Passport – Nigeria');
});

for (const [language, theme, title] of ([['en', 'light', 'Evidence'], ['fr', 'dark', 'Preuves']] as const).filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`evidence is accessible in ${language}, ${theme}`, async ({ page, host }) => {
    const fileId = await dated(host);
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width: 1280, height: 800 });
    await openAt(page, host, at(fileId));
    const list = page.getByRole('list', { name: title });
    await expect(list.locator('[data-evidence="passport"]')).toBeVisible();
    await list.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expectAccessible(page, language);
  });
}
