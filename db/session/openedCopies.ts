import { chmodSync, lstatSync, mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../../shared/errors';
import type { OpenedCopiesState } from '../../shared/contract';
import { writeFully } from '../vault/source';

/** How long after a copy could not be removed it is tried again. */
const retryMs = 5_000;

const isFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Removes a path and all below it, as far as it goes; links are removed, never followed. False: something is left. */
function removeAt(path: string): boolean {
  try {
    const about = lstatSync(path, { throwIfNoEntry: false });
    if (about === undefined) return true;
    if (!about.isDirectory()) {
      unlinkSync(path);
      return true;
    }
    const left = readdirSync(path).filter((name) => !removeAt(join(path, name)));
    if (left.length > 0) return false;
    rmdirSync(path);
    return true;
  } catch {
    // Windows keeps what a program has open.
    return false;
  }
}

/**
 * Readable copies of documents for other programs: each in a folder of its own, for this account only, below one place that holds nothing
 * else. What another program keeps open is tried again until it goes.
 */
export class OpenedCopies {
  /** Folders of copies that were to be removed and could not. */
  private stuck: string[] = [];
  /** How often everything was removed: a copy that is still being written then has to go, too. */
  private removals = 0;
  private timer: NodeJS.Timeout | undefined;

  /** `place`: absolute; null where nothing is opened outside. What a crash left there is removed at once. */
  constructor(
    private readonly place: string | null,
    private readonly tell: () => void,
  ) {
    this.removeAll();
  }

  private get copies(): string[] {
    if (this.place === null || !isFolder(this.place)) return [];
    return readdirSync(this.place).map((name) => join(this.place ?? '', name));
  }

  state(): OpenedCopiesState {
    return { copies: this.copies.length, stuck: this.stuck.length };
  }

  /**
   * Writes a copy that can only be read; nothing is left of one whose content does not come to its end, or that was to be removed
   * meanwhile. Throws `transfer.unknown` for a path that is not below the place, `book.locked`, and whatever the content throws.
   */
  async write(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    const folder = dirname(path);
    if (this.place === null || dirname(folder) !== this.place) throw new AppError('transfer.unknown');
    const { removals } = this;
    if (!isFolder(this.place)) {
      // A link that somebody put there leads elsewhere.
      removeAt(this.place);
      mkdirSync(this.place, { mode: 0o700 });
    }
    chmodSync(this.place, 0o700);
    mkdirSync(folder, { mode: 0o700 });
    try {
      const file = await open(path, 'wx', 0o600);
      try {
        for await (const piece of content) {
          if (this.removals !== removals) throw new AppError('book.locked');
          await writeFully(file, piece);
        }
        await file.chmod(0o400);
      } finally {
        await file.close();
      }
    } catch (error) {
      this.remove([basename(folder)]);
      throw error;
    }
    if (this.removals !== removals) {
      this.remove([basename(folder)]);
      throw new AppError('book.locked');
    }
    this.tell();
  }

  /** Removes every copy that can be removed, and goes on trying with the others. */
  removeAll(): OpenedCopiesState {
    if (this.place === null) return { copies: 0, stuck: 0 };
    this.removals++;
    // The place itself goes too, whatever it is by now.
    if (!isFolder(this.place)) removeAt(this.place);
    this.remove(this.copies.map((path) => basename(path)));
    if (this.stuck.length === 0) removeAt(this.place);
    return this.state();
  }

  /** No more is tried; what is left is removed at the next start. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private remove(names: readonly string[]): void {
    const { place } = this;
    if (place === null) return;
    const before = this.stuck.length;
    const left = names.filter((name) => !removeAt(join(place, name)));
    this.stuck = [...new Set([...this.stuck.filter((name) => !names.includes(name)), ...left])];
    clearTimeout(this.timer);
    if (this.stuck.length > 0) this.timer = setTimeout(() => this.remove(this.stuck), retryMs).unref();
    if (names.length > left.length || this.stuck.length !== before) this.tell();
  }
}
