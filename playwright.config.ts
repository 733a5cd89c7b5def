import { defineConfig } from '@playwright/test';
import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** The browser without its window where there is one: the pages are the same, and it takes a sixth less time. */
const browser = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path)) ?? '/usr/bin/chromium';

const mebibyte = 1024 * 1024;
/** Room for what the processes of a browser share in memory, which then needs no files on a disk: a container may have as little as 64 MB of it. */
const hasSharedMemory = (): boolean => {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize >= 2048 * mebibyte;
};

export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  workers: availableParallelism(),
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
          ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
          // Loading the rules anew for every test filled the small space for young objects so often that clearing it took a tenth of the time.
          args: ['--js-flags=--min-semi-space-size=64 --max-semi-space-size=64', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        },
      },
    },
    // They share one display, and its focus.
    { name: 'electron', workers: 2, testMatch: /electron[\\/].*\.spec\.ts/, outputDir: 'test-results/playwright-electron' },
  ],
});
