import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shell, type BrowserWindow } from 'electron';
import { mayOpen, type Language } from './dialogs';

/** A copy that a person let be written, and the file that the system is to open: by the token that stands for it. */
export class OpenOutside {
  private readonly allowed = new Map<string, string>();

  /** `place`: where the data service writes readable copies, and removes them. */
  constructor(
    private readonly place: string,
    private readonly grant: (path: string) => string,
  ) {}

  /**
   * Warns the person of what a readable copy is, and lets the data service write it to a folder of its own. Null: the person would rather
   * not. `name`: as `isOutsideName` wants it.
   */
  async ask(window: BrowserWindow, name: string, language: Language): Promise<string | null> {
    if (!(await mayOpen(window, name, language))) return null;
    const path = join(this.place, randomBytes(16).toString('hex'), name);
    const token = this.grant(path);
    this.allowed.set(token, path);
    return token;
  }

  /** Whether a person let the copy that this token stands for be opened, and it was not opened yet. */
  isAllowed(token: string): boolean {
    return this.allowed.has(token);
  }

  /** Has the system open a copy that was written, once. False: it is not there, or no program opens it. */
  async open(token: string): Promise<boolean> {
    const path = this.allowed.get(token);
    this.allowed.delete(token);
    if (path === undefined) return false;
    const folder = lstatSync(dirname(path), { throwIfNoEntry: false });
    const file = lstatSync(path, { throwIfNoEntry: false });
    if (folder?.isDirectory() !== true || file?.isFile() !== true) return false;
    return (await shell.openPath(path)) === '';
  }

  /** Whether readable copies are left after the data service has ended: another program still has them open. */
  isSomethingLeft(): boolean {
    try {
      return readdirSync(this.place).length > 0;
    } catch {
      return false;
    }
  }
}
