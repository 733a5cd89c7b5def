import type { ClientFile } from '../../clientFile';
import { assess, type Assessment } from '../assess';
import { addMonths, addYears, dateOf, dayOf, type Day } from '../engine/days';
import type { Outcome } from '../engine/outcome';
import type { Question } from './nearMisses';

/** From this day on, until the next step. */
export interface ForecastStep {
  from: string;
  crs: { low: number; high: number } | undefined;
  outcomes: Readonly<Record<string, Outcome>>;
  /** What happens on the day, where the file tells: a birthday, a test that runs out. */
  because: readonly ForecastEvent[];
}
export type ForecastEvent = { kind: 'birthday' | 'test-expires' | 'eca-expires' | 'permit-expires' | 'rules-change' | 'experience'; personId?: string };

const months = 24;

/** The days on which something in the file moves by itself, with what it is. */
function eventsOf(client: ClientFile, pack: Question['pack'], first: Day, last: Day): Map<Day, ForecastEvent[]> {
  const events = new Map<Day, ForecastEvent[]>();
  const note = (day: Day, event: ForecastEvent): void => {
    if (day > first && day <= last) events.set(day, [...(events.get(day) ?? []), event]);
  };
  for (const person of client.persons) {
    const of = { personId: person.id };
    if (person.dateOfBirth !== undefined) for (let age = 0; age < 130; age++) note(addYears(dayOf(person.dateOfBirth), age), { kind: 'birthday', ...of });
    for (const { takenOn } of person.languageTests ?? []) if (takenOn !== undefined) note(addYears(dayOf(takenOn), 2), { kind: 'test-expires', ...of });
    for (const { eca } of person.education ?? []) if (eca?.issuedOn !== undefined) note(addYears(dayOf(eca.issuedOn), 5), { kind: 'eca-expires', ...of });
    for (const { expiresOn } of person.canadianStatus ?? []) if (typeof expiresOn === 'string') note(dayOf(expiresOn) + 1, { kind: 'permit-expires', ...of });
  }
  for (const { versions } of [...pack.pack.pathways, ...pack.pack.scores]) for (const { from } of versions) note(dayOf(from), { kind: 'rules-change' });
  return events;
}

const signature = ({ pathways, scores }: Assessment): string => JSON.stringify([pathways.map(({ outcome }) => outcome), scores.map(({ total }) => [total.low, total.high])]);

/**
 * Outcomes and CRS points over the 24 months from a day, as steps: what is on file stays as it is, jobs without an end go on, and
 * birthdays, expiries, months of experience and known changes of the rules move the result. Evaluated on the days of the file and on
 * the first of each month; between two of them that differ, the day of change is searched.
 */
export function forecast({ client, pack, personId, asOf }: Question): ForecastStep[] {
  const first = dayOf(asOf);
  const last = addMonths(first, months);
  const events = eventsOf(client, pack, first, last);
  const known = new Map<Day, { assessment: Assessment; signature: string }>();
  const on = (day: Day) => {
    const there = known.get(day);
    if (there) return there;
    const assessment = assess(client, pack, { asOf: dateOf(day), personId, trace: true });
    const evaluated = { assessment, signature: signature(assessment) };
    known.set(day, evaluated);
    return evaluated;
  };
  const monthly = Array.from({ length: months }, (_, index) => addMonths(first, index + 1));
  const days = [...new Set([first, ...[...events.keys()].flatMap((day) => [day - 1, day]), ...monthly])].filter((day) => day >= first && day <= last).toSorted((a, b) => a - b);
  const changes: Day[] = [first];
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    if (before === undefined) continue;
    let low = before;
    // Several changes can lie between: the search goes on behind each that it finds.
    while (on(low).signature !== on(day).signature) {
      let high = day;
      let start = low;
      while (high - start > 1) {
        const middle = Math.floor((start + high) / 2);
        if (on(middle).signature === on(low).signature) start = middle;
        else high = middle;
      }
      changes.push(high);
      low = high;
    }
  }
  return changes.map((day): ForecastStep => {
    const { pathways, scores } = on(day).assessment;
    const crs = scores.find(({ id }) => id === 'crs')?.total;
    return {
      from: dateOf(day),
      crs: crs && { low: crs.low, high: crs.high },
      outcomes: Object.fromEntries(pathways.map(({ id, outcome }) => [id, outcome])),
      because: events.get(day) ?? (day === first ? [] : [{ kind: 'experience' }]),
    };
  });
}
