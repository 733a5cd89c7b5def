// The command line: needs no database, no display and no shell. Exit status 0 done, 2 bad arguments or an invalid file, 1 anything else.
import type { Command, Terminal } from './command';
import { validate } from './validate';

const commands: ReadonlyMap<string, Command> = new Map([['validate', validate]]);

const terminal: Terminal = {
  language: (process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '').startsWith('fr') ? 'fr' : 'en',
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

function main(args: readonly string[]): number {
  const [name = '', ...rest] = args;
  const usage = `usage:\n${[...commands.values()].map((command) => `  ${command.usage}`).join('\n')}`;
  if (name === '--help' || name === '-h') {
    terminal.say(usage);
    return 0;
  }
  const status = commands.get(name)?.run(rest, terminal) ?? 'usage';
  if (status !== 'usage') return status;
  terminal.complain(usage);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
