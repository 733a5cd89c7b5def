import type { Language } from '../../shared/contract';
import type { Bilingual } from '../../shared/errors';

/** What a command may touch of the outside, so that nothing else of it does. */
export type Terminal = {
  language: Language;
  /** One line on standard output: results only. */
  print: (line: string) => void;
  /** One line on standard error: faults and failures, and what is said of files beside the results. */
  complain: (line: string) => void;
  /** A passphrase, typed unseen or from standard input; empty where there is none. */
  askSecret: (prompt: string) => Promise<string>;
};

/** 0: done. 2: bad arguments, or a file that does not validate. 1: anything else, such as a file that cannot be read. */
export type ExitStatus = 0 | 1 | 2;

export type Command = {
  /** Arguments after the command's name, for the help. */
  synopsis: string;
  /** One sentence. */
  summary: Bilingual;
  /** What else a user has to know to read what it prints, a line each. */
  notes?: readonly Bilingual[];
  run: (args: readonly string[], terminal: Terminal) => ExitStatus | Promise<ExitStatus>;
};

/** Arguments that cannot be understood: the command ends with status 2 and this sentence. */
export class BadArguments extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
    this.name = 'BadArguments';
  }
}
