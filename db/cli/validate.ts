import { parseClientFile } from '../../shared/clientFile';
import { readArguments } from './arguments';
import { BadArguments, type Command, type ExitStatus, type Terminal } from './command';
import { readInput } from './readInput';

const says = {
  valid: { en: 'valid', fr: 'valide' },
  unreadable: { en: 'cannot be read', fr: 'illisible' },
} as const;

/** The reason in the words of the operating system's code (`ENOENT`), without the rest of its message, which repeats the path. */
const reasonOf = (error: unknown): string => {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
};

function validateOne(file: string, { language, print, complain }: Terminal): ExitStatus {
  let bytes: Uint8Array;
  try {
    bytes = readInput(file);
  } catch (error) {
    complain(`${file}: ${says.unreadable[language]}${reasonOf(error)}`);
    return 1;
  }
  const parsed = parseClientFile(bytes);
  if (parsed.ok) {
    print(`${file}: ${says.valid[language]}`);
    return 0;
  }
  for (const { path, message } of parsed.faults) complain(`${file}: ${path}: ${message[language]}`);
  return 2;
}

/** Every file is checked, whatever is wrong with the others. A file that does not validate outweighs one that cannot be read. */
export const validate: Command = {
  synopsis: 'FILE.json … [--lang en|fr]',
  summary: { en: 'Checks client files and says everything that is wrong with them.', fr: 'Vérifie des dossiers clients et dit tout ce qui y est erroné.' },
  run: (args, terminal) => {
    const { positionals } = readArguments(args, { lang: { type: 'string' } });
    if (positionals.length === 0) throw new BadArguments({ en: 'validate needs a file.', fr: 'validate demande un fichier.' });
    const statuses = positionals.map((file) => validateOne(file, terminal));
    if (statuses.includes(2)) return 2;
    return statuses.includes(1) ? 1 : 0;
  },
};
