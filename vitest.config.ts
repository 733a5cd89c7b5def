import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests share their modules within a worker: loading the rules and tables for each file anew took a third of the time.
    // The default leaves one core idle, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        define: { __ALLOW_DB_NODE__: 'true' },
        test: { name: 'node', isolate: false, environment: 'node', globalSetup: ['test/support/globalSetup.ts'], setupFiles: ['test/support/sameCases.ts'], include: ['test/{shared,db,scripts,assessment,secondOpinion,documents}/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        plugins: [react()],
        test: { name: 'dom', isolate: false, environment: 'jsdom', include: ['test/renderer/**/*.test.{ts,tsx}'], setupFiles: ['test/renderer/domSetup.ts'], testTimeout: 30_000 },
      },
    ],
    coverage: { provider: 'v8', include: ['db/**/*.ts', 'shared/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
});
