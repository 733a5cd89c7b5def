import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/tempFolder';

const root = join(import.meta.dirname, '../..');

/** Builds the shell's processes as a release does, into a folder of the test's own. Returns what a release is built of. */
function releaseBuild(folder: string): string[] {
  const script = `
    const { build } = await import('vite');
    const { nodeBuilds, productBuilds } = await import(${JSON.stringify(join(root, 'vite.node.config.ts'))});
    for (const [name, config] of Object.entries(nodeBuilds)) {
      if (name === 'entry' || name === 'main') await build({ ...config, logLevel: 'silent', build: { ...config.build, outDir: ${JSON.stringify(folder)} } });
    }
    console.log(productBuilds.flatMap(({ build }) => Object.keys(build.rolldownOptions.input)).join(' '));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8', env: { ...process.env, RELEASE: '1' } }).trim().split('\n').at(-1)?.split(' ') ?? [];
}

describe('a release', () => {
  it('holds neither browser mode nor the command line nor the way by which tests run the data service', () => {
    const folder = tempFolder();
    expect(releaseBuild(folder)).toEqual(['main', 'preload', 'entry', 'service', 'worker']);
    const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    expect(text).toContain('service.cjs');
    expect(text).not.toMatch(/DOSSIER_DB_NODE|child_process/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  it('brings its native modules unpacked, for the target’s system alone', () => {
    const builder = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    const unpacked = builder.slice(builder.indexOf('asarUnpack:'), builder.indexOf('npmRebuild:'));
    for (const folder of ['better-sqlite3', 'sharp', '@img']) expect(unpacked).toContain(`- node_modules/${folder}/**`);
    expect(builder).toContain("'!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}).node'");
    expect(builder).toContain("'!node_modules/@img/!(colour|sharp-${platform}-${arch}|sharp-libvips-${platform}-${arch})/**'");
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const config = readFileSync(join(root, 'vite.node.config.ts'), 'utf8');
    for (const name of Object.keys(dependencies)) expect(config).toContain(`'${name}'`);
  });
});
