import { largestFileBytes, mostFaultsOfList, parseClientFile, type ClientFile } from '../../shared/clientFile';
import type { ExitStatus, Terminal } from './command';
import { readInput } from './readInput';

const unreadable = { en: 'cannot be read', fr: 'illisible' } as const;

/** The reason in the words of the operating system's code (`ENOENT`), without the rest of its message, which repeats the path. */
export const reasonOf = (error: unknown): string => {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
};

export type ReadClient = { status: 0; client: ClientFile } | { status: Exclude<ExitStatus, 0> };

/** Reads a client file, and says everything that is wrong with it, one line a fault: `FILE: path: message`, without a path where it is the file as a whole. */
export function readClient(file: string, { language, complain }: Terminal): ReadClient {
  let bytes: Uint8Array;
  try {
    bytes = readInput(file, largestFileBytes);
  } catch (error) {
    complain(`${file}: ${unreadable[language]}${reasonOf(error)}`);
    return { status: 1 };
  }
  const parsed = parseClientFile(bytes, mostFaultsOfList);
  if (parsed.ok) return { status: 0, client: parsed.file };
  for (const { path, message } of parsed.faults) complain(path === '' ? `${file}: ${message[language]}` : `${file}: ${path}: ${message[language]}`);
  return { status: 2 };
}
