import { checksThatDoNotCount } from '../../shared/clientFile';
import { readArguments } from './arguments';
import { BadArguments, type Command, type ExitStatus, type Terminal } from './command';
import { readClient } from './readClient';

const valid = { en: 'valid', fr: 'valide' } as const;

function validateOne(file: string, terminal: Terminal): ExitStatus {
  const read = readClient(file, terminal);
  if (read.status !== 0) return read.status;
  terminal.print(`${file}: ${valid[terminal.language]}`);
  for (const { path, message } of checksThatDoNotCount(read.client)) terminal.print(`${file}: ${path}: ${message[terminal.language]}`);
  return 0;
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
