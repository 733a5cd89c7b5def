import { writeFileSync } from 'node:fs';
import { largestPackFileBytes } from '../../../shared/rulePacks/packFile';
import { readPackFile, type ReadPack, type SignatureAsked } from '../../rulePacks/readPackFile';
import type { ExitStatus, Terminal } from '../command';
import { reasonOf } from '../readClient';
import { readInput } from '../readInput';

const words = {
  unreadable: { en: 'cannot be read', fr: 'illisible' },
  notWritten: { en: 'cannot be written', fr: 'impossible à écrire' },
} as const;

export type ReadPackArgument = { status: 0; read: ReadPack } | { status: Exclude<ExitStatus, 0> };

/** Reads a rule pack file, and says everything that is wrong with it: `FILE: path: message`. */
export function readPackArgument(file: string, asked: SignatureAsked, { language, complain }: Terminal): ReadPackArgument {
  let bytes: Uint8Array;
  try {
    bytes = readInput(file, largestPackFileBytes);
  } catch (error) {
    complain(`${file}: ${words.unreadable[language]}${reasonOf(error)}`);
    return { status: 1 };
  }
  const reading = readPackFile(bytes, asked);
  if (reading.ok) return { status: 0, read: reading.read };
  for (const { path, message } of reading.faults) complain(path === '' ? `${file}: ${message[language]}` : `${file}: ${path}: ${message[language]}`);
  return { status: 2 };
}

/** Writes a file, replacing one of that name; says why where it cannot. */
export function writeOutput(path: string, text: string, { language, complain }: Terminal): ExitStatus {
  try {
    writeFileSync(path, text);
    return 0;
  } catch (error) {
    complain(`${path}: ${words.notWritten[language]}${reasonOf(error)}`);
    return 1;
  }
}
