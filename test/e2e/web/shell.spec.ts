import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { complaints } from '../support/console';
import { expect, openAt, test } from '../support/host';

const search = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'Search clients, employers, documents and commands' });
const openPalette = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await expect(search(page)).toBeFocused();
};

test('what is typed before the search box has the focus stands in it, and is no shortcut', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/clients');
  // All at once, as they come where the page is slow and somebody types fast.
  await page.evaluate(() => {
    for (const key of ['k', 'w', 'h', 'o', '?']) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key === '?' ? 'Slash' : `Key${key.toUpperCase()}`, ctrlKey: key === 'k', shiftKey: key === '?', bubbles: true, cancelable: true }));
  });
  await expect(search(page)).toHaveValue('who?');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type(' now');
  await expect(search(page)).toHaveValue('who? now');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('the palette finds a file by name without accents, by number, and opens the first answer with Enter', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/settings/about');
  await openPalette(page);
  await search(page).fill('hernandez');
  await expect(page.getByRole('dialog').getByText('HERNÁNDEZ RUIZ, José Ángel')).toBeVisible();
  await search(page).fill('2026-0104');
  await expect(page.getByRole('dialog').getByText('LEFÈVRE, Baptiste')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^LEFÈVRE/ })).toBeVisible();
});

test('the palette finds employers and commands, and says when there is nothing', async ({ page, host }) => {
  await host.newBook();
  const { rows } = await host.ask('employers.list', { query: '', offset: 0, limit: 1 });
  const employer = rows[0]!;
  await openAt(page, host, '/clients');
  await openPalette(page);
  await search(page).fill(employer.legalName);
  await expect(page.getByRole('dialog').getByText(employer.legalName)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: employer.legalName })).toBeVisible();
  await openPalette(page);
  await search(page).fill('recycle');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Recycle bin' })).toBeVisible();
  await openPalette(page);
  await search(page).fill('xyzzy');
  await expect(page.getByText('Nothing found for “xyzzy”')).toBeVisible();
});

test('the shortcuts of the page are listed under the question mark, but not while one types', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/settings/firm');
  await page.getByRole('textbox', { name: 'Address' }).press('?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Lock the book');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the first stop of the Tab key leads past the navigation', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/settings/firm');
  await expect(page.getByRole('heading', { level: 1, name: 'Firm' })).toBeVisible();
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#page')).toBeFocused();
});

