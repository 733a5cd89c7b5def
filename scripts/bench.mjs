// npm run bench: prints figures. Nothing here passes or fails. `npm run bench -- assessment`, `-- checklists`, `-- documents`, `-- packages` and `-- reports` measure one part alone.
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

async function benchPackages() {
  for (const config of [bundle('bench', 'test/bench/packages.ts'), nodeBuilds.service, nodeBuilds.worker]) await make(config);
  run('node', [join(outDir, 'packages.cjs')], { env: { ...process.env, DOSSIER_TEST_SERVICE: join(outDir, 'service.cjs') } });
}

async function benchReports() {
  for (const config of [bundle('bench', 'test/bench/reports.ts', 'test/bench/fastPassThread.ts'), nodeBuilds.service, nodeBuilds.worker]) await make(config);
  run('node', [join(outDir, 'reports.cjs')], { env: { ...process.env, DOSSIER_TEST_SERVICE: join(outDir, 'service.cjs') } });
}

async function benchBook() {
  for (const config of [bundle('bench', 'test/bench/run.ts'), nodeBuilds.service, nodeBuilds.worker]) await make(config);
  process.env.DOSSIER_TEST_SERVICE = join(outDir, 'service.cjs');
  run('node', [join(outDir, 'run.cjs')], { env: { ...process.env, DOSSIER_TEST_SERVICE: join(outDir, 'service.cjs') } });
}

async function benchDocuments() {
  for (const config of [bundle('bench', 'test/bench/documents.ts'), nodeBuilds.service, nodeBuilds.worker]) await make(config);
  run('node', [join(outDir, 'documents.cjs')], { env: { ...process.env, DOSSIER_TEST_SERVICE: join(outDir, 'service.cjs') } });
}

function benchShell() {
  withShell(
    ({ command: [tool, ...args], env, cwd }) => spawnSync(tool, [...args, 'node', join(cwd, 'test/bench/shellStart.mjs')], { cwd, env, stdio: 'inherit' }),
    (why) => console.log(`shell start: not measured, ${why}`),
  );
}

ensureInstalled();
const only = process.argv[2];
const alone = { assessment: benchAssessment, checklists: benchChecklists, documents: benchDocuments, packages: benchPackages, reports: benchReports };
if (only !== undefined && !Object.hasOwn(alone, only)) {
  console.error(`There is no bench of its own for “${only}”: it is assessment, checklists, documents, packages or reports, or none for all.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(alone)) if (only === undefined || only === name) await bench();
if (only === undefined) {
  ensureBuilt();
  await benchBook();
  benchShell();
}
