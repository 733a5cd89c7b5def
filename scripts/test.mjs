// npm test: everything, on a fresh clone. Ends with one line `N passed, N failed` (`, N skipped` where so).
// DOSSIER_TEST_DEEP=1 runs the long versions. Runs on Node 20 or newer, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, environment, root, run } from './lib/project.mjs';
import { runShellTests } from './lib/shellTests.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();
const add = ({ passed = 0, failed = 0, skipped = 0 }) => {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
};
const step = (name) => console.log(`\n── ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
const results = join(root, 'test-results');

/** A step that passes or fails as a whole. */
function whole(name, tool, args) {
  step(name);
  const ok = run(tool, args) === 0;
  add(ok ? { passed: 1 } : { failed: 1 });
  return ok;
}

function finish() {
  console.log(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`);
  process.exit(totals.failed > 0 ? 1 : 0);
}

ensureInstalled();
step('packages for the tests');
if (process.platform === 'linux' && spawnSync('bash', ['test/installTestDeps.sh'], { cwd: root, stdio: 'inherit' }).status !== 0) {
  add({ failed: 1 });
  finish();
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

whole('type check', 'tsc', ['--noEmit', '-p', '.']);
whole('lint', 'oxlint', ['--type-aware', '--deny-warnings']);
if (!whole('build', 'node', ['scripts/build.mjs'])) finish();

step('unit and integration tests');
const unitReport = join(results, 'unit.json');
run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]);
add(readUnits(unitReport));

step('end-to-end tests in a browser');
add(playwright('web', {}));

step('tests of the real shell');
add(runShellTests({ results, playwright }));
finish();

function readUnits(path) {
  if (!existsSync(path)) return { failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const suites = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length;
  for (const suite of report.testResults) {
    for (const test of suite.assertionResults) if (test.status === 'pending' || test.status === 'skipped' || test.status === 'todo') console.log(`skipped: ${test.fullName}`);
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests + suites, skipped: report.numPendingTests + (report.numTodoTests ?? 0) };
}

/** Runs one project of Playwright and counts what its report says; a run without a report has failed. */
function playwright(project, { command = ['playwright'], env = environment, cwd = root } = {}) {
  const report = join(results, `${project}.json`);
  rmSync(report, { force: true });
  const [tool, ...args] = command;
  spawnSync(tool, [...args, 'test', `--project=${project}`, '--reporter=dot,json'], { cwd, stdio: 'inherit', env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  if (!existsSync(report)) return { failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
