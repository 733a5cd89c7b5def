import type { Entry, Facts, Json } from '../../../shared/contract';
import { calendarDate } from '../../../shared/dates';
import type { Span } from '../../../shared/timeline';

/** The members that say when an entry of a list begins and ends; the first end that is known counts. */
const bounds: Readonly<Record<string, { start: string; ends: readonly string[] }>> = {
  residences: { start: 'from', ends: ['to'] },
  addresses: { start: 'from', ends: ['to'] },
  work: { start: 'startedOn', ends: ['endedOn'] },
  education: { start: 'startedOn', ends: ['completedOn', 'endedOn'] },
  activities: { start: 'from', ends: ['to'] },
  militaryService: { start: 'from', ends: ['to'] },
  governmentPositions: { start: 'from', ends: ['to'] },
};

const isDay = (value: Json | undefined): value is string => calendarDate.safeParse(value).success;

/** The days of an entry; undefined while nobody said when it began, or whether it ended. */
export function spanOf(list: string, id: string, data: Facts): Span | undefined {
  const { start, ends } = bounds[list] ?? { start: '', ends: [] };
  const from = data[start];
  if (!isDay(from)) return undefined;
  const end = ends.map((name) => data[name]).find(isDay);
  if (end !== undefined) return { id, from, to: end };
  return ends.some((name) => data[name] === null) ? { id, from, to: null } : undefined;
}

export const spansOf = (list: string, entries: readonly Entry[]): Span[] => entries.flatMap(({ id, data }) => spanOf(list, id, data) ?? []);

/** Lists that are shown over time by themselves. */
export const timedLists: ReadonlySet<string> = new Set(['residences', 'addresses', 'work', 'education']);
/** What forms ask for as one history without gaps. */
export const historyLists = ['work', 'education', 'activities', 'militaryService', 'governmentPositions'] as const;
