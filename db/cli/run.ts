import type { Language } from '../../shared/contract';
import type { Bilingual } from '../../shared/errors';
import { languageFrom } from './arguments';
import { BadArguments, type ExitStatus, type Terminal } from './command';
import { commands } from './commands';
import { help, hint } from './help';

const noCommand: Bilingual = { en: 'No command was given.', fr: 'Aucune commande n’a été donnée.' };
const unknownCommand = (name: string): Bilingual => ({ en: `There is no command ${name}.`, fr: `Il n’y a pas de commande ${name}.` });
const failed: Bilingual = { en: 'Something went wrong: ', fr: 'Une erreur est survenue\u00A0: ' };

const beforeDashes = (args: readonly string[]): readonly string[] => (args.includes('--') ? args.slice(0, args.indexOf('--')) : args);
const asksForHelp = (args: readonly string[]): boolean => beforeDashes(args).some((arg) => arg === '--help' || arg === '-h');

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args;
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (asksForHelp(args)) {
    terminal.print(help(terminal.language, command ? name : undefined));
    return 0;
  }
  if (name === undefined || name.startsWith('-')) throw new BadArguments(noCommand);
  if (!command) throw new BadArguments(unknownCommand(name));
  return command.run(rest, terminal);
}

/** Runs one command line, without the program's own name, and gives its exit status. Never throws. */
export async function run(args: readonly string[], environment: Readonly<Record<string, string | undefined>>, io: Omit<Terminal, 'language'>): Promise<ExitStatus> {
  let language: Language = 'en';
  try {
    language = languageFrom(beforeDashes(args), environment);
    return await dispatch(args, { ...io, language });
  } catch (error) {
    if (!(error instanceof BadArguments)) {
      io.complain(`${failed[language]}${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
    io.complain(error.sentence[language]);
    io.complain(hint(language));
    return 2;
  }
}
