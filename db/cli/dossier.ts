import { readSecret } from './readSecret';
import { run } from './run';

/** A reader that closes the pipe early (`| head`) is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

async function main(): Promise<void> {
  const status = await run(process.argv.slice(2), process.env, {
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    askSecret: readSecret,
  });
  // Set instead of calling `exit`, so that everything written reaches a slow reader first.
  process.exitCode = status;
}

void main();
