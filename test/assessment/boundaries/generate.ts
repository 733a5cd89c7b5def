import { parseClientFileValue } from '../../../shared/clientFile';
import type { CriterionOutcome } from '../../../shared/assessment/engine/criterion';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Criterion, Pathway, PathwayVersion } from '../../../shared/assessment/pack/types';
import type { Base } from './bases';
import { explained, findingOf, type Asked } from './findings';
import { askedAt, boundariesOf, daysOf, type Found, type Start } from './found';
import type { Ground } from './judge';
import { kindOf, valueAt, withValueAt } from './pointers';
import { prepared, preparations } from './preparations';
import { dayCasesOf, type DayCase } from './versionDays';

/** A client of a written case, one fact of it with values on both sides of a boundary, and what a criterion comes to with each. */
export interface BoundaryCase {
  criterion: string;
  /** The first day of the version. */
  version: string;
  base: string;
  /** Where it is not the day of the written case. */
  asOf?: string;
  /** What was changed first, by its name among the preparations. */
  with?: string;
  /** JSON Pointer of the fact; `asOf`: the day itself. */
  at: string;
  values: readonly (readonly [value: string | number, outcome: CriterionOutcome])[];
  ground: Ground;
  on: string;
}

const rankOf: Readonly<Record<Ground, number>> = { against: 0, words: 1, number: 2, general: 3, figure: 4, measure: 5, calendar: 6, regression: 7 };

/** One of the first list and one of the second in turn, as long as there are any. */
const inTurn = <T>(first: readonly T[], second: readonly T[]): readonly T[] => Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [...first.slice(index, index + 1), ...second.slice(index, index + 1)]).flat();

/** Written clients to start from in a version: those that get the pathway in turn with others, which show more; then those of other versions moved to a day of this one. */
function startsFor({ id }: Pathway, { from, until }: PathwayVersion, bases: readonly Base[]): readonly Start[] {
  const own = bases.filter(({ expected }) => expected[id] !== undefined);
  const applying = ({ expected }: Base): boolean => expected[id] === 'applies';
  const mixed = (some: readonly Base[]): readonly Base[] => inTurn(some.filter(applying), some.filter((base) => !applying(base)));
  const isInside = ({ asOf }: Base): boolean => from <= asOf && (until === null || asOf <= until);
  return [
    ...mixed(own.filter(isInside)).map((base) => ({ base, asOf: base.asOf })),
    ...mixed(own.filter((base) => !isInside(base))).map((base) => ({ base, asOf: until !== null && base.asOf > until ? until : from })),
  ];
}

/** How much is tried: written clients of a version, clients of whom something was found, prepared ones; and cases kept of one criterion. */
const most = { starts: 80, tries: 4, prepared: 4, kept: 3 };

/** The search in one version, criterion by criterion. */
class VersionSearch {
  readonly found = new Map<string, Found[]>();
  readonly settled = new Set<string>();
  private readonly tries = new Map<string, number>();
  /** Facts on which a criterion did not change: another client with the same ones is not tried again. */
  private readonly inVain = new Set<string>();

  constructor(private readonly pathway: Pathway, private readonly version: PathwayVersion, private readonly pack: LoadedPack) {}

  get open(): readonly string[] {
    return this.version.criteria.filter(({ id, condition }) => condition !== 'judgement' && (this.tries.get(id) ?? 0) < most.tries && (this.found.get(id) ?? []).filter((one) => one.judged.ground === 'words').length < most.kept).map(({ id }) => id);
  }

  /** Looks for boundaries of the criteria that are still open on one client. */
  try(start: Start): void {
    const { open } = this;
    if (open.length === 0) return;
    const client = prepared(start.base.client, start.with, start.asOf);
    for (const one of explained(askedAt(start), this.pathway.id, this.pack).criteria) {
      const { id } = one.criterion;
      if (one.outcome === 'met' || one.outcome === 'not-met') this.settled.add(id);
      if (!open.includes(id) || (one.outcome !== 'met' && one.outcome !== 'not-met')) continue;
      const facts = `${id} ${one.outcome} ${[...new Set(one.inputs.filter((pointer) => valueAt(client, pointer) !== undefined).map((pointer) => `${kindOf(pointer)} ${typeof valueAt(client, pointer)}`))].toSorted().join()}`;
      if (this.inVain.has(facts)) continue;
      const boundaries = boundariesOf(start, this.version, one, this.pack);
      const all = boundaries.length > 0 ? boundaries : daysOf(start, this.version, one, this.pack);
      if (all.length === 0) this.inVain.add(facts);
      else {
        this.tries.set(id, (this.tries.get(id) ?? 0) + 1);
        this.found.set(id, [...(this.found.get(id) ?? []), ...all]);
      }
    }
  }
}

