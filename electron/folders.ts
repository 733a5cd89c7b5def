import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { App } from 'electron';

export type Folders = { book: string; windowState: string; /** Readable copies for other programs; nothing else lies there. */ opened: string };

/**
 * Where the book lies and where the shell keeps what is its own. Before the application is ready. `--data-folder=PATH` is for people
 * who keep several books; the environment for development and tests. Every book other than the usual one has a folder of the
 * shell's own too, so that the single-instance lock holds for a book, not for the computer.
 */
export function chooseFolders(app: App): Folders {
  const usual = app.getPath('userData');
  const named = app.commandLine.getSwitchValue('data-folder') || (app.isPackaged ? '' : (process.env['DOSSIER_DATA'] ?? ''));
  const book = named === '' ? join(usual, 'book') : resolve(named);
  if (book !== join(usual, 'book')) app.setPath('userData', join(usual, 'other-books', createHash('sha256').update(book).digest('hex').slice(0, 16)));
  return { book, windowState: join(app.getPath('userData'), 'window.json'), opened: join(app.getPath('userData'), 'opened') };
}
