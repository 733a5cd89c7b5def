// npm run generate:cases: writes test/assessment/generated anew from the rules and the hand-written cases, and docs/coverage.md with it (some minutes).
// `-- stale` makes anew only pathways of which a case does not hold any more, `-- ca.on.` those whose id holds the text.
import { join } from 'node:path';
import { build } from 'vite';
import { bundle } from '../vite.node.config.ts';
import { ensureInstalled, root, run } from './lib/project.mjs';

ensureInstalled();
const outDir = join(root, 'out/boundaries');
const config = bundle('boundaries', 'test/assessment/boundaries/write.ts');
await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir } });
const code = run('node', [join(outDir, 'write.cjs'), root, ...process.argv.slice(2)]);
if (code !== 0) process.exit(code);
await import('./coverage.mjs');
