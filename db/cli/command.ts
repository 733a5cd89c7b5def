export type Terminal = { language: 'en' | 'fr'; say: (line: string) => void; complain: (line: string) => void };

/** One word of the command line. `run` gives the exit status, or `usage` for arguments that it does not understand. */
export type Command = { usage: string; run: (args: readonly string[], terminal: Terminal) => number | 'usage' };
