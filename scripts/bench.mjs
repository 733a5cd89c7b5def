// npm run bench: prints figures. Nothing here passes or fails. `npm run bench -- assessment` and `-- checklists` measure one part alone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { bundle, nodeBuilds } from '../vite.node.config.ts';
import { ensureBuilt, ensureInstalled, root, run } from './lib/project.mjs';
import { withShell } from './lib/shellTests.mjs';

const outDir = join(root, 'out/bench');
const make = (config) => build({ ...config, logLevel: 'warn', build: { ...config.build, outDir } });

async function benchAssessment() {
  await make(bundle('bench', 'test/bench/assessment.ts'));
  run('node', [join(outDir, 'assessment.cjs')]);
}

async function benchChecklists() {
  await make(bundle('bench', 'test/bench/checklists.ts'));
  run('node', [join(outDir, 'checklists.cjs')]);
}

async function benchBook() {
  for (const config of [bundle('bench', 'test/bench/run.ts'), nodeBuilds.service, nodeBuilds.worker]) await make(config);
  process.env.DOSSIER_TEST_SERVICE = join(outDir, 'service.cjs');
  run('node', [join(outDir, 'run.cjs')], { env: { ...process.env, DOSSIER_TEST_SERVICE: join(outDir, 'service.cjs') } });
}

function benchShell() {
  withShell(
    ({ command: [tool, ...args], env, cwd }) => spawnSync(tool, [...args, 'node', join(cwd, 'test/bench/shellStart.mjs')], { cwd, env, stdio: 'inherit' }),
    (why) => console.log(`shell start: not measured, ${why}`),
  );
}

ensureInstalled();
const only = process.argv[2];
if (only !== undefined && only !== 'assessment' && only !== 'checklists') {
  console.error(`There is no bench of its own for “${only}”: it is assessment or checklists, or none for all.`);
  process.exit(1);
}
if (only !== 'checklists') await benchAssessment();
if (only !== 'assessment') await benchChecklists();
if (only === undefined) {
  ensureBuilt();
  await benchBook();
  benchShell();
}
