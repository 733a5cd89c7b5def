import { addMonths, addYears, dateOf, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { maybe, no, union, yes, type Pointer, type TruthValue } from '../engine/values';
import { FactRecord, type Records } from './records';

/** Both days included. */
type Span = { from: Day; until: Day };
/** A stay whose days may be open: it lasted at least `sure` (null: perhaps not a day), at most `possible`. */
type Stay = { sure: Span | null; possible: Span; missing: readonly Pointer[] };

const yearsLookedBack = 10;
const monthsThatCount = 6;
const adult = 18;

const staysOf = new WeakMap<FactRecord, { person: FactRecord; stays: readonly Stay[] }>();

function stayOf(residence: FactRecord): Stay {
  const from = residence.number('from');
  const to = residence.number('to', Infinity);
  return {
    sure: from.high <= to.low ? { from: from.high, until: to.low } : null,
    possible: { from: from.low, until: to.high },
    missing: union(from.missing, to.missing),
  };
}

/** Overlapping spans, and those that follow each other without a day between them, made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.until + 1) last.until = Math.max(last.until, span.until);
    else result.push({ ...span });
  }
  return result;
}

/** Whether six months or more of a stay without a break lie within the days. */
const lasted = (spans: readonly Span[], { from, until }: Span): boolean =>
  joined(spans).some((span) => {
    const first = Math.max(span.from, from);
    const last = Math.min(span.until, until);
    return Number.isFinite(first) ? addMonths(first, monthsThatCount) <= last + 1 : last > -Infinity;
  });

/**
 * The countries and territories other than Canada where a person lived, each once, in the order of the file. `from` and `to` are the
 * first and last day there where they are known (`to` null: still there).
 */
export function countriesLivedIn(person: FactRecord): Records {
  return person.source.once(person, 'countries lived in', () => {
    const residences = person.records('residences');
    const byCountry = new Map<string, FactRecord[]>();
    for (const residence of residences.entries) {
      const country = residence.plain('country');
      if (typeof country === 'string' && country !== 'CA') byCountry.set(country, [...(byCountry.get(country) ?? []), residence]);
    }
    const entries: FactRecord[] = [];
    for (const [country, list] of byCountry) {
      const [first] = list;
      if (first === undefined) continue;
      const stays = list.map(stayOf);
      const starts = stays.map(({ possible }) => possible.from);
      const ends = list.map((residence) => residence.plain('to'));
      const begin = Math.min(...starts);
      const record = new FactRecord(person.source, first.place, {
        country,
        ...(Number.isFinite(begin) ? { from: dateOf(begin) } : {}),
        ...(ends.includes(null) ? { to: null } : ends.every((end) => typeof end === 'string') ? { to: ends.toSorted().at(-1) } : {}),
      });
      staysOf.set(record, { person, stays });
      entries.push(record);
    }
    return { ...residences, entries };
  });
}

/**
 * Whether a person lived in a country of `countriesLivedIn` for six months or more without a break, in the ten years before the planned
 * day of filing (included) and since the 18th birthday. Open while the days of a stay, or the date of birth, leave it open.
 */
export function livedSixMonths(country: FactRecord, subject: Subject): TruthValue {
  const known = staysOf.get(country);
  if (!known) return maybe([country.pointer]);
  const { person, stays } = known;
  const until = subject.on('filing');
  const born = person.number('dateOfBirth');
  const windowFrom = (birth: Day): Span => ({ from: Math.max(addYears(until, -yearsLookedBack) + 1, Number.isFinite(birth) ? addYears(birth, adult) : birth), until });
  if (lasted(stays.flatMap(({ sure }) => sure ?? []), windowFrom(born.high))) return yes;
  if (!lasted(stays.map(({ possible }) => possible), windowFrom(born.low))) return no;
  return maybe(union(born.missing, ...stays.map(({ missing }) => missing)));
}

/** Whether the person still lives in a country of `countriesLivedIn` on the planned day of filing. */
export function livesThereNow(country: FactRecord, subject: Subject): TruthValue {
  const known = staysOf.get(country);
  if (!known) return maybe([country.pointer]);
  const on = subject.on('filing');
  const covers = ({ from, until }: Span): boolean => from <= on && on <= until;
  if (known.stays.some(({ sure }) => sure !== null && covers(sure))) return yes;
  return known.stays.some(({ possible }) => covers(possible)) ? maybe(union(...known.stays.map(({ missing }) => missing))) : no;
}
