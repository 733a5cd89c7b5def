import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../../shared/contract';
import { BadArguments } from './command';

type Options = NonNullable<ParseArgsConfig['options']>;
export type Arguments = { values: Readonly<Record<string, string | true>>; positionals: readonly string[] };

const languages: readonly Language[] = ['en', 'fr'];
const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** Reads the arguments of a command. Throws `BadArguments` for an option that it does not have, or that lacks its value. */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new BadArguments({ en: `There is no option ${token.rawName}.`, fr: `Il n’y a pas d’option ${token.rawName}.` });
    if (option.type === 'string') {
      if (token.value === undefined) throw new BadArguments({ en: `${token.rawName} needs a value.`, fr: `${token.rawName} demande une valeur.` });
      values[token.name] = token.value;
    } else {
      if (token.value !== undefined) throw new BadArguments({ en: `${token.rawName} takes no value.`, fr: `${token.rawName} ne prend pas de valeur.` });
      values[token.name] = true;
    }
  }
  return { values, positionals };
}

/** The value of an option that takes one. */
export const textOption = (values: Arguments['values'], name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** The language of messages: `--lang`, where it stands, else what the environment asks for. Throws `BadArguments` for any other. */
export function languageFrom(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const asked = args.flatMap((arg, index) => {
    if (arg === '--lang') return [args[index + 1] ?? ''];
    return arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [];
  });
  const [first] = asked;
  if (first === undefined) return (environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '').toLowerCase().startsWith('fr') ? 'fr' : 'en';
  if (!isLanguage(first)) throw new BadArguments({ en: '--lang is en or fr.', fr: '--lang est en ou fr.' });
  return first;
}
