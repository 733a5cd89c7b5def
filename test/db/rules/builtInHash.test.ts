import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { packHash } from '../../../db/rules/packHash';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { bundle } from '../../../vite.node.config';
import { tempFolder } from '../../support/tempFolder';

it('a build names the rules of the program by what they say, and does not find their name anew', async () => {
  const folder = tempFolder();
  const config = bundle('db', 'db/rules/builtInHash.ts');
  await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir: folder, sourcemap: false } });
  const built = createRequire(import.meta.url)(join(folder, 'builtInHash.cjs')) as { builtInHash: () => string };
  expect(built.builtInHash()).toBe(packHash(builtInPack));
  expect(readFileSync(join(folder, 'builtInHash.cjs'), 'utf8').length).toBeLessThan(1_000);
});
