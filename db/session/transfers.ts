import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../shared/errors';

/** Bytes of one answer to `transfer.read`. */
const pieceBytes = 3 * 1024 * 1024;
/** A backup that is larger is not brought through a browser. */
const largestBytes = 4 * 1024 * 1024 * 1024;

/**
 * Files that a person chose. A page only ever holds a token. On the desktop the shell grants a path that its own dialog gave; in
 * browser mode the page brings or fetches the file in pieces through a folder of the book (what passes there is encrypted).
 */
export class Transfers {
  private readonly paths = new Map<string, { path: string; own: boolean }>();

  constructor(
    private readonly folder: string,
    private readonly mode: 'desktop' | 'browser',
  ) {
    rmSync(folder, { recursive: true, force: true });
  }

  /** The shell says which path a token stands for. */
  grant(token: string, path: string): void {
    this.paths.set(token, { path, own: false });
  }

  /** Throws `transfer.unknown`. */
  pathOf(token: string): string {
    const found = this.paths.get(token);
    if (found === undefined) throw new AppError('transfer.unknown');
    return found.path;
  }

  private ownPath(token: string): string {
    const found = this.paths.get(token);
    if (found === undefined || !found.own) throw new AppError('transfer.unknown');
    return found.path;
  }

  /** Browser mode only. The name a page gives is never part of the path. */
  create(): string {
    if (this.mode !== 'browser') throw new AppError('transfer.unknown');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const token = randomBytes(24).toString('base64url');
    this.paths.set(token, { path: join(this.folder, token), own: true });
    return token;
  }

  append(token: string, base64: string): void {
    const path = this.ownPath(token);
    const file = openSync(path, 'a', 0o600);
    try {
      const piece = Buffer.from(base64, 'base64');
      if (statSync(path).size + piece.length > largestBytes) throw new AppError('request.too-large');
      writeSync(file, piece);
    } finally {
      closeSync(file);
    }
  }

  read(token: string, offset: number): { base64: string; done: boolean } {
    const file = openSync(this.ownPath(token), 'r');
    try {
      const piece = Buffer.alloc(pieceBytes);
      const length = readSync(file, piece, 0, pieceBytes, offset);
      return { base64: piece.subarray(0, length).toString('base64'), done: length < pieceBytes };
    } finally {
      closeSync(file);
    }
  }

  close(token: string): void {
    const found = this.paths.get(token);
    if (found?.own) rmSync(found.path, { force: true });
    this.paths.delete(token);
  }

  closeAll(): void {
    this.paths.clear();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
