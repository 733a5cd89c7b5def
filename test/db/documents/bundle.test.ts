import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import * as sources from '../../../db/documents';
import { bundle } from '../../../vite.node.config';
import { scoreReport } from './samples';

it('the writer works from the bundle of a process, away from its packages and fonts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-documents-'));
  try {
    const config = bundle('db', 'db/documents/index.ts');
    await build({ ...config, logLevel: 'warn', build: { ...config.build, outDir: folder, sourcemap: false } });
    const built = createRequire(import.meta.url)(join(folder, 'index.cjs')) as typeof sources;
    const fromBundle = await built.writePdf(scoreReport, built.bundledFonts);
    const fromSources = await sources.writePdf(scoreReport, sources.bundledFonts);
    expect(Buffer.compare(fromBundle.bytes, fromSources.bytes)).toBe(0);
    expect((await built.fontsFor('محمد')).map(({ regular }) => regular.length)).toEqual((await sources.fontsFor('محمد')).map(({ regular }) => regular.length));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
