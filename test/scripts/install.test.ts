import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { tempFolder } from '../support/tempFolder';

const root = join(import.meta.dirname, '../..');

/** What npm makes of the arguments with which the scripts call it, in a project where everything is a development dependency. */
function omittedBy(environment: NodeJS.ProcessEnv): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'scripts/lib'), { recursive: true });
  cpSync(join(root, 'scripts/lib/project.mjs'), join(folder, 'scripts/lib/project.mjs'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'example', version: '1.0.0', private: true }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name: 'example', version: '1.0.0', lockfileVersion: 3, packages: {} }));
  // In the place of npm: hands the same options to the real one, and asks it what it would leave out.
  const npm = join(folder, 'npm.mjs');
  writeFileSync(
    npm,
    `import { execSync } from 'node:child_process';
     import { writeFileSync } from 'node:fs';
     const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
     writeFileSync(${JSON.stringify(join(folder, 'omitted'))}, execSync(['npm config get omit', ...options].join(' '), { encoding: 'utf8' }));`,
  );
  execFileSync(process.execPath, ['--input-type=module', '-e', `const { install } = await import(${JSON.stringify(pathToFileURL(join(folder, 'scripts/lib/project.mjs')).href)}); process.exit(install({ quiet: true }) ? 0 : 1);`], { env: { ...environment, npm_execpath: npm } });
  return readFileSync(join(folder, 'omitted'), 'utf8').trim();
}

it.each(['production', 'development'])('a script installs what it needs with NODE_ENV=%s too', (mode) => {
  expect(omittedBy({ ...process.env, NODE_ENV: mode })).toBe('');
});
