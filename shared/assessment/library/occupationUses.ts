import { addDays, type CalendarDate } from '../../dates';
import type { LoadedPack } from '../pack/load';
import type { Bilingual, Criterion, Period } from '../pack/types';

/** `excluded`: the rule asks that the occupation is not one of those. `exception`: it is one of those for which the rule is set aside. */
export type OccupationRole = 'listed' | 'excluded' | 'exception';

/** One rule that names an occupation, and when. */
export interface OccupationUse {
  /** The pathway or the points system to which the rule belongs. */
  of: { kind: 'pathway' | 'score'; id: string; title: Bilingual };
  /** Id of the criterion or factor. */
  id: string;
  label: Bilingual;
  /** What the criterion asks; null for points. */
  required: Bilingual | null;
  role: OccupationRole;
  /** In order; days that follow each other are one period. */
  periods: readonly Period[];
  /** Of the last of them. */
  citations: readonly string[];
}

/** The day on which NOC 2021 took the place of NOC 2016 in the programs. */
const noc2021From = '2022-11-16';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []);
const member = (value: object, name: string): unknown => Object.entries(value).find(([key]) => key === name)?.[1];

/** Codes by their beginning, in the classification that the rule names or that of the day. */
function isInGroups(args: object, code: string, from: CalendarDate): boolean {
  const named = member(args, 'version');
  const version = named === '2016' || named === '2021' ? named : from >= noc2021From ? '2021' : '2016';
  if ((version === '2021') !== (code.length === 5)) return false;
  return texts(member(args, 'prefixes')).some((prefix) => code.startsWith(prefix)) && !texts(member(args, 'except')).some((prefix) => code.startsWith(prefix));
}

/** Whether an expression names the occupation, and whether it does so to leave it out; null where it does not. */
function namedIn(expression: unknown, code: string, from: CalendarDate, isNegated = false): Exclude<OccupationRole, 'exception'> | null {
  if (typeof expression !== 'object' || expression === null) return null;
  const isNamed = texts(member(expression, 'codes')).includes(code) || texts(member(expression, 'held')).includes(code) || isInGroups(expression, code, from);
  if (isNamed) return isNegated ? 'excluded' : 'listed';
  for (const [name, value] of Object.entries(expression)) {
    const found = namedIn(value, code, from, name === 'not' ? !isNegated : isNegated);
    if (found) return found;
  }
  return null;
}

function roleIn({ condition, exceptions }: Criterion, code: string, from: CalendarDate): OccupationRole | null {
  return namedIn(condition, code, from) ?? ((exceptions ?? []).some(({ when }) => namedIn(when, code, from)) ? 'exception' : null);
}

type Found = Omit<OccupationUse, 'periods'> & { period: Period };

/** The same rule in versions that follow each other is one use. */
function gathered(found: readonly Found[]): readonly OccupationUse[] {
  const uses = new Map<string, OccupationUse>();
  for (const { period, ...use } of found.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))) {
    const key = `${use.of.id} ${use.id} ${use.role}`;
    const earlier = uses.get(key)?.periods ?? [];
    const last = earlier.at(-1);
    const isNext = last !== undefined && last.until !== null && addDays(last.until, 1) === period.from;
    uses.set(key, { ...use, periods: isNext ? [...earlier.slice(0, -1), { from: last.from, until: period.until }] : [...earlier, { from: period.from, until: period.until }] });
  }
  return [...uses.values()];
}

/**
 * Every rule of a pack that names an occupation (NOC 2021: five digits; NOC 2016: four), in the order of the pack: criteria of pathways,
 * what sets them aside, and factors of points systems. Periods have their first and last day.
 */
export function occupationUses({ pack }: LoadedPack, code: string): readonly OccupationUse[] {
  const ofPathways = pack.pathways.map(({ id, title, versions }) =>
    versions.flatMap(({ from, until, criteria }) => criteria.flatMap((criterion): Found[] => {
      const role = roleIn(criterion, code, from);
      return role ? [{ of: { kind: 'pathway', id, title }, id: criterion.id, label: criterion.label, required: criterion.required, role, citations: criterion.citations, period: { from, until } }] : [];
    })),
  );
  const ofScores = pack.scores.map(({ id, title, versions }) =>
    versions.flatMap(({ from, until, factors }) => factors.flatMap((factor): Found[] => {
      const role = namedIn(factor.value, code, from);
      return role ? [{ of: { kind: 'score', id, title }, id: factor.id, label: factor.label, required: null, role, citations: factor.citations, period: { from, until } }] : [];
    })),
  );
  return [...ofPathways, ...ofScores].flatMap(gathered);
}

/** Whether a use holds on a day. */
export const isUsedOn = ({ periods }: OccupationUse, on: CalendarDate): boolean => periods.some(({ from, until }) => from <= on && (until === null || on <= until));
