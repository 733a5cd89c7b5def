import { AppError, type ErrorCode } from '../../shared/errors';

/** The first that fits counts. */
const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  // The shared-memory index of the log could not grow: the disk is full, whatever SQLite calls it.
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/, 'disk.full'],
  // The file was moved or replaced under an open connection; SQLite stops writing to it.
  [/^SQLITE_READONLY_DBMOVED/, 'disk.error'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EROFS|EACCES|EPERM)/, 'book.read-only'],
  [/^SQLITE_CORRUPT/, 'book.damaged'],
  [/^SQLITE_NOTADB/, 'book.not-a-database'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED|EBUSY)/, 'book.busy'],
  [/^(SQLITE_IOERR|EIO|ENXIO|ENODEV|ENOTDIR|ESTALE)/, 'disk.error'],
];

/** What SQLite or the file system calls a failure; undefined for anything else. */
export const nativeCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What an error of SQLite or of the file system means for a person; undefined for anything else. */
export function classifyStorageError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  const code = nativeCode(error);
  const found = code === undefined ? undefined : codes.find(([pattern]) => pattern.test(code));
  return found ? new AppError(found[1], { cause: error }) : undefined;
}

/** Runs `work`, giving its storage errors a meaning. */
export function withStorageErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw classifyStorageError(error) ?? error;
  }
}
