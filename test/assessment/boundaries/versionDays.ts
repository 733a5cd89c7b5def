import type { Outcome } from '../../../shared/assessment/engine/outcome';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { Pathway } from '../../../shared/assessment/pack/types';
import { addDays, daysBetween } from '../../../shared/dates';
import type { Base } from './bases';
import { explained } from './findings';
import { daysIn } from './statements';

/** A written client on the last day of one version and the first of the next, or beside days on which none is in force. */
export interface DayCase {
  base: string;
  values: readonly (readonly [day: string, outcome: Outcome, notMet: readonly string[]])[];
  /** `words`: a citation or text of the pathway names the day. */
  ground: 'words' | 'regression';
}

const mostBases = 12;

/** Every text inside a part of a pack, in English. */
function textsIn(part: unknown): string {
  if (typeof part !== 'object' || part === null) return '';
  if ('en' in part && typeof part.en === 'string') return `${part.en} `;
  return Object.values(part).map(textsIn).join('');
}

const citedIn = (part: unknown): readonly string[] => (Array.isArray(part) ? part.flatMap(citedIn) : typeof part !== 'object' || part === null ? [] : Object.entries(part).flatMap(([member, inner]: [string, unknown]) => (member === 'citations' && Array.isArray(inner) ? inner.filter((id) => typeof id === 'string') : citedIn(inner))));

const readOn = (base: Base, day: string, pathway: string, pack: LoadedPack): { outcome: Outcome; notMet: readonly string[] } => {
  const { outcome, criteria } = explained({ client: base.client, asOf: day, person: base.person }, pathway, pack);
  return { outcome, notMet: criteria.filter((one) => one.outcome === 'not-met').map(({ criterion }) => criterion.id) };
};

/** For each day on which a version begins or the last one ends: the day before and the day itself, for the client who shows most of the change. */
export function dayCasesOf(pathway: Pathway, bases: readonly Base[], pack: LoadedPack): readonly DayCase[] {
  const { id, versions } = pathway;
  const own = bases.filter(({ expected }) => expected[id] !== undefined);
  const named = daysIn(`${textsIn(pathway)} ${citedIn(pathway).map((citation) => textsIn(pack.pack.citations[citation])).join(' ')}`);
  const edges = [...new Set(versions.flatMap(({ from, until }) => [from, ...(until === null ? [] : [addDays(until, 1)])]))].toSorted();
  return edges.flatMap((edge) => {
    const eve = addDays(edge, -1);
    const near = own.toSorted((a, b) => Math.abs(daysBetween(a.asOf, edge)) - Math.abs(daysBetween(b.asOf, edge)) || (a.name < b.name ? -1 : 1)).slice(0, mostBases);
    const read = near.map((base) => ({ base, before: readOn(base, eve, id, pack), on: readOn(base, edge, id, pack) }));
    const weight = ({ before, on }: (typeof read)[number]): number => [before.outcome !== on.outcome, before.notMet.join() !== on.notMet.join(), before.outcome === 'applies' || on.outcome === 'applies'].reduce((total, shown, index) => total + (shown ? 4 >> index : 0), 0);
    const [best] = read.toSorted((a, b) => weight(b) - weight(a));
    if (!best) return [];
    return [{ base: best.base.name, values: [[eve, best.before.outcome, best.before.notMet], [edge, best.on.outcome, best.on.notMet]], ground: named.has(edge) || named.has(eve) ? 'words' : 'regression' } satisfies DayCase];
  });
}
