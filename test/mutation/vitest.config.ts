import { sep } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = `${import.meta.dirname}${sep}..${sep}..`;

/** The tests of the rules report to our own collection. Everything else imports the runner as it is. */
const collected = {
  name: 'collect-cases',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const isRuleTest = id.replaceAll('\\', '/').includes('/test/assessment/');
    return isRuleTest ? { code: code.replaceAll("from 'vitest'", `from '${`${import.meta.dirname}/suite.ts`.replaceAll('\\', '/')}'`), map: null } : undefined;
  },
};

export default defineConfig({
  root,
  plugins: [collected],
  define: { __ALLOW_DB_NODE__: 'true' },
  test: { environment: 'node', include: ['test/mutation/*.test.ts'], testTimeout: 3_600_000, disableConsoleIntercept: true },
});
