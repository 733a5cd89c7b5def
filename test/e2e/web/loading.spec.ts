import type { Page } from '@playwright/test';
import { expect, openAt, test } from '../support/host';

// Held sockets and clocks are not to be had back.
test.use({ hasOwnWindow: true });

/** Lets nothing of the data service through to the page from the moment it is held until it is let go. */
async function slowService(page: Page): Promise<{ hold: () => void; letGo: () => void }> {
  let held = false;
  const waiting: (() => void)[] = [];
  await page.routeWebSocket(/\/rpc$/, (socket) => {
    socket.connectToServer().onMessage((message) => {
      if (held) waiting.push(() => socket.send(message));
      else socket.send(message);
    });
  });
  return {
    hold: () => { held = true; },
    letGo: () => {
      held = false;
      for (const send of waiting.splice(0)) send();
    },
  };
}

const sign = (page: Page) => page.locator('#page output[aria-busy="true"]').first();
const goTo = (page: Page, hash: string): Promise<void> => page.evaluate((to) => { window.location.hash = to; }, hash);

test.beforeEach(({ host }) => host.newBook());

test('a page whose answers are slow shows at once that they are on their way', async ({ page, host }) => {
  const service = await slowService(page);
  const fileId = await host.fileIdOf('2026-0102');
  const made = await host.ask('cases.create', { fileId, kind: 'ca.wp.gts-b', title: '', filingOn: null, landingOn: null });
  const places = ['cases', `documents?case=${made.id}`, `documents?case=${made.id}&view=package`, 'forms', 'letters?template=job-offer', 'history'];
  for (const place of places) {
    // Opened anew each time: nothing is known from a page before, except whose file it is.
    await openAt(page, host, `/clients/${fileId}/overview`);
    await expect(page.getByRole('tab', { name: 'Cases' })).toBeVisible();
    service.hold();
    await goTo(page, `/clients/${fileId}/${place}`);
    await expect(sign(page), place).toBeVisible();
    service.letGo();
    await expect(sign(page), place).toHaveCount(0);
  }
  for (const place of ['/today', `/clients/${fileId}/assessment`]) {
    await openAt(page, host, '/settings/about');
    service.hold();
    await goTo(page, place);
    await expect(sign(page), place).toBeVisible();
    service.letGo();
    await expect(sign(page), place).toHaveCount(0);
  }
});

for (const [name, place] of [['FormsPage', 'forms'], ['AssessmentPage', 'assessment']] as const) {
  test(`while the program of a page is slow to load (${place}), a sign stands within 200 ms, and the page goes on from it`, async ({ page, host }) => {
    const fileId = await host.fileIdOf('2026-0102');
    await openAt(page, host, `/clients/${fileId}/overview`);
    await expect(page.getByRole('tab', { name: 'Cases' })).toBeVisible();
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => { arrive = resolve; });
    await page.route(new RegExp(`/${name}-[^/]*\\.js$`), async (route) => {
      await arrived;
      await route.continue();
    });
    // Time stands still in the page but for what it is moved on.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 10_000);
    await goTo(page, `/clients/${fileId}/${place}`);
    await page.clock.runFor(200);
    await expect(sign(page)).toBeVisible();
    await page.clock.resume();
    arrive();
    await expect(sign(page)).toHaveCount(0);
  });
}
