// npm run bench: prints figures. Nothing here passes or fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { bundle, nodeBuilds } from '../vite.node.config.ts';
import { ensureBuilt, ensureInstalled, root, run } from './lib/project.mjs';
import { withShell } from './lib/shellTests.mjs';

ensureInstalled();
ensureBuilt();
const outDir = join(root, 'out/bench');
for (const config of [bundle('bench', 'test/bench/run.ts'), nodeBuilds.service, nodeBuilds.worker]) await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir } });
process.env.DOSSIER_TEST_SERVICE = join(outDir, 'service.cjs');
run('node', [join(outDir, 'run.cjs')], { env: { ...process.env, DOSSIER_TEST_SERVICE: join(outDir, 'service.cjs') } });
withShell(
  ({ command: [tool, ...args], env, cwd }) => spawnSync(tool, [...args, 'node', join(cwd, 'test/bench/shellStart.mjs')], { cwd, env, stdio: 'inherit' }),
  (why) => console.log(`shell start: not measured, ${why}`),
);
