// npm run package: an unpacked application in dist/. Against the real Electron where it can be fetched, else against the tests' one.
import { execFileSync } from 'node:child_process';
import { electronBinary } from './lib/desktop.mjs';
import { ensureInstalled, environment, root, run } from './lib/project.mjs';

ensureInstalled();
const release = { ...environment, RELEASE: '1' };
if (run('node', ['scripts/build.mjs'], { env: release }) !== 0) process.exit(1);
const args = ['--dir', '--publish', 'never'];
if (!electronBinary()) {
  console.log('Current Electron could not be fetched: the application is put together with the Electron of the tests, to be tried only.');
  const dist = execFileSync('bash', ['test/electronRuntime.sh', '--builder'], { cwd: root, encoding: 'utf8' }).trim().split('\n').at(-1);
  args.push(`-c.electronDist=${dist}`, '-c.electronVersion=25.1.1');
}
process.exit(run('electron-builder', args, { env: release }));
