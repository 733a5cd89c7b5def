import type { AuditChange, AuditEntry, Json } from '../../../shared/contract';

/** What was done in one visit of one field, or by one command. */
export type HistoryItem = {
  /** The number of the newest entry of the item. */
  seq: number;
  /** When the visit ended, UTC. */
  at: string;
  action: AuditEntry['action'];
  staff: AuditEntry['staff'];
  changes: AuditChange[];
  /** The payload was lawfully destroyed: only that something happened is left. */
  destroyed: boolean;
};

export type HistoryDay = { day: string; items: HistoryItem[] };

const isRecord = (value: Json | undefined): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: Json | undefined, b: Json | undefined): boolean => canonical(a) === canonical(b);
const canonical = (value: Json | undefined): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a.localeCompare(b))) : inner,
  ) ?? 'absent';

const placeOf = ({ record, recordId, list }: AuditChange): string => [record, recordId, list ?? ''].join(' ');

/** Puts a later change of the same record upon an earlier one; `undefined` where the two do not belong together. */
function join(earlier: AuditChange, later: AuditChange): AuditChange | undefined {
  if (placeOf(earlier) !== placeOf(later)) return undefined;
  const { label = earlier.label } = later;
  if (earlier.member === later.member && !(earlier.member === undefined && later.before === undefined)) return { ...earlier, label, before: earlier.before, after: later.after };
  // Facts typed into a record that this very visit added belong to the new record.
  if (earlier.member === undefined && earlier.before === undefined && isRecord(earlier.after) && later.member !== undefined) {
    const { [later.member]: _replaced, ...others } = earlier.after;
    return { ...earlier, label, after: later.after === undefined ? others : { ...others, [later.member]: later.after } };
  }
  return undefined;
}

/** Changes in the order in which they were made, each place once; what was put back to where it was is left out. */
export function joinChanges(changes: readonly AuditChange[]): AuditChange[] {
  const joined: AuditChange[] = [];
  for (const change of changes) {
    const index = joined.findLastIndex((earlier) => join(earlier, change) !== undefined);
    const earlier = joined[index];
    const merged = earlier && join(earlier, change);
    if (merged) joined[index] = merged;
    else joined.push(change);
  }
  // What came as no change of a value (a case taken away, a document exported) was not put back to where it was.
  const isAct = (change: AuditChange): boolean => change.before === undefined && change.after === undefined && changes.includes(change);
  return joined.filter((change) => isAct(change) || !same(change.before, change.after));
}

const belongTogether = (newer: HistoryItem & { visit: string | null }, entry: AuditEntry): boolean =>
  newer.visit !== null && newer.visit === entry.visit && newer.action === entry.action && newer.staff?.id === entry.staff?.id;

/**
 * Groups audit entries, newest first as the service gives them, by day and by visit: what one person did while in one field
 * is one item, dated by its last entry. `dayOf` gives the calendar day of an instant where the reader is. A visit in which
 * nothing remained changed is left out.
 */
export function groupHistory(entries: readonly AuditEntry[], dayOf: (instant: string) => string): HistoryDay[] {
  const items: (HistoryItem & { visit: string | null })[] = [];
  for (const entry of entries) {
    const open = items.find((item) => belongTogether(item, entry));
    // Entries come newest first, so what is older goes in front.
    if (open) open.changes.unshift(...entry.changes);
    else items.push({ seq: entry.seq, at: entry.at, action: entry.action, staff: entry.staff, changes: [...entry.changes], destroyed: entry.destroyed, visit: entry.visit });
  }
  const days: HistoryDay[] = [];
  for (const { visit: _visit, ...item } of items) {
    const changes = joinChanges(item.changes);
    if (item.changes.length > 0 && changes.length === 0) continue;
    const day = dayOf(item.at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push({ ...item, changes });
    else days.push({ day, items: [{ ...item, changes }] });
  }
  return days;
}
