import { fileSections, personSections } from '../../../shared/clientFile';
import { sectionTitle } from '../../../shared/texts';
import { expectAccessible } from '../support/accessible';
import { expect, openAt, test } from '../support/host';
import { isLookedAtIn, looks } from '../support/looks';

for (const [language, theme, width] of looks.filter(([language]) => isLookedAtIn(language, 'fr'))) {
  test(`every section of the profile is accessible in ${language}, ${theme}, ${width} px wide, and scrolls in one direction only`, async ({ page, host }) => {
    test.slow();
    await host.newBook();
    await host.ask('preferences.set', { language, theme });
    await page.setViewportSize({ width, height: 800 });
    const id = await host.fileIdOf('2026-0101');
    const places = [...personSections.map(({ name }) => ({ name, person: '' })), ...fileSections.map(({ name }) => ({ name, person: 'file' }))];
    await openAt(page, host, `/clients/${id}/profile`);
    for (const [index, { name, person }] of places.entries()) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `/clients/${id}/profile?section=${name}${person === '' ? '' : `&person=${person}`}`);
      await expect(page.getByRole('heading', { level: 2, name: sectionTitle(name, language), exact: true })).toBeVisible();
      const closed = page.locator('[data-entry] button[aria-expanded="false"]:not([aria-haspopup]):not([disabled])').first();
      if (await closed.isVisible()) await closed.click();
      // The frame around the page is the same for all of them.
      await expectAccessible(page, `${name} ${language}`, index === 0 ? undefined : '#page');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), name).toBe(true);
    }
  });
}
