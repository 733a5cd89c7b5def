import { readArguments } from '../arguments';
import { BadArguments, type ExitStatus, type Terminal } from '../command';
import { packJson, packWords } from './described';
import { readPackArgument } from './files';

const valid = { en: 'valid', fr: 'valide' } as const;

/** `pack validate FILE …`: everything that an import checks, but for the signature that a file may not have yet. */
export function validatePack(args: readonly string[], terminal: Terminal): ExitStatus {
  const { values, positionals } = readArguments(args, { lang: { type: 'string' }, json: { type: 'boolean' } });
  if (positionals.length === 0) throw new BadArguments({ en: 'pack validate needs a file.', fr: 'pack validate demande un fichier.' });
  const statuses = positionals.map((file) => {
    const found = readPackArgument(file, 'check', terminal);
    if (found.status === 0) terminal.print(values['json'] === true ? JSON.stringify(packJson(file, found.read)) : `${file}: ${valid[terminal.language]} (${packWords(found.read, terminal.language)})`);
    return found.status;
  });
  if (statuses.includes(2)) return 2;
  return statuses.includes(1) ? 1 : 0;
}
