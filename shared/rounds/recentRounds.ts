import { daysBetween, type CalendarDate } from '../dates';
import type { RoundCategory } from './categories';
import { expressEntryRounds, roundsKnownUntil, type Round } from './expressEntryRounds';

/** Shown however long ago their last round was: whoever is in the pool asks about them. */
const always: readonly RoundCategory[] = ['general', 'cec', 'pnp'];

const order: readonly RoundCategory[] = ['general', 'cec', 'fsw', 'fst', 'pnp'];

const programOf: Readonly<Record<string, RoundCategory>> = { 'ca.ee.fsw': 'fsw', 'ca.ee.cec': 'cec', 'ca.ee.fst': 'fst' };

/** The programs that an assessment leaves open to a person: those of pathways that apply or may once facts are known. */
export const programsOpenIn = (pathways: readonly { id: string; outcome: string }[]): RoundCategory[] =>
  pathways.flatMap(({ id, outcome }) => (outcome === 'applies' || outcome === 'needs-facts' ? programOf[id] ?? [] : []));

/** A round of Express Entry: a built-in one, or one of the firm's own, whose number (empty) and invitations (null) may not be known, with its source. */
export type RecentRound = Omit<Round, 'invitations'> & { invitations: number | null; ownSource?: string };

export interface RecentRounds {
  /** Of each category the last one: all programs, programs, then categories, the newest first. */
  rounds: readonly RecentRound[];
  /** Set where the day asked for lies behind it: later rounds are not in the list. */
  knownUntil: CalendarDate | undefined;
}

/** The same day a year before; of 29 February the day after it, since text is compared. */
const yearBefore = (day: CalendarDate): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/**
 * The last round of each category up to a day, that day included and never a later one: of all programs, the Canadian Experience Class,
 * provincial nominees and the programs `open` to a person whenever it was, of the others where it was within twelve months. Nothing
 * before the first round of all. A round of the firm's own counts where it is later than every built-in one of its category.
 */
export function recentRounds(asOf: CalendarDate, open: readonly RoundCategory[], own: readonly RecentRound[] = []): RecentRounds {
  const last = new Map<RoundCategory, RecentRound>();
  for (const round of expressEntryRounds) if (round.date <= asOf) last.set(round.category, round);
  for (const round of own) {
    const known = last.get(round.category);
    if (round.date <= asOf && (known === undefined || round.date > known.date)) last.set(round.category, round);
  }
  const from = yearBefore(asOf);
  const shown = [...last.values()].filter(({ category, date }) => date >= from || always.includes(category) || open.includes(category));
  const place = ({ category }: RecentRound): number => (order.includes(category) ? order.indexOf(category) : order.length);
  return {
    rounds: shown.toSorted((a, b) => place(a) - place(b) || daysBetween(a.date, b.date)),
    knownUntil: asOf > roundsKnownUntil ? roundsKnownUntil : undefined,
  };
}
