import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

/** The browser without its window where there is one: the pages are the same, and it takes a sixth less time. */
const browser = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path)) ?? '/usr/bin/chromium';


export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  timeout: 120_000,
  // Making and opening a book costs seconds of key derivation on a busy machine.
  expect: { timeout: 20_000 },
  // A trace of every test took a quarter of the time; `playwright test --trace=retain-on-failure` makes them.
  use: { screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'web',
      testMatch: /web[\\/].*\.spec\.ts/,
      // Playwright empties these at each run; the reports of npm test lie beside them.
      outputDir: 'test-results/playwright-web',
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          executablePath: browser,
          args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        },
      },
    },
    { name: 'electron', testMatch: /electron[\\/].*\.spec\.ts/, outputDir: 'test-results/playwright-electron' },
  ],
});