test('the language changes every text at once and is kept for the next start', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/clients');
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('FR').click();
  await expect(page.getByRole('link', { name: 'Corbeille' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA');
  expect(await host.ask('preferences.get', {})).toMatchObject({ language: 'fr' });
  await openAt(page, host, '/clients');
  await expect(page.getByRole('link', { name: 'Corbeille' })).toBeVisible();
});

test('the appearance changes and is kept, also when another window changes it', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/clients');
  await page.getByRole('button', { name: 'Dark appearance' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(await host.ask('preferences.get', {})).toMatchObject({ theme: 'dark' });
  await host.ask('preferences.set', { language: 'en', theme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
});

test('paper is white, whatever the appearance', async ({ page, host }) => {
  await host.newBook();
  await host.ask('preferences.set', { language: 'en', theme: 'dark' });
  await openAt(page, host, '/settings/about');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('browser mode and an unconfirmed recovery key stay in sight; the key can be made anew from there', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await openAt(page, host, '/clients');
  await expect(page.getByText('For trying Dossier, not for client files.')).toBeVisible();
  await page.getByRole('link', { name: 'Make a new recovery key' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Security' })).toBeVisible();
});

test('at twice the size the navigation folds away, opens, and goes again when one went somewhere', async ({ page, host }) => {
  await host.newBook();
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(host.url);
  const link = page.getByRole('link', { name: 'Employers' });
  await page.getByRole('button', { name: 'Open the navigation' }).click();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Employers' })).toBeVisible();
  await expect(link).not.toBeInViewport();
  for (const path of ['/settings/firm', '/settings/people', '/settings/security', '/settings/backup', '/settings/audit', '/settings/about']) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
  }
});

test('an address that leads nowhere says so and leads back', async ({ page, host }) => {
  await host.newBook({ withSamples: false });
  await openAt(page, host, '/nowhere');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the clients' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clients' })).toBeVisible();
});

test.describe('in a window of its own', () => {
  test.use({ hasOwnWindow: true });

  test('without its token, or with another one, a page gets nothing and says why', async ({ page, host }) => {
    await host.newBook();
    const { origin } = new URL(host.url);
    await page.goto(origin);
    await expect(page.getByRole('heading', { name: 'This page has no connection to Dossier' })).toBeVisible();
    await page.goto('about:blank');
    await page.goto(`${origin}/#token=${'x'.repeat(32)}`);
    await expect(page.getByRole('heading', { name: 'This page has no connection to Dossier' })).toBeVisible();
  });

  test('the token leaves the address and the history at once', async ({ page, host }) => {
    await host.newBook({ withSamples: false });
    await page.goto(host.url);
    await expect(page.getByRole('navigation').first()).toBeVisible();
    expect(page.url()).not.toContain('token');
    await page.goBack();
    expect(page.url()).not.toContain('token');
  });

  test('the navigation that somebody opens while the first page is on its way stays open', async ({ page, host }) => {
    await host.newBook();
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => { arrive = resolve; });
    await page.route(/\/OverviewPage-[^/]*\.js$|\/TodayPage-[^/]*\.js$|\/ClientsPage-[^/]*\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.setViewportSize({ width: 640, height: 400 });
    await page.goto(host.url);
    await page.getByRole('button', { name: 'Open the navigation' }).click();
    await expect(page.getByRole('link', { name: 'Employers' })).toBeInViewport();
    arrive();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Employers' })).toBeInViewport();
  });

  test('a dropped connection comes back by itself, with a notice, and the page goes on', async ({ page, host }) => {
    await host.newBook();
    let drop = (): void => undefined;
    await page.routeWebSocket(/\/rpc$/, (socket) => {
      const server = socket.connectToServer();
      drop = () => {
        void socket.close();
        void server.close();
      };
    });
    await openAt(page, host, '/clients');
    await expect(page.getByText('13 files')).toBeVisible();
    drop();
    await expect(page.getByText('The data service was restarted')).toBeVisible();
    await page.getByRole('link', { name: 'Employers' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Employers' })).toBeVisible();
  });
});

test('a service that is gone is said to be gone', async ({ page, host }) => {
  await host.newBook();
  await openAt(page, host, '/clients');
  await expect(page.getByText('13 files')).toBeVisible();
  host.stop();
  await expect(page.getByText('The data service stopped and is starting again…')).toBeVisible();
});

test('no screen makes the browser complain', async ({ page, host }) => {
  await host.newBook();
  const heard = complaints(page);
  const id = await host.fileIdOf('2026-0101');
  const paths = ['/clients', `/clients/${id}/overview`, `/clients/${id}/profile`, `/clients/${id}/history`, '/employers', '/recycle-bin', '/settings/firm', '/settings/people', '/settings/preferences', '/settings/security', '/settings/backup', '/settings/audit', '/settings/about'];
  await page.goto(host.url);
  for (const path of paths) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, path);
    await expect(page).toHaveURL(new RegExp(`#${path}`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await openPalette(page);
  await page.keyboard.press('Escape');
  expect(heard).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`palette, shortcuts, menu and the page that is none are accessible, ${theme}`, async ({ page, host }) => {
    await host.newBook();
    await host.ask('staff.add', { name: 'Morgan Achebe', initials: 'MA', role: 'assistant', membershipNumber: null });
    await host.ask('preferences.set', { language: 'en', theme });
    await openAt(page, host, '/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'no such page');
    await openPalette(page);
    await search(page).fill('okoye');
    await expect(page.getByRole('dialog').getByText('OKOYE, Emeka Samuel')).toBeVisible();
    await expectAccessible(page, 'palette', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await expectAccessible(page, 'shortcuts', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'At work: Alix Tremblay' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectAccessible(page, 'menu', '[role="menu"]');
  });
}
