import { expect as ofPlaywright, type ExpectMatcherState, type Locator } from '@playwright/test';

/** For what the quiet wait has waited for already: one look, and the message of what was found instead. */
const oneLookMs = 1;

/**
 * Playwright's own, but for one thing. Each time that it looks in vain for what is to be visible it writes the whole page down for a
 * message that is rarely needed, which took a tenth of what the page itself took. So it is waited for without, and looked at then.
 */
export const expect = ofPlaywright.extend({
  async toBeVisible(this: ExpectMatcherState, locator: Locator, options: { timeout?: number } = {}) {
    const { isNot, timeout: usual } = this;
    const timeout = options.timeout ?? usual;
    const result = (why?: string) => ({ pass: isNot === (why !== undefined), message: () => why ?? '' });
    try {
      if (isNot) await ofPlaywright(locator).not.toBeVisible({ timeout });
      else {
        const isThere = await locator.waitFor({ state: 'visible', timeout }).then(() => true, () => false);
        await ofPlaywright(locator).toBeVisible({ timeout: isThere ? timeout : oneLookMs });
      }
      return result();
    } catch (error) {
      return result(error instanceof Error ? error.message : String(error));
    }
  },
});
