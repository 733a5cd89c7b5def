import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { madeForThisProgram, packFileText } from '../../rulePacks/madeFor';
import { readArguments, textOption } from '../arguments';
import { BadArguments, type ExitStatus, type Terminal } from '../command';
import { writeOutput } from './files';

/** `pack export`: the rules that come with the program, to be changed and signed. */
export function exportPack(args: readonly string[], terminal: Terminal): ExitStatus {
  const { values, positionals } = readArguments(args, { out: { type: 'string' }, lang: { type: 'string' } });
  if (positionals.length > 0) throw new BadArguments({ en: 'pack export takes no file but --out FILE.', fr: 'pack export ne prend pas d’autre fichier que --out FICHIER.' });
  // The rules of the program are tested with it: no example of them has to travel.
  const text = packFileText(builtInPack, [], madeForThisProgram(builtInPack), null);
  const out = textOption(values, 'out');
  if (out !== undefined) return writeOutput(out, text, terminal);
  terminal.print(text.trimEnd());
  return 0;
}
