import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const dataService = { environment: 'node' as const, globalSetup: ['test/support/globalSetup.ts'], setupFiles: ['test/support/sameCases.ts', 'test/support/tidy.ts'], testTimeout: 60_000, hookTimeout: 60_000 };
/** They measure the memory of their process, or build what they start. */
const alone = ['test/db/{storage,vault}/**/*.test.ts', 'test/db/session/keyChange.test.ts'];

export default defineConfig({
  test: {
    // The default leaves one core idle, which on two is half of them.
    maxWorkers: '100%',
    // Files share their modules: each test makes its own books in folders of its own, and loading the rules for every file anew took a third of the time.
    projects: [
      {
        define: { __ALLOW_DB_NODE__: 'true' },
        test: { ...dataService, name: 'node', isolate: false, include: ['test/{db,scripts}/**/*.test.ts', 'test/shared/editing/asTheService.test.ts'], exclude: [...alone] },
      },
      {
        define: { __ALLOW_DB_NODE__: 'true' },
        test: { ...dataService, name: 'alone', include: [...alone] },
      },
      {
        test: { name: 'pure', isolate: false, environment: 'node', setupFiles: ['test/support/sameCases.ts'], include: ['test/{shared,assessment,secondOpinion}/**/*.test.ts'], exclude: ['test/shared/editing/asTheService.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        plugins: [react()],
        test: { name: 'dom', isolate: false, environment: 'jsdom', include: ['test/renderer/**/*.test.{ts,tsx}'], setupFiles: ['test/renderer/domSetup.ts'], testTimeout: 30_000 },
      },
    ],
    coverage: { provider: 'v8', include: ['db/**/*.ts', 'shared/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
});
