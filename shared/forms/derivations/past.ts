import { countryName } from '../../places';
import { optionLabel } from '../../texts';
import { isMinor } from '../subject';
import type { Subject } from '../types';
import { hasEntries } from '../answers';

// What the forms ask of the past, read off the facts on admissibility, status, applications and service. Undefined: not known.

type Event = NonNullable<NonNullable<Subject['person']['admissibility']>['events']>[number];
export type EventKind = Event['kind'];

/** Events of those kinds with their places in the file, oldest first; undefined where the list is not on file. */
export const eventsOf = ({ person, at }: Subject, kinds: readonly EventKind[], where: (event: Event) => boolean = () => true) =>
  person.admissibility?.events
    ?.map((value, index) => ({ value, at: `${at}/admissibility/events/${index}` }))
    .filter(({ value }) => kinds.includes(value.kind) && where(value))
    .toSorted((a, b) => (a.value.on ?? '').localeCompare(b.value.on ?? ''));

/** `Refusal, 2023-07-28, Canada`, one after the other. */
export const eventText = ({ language }: Subject, events: readonly { value: Event }[]): string =>
  events.map(({ value: { kind, on, country } }) => [optionLabel('admissibilityEvent', kind, language), on, country && countryName(country, language)].filter((part) => part !== undefined && part !== '').join(', ')).join('; ');

/** True as soon as one says so; false where all that are asked do. */
export const anyOf = (...answers: readonly (boolean | undefined)[]): boolean | undefined => (answers.includes(true) ? true : answers.includes(undefined) ? undefined : false);
const some = (events: readonly unknown[] | undefined): boolean | undefined => events && events.length > 0;

const inCanada = ({ country }: Event): boolean => country === 'CA';

/** Stayed too long, studied or worked in Canada without authorization. An event whose country is not on file may have been here. */
export function brokeConditions(s: Subject): boolean | undefined {
  const kinds: EventKind[] = ['overstay', 'unauthorized-work', 'unauthorized-study'];
  if (some(eventsOf(s, kinds, inCanada)) === true) return true;
  return eventsOf(s, kinds, ({ country }) => country === undefined)?.length === 0 ? false : undefined;
}
export const wasRefused = (s: Subject): boolean | undefined =>
  anyOf(some(eventsOf(s, ['refusal', 'removal-order'])), s.person.admissibility?.removalOrder === true ? true : false, (s.person.applications ?? []).some(({ decision }) => decision === 'refused'));
export const wasCharged = (s: Subject): boolean | undefined => anyOf(some(eventsOf(s, ['charge', 'conviction'])), s.person.admissibility?.criminalRecord);

/** Applied before to enter or remain in Canada: an application, a status or a Canadian visa is on file. */
export const appliedBefore = (s: Subject): boolean | undefined =>
  anyOf(hasEntries(s, 'applications'), (s.person.canadianStatus?.length ?? 0) > 0, (s.person.visas ?? []).some(({ country }) => country === 'CA'));
export const served = (s: Subject): boolean | undefined => hasEntries(s, 'militaryService');

/** The forms ask about the past of those who are 18 or older. */
export const isAdult = (s: Subject): boolean | undefined => {
  const minor = isMinor(s);
  return minor === undefined ? undefined : !minor;
};

/** `Iran, 2023-08 – 2024-02, Ground forces`, one after the other. */
export const serviceText = ({ language, person }: Subject): string =>
  (person.militaryService ?? [])
    .map(({ country, from, to, branch }) => [country && countryName(country, language), [from?.slice(0, 7), to?.slice(0, 7)].filter((part) => part !== undefined).join(' – '), branch].filter((part) => part !== undefined && part !== '').join(', '))
    .join('; ');

/** `Study permit, 2023-04-02, Refused`, one application after the other. */
export const filedText = ({ language, person }: Subject): string =>
  (person.applications ?? [])
    .map(({ kind, filedOn, decision }) => [optionLabel('applicationKind', kind, language), filedOn, decision && optionLabel('applicationDecision', decision, language)].filter((part) => part !== undefined && part !== '').join(', '))
    .join('; ');
