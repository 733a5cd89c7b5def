import { AppError, type ErrorCode } from '../../shared/errors';

const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk.full'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|EROFS|EACCES|EPERM)/, 'book.read-only'],
  [/^SQLITE_CORRUPT/, 'book.damaged'],
  [/^SQLITE_NOTADB/, 'book.not-a-database'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'book.busy'],
  [/^(SQLITE_IOERR|EIO)/, 'disk.error'],
];

/** What an error of SQLite or of the file system means for a person; undefined for anything else. */
export function classifyStorageError(error: unknown): AppError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const { code } = error;
  const found = codes.find(([pattern]) => pattern.test(code));
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
