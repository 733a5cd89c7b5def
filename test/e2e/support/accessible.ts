import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The engine that comes with the builder, in its small form. The builder by itself gives a page the large one, twice at every look. */
const engine = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const nothing = 'undefined';

/**
 * axe finds nothing on the page as it is now, or in the one part of it that `within` selects (a dialog or a menu, which hides the
 * rest from everybody).
 */
export async function expectAccessible(page: Page, what: string, within?: string): Promise<void> {
  // What fades in is pale for a moment; a spinner never ends.
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(engine);
  // The page's policy allows no frames, and only what is wrong is looked at: axe need not open a second page to put together the
  // results of frames, nor describe everything that is right. Both took longer than the checks.
  const builder = new AxeBuilder({ page, axeSource: nothing }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`);
  expect(found, what).toEqual([]);
}
