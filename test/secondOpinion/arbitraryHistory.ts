import * as fc from 'fast-check';
import type { Person } from '../../shared/clientFile';
import { ago, arbitraryOccupation, dayBefore, onceIn, unlessOnceIn, type Ago, type Occupation } from './arbitraryDraws';
import type { Level } from './credentials';
import { daysAfter, yearsAfter } from './days';

type Study = NonNullable<Person['education']>[number];
type Job = NonNullable<Person['work']>[number];

export type StudyDraft = {
  level: Level; inCanada: boolean; completed: boolean; left: boolean; finished: Ago; shortStay: number; fullTime: boolean;
  institution: NonNullable<Study['institutionType']>; condition: 'none' | NonNullable<Study['conditions']>[number]; short: boolean;
  eca: 'none' | 'same' | 'lower' | 'more'; assessed: Ago; body: string; studied: number;
};

const arbitraryStudy: fc.Arbitrary<StudyDraft> = fc.record({
  level: fc.constantFrom<Level>('bachelor', 'bachelor', 'three-year', 'two-year', 'one-year', 'one-year', 'master', 'master', 'secondary', 'professional', 'doctorate', 'two-or-more', 'none'),
  inCanada: fc.boolean(),
  completed: unlessOnceIn(6),
  left: fc.boolean(),
  finished: ago(0, 0, 4000),
  shortStay: fc.constantFrom(12, 8, 7, 7.5),
  fullTime: unlessOnceIn(8),
  institution: fc.constantFrom('public', 'public', 'public', 'private-degree', 'private'),
  condition: fc.constantFrom('none', 'none', 'none', 'none', 'none', 'none', 'mainly-language-study', 'mainly-distance', 'return-obligation'),
  short: fc.boolean(),
  eca: fc.constantFrom('same', 'same', 'same', 'same', 'none', 'lower', 'more'),
  assessed: fc.oneof({ weight: 8, arbitrary: ago(5, 0, 1700) }, { weight: 1, arbitrary: ago(5, -10, 2500) }),
  body: fc.constantFrom('WES', 'IQAS', 'ICES', 'ICAS', 'CES'),
  studied: fc.constantFrom(26, 40, 5, 11),
});

export const arbitraryStudies: fc.Arbitrary<StudyDraft[]> = fc.array(arbitraryStudy, { minLength: 1, maxLength: 4 });

const lower: Readonly<Partial<Record<Level, Level>>> = { doctorate: 'master', master: 'bachelor', professional: 'bachelor', 'two-or-more': 'bachelor', bachelor: 'two-year', 'three-year': 'two-year', 'two-year': 'one-year', 'one-year': 'secondary', secondary: 'none' };
const months: Readonly<Record<Level, number>> = { none: 12, secondary: 36, 'one-year': 12, 'two-year': 24, 'three-year': 36, bachelor: 48, 'two-or-more': 60, master: 24, professional: 48, doctorate: 48 };

/**
 * Lengths, presence and what was studied agree with each other, so that no reading of "full-time for eight months" or of "two academic
 * years" is decided by the draw: programs are of a year or of two and more, and studies that were left ended within a year or after two.
 */
function buildStudy(draft: StudyDraft, asOf: string): Study {
  const { level, inCanada } = draft;
  const programMonths = draft.short && level === 'master' ? 12 : months[level];
  const studied = draft.completed ? programMonths : Math.min(draft.studied, programMonths);
  const last = draft.completed || draft.left ? dayBefore(asOf, draft.finished) : asOf;
  const startedOn = daysAfter(last, -Math.ceil(studied * 30.5 + 8));
  const isLong = programMonths >= 24;
  const condition = isLong && draft.condition !== 'return-obligation' ? 'none' : draft.condition;
  const assessedOn = dayBefore(asOf, draft.assessed);
  const designated = draft.body === 'IQAS' || draft.body === 'ICES' ? '2015-08-06' : '2013-04-17';
  const equivalency = draft.eca === 'lower' ? (lower[level] ?? 'none') : draft.eca === 'more' && level === 'bachelor' ? 'two-or-more' : level;
  return {
    level, field: 'General studies', institution: 'Example College', institutionType: draft.institution, country: inCanada ? 'CA' : 'PH', ...(inCanada ? { province: 'ON' as const } : {}),
    startedOn, completedOn: draft.completed && level !== 'none' ? last : null, ...(draft.completed && level !== 'none' ? {} : { endedOn: draft.left || draft.completed ? last : null }),
    programMonths, fullTime: draft.fullTime,
    presentMonths: !inCanada ? null : !draft.fullTime ? 0 : isLong ? studied : Math.min(studied, draft.shortStay),
    languageOfInstruction: 'en', conditions: condition === 'none' ? [] : [condition], relatedTo: [],
    // No report from before its body was designated.
    eca: inCanada || draft.eca === 'none' ? null : { organization: draft.body, equivalency, issuedOn: assessedOn < designated ? designated : assessedOn, reference: '0000001' },
  };
}

