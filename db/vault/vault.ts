import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../shared/errors';
import { discard, makePrivateFolder, renameOver, syncFolder } from '../storage/atomicFile';
import { sealedBytes } from './sealedFormat';
import { openSealed, sealInto, VaultFault, type Content } from './sealedFile';
import { piecesOf, type Source } from './source';
import { lengthOf, sweep, temporaryPath, vaultPath } from './vaultFolder';
import { vaultName, vaultNamer } from './vaultKeys';

/** What the vault has to know of the database. */
export type VaultRecords = {
  /** The key, made when it is first needed. */
  key: () => Buffer;
  /** The key where there is one: a book without documents has none. */
  presentKey: () => Buffer | undefined;
  /** Whether any row still refers to this content. */
  isReferenced: (sha256: string) => boolean;
  /** The digest of every content that a row refers to. */
  referenced: () => Iterable<string>;
};

/** A content in the vault, which stays there at least until `release`: by then a row should refer to it. */
export type Stored = Content & { release: () => void };

/**
 * The encrypted files of a book's documents. One file for each content, whoever refers to it; the rows of the database say which ones
 * there should be. Belongs to the one process that has the book open.
 */
export class Vault {
  private readonly pinned = new Map<string, number>();
  private readonly waiting = new Set<string>();
  private holds = 0;
  private isClosed = false;

  constructor(
    private readonly folder: string,
    private readonly records: VaultRecords,
  ) {}

  private key(): Buffer {
    if (this.isClosed) throw new AppError('book.locked');
    return this.records.key();
  }

  private pathOf(sha256: string): string {
    return vaultPath(this.folder, vaultName(this.key(), sha256));
  }

  private pin(sha256: string): () => void {
    this.pinned.set(sha256, (this.pinned.get(sha256) ?? 0) + 1);
    let isPinned = true;
    return () => {
      if (!isPinned) return;
      isPinned = false;
      const left = (this.pinned.get(sha256) ?? 1) - 1;
      if (left > 0) this.pinned.set(sha256, left);
      else this.pinned.delete(sha256);
    };
  }

  /**
   * Brings a content into the vault and to the disk. The caller writes the row that refers to it and then calls `release`, or gives it
   * up with `release` and `forget`. Throws whatever reading the content throws, `disk.full`, `disk.error`, `book.locked`.
   */
  async store(content: AsyncIterable<Uint8Array>): Promise<Stored> {
    makePrivateFolder(this.folder);
    const temporary = temporaryPath(this.folder, randomUUID());
    try {
      const sealed = await sealInto(temporary, this.key(), content);
      const release = this.pin(sealed.sha256);
      try {
        await this.place(temporary, sealed);
      } catch (error) {
        release();
        throw error;
      }
      return { ...sealed, release };
    } finally {
      discard(temporary);
    }
  }

  /** A content that is there already stays as it is, unless it can no longer be read: then the new file takes its place. */
  private async place(temporary: string, content: Content): Promise<void> {
    if (await this.isWhole(content)) return;
    const path = this.pathOf(content.sha256);
    makePrivateFolder(dirname(path));
    renameOver(temporary, path);
    for (const changed of [dirname(path), this.folder, dirname(this.folder)]) syncFolder(changed);
  }

  private async isWhole(content: Content): Promise<boolean> {
    try {
      for await (const _piece of this.readAll(content));
      return true;
    } catch (error) {
      if (error instanceof VaultFault) return false;
      throw error;
    }
  }

  /** A content to be read at any place; the caller closes it. Each byte is checked, but not that all of them together are the content. Throws `VaultFault`. */
  open(content: Content): Promise<Source> {
    return openSealed(this.pathOf(content.sha256), this.key(), content);
  }

  /** All of a content, in pieces. Throws `VaultFault`, also after the last piece where the whole is not what the row says: use nothing before it ended. */
  async *readAll(content: Content): AsyncGenerator<Buffer> {
    const source = await this.open(content);
    const hash = createHash('sha256');
    try {
      for await (const piece of piecesOf(source)) {
        hash.update(piece);
        yield piece;
      }
    } finally {
      await source.close();
    }
    if (hash.digest('hex') !== content.sha256) throw new VaultFault('damaged');
  }

  /** Where a content lies and what opens it, for a worker thread; the key is a copy that it wipes. */
  whereabouts(content: Content): { path: string; key: Uint8Array } {
    return { path: this.pathOf(content.sha256), key: Uint8Array.from(this.key()) };
  }

  /** A quick look, which reads nothing: is there a file, as long as it should be? */
  look(content: Content): 'stored' | VaultFault['problem'] {
    const length = lengthOf(this.folder, vaultName(this.key(), content.sha256));
    if (length === undefined) return 'missing';
    return length === sealedBytes(content.size) ? 'stored' : 'damaged';
  }

  /** Removes the files of contents that no row refers to any more. What is being added, or waits for a backup, goes later. */
  forget(digests: Iterable<string>): void {
    if (this.isClosed) return;
    for (const sha256 of new Set(digests)) {
      if (this.holds > 0) this.waiting.add(sha256);
      else if (!this.pinned.has(sha256) && !this.records.isReferenced(sha256)) this.discardFile(sha256);
    }
  }

  private discardFile(sha256: string): void {
    const path = this.pathOf(sha256);
    discard(path);
    if (existsSync(dirname(path))) syncFolder(dirname(path));
  }

  /** Nothing is removed until the returned function is called: a backup reads what its copy of the database refers to. */
  hold(): () => void {
    this.holds += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.holds -= 1;
      const waiting = [...this.waiting];
      if (this.holds > 0) return;
      this.waiting.clear();
      this.forget(waiting);
    };
  }

  /** Removes what a crash left. Only where nobody adds anything: when the book was just opened. */
  sweep(): void {
    const key = this.records.presentKey();
    const known = key === undefined ? undefined : new Set(Array.from(this.records.referenced(), vaultNamer(key)));
    sweep(this.folder, known && ((name) => known.has(name)));
  }

  /** The book is locked: nothing is read or written any more. */
  close(): void {
    this.isClosed = true;
  }
}
