// The tests of the real shell: by an ordinary user with the sandbox on, on whatever Electron can be had.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, root } from './project.mjs';

/** Of an account that may do nothing: the superuser's tests give themselves up to it. */
const nobody = 65_534;
const isSuperuser = process.getuid?.() === 0;
const has = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status === 0;

/**
 * The beginning of a command that runs the rest without any network but the loopback of its own: what works there needs none. Where
 * the kernel can, there is one more device that leads nowhere, so that programs find something to try. Only the superuser can ask
 * for it; elsewhere the tests run with the machine's network.
 */
export function withoutNetwork() {
  const nowhere = '{ ip link add none0 type dummy || ip link add none0 type bridge; } && ip address add 192.0.2.2/24 dev none0 && ip link set none0 up';
  const alone = ['unshare', '--net', '--', 'sh', '-c', `ip link set lo up && { ${nowhere}; } 2>/dev/null; exec "$@"`, 'sh'];
  const [tool, ...args] = alone;
  const probe = spawnSync(tool, [...args, 'grep', '-c', ':', '/proc/net/dev'], { encoding: 'utf8' });
  return isSuperuser && probe.status === 0 ? alone : [];
}

/** The folder of an Electron, or why there is none. */
function runtime() {
  if (process.platform !== 'linux') return { why: 'the shell tests know Linux only' };
  if (!has('xvfb-run')) return { why: 'there is no virtual display (xvfb-run)' };
  const found = spawnSync('bash', ['test/electronRuntime.sh'], { cwd: root, encoding: 'utf8', env: environment });
  if (found.status !== 0) return { why: `no Electron for tests: ${found.stderr.trim().split('\n').at(-1)}` };
  return { folder: found.stdout.trim().split('\n').at(-1) };
}

function testNames() {
  const folder = join(root, 'test/e2e/electron');
  return readdirSync(folder).filter((name) => name.endsWith('.spec.ts')).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/^\s*test\(\s*(['"`])(.+?)\1/gm)].map((match) => match[2]));
}

function skipAll(why) {
  const names = testNames();
  for (const name of names) console.log(`skipped (${why}): ${name}`);
  return { skipped: names.length };
}

/** What the tests need of the packages. */
const packages = ['@playwright/test', 'playwright', 'playwright-core', 'better-sqlite3', 'sharp', 'detect-libc', 'semver', 'node', 'zod', '@electron/fuses'];
const ownFiles = ['package.json', 'LICENSE', 'playwright.config.ts', 'out', 'test', 'shared'];

/** A copy that an ordinary account can read: a clone may lie in a folder that only its owner enters. */
function publicCopy() {
  const copy = mkdtempSync(join(tmpdir(), 'dossier-shell-'));
  for (const name of ownFiles) cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of packages) cpSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), { recursive: true, dereference: true });
  mkdirSync(join(copy, 'node_modules', '.bin'));
  for (const name of ['node', 'playwright']) cpSync(join(root, 'node_modules', '.bin', name), join(copy, 'node_modules', '.bin', name), { verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  mkdirSync(join(copy, 'test-results'));
  execFileSync('chown', [`${nobody}:${nobody}`, copy, join(copy, 'test-results')]);
  return copy;
}

/**
 * Runs a command with a display and an Electron, as an ordinary user with the sandbox on. `work` is given the command's beginning,
 * its environment and its folder; `unable` a reason where no Electron can be had.
 */
export function withShell(work, unable) {
  const { folder, why } = runtime();
  if (folder === undefined) return unable(why);
  const env = { ...environment, ELECTRON_OVERRIDE_DIST_PATH: folder, DOSSIER_DB_NODE: join(root, 'node_modules/.bin/node') };
  const display = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'];
  if (!isSuperuser) return work({ command: display, env, cwd: root });
  const alone = withoutNetwork();
  const copy = publicCopy();
  const home = join(copy, 'test-results');
  try {
    const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'];
    const own = {
      ...env, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), XDG_CACHE_HOME: join(home, 'cache'), TMPDIR: home,
      DOSSIER_DB_NODE: join(copy, 'node_modules/.bin/node'), PATH: `${join(copy, 'node_modules/.bin')}:${env.PATH}`,
      ...(alone.length > 0 ? { DOSSIER_TEST_WITHOUT_NETWORK: '1' } : {}),
    };
    return work({ command: [...alone, ...asNobody, ...display], env: own, cwd: copy });
  } finally {
    keepTraces(copy);
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What Playwright kept of failed tests, to be looked at after the copy is gone. */
function keepTraces(copy) {
  const traces = join(copy, 'test-results', 'playwright-electron');
  if (existsSync(traces)) cpSync(traces, join(root, 'test-results', 'playwright-electron'), { recursive: true });
}

/** Runs the shell tests; each is reported skipped by name where they cannot run. */
export function runShellTests(playwright) {
  return withShell(({ command, env, cwd }) => playwright('electron', { command: [...command, join(cwd, 'node_modules/.bin/playwright')], env, cwd }), skipAll);
}
