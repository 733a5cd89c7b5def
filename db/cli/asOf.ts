import { calendarDate } from '../../shared/dates';
import { textOption, type Arguments } from './arguments';
import { BadArguments } from './command';

/** The civil day where the program runs: the only place where the command line meets a clock. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

/** The day of `--as-of`, or today. Throws `BadArguments` for what is no day. */
export function asOfFrom(values: Arguments['values']): string {
  const asked = textOption(values, 'as-of');
  if (asked === undefined) return today();
  if (!calendarDate.safeParse(asked).success) throw new BadArguments({ en: `--as-of ${asked}: a day is written YYYY-MM-DD and must exist.`, fr: `--as-of ${asked} : un jour s’écrit AAAA-MM-JJ et doit exister.` });
  return asked;
}
