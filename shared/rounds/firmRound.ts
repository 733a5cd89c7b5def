import { z } from 'zod';
import { calendarDate, type CalendarDate } from '../dates';
import type { HeldRound, Restriction } from './heldRound';
import { isRoundCategory, kindOf } from './categories';
import { categoryName } from './heldRounds';
import type { RecentRound } from './recentRounds';
import { roundKindOf } from './roundKinds';

const text = (max: number) => z.string().trim().min(1).max(max);
const points = z.int().min(1).max(2_000);

/** What the office notes of a round that the program does not hold. Null: not known, or there is none. */
export const firmRound = z.strictObject({
  /** What it is a round of: see `RoundKind.series`. */
  series: z.string().max(80).refine((series) => roundKindOf(series) !== undefined),
  heldOn: calendarDate,
  /** As published. */
  number: text(20).nullable(),
  /** Whom it was for, where that is more than the series says. */
  forWhom: text(300).nullable(),
  cutOff: points.nullable(),
  /** Highest score invited; null: no upper bound. */
  most: points.nullable(),
  wagePerHour: z.number().positive().max(1_000).nullable(),
  wagePerYear: z.number().positive().max(10_000_000).nullable(),
  /** Codes of the NOC; empty: no list of occupations. */
  occupations: z.array(z.string().regex(/^(\d{4}|\d{5})$/)).max(600),
  invitations: z.int().min(0).max(1_000_000).nullable(),
  /** See `Round.tieBreak`. */
  tieBreak: z.iso.datetime().nullable(),
  source: text(500),
  note: text(1_000).nullable(),
}).refine(({ cutOff, most }) => most === null || (cutOff !== null && most >= cutOff), { path: ['most'] })
  .refine(({ wagePerHour, wagePerYear }) => wagePerYear === null || wagePerHour !== null, { path: ['wagePerHour'] });
export type FirmRound = z.infer<typeof firmRound>;

/** Express Entry: the day of its first round, and the most points of its ranking system. Source: rounds of invitations, 31 January 2015; Ministerial Instructions, 600 points of its factors and 600 more. */
const expressEntry = { from: '2015-01-31', most: 1_200 } as const;

/**
 * A round as somebody notes it on a day: it was held by then (inclusive), and of Express Entry since its first round and within its points.
 * What the book holds already is read by `firmRound` alone, so that nothing noted is refused later.
 */
export const roundNotedOn = (today: CalendarDate) =>
  firmRound
    .refine(({ heldOn }) => heldOn <= today, { path: ['heldOn'], params: { fault: 'future' } })
    .refine(({ series, heldOn }) => !series.startsWith('ee.') || heldOn >= expressEntry.from, { path: ['heldOn'] })
    .refine(({ series, cutOff }) => !series.startsWith('ee.') || (cutOff ?? 0) <= expressEntry.most, { path: ['cutOff'] })
    .refine(({ series, most }) => !series.startsWith('ee.') || (most ?? 0) <= expressEntry.most, { path: ['most'] });

export interface NotedRound extends FirmRound {
  id: string;
  revision: number;
  notedOn: CalendarDate;
}

/** The list of a round counts as whole: whoever noted it had it before them. Words without a list are something that no rule can check. */
function restrictionOf({ occupations, forWhom }: FirmRound, ofSeries: Restriction): Restriction {
  if (occupations.length > 0) return { kind: 'codes', codes: occupations, isWhole: true };
  return forWhom === null ? ofSeries : { kind: 'not-held' };
}

/** A round of the firm's own beside those that come with the program; undefined where its series is not known to this version. */
export function ofFirm(noted: NotedRound): HeldRound | undefined {
  const kind = roundKindOf(noted.series);
  if (!kind) return undefined;
  const { id, revision, notedOn, heldOn, number, forWhom, cutOff, most, wagePerHour, wagePerYear, invitations, tieBreak, source, note } = noted;
  return {
    id: `firm-${id}`, place: kind.place, ...(number === null ? {} : { number }), from: heldOn, until: heldOn, stream: kind.stream, series: kind.series, seriesName: kind.name,
    name: forWhom === null ? kind.name : { en: `${kind.name.en}, ${forWhom}`, fr: `${kind.name.fr}, ${forWhom}` }, pathways: kind.pathways, isWholeInPathway: false, system: kind.system, cutOff, most,
    wage: wagePerHour === null ? null : { perHour: wagePerHour, perYear: wagePerYear, isAbout: false }, invitations, fewerThan: null, restriction: restrictionOf(noted, kind.restriction),
    ...(kind.place === 'CA' ? { tieBreak } : {}), source: { en: source, fr: source }, confidence: 'medium', notes: note === null ? [] : [{ en: note, fr: note }], own: { id, revision, notedOn },
  };
}

/** A round of Express Entry among the recent ones; undefined for one of a province, or without a lowest score. */
export function recentOf({ series, heldOn, number, forWhom, cutOff, invitations, tieBreak, source }: FirmRound): RecentRound | undefined {
  const category = series.replace(/^ee\./, '');
  if (category === series || cutOff === null || !isRoundCategory(category)) return undefined;
  const { en, fr } = categoryName(category);
  return {
    number: number ?? '', date: heldOn, kind: kindOf(category), category, name: forWhom === null ? { en, fr } : { en: `${en}, ${forWhom}`, fr: `${fr}, ${forWhom}` }, invitations, cutOff, tieBreak, ownSource: source,
  };
}

type Compared = Pick<HeldRound, 'series' | 'from' | 'until' | 'cutOff' | 'most'> & { wage: HeldRound['wage'] };

/** Whether two entries tell of one round: the same series and day, and no score or wage that tells them apart. */
export const isSameRound = (a: Compared, b: Compared): boolean =>
  a.series === b.series && a.from <= b.until && b.from <= a.until && (a.cutOff === b.cutOff || a.cutOff === null || b.cutOff === null) && (a.wage?.perHour ?? null) === (b.wage?.perHour ?? null);

/** A round of those held that an entry tells of too. */
export const duplicateOf = (entry: Compared, held: readonly HeldRound[]): HeldRound | undefined => held.find((round) => isSameRound(entry, round));
