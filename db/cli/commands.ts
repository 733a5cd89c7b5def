import { assess } from './assess';
import { checklist } from './checklist';
import type { Command } from './command';
import { pack } from './pack';
import { validate } from './validate';

/** Every command of the command line, in the order of the help. A new one is a file of its own and a line here. */
export const commands: Readonly<Record<string, Command>> = { assess, checklist, pack, validate };
