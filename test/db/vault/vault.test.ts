import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Vault, VaultFault, vaultName, vaultPath } from '../../../db/vault';
import { tempFolder } from '../../support/tempFolder';

const key = randomBytes(32);
let folder: string;
let rows: Set<string>;
let vault: Vault;
beforeEach(() => {
  folder = join(tempFolder(), 'vault');
  rows = new Set();
  vault = openVault();
});
const openVault = () => new Vault(folder, { key: () => key, presentKey: () => key, isReferenced: (sha256) => rows.has(sha256), referenced: () => rows });
async function* once(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
/** Stored, with a row that refers to it. */
async function kept(text: string) {
  const stored = await vault.store(once(text));
  rows.add(stored.sha256);
  stored.release();
  return { sha256: stored.sha256, size: stored.size };
}
const textOf = async (content: { sha256: string; size: number }): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const piece of vault.readAll(content)) parts.push(piece);
  return Buffer.concat(parts).toString();
};
const files = (): string[] => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).toSorted() : []);
const pathOf = (sha256: string) => vaultPath(folder, vaultName(key, sha256));

describe('the vault', () => {
  it('keeps a content under a name that only its key can compute from it', async () => {
    const content = await kept('a passport');
    expect(content.sha256).toBe(createHash('sha256').update('a passport').digest('hex'));
    expect(files()).toEqual([expect.stringMatching(/^([0-9a-f]{2})[/\\]\1[0-9a-f]{62}$/)]);
    expect(files()[0]).not.toContain(content.sha256.slice(0, 10));
    expect(vaultName(randomBytes(32), content.sha256)).not.toBe(vaultName(key, content.sha256));
    expect(await textOf(content)).toBe('a passport');
  });

  it('stores the same content once, and leaves what is there untouched', async () => {
    const content = await kept('a passport');
    const before = readFileSync(pathOf(content.sha256));
    await kept('a passport');
    expect(files()).toHaveLength(1);
    expect(readFileSync(pathOf(content.sha256)).equals(before)).toBe(true);
  });

  it('mends a content that was damaged or lost when the same one is added again', async () => {
    const content = await kept('a passport');
    truncateSync(pathOf(content.sha256), 80);
    expect(vault.look(content)).toBe('damaged');
    await kept('a passport');
    expect([vault.look(content), await textOf(content)]).toEqual(['stored', 'a passport']);
  });

  it('says what is missing or damaged, also where only the digest of the whole tells', async () => {
    const content = await kept('a passport');
    expect(vault.look({ ...content, sha256: 'f'.repeat(64) })).toBe('missing');
    await expect(textOf({ ...content, sha256: 'f'.repeat(64) })).rejects.toEqual(new VaultFault('missing'));
    await expect(textOf({ ...content, size: 9 })).rejects.toEqual(new VaultFault('damaged'));
  });

  it('keeps nothing of a content that broke off', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield randomBytes(3_000_000);
      throw new Error('the stick was pulled out');
    }
    await expect(vault.store(broken())).rejects.toThrow('pulled out');
    expect(files()).toEqual([]);
  });

  it('forgets a content only when no row refers to it and nobody is adding it', async () => {
    const content = await kept('a passport');
    vault.forget([content.sha256]);
    expect(files()).toHaveLength(1);
    const again = await vault.store(once('a passport'));
    rows.clear();
    vault.forget([content.sha256]);
    expect(files()).toHaveLength(1);
    again.release();
    vault.forget([content.sha256]);
    expect(files()).toEqual([]);
  });

  it('removes nothing while a backup reads, and what is due afterwards, unless it is needed again', async () => {
    const [one, other] = [await kept('a passport'), await kept('a letter')];
    const [first, second] = [vault.hold(), vault.hold()];
    rows.clear();
    vault.forget([one.sha256, other.sha256]);
    first();
    expect(files()).toHaveLength(2);
    rows.add(other.sha256);
    second();
    expect(files()).toEqual([expect.stringContaining(vaultName(key, other.sha256))]);
  });

  it('sweeps what a crash left: half-written files, and files without a row; not what is not its own', async () => {
    const content = await kept('a passport');
    const orphan = await vault.store(once('never acknowledged'));
    writeFileSync(join(folder, 'half.tmp'), 'x');
    mkdirSync(join(folder, 'zz'));
    writeFileSync(join(folder, 'zz', 'note.txt'), 'somebody’s own');
    openVault().sweep();
    expect(existsSync(pathOf(orphan.sha256))).toBe(false);
    expect(files()).toEqual([expect.stringContaining(vaultName(key, content.sha256)), join('zz', 'note.txt')]);
  });

  it('removes no file of a book whose key it does not know', async () => {
    await kept('a passport');
    new Vault(folder, { key: () => key, presentKey: () => undefined, isReferenced: () => false, referenced: () => [] }).sweep();
    expect(files()).toHaveLength(1);
  });

  it('does nothing any more once it is closed', async () => {
    const content = await kept('a passport');
    vault.close();
    await expect(vault.store(once('more'))).rejects.toMatchObject({ code: 'book.locked' });
    await expect(textOf(content)).rejects.toMatchObject({ code: 'book.locked' });
    rows.clear();
    vault.forget([content.sha256]);
    expect(files()).toHaveLength(1);
  });
});
