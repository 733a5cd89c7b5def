import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { isThere, writeFileAtomically } from './atomicFile';
import type { BookPaths } from './layout';

/** What every backup brings; the key copies are made again from the key file at the next unlocking. */
export const incomingParts = ['dossier.key', 'dossier.db'] as const;
/** What a backup with documents brings too: a folder. */
const vaultPart = 'vault';

const name = z.string().regex(/^[\w][\w.-]*$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Says, while a book is being replaced, how far that came. In phase `keep` the present parts move into `kept`, and until all of them
 * lie there a restore that stops goes back to them; in phase `place` the new ones move in from `incoming`, and one that stops goes on
 * as long as each of them is there as it was verified. `incoming` and `kept` are names below the book's folder and its `kept`.
 */
const journal = z.strictObject({
  phase: z.enum(['keep', 'place']),
  incoming: name,
  kept: name,
  /** SHA-256 of the parts when the restore began; of the vault, over every file in it. Without a vault where the backup has none. */
  digests: z.strictObject({ 'dossier.key': digest, 'dossier.db': digest, [vaultPart]: digest.optional() }),
});
export type Journal = z.infer<typeof journal>;

const pieceBytes = 1024 * 1024;

function digestOfFile(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(pieceBytes);
  const opened = openSync(file, 'r');
  try {
    for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(opened);
  }
  return hash.digest('hex');
}

/** A file by its content; a folder by the names and contents of all files below it. */
function digestOf(part: string): string {
  if (!lstatSync(part).isDirectory()) return digestOfFile(part);
  const hash = createHash('sha256');
  for (const entry of readdirSync(part, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(part, entry);
    if (lstatSync(path).isFile()) hash.update(`${entry.split(sep).join('/')} ${digestOfFile(path)}\n`);
  }
  return hash.digest('hex');
}

/** The first entry: what lies in `incoming` now is what belongs in the book's place. */
export const beginJournal = (paths: BookPaths, incoming: string, kept: string): Journal => {
  const digestIn = (part: string) => digestOf(join(paths.folder, incoming, part));
  const parts = [...incomingParts, ...(isThere(join(paths.folder, incoming, vaultPart)) ? [vaultPart] : [])];
  return journal.parse({ phase: 'keep', incoming, kept, digests: Object.fromEntries(parts.map((part) => [part, digestIn(part)])) });
};

export const writeJournal = (paths: BookPaths, plan: Journal): void => writeFileAtomically(paths.restoreJournal, JSON.stringify(plan));

/** Undefined without one, and for one that cannot be made sense of. Throws what keeps it from being read. */
export function readJournal(paths: BookPaths): Journal | undefined {
  if (!isThere(paths.restoreJournal)) return undefined;
  const text = readFileSync(paths.restoreJournal, 'utf8');
  try {
    return journal.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The names of the parts that this restore brings. */
export const partsOf = (plan: Journal): string[] => Object.keys(plan.digests);

/** Whether every part is in the book's place already, or still waits as it was verified. */
export const isComplete = (paths: BookPaths, plan: Journal): boolean =>
  Object.entries(plan.digests).every(([part, verified]) => {
    const waiting = join(paths.folder, plan.incoming, part);
    return isThere(waiting) ? digestOf(waiting) === verified : isThere(join(paths.folder, part));
  });
