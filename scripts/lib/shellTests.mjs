// The tests of the real shell: by an ordinary user with the sandbox on, on whatever Electron can be had.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, root } from './project.mjs';

/** Of an account that may do nothing: the superuser's tests give themselves up to it. */
const nobody = 65_534;
const isSuperuser = process.getuid?.() === 0;
/** Where an ordinary account can read it, too. */
const cache = isSuperuser ? '/var/tmp/dossier-test' : undefined;

/** The folder of an Electron, or why there is none. */
function runtime() {
  if (process.platform !== 'linux') return { why: 'the shell tests know Linux only' };
  const found = spawnSync('bash', ['test/electronRuntime.sh'], { cwd: root, encoding: 'utf8', env: { ...environment, ...(cache ? { DOSSIER_TEST_CACHE: cache } : {}) } });
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

/** A copy that an ordinary account can read: a clone may lie in a folder that only its owner enters. */
function publicCopy() {
  const copy = mkdtempSync(join(tmpdir(), 'dossier-shell-'));
  for (const name of readdirSync(root)) {
    if (['.git', 'node_modules', 'dist', 'test-results', 'docs'].includes(name)) continue;
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  // The packages are too many to copy; where they cannot be read in place they are linked file by file.
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(copy, 'node_modules')], { stdio: 'ignore' });
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  mkdirSync(join(copy, 'test-results'), { recursive: true });
  execFileSync('chown', [`${nobody}:${nobody}`, copy, join(copy, 'test-results')]);
  return copy;
}

/**
 * Runs a command with a display and an Electron, as an ordinary user with the sandbox on. `work` is given the command's beginning,
 * its environment and its folder; undefined and a reason where no Electron can be had.
 */
export function withShell(work, unable) {
  const { folder, why } = runtime();
  if (folder === undefined) return unable(why);
  const env = { ...environment, ELECTRON_OVERRIDE_DIST_PATH: folder, DOSSIER_DB_NODE: join(root, 'node_modules/.bin/node') };
  const display = ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'];
  if (!isSuperuser) return work({ command: display, env, cwd: root });
  const copy = publicCopy();
  const home = join(copy, 'test-results');
  try {
    const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'];
    const own = { ...env, HOME: home, XDG_CONFIG_HOME: join(home, 'config'), XDG_CACHE_HOME: join(home, 'cache'), TMPDIR: home, DOSSIER_DB_NODE: join(copy, 'node_modules/.bin/node'), PATH: env.PATH.replaceAll(root, `${copy}/`) };
    return work({ command: [...asNobody, ...display], env: own, cwd: copy });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Runs the shell tests; each is reported skipped by name where they cannot run. */
export function runShellTests({ results, playwright }) {
  if (isSuperuser) chmodSync(results, 0o777);
  return withShell(({ command, env, cwd }) => playwright('electron', { command: [...command, join(cwd, 'node_modules/.bin/playwright')], env, cwd }), skipAll);
}
