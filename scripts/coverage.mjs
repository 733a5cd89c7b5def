// npm run coverage: writes docs/coverage.md anew, the table of what the rules hold and how they are tried.
import { join } from 'node:path';
import { build } from 'vite';
import { bundle } from '../vite.node.config.ts';
import { ensureInstalled, root, run } from './lib/project.mjs';

ensureInstalled();
const outDir = join(root, 'out/coverage');
const config = bundle('coverage', 'test/assessment/coverageTable/write.ts');
await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir } });
process.exit(run('node', [join(outDir, 'write.cjs'), root]));
