// npm test: everything, on a fresh clone. Ends with one line `N passed, N failed` (`, N skipped` where so).
// DOSSIER_TEST_DEEP=1 runs the long versions. Runs on Node 20 or newer, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, install, root, run } from './lib/project.mjs';
import { runShellTests, withoutNetwork } from './lib/shellTests.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();
const add = ({ passed = 0, failed = 0, skipped = 0 }) => {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
};
const step = (name) => console.log(`\n── ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
const results = join(root, 'test-results');

/** A step that passes or fails as a whole; says nothing more where it passes. */
async function whole(name, tool, args) {
  const from = Date.now();
  const { ok, said } = await output(tool, args);
  step(`${name}: ${ok ? 'passed' : 'failed'} in ${Math.round((Date.now() - from) / 1000)} s`);
  if (!ok) console.log(said.trim());
  add(ok ? { passed: 1 } : { failed: 1 });
  return ok;
}

function output(tool, args) {
  return new Promise((resolve) => {
    const child = spawn(tool, args, { cwd: root, env: environment, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('error', ({ message }) => resolve({ ok: false, said: message }));
    child.once('close', (status) => resolve({ ok: status === 0, said }));
  });
}

function finish() {
  console.log(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`);
  process.exit(totals.failed > 0 ? 1 : 0);
}

if (!install()) {
  console.log('The installation failed. Check the connection to the package registry and try again.');
  add({ failed: 1 });
  finish();
}
step('packages for the tests');
const hasPackages = process.platform !== 'linux' || spawnSync('bash', ['test/installTestDeps.sh'], { cwd: root, stdio: 'inherit' }).status === 0;
if (!hasPackages) add({ failed: 1 });
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// Side by side: the type check, which mostly keeps one core busy, takes as long as the other two.
const checked = whole('type check', 'tsc', ['--noEmit', '-p', '.']);
await whole('lint', 'oxlint', ['--type-aware', '--deny-warnings']);
const isBuilt = await whole('build', 'node', ['scripts/build.mjs']);
await checked;

step('unit and integration tests');
const unitReport = join(results, 'unit.json');
run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]);
add(readUnits(unitReport));

if (isBuilt && hasPackages) {
  step('end-to-end tests in a browser');
  add(playwright('web', { command: [...withoutNetwork(), 'playwright'] }));
  step('tests of the real shell');
  add(runShellTests(playwright));
}
finish();

function readUnits(path) {
  if (!existsSync(path)) return { failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.every(({ status }) => status !== 'failed')).length;
  for (const suite of report.testResults) {
    for (const test of suite.assertionResults) if (['pending', 'skipped', 'todo'].includes(test.status)) console.log(`skipped: ${test.fullName}`);
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + (report.numTodoTests ?? 0) };
}

/** Runs one project of Playwright and counts what its report says; a run without a report has failed. */
function playwright(project, { command, env = environment, cwd = root }) {
  // Beside the tests: an ordinary account may not reach the project's own folder.
  const report = join(cwd, 'test-results', `${project}.json`);
  rmSync(report, { force: true });
  const [tool, ...args] = command;
  spawnSync(tool, [...args, 'test', `--project=${project}`, '--reporter=dot,json'], { cwd, stdio: 'inherit', env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  if (!existsSync(report)) return { failed: 1 };
  const { stats, errors, suites } = JSON.parse(readFileSync(report, 'utf8'));
  for (const name of suites.flatMap(skippedIn)) console.log(`skipped: ${name}`);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

function skippedIn({ suites = [], specs = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped')).map(({ title }) => title);
  return [...own, ...suites.flatMap(skippedIn)];
}
