import type { ReadStream } from 'node:tty';

const endOfInput = '\u0004';
const interrupt = '\u0003';
const backspaces = ['\u0008', '\u007F'];

/** Nothing that is typed is shown. The terminal is given back as it was, whatever happens. */
function typed(terminal: ReadStream): Promise<string> {
  return new Promise((resolve) => {
    let text: string[] = [];
    const end = (answer: string): void => {
      terminal.off('data', take);
      terminal.setRawMode(false);
      terminal.pause();
      process.stderr.write('\n');
      resolve(answer);
    };
    const take = (piece: string): void => {
      for (const character of piece) {
        if (character === '\r' || character === '\n' || character === endOfInput) return end(text.join(''));
        if (character === interrupt) return end('');
        text = backspaces.includes(character) ? text.slice(0, -1) : [...text, character];
      }
    };
    terminal.setRawMode(true);
    terminal.setEncoding('utf8');
    terminal.on('data', take);
    terminal.resume();
  });
}

/** The lines of standard input that a caller pipes in, one for each question. */
let piped: Promise<string[]> | undefined;
async function linesOf(input: NodeJS.ReadableStream): Promise<string[]> {
  let text = '';
  for await (const piece of input) text += piece.toString();
  return text.split(/\r?\n/);
}

/** A secret from the terminal, without showing it, or the next line of standard input where that is no terminal. Never an argument: those are seen by every program of the computer. */
export async function readSecret(prompt: string): Promise<string> {
  if (process.stdin.isTTY) {
    process.stderr.write(prompt);
    return typed(process.stdin);
  }
  piped ??= linesOf(process.stdin);
  return (await piped).shift() ?? '';
}
