import { randomBytes } from 'node:crypto';
import { closeSync, constants, lstatSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '../../shared/errors';
import { nativeCode } from '../storage/storageError';
import { openSource, type Source } from '../vault';
import { PassingFile } from './passingFile';
import { writeChecked } from './writeChecked';

/** Bytes of one answer to `transfer.read`. */
const pieceBytes = 3 * 1024 * 1024;
/** A backup that is larger is not brought through a browser. */
const largestBytes = 4 * 1024 * 1024 * 1024;

/** Shell-granted, or a file of the data folder; one that holds a document is encrypted on its way. */
type Transfer = { path: string; name: string; own: boolean; passing: PassingFile | null };

/** A document that a person chose: what it is called, and its content. */
export type ChosenDocument = { name: string; source: Source };

/**
 * Files that a person chose. A page only ever holds a token. On the desktop the shell grants a path that its own dialog gave; in
 * browser mode the page brings or fetches the file in pieces through a folder of the book, where nothing can be read: a backup is
 * encrypted by itself, a document by its `PassingFile`.
 */
export class Transfers {
  private readonly files = new Map<string, Transfer>();

  constructor(
    private readonly folder: string,
    private readonly mode: 'desktop' | 'browser',
  ) {
    rmSync(folder, { recursive: true, force: true });
  }

  /** The shell says which path a token stands for. */
  grant(token: string, path: string): void {
    this.files.set(token, { path, name: basename(path), own: false, passing: null });
  }

  private existing(token: string): Transfer {
    const found = this.files.get(token);
    if (found === undefined) throw new AppError('transfer.unknown');
    return found;
  }

  /** Of a backup. Throws `transfer.unknown`. */
  pathOf(token: string): string {
    const { path, passing } = this.existing(token);
    if (passing !== null) throw new AppError('transfer.unknown');
    return path;
  }

  private own(token: string): Transfer {
    const found = this.existing(token);
    if (!found.own) throw new AppError('transfer.unknown');
    return found;
  }

  /** Browser mode only. The name that a page gives is never part of the path. */
  create(name: string, holds: 'backup' | 'document'): string {
    if (this.mode !== 'browser') throw new AppError('transfer.unknown');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const token = randomBytes(24).toString('base64url');
    const path = join(this.folder, token);
    this.files.set(token, { path, name, own: true, passing: holds === 'document' ? new PassingFile(path) : null });
    return token;
  }

  append(token: string, base64: string): void {
    const { path, passing } = this.own(token);
    const piece = Buffer.from(base64, 'base64');
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) + piece.length > largestBytes) throw new AppError('request.too-large');
    if (passing !== null) {
      passing.append(piece);
      return;
    }
    const file = openSync(path, 'a', 0o600);
    try {
      writeSync(file, piece);
    } finally {
      closeSync(file);
    }
  }

  read(token: string, offset: number): { base64: string; done: boolean } {
    const { path, passing } = this.own(token);
    if (passing !== null) {
      const piece = passing.size === 0 ? Buffer.alloc(0) : passing.read(offset, pieceBytes);
      return { base64: piece.toString('base64'), done: piece.length < pieceBytes };
    }
    const file = openSync(path, 'r');
    try {
      const piece = Buffer.alloc(pieceBytes);
      const length = readSync(file, piece, 0, pieceBytes, offset);
      return { base64: piece.subarray(0, length).toString('base64'), done: length < pieceBytes };
    } finally {
      closeSync(file);
    }
  }

  /**
   * The document behind a token; the caller closes it. Throws `transfer.unknown`, also where it is gone or may not be read, and
   * `attachment.not-a-file` for a folder, a link or a device.
   */
  async openDocument(token: string): Promise<ChosenDocument> {
    const { path, name, own, passing } = this.existing(token);
    if (passing !== null) return { name, source: { size: passing.size, read: async (offset, length) => passing.read(offset, length), close: async () => undefined } };
    if (own) throw new AppError('transfer.unknown');
    const about = lstatSync(path, { throwIfNoEntry: false });
    if (about === undefined) throw new AppError('transfer.unknown');
    if (!about.isFile()) throw new AppError('attachment.not-a-file');
    try {
      // Between the look and the opening, a link could have taken the file's place. Windows has no such flag, and links for few.
      return { name, source: await openSource(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)) };
    } catch (cause) {
      throw nativeCode(cause) === 'ELOOP' ? new AppError('attachment.not-a-file', { cause }) : new AppError('transfer.unknown', { cause });
    }
  }

  /**
   * Writes a document to where a token leads. A file of that name is replaced only when the content came to its end. Throws
   * `transfer.unknown`, `backup.target-exists` for a folder or a part of the book, `disk.full`, and whatever the content throws.
   */
  async writeDocument(token: string, bookFolder: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const { path, own, passing } = this.existing(token);
    if (own !== (passing !== null)) throw new AppError('transfer.unknown');
    if (passing === null) {
      await writeChecked(path, bookFolder, content);
      return;
    }
    if (passing.size > 0) throw new AppError('transfer.unknown');
    try {
      for await (const piece of content) passing.append(piece);
    } catch (error) {
      // Nothing of a content that turned out damaged can be fetched.
      this.close(token);
      throw error;
    }
  }

  close(token: string): void {
    const found = this.files.get(token);
    found?.passing?.forget();
    if (found?.own) rmSync(found.path, { force: true });
    this.files.delete(token);
  }

  closeAll(): void {
    for (const { passing } of this.files.values()) passing?.forget();
    this.files.clear();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
