import { addDays, daysBetween, type CalendarDate } from '../dates';

/** A stretch of days, both included; `to` null goes on, and counts up to the as-of day. */
export type Span = { id: string; from: CalendarDate; to: CalendarDate | null };
export type Gap = { from: CalendarDate; to: CalendarDate; days: number; /** The spans before and after it. */ before: string; after: string };
export type Overlap = { from: CalendarDate; to: CalendarDate; days: number; first: string; second: string };

type Bounded = Span & { end: CalendarDate };

/** Spans that have begun by `asOf` and do not end before they begin, in order of their first day. */
function bounded(spans: readonly Span[], asOf: CalendarDate): Bounded[] {
  return spans
    .map((span) => ({ ...span, end: span.to === null || span.to > asOf ? asOf : span.to }))
    .filter((span) => span.from <= span.end)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
}

const days = (from: CalendarDate, to: CalendarDate): number => daysBetween(from, to) + 1;

/**
 * Days between the first and the last span that no span covers. Spans that touch (one ends the day before the next begins) leave
 * no gap. What comes before the first span or after the last one is not a gap: nobody said when it should begin.
 */
export function gaps(spans: readonly Span[], asOf: CalendarDate): Gap[] {
  const found: Gap[] = [];
  let reach: Bounded | undefined;
  for (const span of bounded(spans, asOf)) {
    if (reach && daysBetween(reach.end, span.from) > 1) {
      const from = addDays(reach.end, 1);
      const to = addDays(span.from, -1);
      found.push({ from, to, days: days(from, to), before: reach.id, after: span.id });
    }
    if (!reach || span.end > reach.end) reach = span;
  }
  return found;
}

/** Days that two spans share, one entry a pair. */
export function overlaps(spans: readonly Span[], asOf: CalendarDate): Overlap[] {
  const sorted = bounded(spans, asOf);
  return sorted.flatMap((first, index) =>
    sorted.slice(index + 1).flatMap((second): Overlap[] => {
      const from = second.from;
      const to = first.end < second.end ? first.end : second.end;
      return from <= to ? [{ from, to, days: days(from, to), first: first.id, second: second.id }] : [];
    }),
  );
}

/** Rows for a picture: spans that overlap stand below each other, in as few rows as their order allows. */
export function lanes(spans: readonly Span[], asOf: CalendarDate): Bounded[][] {
  const rows: Bounded[][] = [];
  for (const span of bounded(spans, asOf)) {
    const free = rows.find((row) => (row.at(-1)?.end ?? '') < span.from);
    if (free) free.push(span);
    else rows.push([span]);
  }
  return rows;
}
