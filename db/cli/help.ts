import type { Language } from '../../shared/contract';
import { commands } from './commands';

const words = {
  usage: { en: 'Usage:', fr: 'Utilisation :' },
  status: {
    en: 'Exit status: 0 done; 2 bad arguments or a file that does not validate; 1 anything else.',
    fr: 'Code de sortie : 0 terminé; 2 arguments incorrects ou fichier non valide; 1 tout autre cas.',
  },
  more: { en: 'dossier --help says more.', fr: 'dossier --help en dit plus.' },
} as const;

/** All commands, or the one that is asked about. */
export function help(language: Language, name?: string): string {
  const shown = Object.entries(commands).filter(([command]) => name === undefined || command === name);
  const lines = shown.flatMap(([command, { synopsis, summary, notes = [] }]) => [`  dossier ${command} ${synopsis}`, ...[summary, ...notes].map((text) => `      ${text[language]}`)]);
  return [words.usage[language], ...lines, '', words.status[language]].join('\n');
}

export const hint = (language: Language): string => words.more[language];
