import { join } from 'node:path';

/** Marks a SQLite file as a Dossier book ("DSSR"). */
export const applicationId = 0x44_53_53_52;

/** Where the parts of a book lie. Folders are 0700, files 0600. */
export const bookPaths = (folder: string) =>
  ({
    folder,
    database: join(folder, 'dossier.db'),
    keyFile: join(folder, 'dossier.key'),
    keyCopies: [join(folder, 'keys', 'dossier.key.1'), join(folder, 'keys', 'dossier.key.2')],
    lock: join(folder, 'dossier.lock'),
    backups: join(folder, 'backups'),
    kept: join(folder, 'kept'),
    /** Encrypted documents of client files (see db/vault). */
    vault: join(folder, 'vault'),
    transfers: join(folder, 'transfers'),
    preferences: join(folder, 'preferences.json'),
    /** There while a restore is under way (see replaceBook.ts). */
    restoreJournal: join(folder, 'restore.json'),
  }) as const;
export type BookPaths = ReturnType<typeof bookPaths>;

/** What SQLite may leave beside a database: its log, the log's index, a rollback journal. */
export const companionsOf = (database: string): string[] => ['-wal', '-shm', '-journal'].map((ending) => `${database}${ending}`);

/** The files that make up a book: nothing that a person writes elsewhere may take their place. */
export const ownFiles = (paths: BookPaths): string[] => [
  paths.database, ...companionsOf(paths.database), paths.keyFile, ...paths.keyCopies, paths.lock, paths.preferences, paths.restoreJournal,
];
