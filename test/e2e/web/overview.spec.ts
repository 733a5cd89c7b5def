import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';
import { isLookedAtIn } from '../support/looks';

test.beforeEach(({ host }) => host.newBook());

test('a file says at a glance who it is about and where things stand', async ({ page, host }) => {
  await openAt(page, host, `/clients/${await host.fileIdOf('2026-0101')}/overview`);
  await expect(page.getByRole('heading', { level: 1, name: 'OKOYE, Emeka Samuel' })).toBeVisible();
  const family = page.getByRole('region', { name: 'Family' });
  await expect(family.getByRole('row')).toHaveCount(4);
  await expect(family.getByRole('row', { name: /OKOYE, Emeka Samuel/ })).toContainText('Principal applicant');
  await expect(family.getByRole('row', { name: /OKOYE, Emeka Samuel/ })).toContainText('Work permit (C63) until');
  const facts = page.getByRole('region', { name: 'Key facts' });
  await expect(facts.getByRole('row', { name: /Passport/ })).toContainText('Nigeria A00000101');
  await expect(facts.getByRole('row', { name: /Latest work/ })).toContainText('NOC 21231');
  await expect(page.getByRole('region', { name: 'Next dates' }).getByRole('row').first()).toContainText('Overdue');
  await expect(page.getByRole('region', { name: 'Offers, nominations, profiles' })).toContainText('Maple Harbour Robotics Inc.');
});

test('what is missing leads to where it is entered, and is gone from the list once it is known', async ({ page, host }) => {
  const file = await host.ask('files.create', {
    fileNumber: '2026-0900', principal: { family: 'Example', given: 'Ada' }, responsibleId: (await host.ask('staff.list', {}))[0]!.id, status: 'prospect', openedOn: '2026-11-02',
  });
  await openAt(page, host, `/clients/${file.id}/overview`);
  const missing = page.getByRole('region', { name: 'Missing essentials' });
  await expect(missing.getByText('15 facts to ask for')).toBeVisible();
  await missing.getByRole('link', { name: 'Complete: Work experience, Ada Example' }).click();
  await expect(page.getByRole('tab', { name: 'Profile' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { level: 2, name: 'Work' })).toBeVisible();
  await host.ask('facts.edit', { fileId: file.id, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: file.persons[0]!.id }, member: 'dateOfBirth', to: '1993-04-17' }] });
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(missing.getByText('14 facts to ask for')).toBeVisible();
  await expect(missing.getByRole('link', { name: /Date of birth/ })).toHaveCount(0);
});

test('whoever is entered later is compared with the other files, and each match leads to its file', async ({ page, host }) => {
  const responsibleId = (await host.ask('staff.list', {}))[0]!.id;
  const create = (fileNumber: string, family: string, given: string) => host.ask('files.create', { fileNumber, principal: { family, given }, responsibleId, status: 'prospect', openedOn: '2026-11-02' });
  const mine = await create('2026-0900', 'Vogelsang', 'Ute');
  const theirs = await create('2026-0901', 'Brandt', 'Heiko');
  const add = (file: typeof mine, list: string, id: string, data: Record<string, unknown>) =>
    host.ask('facts.edit', { fileId: file.id, visit: 'v', steps: [{ op: 'add', parent: { kind: 'person', id: file.persons[0]!.id }, list, id, index: 0, data: data as Record<string, string> }] });
  await add(theirs, 'passports', '01930000-0000-7000-8000-000000000001', { country: 'DE', number: 'C4J9X71' });
  await openAt(page, host, `/clients/${mine.id}/overview`);
  await expect(page.getByRole('region', { name: 'Family' })).toBeVisible();
  const similar = page.getByRole('region', { name: 'Similar persons in other files' });
  await expect(similar).toHaveCount(0);
  await add(mine, 'passports', '01930000-0000-7000-8000-000000000002', { number: 'C4J9-X71' });
  await expect(similar.getByText('Possible duplicate: Heiko Brandt in file 2026-0901')).toBeVisible();
  await expect(similar.getByText(/^Ute Vogelsang · .*same passport number/)).toBeVisible();
  await expectAccessible(page, 'similar persons', '#page');
  await similar.getByRole('link', { name: 'Look at file 2026-0901' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'BRANDT, Heiko' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Similar persons in other files' }).getByText('Possible duplicate: Ute Vogelsang in file 2026-0900')).toBeVisible();
});

test('number, status and consultant are changed in the head of the file', async ({ page, host }) => {
  const id = await host.fileIdOf('2026-0101');
  const ben = await host.ask('staff.add', { name: 'Ben Tran', initials: 'BT', role: 'assistant', membershipNumber: null });
  await openAt(page, host, `/clients/${id}/overview`);
  await page.getByRole('button', { name: 'Status: Retained. Change it' }).click();
  await page.getByRole('menuitem', { name: 'Closed' }).click();
  await expect(page.getByRole('button', { name: 'Status: Closed. Change it' })).toBeVisible();
  await page.getByRole('button', { name: 'Responsible: Alix Tremblay. Change it' }).click();
  await page.getByRole('menuitem', { name: 'Ben Tran' }).click();
  await expect(page.getByRole('button', { name: 'Responsible: Ben Tran. Change it' })).toBeVisible();
  await page.getByRole('button', { name: 'File no. 2026-0101' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the file number' });
  await dialog.getByRole('textbox', { name: 'File number' }).fill('2026-0103');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('The file number 2026-0103 is already used. Choose another one.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'File number' }).fill('A-7');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'File no. A-7' })).toBeVisible();
  expect(await host.ask('files.get', { id })).toMatchObject({ fileNumber: 'A-7', status: 'closed', responsibleId: ben.id });
});

test('a family’s essentials are seen at 1280 × 800 without scrolling', async ({ page, host }) => {
  await openAt(page, host, `/clients/${await host.fileIdOf('2026-0101')}/overview`);
  await expect(page.getByRole('region', { name: 'Missing essentials' })).toBeVisible();
  // The notices above are those of browser mode and of a recovery key that nobody confirmed; the desktop app shows neither.
  const hidden = await page.getByRole('main').first().evaluate((main) => {
    const content = document.getElementById('page')!;
    const notices = [...main.children].filter((child) => child !== content).reduce((height, child) => height + child.getBoundingClientRect().height, 0);
    return content.scrollHeight - content.clientHeight - notices;
  });
  expect(hidden).toBeLessThanOrEqual(0);
});

test('at twice the size it becomes one column and nothing is cut off', async ({ page, host }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openAt(page, host, `/clients/${await host.fileIdOf('2026-0101')}/overview`);
  const regions = ['Family', 'Key facts', 'Next dates', 'Offers, nominations, profiles', 'Missing essentials'];
  for (const name of regions) {
    const region = page.getByRole('region', { name });
    await region.scrollIntoViewIfNeeded();
    const box = (await region.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(640);
  }
});

for (const [language, theme, path] of ([['en', 'light', 'overview'], ['fr', 'dark', 'overview'], ['fr', 'light', 'history'], ['en', 'dark', 'history']] as const).filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`${path} holds to WCAG 2.2 AA (${language}, ${theme})`, async ({ page, host }) => {
    await host.ask('preferences.set', { language, theme });
    // A person without anything known, one who lost status, a large family.
    for (const number of ['2026-0101', '2026-0109']) {
      await openAt(page, host, `/clients/${await host.fileIdOf(number)}/${path}`);
      await expect(page.getByRole('tab', { selected: true })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expectAccessible(page, number, '#page');
    }
  });
}