/** The boundaries of every criterion of a version, and which criteria some client settled. */
function boundariesIn(pathway: Pathway, version: PathwayVersion, bases: readonly Base[], pack: LoadedPack): VersionSearch {
  const search = new VersionSearch(pathway, version, pack);
  const starts = startsFor(pathway, version, bases).slice(0, most.starts);
  for (const start of starts) search.try(start);
  for (const start of starts.slice(0, most.prepared)) for (const name of Object.keys(preparations)) search.try({ ...start, with: name });
  return search;
}

const isValid = ({ flip, order, pointer, start }: Found): boolean => {
  const { client } = askedAt(start);
  return pointer === 'asOf' || [flip.below, flip.above].every((index) => parseClientFileValue(withValueAt(client, pointer, order.valueAt(index))).ok);
};

/** The best ones on files that stay valid, and of each fact and ground one. */
function chosen(found: readonly Found[]): readonly Found[] {
  const kinds = new Set<string>();
  return found.toSorted((a, b) => rankOf[a.judged.ground] - rankOf[b.judged.ground]).filter((one) => {
    const { pointer, judged: { ground, on }, flip } = one;
    const key = `${ground === 'regression' ? '' : kindOf(pointer).replace(/(listening|reading|writing|speaking)$/u, 'ability')} ${ground} ${ground === 'words' || ground === 'number' ? on.replaceAll(/ \/.*$/gu, '') : ''} ${flip.aboveIs}`;
    if (kinds.has(key) || !isValid(one)) return false;
    kinds.add(key);
    return true;
  }).filter(({ judged: { ground } }, index) => index === 0 || (index < most.kept && ground !== 'regression' && ground !== 'calendar'));
}

function caseOf(criterion: Criterion, version: PathwayVersion, { flip, order, pointer, judged: { ground, on, at }, start }: Found, pack: LoadedPack): BoundaryCase {
  const { base, asOf, with: preparation } = start;
  const asked = askedAt(start);
  const middle = at !== undefined && at >= flip.below - 1 && at <= flip.above + 1 ? at : flip.aboveIs === 'met' ? flip.above : flip.below;
  const indexes = [...new Set([middle - 1, middle, middle + 1, flip.below, flip.above])].filter((index) => index >= order.least && index <= order.most).toSorted((a, b) => a - b);
  const changedTo = (index: number): Asked => (pointer === 'asOf' ? { ...asked, asOf: String(order.valueAt(index)) } : { ...asked, client: withValueAt(asked.client, pointer, order.valueAt(index)) });
  const valid = indexes.filter((index) => index === flip.below || index === flip.above || pointer === 'asOf' || parseClientFileValue(changedTo(index).client).ok);
  return {
    criterion: criterion.id, version: version.from, base: base.name, ...(asOf === base.asOf ? {} : { asOf }), ...(preparation === undefined ? {} : { with: preparation }), at: pointer,
    values: valid.map((index) => [order.valueAt(index), findingOf(changedTo(index), version, criterion, pack) ?? 'unknown'] as const), ground, on,
  };
}

/** Why a criterion has no boundary: an officer decides; no written client settles it, since the sources do not hold it; no fact that has an order changes it. */
export type Reason = 'judgement' | 'open' | 'without-order';

export interface PathwayCases {
  pathway: string;
  boundaries: readonly BoundaryCase[];
  days: readonly DayCase[];
  /** Criteria that have no boundary in any version. */
  without: Readonly<Record<string, Reason>>;
}

/** The generated cases of a pathway: for each criterion of each version where its finding changes, and the days beside each version. The same rules and clients give the same cases. */
export function casesOf(pathway: Pathway, bases: readonly Base[], pack: LoadedPack): PathwayCases {
  const settled = new Set<string>();
  const boundaries = pathway.versions.flatMap((version) => {
    const inVersion = boundariesIn(pathway, version, bases, pack);
    for (const id of inVersion.settled) settled.add(id);
    return version.criteria.flatMap((criterion) => chosen(inVersion.found.get(criterion.id) ?? []).map((one) => caseOf(criterion, version, one, pack)));
  });
  const has = new Set(boundaries.map(({ criterion }) => criterion));
  const others = pathway.versions.flatMap(({ criteria }) => criteria).filter(({ id }) => !has.has(id));
  const reason = ({ id, condition }: Criterion): Reason => (condition === 'judgement' ? 'judgement' : settled.has(id) ? 'without-order' : 'open');
  return { pathway: pathway.id, boundaries, days: dayCasesOf(pathway, bases, pack), without: Object.fromEntries(others.map((criterion) => [criterion.id, reason(criterion)])) };
}