export const buildStudies = (drafts: readonly StudyDraft[], asOf: string): Study[] => drafts.map((draft) => buildStudy(draft, asOf));

export type JobDraft = {
  occupation: Occupation; inCanada: boolean; started: Ago; length: { days: number } | { years: number; off: number; calendar: boolean }; ongoing: boolean; hours: number;
  paid: boolean; selfEmployed: boolean; duringFullTimeStudy: boolean; authorized: boolean;
};

const arbitraryJob: fc.Arbitrary<JobDraft> = fc.record({
  occupation: arbitraryOccupation,
  inCanada: fc.boolean(),
  started: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 30, max: 4500 }).map((days) => ({ days })) },
    { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 1, max: 11 }), fc.constantFrom(0, 1, -1, 2)).map(([years, off]) => ({ years, off })) },
  ),
  length: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 20, max: 2200 }).map((days) => ({ days })) },
    { weight: 3, arbitrary: fc.record({ years: fc.integer({ min: 1, max: 6 }), off: fc.constantFrom(0, -1, 1), calendar: fc.boolean() }) },
  ),
  ongoing: onceIn(5),
  hours: fc.constantFrom(40, 30, 37.5, 35, 20, 15, 12.5, 24, 29.5, 8, 60),
  paid: unlessOnceIn(12),
  selfEmployed: onceIn(10),
  duringFullTimeStudy: onceIn(10),
  authorized: unlessOnceIn(10),
});

export const arbitraryJobs: fc.Arbitrary<JobDraft[]> = fc.array(arbitraryJob, { maxLength: 5 });

/** Last day of a job: after so many days, or about when its hours, or the calendar, make it a number of years. */
function lastDayOf({ length, hours }: JobDraft, startedOn: string): string {
  if ('days' in length) return daysAfter(startedOn, length.days - 1);
  if (length.calendar) return daysAfter(yearsAfter(startedOn, length.years), length.off - 1);
  return daysAfter(startedOn, Math.ceil((length.years * 1560 * 7) / Math.min(30, hours)) + length.off - 1);
}

/** Jobs of somebody who starts to work at fifteen at the earliest. A job that is over on the as-of day or goes on. */
export function buildJobs(drafts: readonly JobDraft[], asOf: string, bornOn: string): Job[] {
  const jobs: Job[] = [];
  for (const draft of drafts) {
    const drawn = dayBefore(asOf, draft.started);
    const youngest = yearsAfter(bornOn, 15);
    const startedOn = drawn < youngest ? youngest : drawn;
    const lastDay = lastDayOf(draft, startedOn);
    if (startedOn > asOf) continue;
    jobs.push({
      employer: 'Example Employer', title: 'Employee', ...draft.occupation, country: draft.inCanada ? 'CA' : 'PH', ...(draft.inCanada ? { province: 'ON' as const, authorized: draft.authorized } : {}),
      startedOn, endedOn: draft.ongoing || lastDay > asOf ? null : lastDay, hoursPerWeek: draft.hours,
      paid: draft.paid, selfEmployed: draft.selfEmployed, duringFullTimeStudy: draft.duringFullTimeStudy, internship: false,
    });
  }
  return jobs;
}
