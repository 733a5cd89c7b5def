import type { Browser, BrowserContext, Page } from '@playwright/test';

const parked = '/parked';
const size = { width: 1280, height: 800 };

/**
 * A window that serves one test after another: its process has the scripts compiled, which a new one would do anew for each test. What
 * cannot be taken back (a clock that is held, a script before each page, a listener) belongs into a window of its own:
 * `test.use({ hasOwnWindow: true })`.
 */
export class KeptWindow {
  private current: { context: BrowserContext; page: Page } | undefined;

  constructor(private readonly browser: Browser) {}

  async context(): Promise<BrowserContext> {
    return (await this.ready()).context;
  }

  async page(): Promise<Page> {
    return (await this.ready()).page;
  }

  /** As it was at first; another window takes its place where a test has closed it, or where it crashed. */
  async clear(): Promise<void> {
    if (this.current === undefined) return;
    const { context, page } = this.current;
    try {
      for (const other of context.pages()) if (other !== page) await other.close();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await page.route(`**${parked}`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
      await page.evaluate((path) => location.replace(path), parked);
      await page.waitForURL(`**${parked}`);
      await page.unrouteAll();
      await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      await context.clearPermissions();
    } catch {
      await this.close();
    }
  }

  async close(): Promise<void> {
    await this.current?.context.close();
    this.current = undefined;
  }

  private async ready(): Promise<{ context: BrowserContext; page: Page }> {
    if (this.current === undefined || this.current.page.isClosed()) {
      await this.close();
      const context = await this.browser.newContext({ viewport: size, reducedMotion: 'reduce' });
      this.current = { context, page: await context.newPage() };
    }
    return this.current;
  }
}
