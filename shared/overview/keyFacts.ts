import type { Entry, Facts, FileView, PersonView } from '../contract';
import type { CalendarDate } from '../dates';
import { dateOf, dayOf, greatest, numberOf, recordOf, textOf } from './readFacts';
import { lastDayWithin, yearsAccepted } from './validity';

/** Of a list: what the file knows. `unknown`: nobody asked; `none`: there is none. */
export type Known<T> = { state: 'known'; fact: T } | { state: 'none' } | { state: 'unknown' };

const fromList = <T>(list: Entry[] | undefined, choose: (entries: Entry[]) => T | undefined): Known<T> => {
  if (list === undefined) return { state: 'unknown' };
  const fact = choose(list);
  return fact === undefined ? { state: 'none' } : { state: 'known', fact };
};

export type PassportFact = { entryId: string; country?: string; number?: string; expiresOn?: CalendarDate; expired: boolean };

/** The passport that is valid longest. */
export const passportOf = (person: PersonView, on: CalendarDate): Known<PassportFact> =>
  fromList(person.lists.passports, (entries) => {
    const entry = greatest(entries, (facts) => dayOf(facts, 'expiresOn') ?? '');
    if (!entry) return undefined;
    const expiresOn = dayOf(entry.data, 'expiresOn');
    return {
      entryId: entry.id,
      country: textOf(entry.data, 'country'),
      number: textOf(entry.data, 'number'),
      expiresOn,
      expired: expiresOn !== undefined && expiresOn < on,
    };
  });

const testLanguages: Readonly<Record<string, 'en' | 'fr'>> = {
  'IELTS-G': 'en', 'IELTS-A': 'en', 'CELPIP-G': 'en', 'PTE-CORE': 'en', CLB: 'en',
  TEF: 'fr', TCF: 'fr', TEFAQ: 'fr', TCFQ: 'fr', DELF: 'fr', DALF: 'fr', NCLC: 'fr', EQ: 'fr',
};
/** Levels that were stated without a test report never expire. */
const stated = new Set(['CLB', 'NCLC', 'EQ']);

export type LanguageTestFact = {
  entryId: string;
  test: string;
  language: 'en' | 'fr';
  takenOn?: CalendarDate;
  /** The last day on which the result is less than two years old. */
  lastDay?: CalendarDate;
  expired: boolean;
  listening?: number;
  reading?: number;
  writing?: number;
  speaking?: number;
};

/** The latest test in each official language, English first. */
export const languageTestsOf = (person: PersonView, on: CalendarDate): Known<LanguageTestFact[]> =>
  fromList(person.lists.languageTests, (entries) => {
    const latest = (['en', 'fr'] as const).flatMap((language) => {
      const entry = greatest(
        entries.filter(({ data }) => testLanguages[textOf(data, 'test') ?? ''] === language),
        (facts) => dayOf(facts, 'takenOn') ?? '',
      );
      if (!entry) return [];
      const test = textOf(entry.data, 'test') ?? '';
      const takenOn = dayOf(entry.data, 'takenOn');
      const lastDay = takenOn === undefined || stated.has(test) ? undefined : lastDayWithin(takenOn, yearsAccepted.languageTest);
      return [{
        entryId: entry.id, test, language, takenOn, lastDay,
        expired: lastDay !== undefined && lastDay < on,
        listening: numberOf(entry.data, 'listening'),
        reading: numberOf(entry.data, 'reading'),
        writing: numberOf(entry.data, 'writing'),
        speaking: numberOf(entry.data, 'speaking'),
      }];
    });
    return latest.length > 0 ? latest : undefined;
  });

/** From the lowest to the highest, as the interchange format names them. */
export const educationLevels = [
  'none', 'secondary', 'one-year', 'two-year', 'three-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate',
] as const;

export type EducationFact = {
  entryId: string;
  level?: string;
  field?: string;
  institution?: string;
  country?: string;
  completedOn?: CalendarDate;
  studying: boolean;
  /** The level that a Canadian assessment gave a foreign credential; `null`: not assessed; absent: not known. */
  ecaEquivalency?: string | null;
};

const completedBy = (entry: Entry, on: CalendarDate): boolean => {
  const day = dateOf(entry.data, 'completedOn');
  return day !== null && (day === undefined || day <= on);
};
/** Sorts by level, then by the day of completion. */
const educationRank = (facts: Facts): string => {
  const level = educationLevels.findIndex((name) => name === facts.level);
  return `${String(level + 1).padStart(2, '0')} ${dayOf(facts, 'completedOn') ?? ''}`;
};

/** The highest completed credential; where none is completed, the highest studied for. */
export const educationOf = (person: PersonView, on: CalendarDate): Known<EducationFact> =>
  fromList(person.lists.education, (entries) => {
    const entry = greatest(entries.filter((education) => completedBy(education, on)), educationRank) ?? greatest(entries, educationRank);
    if (!entry) return undefined;
    const eca = recordOf(entry.data, 'eca');
    return {
      entryId: entry.id,
      level: textOf(entry.data, 'level'),
      field: textOf(entry.data, 'field'),
      institution: textOf(entry.data, 'institution'),
      country: textOf(entry.data, 'country'),
      completedOn: dayOf(entry.data, 'completedOn'),
      studying: !completedBy(entry, on) && dayOf(entry.data, 'endedOn') === undefined,
      ecaEquivalency: eca === null ? null : eca && textOf(eca, 'equivalency'),
    };
  });

export type WorkFact = {
  entryId: string;
  title?: string;
  employer?: string;
  noc?: string;
  country?: string;
  startedOn?: CalendarDate;
  /** Absent while the work goes on. */
  endedOn?: CalendarDate;
  current: boolean;
};

const goesOnAt = ({ data }: Entry, on: CalendarDate): boolean => {
  const ended = dateOf(data, 'endedOn');
  return ended === null || (ended !== undefined && ended >= on);
};

/** The work held on the day `on` that began last; where there is none, the work that ended last. */
export const latestWorkOf = (person: PersonView, on: CalendarDate): Known<WorkFact> =>
  fromList(person.lists.work, (entries) => {
    const begun = entries.filter(({ data }) => (dayOf(data, 'startedOn') ?? '') <= on);
    const entry =
      greatest(begun.filter((work) => goesOnAt(work, on)), (facts) => dayOf(facts, 'startedOn') ?? '') ??
      greatest(begun, (facts) => dayOf(facts, 'endedOn') ?? dayOf(facts, 'startedOn') ?? '');
    if (!entry) return undefined;
    return {
      entryId: entry.id,
      title: textOf(entry.data, 'title'),
      employer: textOf(entry.data, 'employer'),
      noc: textOf(entry.data, 'noc'),
      country: textOf(entry.data, 'country'),
      startedOn: dayOf(entry.data, 'startedOn'),
      endedOn: dayOf(entry.data, 'endedOn'),
      current: goesOnAt(entry, on),
    };
  });

export type PersonFacts = {
  personId: string;
  passport: Known<PassportFact>;
  languageTests: Known<LanguageTestFact[]>;
  education: Known<EducationFact>;
  work: Known<WorkFact>;
};

/** What a consultant asks about first, for every person of the file, by the person's record id. */
export const keyFactsOf = (file: FileView, on: CalendarDate): Map<string, PersonFacts> =>
  new Map(
    file.persons.map((person) => [
      person.id,
      {
        personId: person.id,
        passport: passportOf(person, on),
        languageTests: languageTestsOf(person, on),
        education: educationOf(person, on),
        work: latestWorkOf(person, on),
      },
    ]),
  );
