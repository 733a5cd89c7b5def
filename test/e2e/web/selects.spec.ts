import type { Page } from '@playwright/test';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { allForms, fullFormName } from '../../../shared/forms';
import { kindsWithChecklist, kindTitle } from '../../../renderer/features/cases/caseKinds';
import { expect, openAt, test, type Host } from '../support/host';
import { isGoneIn } from '../support/looks';

const rules = new LoadedPack(builtInPack, '');
/** What the office works at, and the narrowest window in which navigation stands beside the page. */
const widths = [1280, 1000] as const;

/** What stands in a select and is wider than the room for it, beside its arrow. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')!;
    return [...document.querySelectorAll<HTMLInputElement>('input.mantine-Select-input')]
      .filter((input) => input.checkVisibility())
      .filter((input) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(input);
        pen.font = font;
        const words = pen.measureText(input.value === '' ? input.placeholder : input.value).width;
        return input.scrollWidth > input.clientWidth || words > input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      })
      .map((input) => input.value || input.placeholder);
  });

async function expectWhole(page: Page, what: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await cutOff(page), `${what}, ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('#page')!.scrollWidth <= document.querySelector('#page')!.clientWidth), `${what}, ${width} px: scrolls sideways`).toBe(true);
  }
}

/** For some sample files a case of a kind each, of the longest names: two of them differ in their last letter, and where they fit the others do. */
async function casesOfSamples(host: Host, language: 'en' | 'fr'): Promise<{ fileId: string; caseId: string; title: string }[]> {
  const title = (kind: string): string => kindTitle(kind, language, rules);
  const kinds = ['ca.wp.gts-a', ...kindsWithChecklist(rules).toSorted((a, b) => title(b).length - title(a).length)];
  const { rows } = await host.ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 5 });
  const found = [];
  for (const [index, { id }] of rows.entries()) {
    const kind = kinds[index % kinds.length]!;
    const made = await host.ask('cases.create', { fileId: id, kind, title: '', filingOn: '2027-01-15', landingOn: null });
    found.push({ fileId: id, caseId: made.id, title: title(kind) });
  }
  return found;
}

for (const language of (['en', 'fr'] as const).filter(isGoneIn)) {
  test(`no select cuts off what it says, for the cases of the samples (${language})`, async ({ page, host }) => {
    await host.newBook();
    await host.ask('preferences.set', { language, theme: 'light' });
    const cases = await casesOfSamples(host, language);
    const go = async (hash: string, title: string): Promise<void> => {
      await page.evaluate((to) => { window.location.hash = to; }, hash);
      await expect.poll(() => page.evaluate((words) => [...document.querySelectorAll<HTMLInputElement>('input.mantine-Select-input')].some(({ value }) => value === words), title)).toBe(true);
    };
    await openAt(page, host, `/clients/${cases[0]!.fileId}/cases`);
    for (const { fileId, caseId, title } of cases) {
      await go(`/clients/${fileId}/documents?case=${caseId}`, title);
      await expectWhole(page, `documents: ${title}`);
      await go(`/clients/${fileId}/forms?case=${caseId}`, title);
      await expectWhole(page, `forms: ${title}`);
      await go(`/clients/${fileId}/letters?template=job-offer&case=${caseId}`, title);
      await expect(page.locator('[data-field]').first()).toBeVisible();
      await expectWhole(page, `letters: ${title}`);
    }
    const { fileId, caseId } = cases[0]!;
    for (const form of allForms.toSorted((a, b) => fullFormName(b, language).length - fullFormName(a, language).length).slice(0, 5)) {
      await go(`/clients/${fileId}/forms?case=${caseId}&form=${form.id}`, fullFormName(form, language));
      await expectWhole(page, `form ${form.id}`);
    }
    const { profiles } = await host.ask('packages.profiles', {});
    await go(`/clients/${fileId}/documents?case=${caseId}&view=package`, profiles[0]!.profile.title[language]);
    for (const { profile } of profiles) {
      await page.getByRole('combobox', { name: /^(Portal|Portail)$/ }).click();
      await page.getByRole('option', { name: profile.title[language], exact: true }).click();
      await expectWhole(page, `package: ${profile.id}`);
    }
  });
}

test('a list breaks lines before it cuts off what tells two apart', async ({ page, host }) => {
  await host.newBook();
  const [first] = await casesOfSamples(host, 'en');
  await page.setViewportSize({ width: 1000, height: 800 });
  await openAt(page, host, `/clients/${first!.fileId}/cases`);
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.getByRole('combobox', { name: 'Pathway or kind of case' }).click();
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  expect(await options.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth || getComputedStyle(one).whiteSpace === 'nowrap').map((one) => one.textContent))).toEqual([]);
  const list = await page.locator('.mantine-Select-dropdown:visible').boundingBox();
  expect(list!.x).toBeGreaterThanOrEqual(0);
  expect(list!.x + list!.width).toBeLessThanOrEqual(1000);
});

/** Controls of a toolbar that are not 32 px high, or overlap in height with another of their line and do not end where it ends. */
const crooked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('[data-toolbar]')].map((bar) =>
      [...bar.querySelectorAll('.mantine-Input-input, .mantine-SegmentedControl-root, .mantine-Button-root')].map((one) => ({ name: one.textContent || one.getAttribute('value') || one.className, box: one.getBoundingClientRect() })));
    const uneven = (bar: (typeof boxes)[number]): string[] =>
      bar.filter(({ box }) => Math.abs(box.height - 32) > 0.5 || bar.some(({ box: other }) => other.top < box.bottom && box.top < other.bottom && Math.abs(other.bottom - box.bottom) > 0.5)).map(({ name, box }) => `${name}: ${box.top} to ${box.bottom}`);
    return boxes.length === 0 ? ['no toolbar'] : boxes.flatMap(uneven);
  });

for (const language of (['en', 'fr'] as const).filter(isGoneIn)) {
  test(`the controls over checklist, package, forms and letters stand on one line, what can be done at its end (${language})`, async ({ page, host }) => {
    await host.newBook();
    await host.ask('preferences.set', { language, theme: 'light' });
    const fileId = await host.fileIdOf('2026-0102');
    const made = await host.ask('cases.create', { fileId, kind: 'ca.wp.gts-b', title: '', filingOn: null, landingOn: null });
    const { digest } = await host.ask('checklists.compare', { caseId: made.id, asOf: '2026-11-26' });
    await host.ask('checklists.renew', { caseId: made.id, asOf: '2026-11-26', digest });
    const places = [['documents', '', /^(Renew|Mettre à jour)/], ['documents', '&view=package', /^(Make the package|Préparer)/], ['forms', '', /^(Print|Imprimer)/], ['letters', '&template=job-offer', /^(Make the letter|Produire la lettre)$/]] as const;
    for (const [place, more, action] of places) {
      await openAt(page, host, `/clients/${fileId}/${place}?case=${made.id}${more}`);
      const main = page.locator('[data-toolbar]').getByRole('button', { name: action });
      await expect(main).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await crooked(page), `${place}${more}, ${width} px`).toEqual([]);
        const [button, bar] = [(await main.boundingBox())!, (await page.locator('[data-toolbar]').last().boundingBox())!];
        expect(button.x + button.width, `${place}${more}, ${width} px`).toBeCloseTo(bar.x + bar.width, 0);
      }
    }
  });
}
