import { v7 as newId } from 'uuid';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test, type Host } from '../support/host';
import { isLookedAtIn } from '../support/looks';

/**
 * A file with a job offer on an LMIA to 20 April 2027, of work that begins on 5 January 2027 at 52.50 an hour, which are 109,200 a year of 40
 * hours, and a case that is filed on `filingOn`.
 */
async function withOffer(host: Host, filingOn: string): Promise<{ fileId: string; caseId: string }> {
  const [staff] = await host.ask('staff.list', {});
  const file = await host.ask('files.create', { fileNumber: 'READY-1', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staff?.id ?? '', status: 'retained', openedOn: '2026-09-01' });
  const employer = await host.ask('employers.create', { legalName: 'Example Robots Inc.' });
  const lmia = newId();
  await host.ask('employers.edit', {
    employerId: employer.id, visit: 'test',
    steps: [{ op: 'add', parent: { kind: 'employer', id: employer.id }, list: 'lmias', id: lmia, index: 0, data: { number: '8123456', stream: 'high-wage', decision: 'positive', issuedOn: '2026-10-20', expiresOn: '2027-04-20' } }],
  });
  await host.ask('facts.edit', {
    fileId: file.id, visit: 'test',
    steps: [
      { op: 'linkEmployer', id: newId(), employerId: employer.id, localId: 'e1', data: {} },
      {
        op: 'add', parent: { kind: 'file', id: file.id }, list: 'jobOffers', id: newId(), index: 0, lmiaId: lmia,
        data: { id: 'j1', personId: 'p1', employerId: 'e1', title: 'Software engineer', noc: '21231', province: 'ON', wagePerHour: 52.5, salaryPerYear: 109_200, hoursPerWeek: 40, startsOn: '2027-01-05' },
      },
    ],
  });
  const { id } = await host.ask('cases.create', { fileId: file.id, kind: 'ca.wp.general', title: '', filingOn, landingOn: null });
  return { fileId: file.id, caseId: id };
}

const check = (id: string) => `[data-check="${id}"]`;

test.beforeEach(async ({ host }) => {
  await host.newBook({ withSamples: false });
});

test('what is not in order before filing stands first, with its reason, source and fact', async ({ page, host }) => {
  // After the last day of the LMIA, and after the work began.
  const { fileId, caseId } = await withOffer(host, '2027-04-21');
  await openAt(page, host, `/clients/${fileId}/documents?case=${caseId}`);
  const panel = page.getByRole('region', { name: 'Ready to file?' });
  await expect(panel).toContainText('2 not in order');
  const rows = panel.getByRole('list', { name: 'Job offer: Software engineer' }).getByRole('listitem');
  await expect(rows.first()).toHaveAttribute('data-state', 'failed');
  await expect(panel.locator(check('lmia-valid'))).toContainText('Not in order');
  await expect(panel.locator(check('lmia-valid'))).toContainText('20 Apr 2027');
  await expect(panel.locator(check('number'))).toContainText('In order');
  await expect(panel.locator(check('wage'))).toHaveAttribute('data-state', 'passed');
  await expect(panel.locator(check('duties'))).toHaveAttribute('data-state', 'unknown');
  await panel.locator(check('start')).getByRole('button').first().click();
  await expect(page.getByText(/^Immigration and Refugee Protection Regulations.*200/)).toBeVisible();
  await page.keyboard.press('Escape');
  await panel.locator(check('start')).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Job offers' }).first()).toBeVisible();
});

test('where everything is in order the comparison is a line that opens, and a case for something else has none', async ({ page, host }) => {
  const { fileId, caseId } = await withOffer(host, '2026-12-15');
  await openAt(page, host, `/clients/${fileId}/documents?case=${caseId}`);
  const panel = page.getByRole('region', { name: 'Ready to file?' });
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Show what was compared' }).click();
  await expect(panel.locator(check('lmia-valid'))).toContainText('In order');
  const other = await host.ask('cases.create', { fileId, kind: 'ca.ee.fsw', title: '', filingOn: null, landingOn: null });
  await openAt(page, host, `/clients/${fileId}/documents?case=${other.id}`);
  await expect(page.getByRole('combobox', { name: 'Case' })).toBeVisible();
  await expect(panel).toHaveCount(0);
});

test('a case whose pathway needs a job offer says that there is none, and leads to where it is entered', async ({ page, host }) => {
  const [staff] = await host.ask('staff.list', {});
  const file = await host.ask('files.create', { fileNumber: 'READY-2', principal: { family: 'Okafor', given: 'Chidi' }, responsibleId: staff?.id ?? '', status: 'retained', openedOn: '2026-09-01' });
  const { id } = await host.ask('cases.create', { fileId: file.id, kind: 'ca.wp.gts-b', title: '', filingOn: null, landingOn: null });
  await openAt(page, host, `/clients/${file.id}/documents?case=${id}`);
  const panel = page.getByRole('region', { name: 'Ready to file?' });
  await expect(panel).toContainText('1 not in order');
  await expect(panel.locator(check('offer'))).toContainText('No job offer on file');
  await expectAccessible(page, 'no offer');
  await panel.locator(check('offer')).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Job offers' }).first()).toBeVisible();
});

for (const [language, theme] of ([['en', 'light'], ['fr', 'dark']] as const).filter(([language]) => isLookedAtIn(language, 'en'))) {
  test(`readiness is accessible in ${language}, ${theme}`, async ({ page, host }) => {
    const { fileId, caseId } = await withOffer(host, '2027-04-21');
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width: 1280, height: 800 });
    await openAt(page, host, `/clients/${fileId}/documents?case=${caseId}`);
    await expect(page.locator(check('lmia-valid'))).toBeVisible();
    await expectAccessible(page, language);
  });
}
