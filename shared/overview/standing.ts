import type { Entry, PersonView } from '../contract';
import type { CalendarDate } from '../dates';
import { dateOf, dayOf, flagOf, greatest, textOf } from './readFacts';

/** What allows a person to be in Canada on a day. */
export type Standing =
  /** Citizen or permanent resident. */
  | { kind: 'settled'; as: 'citizen' | 'permanent-resident' }
  /** A temporary status; `expiresOn` is its last valid day, `null`: no end, absent: not known. */
  | { kind: 'temporary'; entryId: string; status: string; basis?: string; open?: boolean; expiresOn?: CalendarDate | null; expired: boolean }
  | { kind: 'none' }
  | { kind: 'unknown' };

const settledKinds = ['citizen', 'permanent-resident'] as const;
const settled = (value: string | undefined) => settledKinds.find((kind) => kind === value);

const endedBefore = (entry: Entry, on: CalendarDate): boolean => {
  const ended = dayOf(entry.data, 'endedOn');
  return ended !== undefined && ended < on;
};
const startsAfter = (entry: Entry, on: CalendarDate): boolean => {
  const start = dayOf(entry.data, 'issuedOn') ?? dayOf(entry.data, 'appliedOn');
  return start !== undefined && start > on;
};
const expired = (entry: Entry, on: CalendarDate): boolean => {
  const expiry = dayOf(entry.data, 'expiresOn');
  return expiry !== undefined && expiry < on;
};

/**
 * A person's status in Canada on the day `on`. Of several that are valid the latest issued counts; where only expired ones
 * are left, the one that expired last is given as expired, because losing status has its own deadlines.
 */
export function standingOn(person: PersonView, on: CalendarDate): Standing {
  const as = settled(textOf(person.data, 'canadian'));
  if (as) return { kind: 'settled', as };
  const entries = person.lists.canadianStatus;
  if (entries === undefined) return { kind: 'unknown' };

  const held = entries.filter((entry) => !endedBefore(entry, on) && !startsAfter(entry, on));
  const valid = held.filter((entry) => !expired(entry, on));
  const current =
    greatest(valid, (facts) => dayOf(facts, 'issuedOn') ?? dayOf(facts, 'appliedOn') ?? '') ?? greatest(held, (facts) => dayOf(facts, 'expiresOn') ?? '');
  if (!current) return { kind: 'none' };

  const status = textOf(current.data, 'kind');
  if (status === undefined) return { kind: 'unknown' };
  if (status === 'none') return { kind: 'none' };
  const settledAs = settled(status);
  if (settledAs) return { kind: 'settled', as: settledAs };
  return {
    kind: 'temporary',
    entryId: current.id,
    status,
    basis: textOf(current.data, 'basis'),
    open: flagOf(current.data, 'open'),
    expiresOn: dateOf(current.data, 'expiresOn'),
    expired: expired(current, on),
  };
}
