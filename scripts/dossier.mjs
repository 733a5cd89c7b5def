// npm run dossier: the command line, built when it is not there yet. Prints nothing of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, environment, node, root } from './lib/project.mjs';

ensureInstalled({ quiet: true });
ensureBuilt({ quiet: true });
// npm runs scripts in the project's folder; file names on the command line are meant from where it was called.
const done = spawnSync(node, [join(root, 'out/db/dossier.cjs'), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit', env: environment });
process.exit(done.status ?? 1);
