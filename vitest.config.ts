import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The default leaves one core idle, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        define: { __ALLOW_DB_NODE__: 'true' },
        test: { name: 'node', environment: 'node', globalSetup: ['test/support/globalSetup.ts'], setupFiles: ['test/support/sameCases.ts'], include: ['test/{db,scripts}/**/*.test.ts', 'test/shared/editing/asTheService.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        // What is pure leaves nothing behind: its files share their modules, since loading the rules for each anew took a third of the time.
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
