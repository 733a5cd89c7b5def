import type { ClientFile } from '../../clientFile';
import { addDays } from '../../dates';
import { dateOf, type Day } from '../engine/days';
import type { Reason } from './breakpoints';
import { standingOn, type Standing } from './forecast';
import type { Question } from './standing';

/** Why something changes on a day of which neither file nor rules tell anything. */
export const experience: Reason = { label: { en: 'months of experience or of stay', fr: 'mois d’expérience ou de séjour' } };

/** More than two weeks, and no whole number of them: what is full on a day is then full well before it. */
const headStart = 17;

/** What began before a day and goes on until it, with an earlier beginning. */
function begunEarlier<T extends object>(entry: T, begin: keyof T & string, end: keyof T & string, before: string): T {
  const { [begin]: from, [end]: until } = entry;
  const isFull = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (!isFull(from) || from >= before || (isFull(until) && until < before)) return entry;
  return { ...entry, [begin]: addDays(from, -headStart) };
}

/** The file with all work and stay that goes on the day before `day` begun earlier. */
function withHeadStart(client: ClientFile, day: Day): ClientFile {
  const before = dateOf(day - 1);
  return {
    ...client,
    persons: client.persons.map((person) => ({
      ...person,
      ...(person.work && { work: person.work.map((job) => begunEarlier(job, 'startedOn', 'endedOn', before)) }),
      ...(person.residences && { residences: person.residences.map((stay) => begunEarlier(stay, 'from', 'to', before)) }),
      ...(person.canadianStatus && { canadianStatus: person.canadianStatus.map((status) => begunEarlier(status, 'issuedOn', 'expiresOn', before)) }),
    })),
    ...(client.jobOffers && { jobOffers: client.jobOffers.map((offer) => (offer.transfer ? { ...offer, transfer: begunEarlier(offer.transfer, 'since', 'until', before) } : offer)) }),
  };
}

/**
 * Whether months that are full on a day can have caused what changes on it, beside anything else that happens: so where not all of the
 * change is the same had the work and the stay that go on begun earlier.
 */
export function isByExperience(question: Question, day: Day, before: Standing, after: Standing): boolean {
  const earlier: Question = { ...question, client: withHeadStart(question.client, day) };
  const then = standingOn(earlier, day - 1);
  const now = standingOn(earlier, day);
  const isOther = Object.keys(after.outcomes).some((id) => before.outcomes[id] !== after.outcomes[id] && (then.outcomes[id] !== before.outcomes[id] || now.outcomes[id] !== after.outcomes[id]));
  const gained = (from: Standing, to: Standing): string => `${(to.crs?.low ?? 0) - (from.crs?.low ?? 0)} ${(to.crs?.high ?? 0) - (from.crs?.high ?? 0)}`;
  return isOther || gained(before, after) !== gained(then, now);
}
