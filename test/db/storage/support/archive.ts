import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { extract, pack, type Header } from 'tar-stream';

/** One member of a tar, as a forger may set it. */
export type Member = { header: Partial<Header> & Pick<Header, 'name'>; content: Buffer };

export async function readArchive(file: string): Promise<Member[]> {
  const archive = extract();
  archive.end(readFileSync(file));
  const members: Member[] = [];
  for await (const entry of archive) {
    members.push({ header: entry.header, content: await buffer(Readable.from(entry)) });
  }
  return members;
}

export async function writeArchive(file: string, members: readonly Member[]): Promise<void> {
  const archive = pack();
  for (const { header, content } of members) archive.entry({ ...header, size: content.length }, content);
  archive.finalize();
  writeFileSync(file, await buffer(Readable.from(archive)));
}

type Manifest = { members: { name: string; bytes: number; sha256: string }[] } & Record<string, unknown>;

/** The digest that a forger who knows the format would write: members in the order of their names, without blanks. */
function digestOf(value: unknown): string {
  const text = (one: unknown): string => {
    if (Array.isArray(one)) return `[${one.map(text).join(',')}]`;
    if (typeof one !== 'object' || one === null) return JSON.stringify(one);
    return `{${Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => `${JSON.stringify(name)}:${text(member)}`).join(',')}}`;
  };
  return createHash('sha256').update(text(value)).digest('hex');
}

/** A manifest whose own digest is right. */
const signed = (manifest: unknown): unknown => {
  if (typeof manifest !== 'object' || manifest === null) return manifest;
  const { sha256: _before, ...others } = manifest as Record<string, unknown>;
  return { ...others, sha256: digestOf(others) };
};

/** The members with another manifest. */
export const withManifest = ([manifest, ...others]: readonly Member[], change: (manifest: Manifest) => unknown): Member[] => {
  if (manifest === undefined) throw new Error('an archive has a manifest');
  return [{ header: manifest.header, content: Buffer.from(JSON.stringify(signed(change(JSON.parse(manifest.content.toString('utf8')) as Manifest))), 'utf8') }, ...others];
};

/** The members with other content for one of them, and a manifest that agrees: what a forger who knows the format can do. */
export const forged = (members: readonly Member[], name: string, content: Buffer): Member[] =>
  withManifest(
    members.map((member) => (member.header.name === name ? { ...member, content } : member)),
    (manifest) => ({
      ...manifest,
      members: manifest.members.map((member) => (member.name === name ? { name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') } : member)),
    }),
  );
