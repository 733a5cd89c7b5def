import { canonicalJson } from '../../canonicalJson';
import { addDays, type CalendarDate } from '../../dates';
import { dayOf } from '../engine/days';
import type { LoadedPack } from '../pack/load';
import { namedIn } from '../pack/sources';
import type { Bilingual, Pathway, Period } from '../pack/types';
import { compareRules } from './compareDates';
import { isSame, paired } from './compareVersions';
import type { RuleChange } from './ruleChange';

export type Presence = 'added' | 'removed' | 'changed';

/** What is different in a pathway between two packs, period by period: `from` is the first day of it, `until` the last (null: no end known). */
export interface PathwayDifference {
  id: string;
  title: Bilingual;
  presence: Presence;
  /** Where its name is another one. */
  named: { before: Bilingual; after: Bilingual } | null;
  /** Where the first day of the program is another one; null: none is given. */
  begins: { before: CalendarDate | null; after: CalendarDate | null } | null;
  /** Whether something else differs that no period shows: words, sources, or figures of days without rules. */
  isOtherwise: boolean;
  /** Only periods in which something differs, in order; none of a pathway that came or went, and of one whose words alone differ. */
  periods: { from: CalendarDate; until: CalendarDate | null; changes: readonly RuleChange[] }[];
}

export interface ChecklistDifference {
  id: string;
  title: Bilingual;
  presence: Presence;
  /** Titles of the documents that are asked for anew, no longer, or otherwise. */
  added: Bilingual[];
  removed: Bilingual[];
  changed: Bilingual[];
}

/** Everything in which two packs differ. What a pack says that none of these members names is in none of them different. */
export interface PackDifference {
  pathways: PathwayDifference[];
  checklists: ChecklistDifference[];
  /** Kinds of documents. */
  documents: { id: string; title: Bilingual; presence: Presence }[];
  /** Parameters, tables and points systems with a difference of any kind, those that no pathway rests on included. */
  figures: { id: string; title: Bilingual; presence: Presence }[];
  /** Ids of citations. */
  citations: Record<Presence, string[]>;
}

/** Ids of all parameters, tables and points systems that a pathway rests on in any version, its gate included. */
function figuresOf(pathway: Pathway, pack: LoadedPack): Set<string> {
  const found = new Set<string>();
  const scores = new Map(pack.pack.scores.map((score) => [score.id, score]));
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const { factors, passMark } of scores.get(id)?.versions ?? []) [...factors.flatMap(({ value }) => namedIn(value)), ...(passMark === undefined ? [] : [passMark])].forEach(add);
  };
  const gate = pathway.gate !== undefined && pack.hasPathway(pathway.gate) ? [pack.pathway(pathway.gate)] : [];
  for (const { versions } of [pathway, ...gate]) for (const version of versions) [...version.scores, ...namedIn(version.criteria)].forEach(add);
  return found;
}

type Figure = { id: string; title: Bilingual; versions: readonly Period[]; all: unknown };
const figuresIn = ({ pack }: LoadedPack): Map<string, Figure> =>
  new Map<string, Figure>([
    ...pack.parameters.map((one) => [one.id, { id: one.id, title: one.label, versions: one.values, all: one }] as const),
    ...pack.tables.map((one) => [one.id, { id: one.id, title: one.label, versions: one.versions, all: one }] as const),
    ...pack.scores.map((one) => [one.id, { id: one.id, title: one.title, versions: one.versions, all: one }] as const),
  ]);

const presenceOf = (before: unknown, after: unknown): Presence => (before === undefined ? 'added' : after === undefined ? 'removed' : 'changed');

/** What stands in only one of two lists, or differs, by id. */
const differing = <T extends { id: string }>(before: readonly T[], after: readonly T[]): { before: T | undefined; after: T | undefined; either: T; presence: Presence }[] =>
  paired(before, after, ({ id }) => id).flatMap(({ before: was, after: is }) => {
    const either = is ?? was;
    return either === undefined || (was !== undefined && is !== undefined && isSame(was, is)) ? [] : [{ before: was, after: is, either, presence: presenceOf(was, is) }];
  });

/** Two packs side by side, compared one pathway at a time, so that a page can rest between them. */
export class PackComparison {
  private readonly figures: readonly [Map<string, Figure>, Map<string, Figure>];

  constructor(
    private readonly before: LoadedPack,
    private readonly after: LoadedPack,
  ) {
    this.figures = [figuresIn(before), figuresIn(after)];
  }

  /** Everything that a pathway rests on in a pack. */
  private restsOn(id: string, pack: LoadedPack, figures: ReadonlyMap<string, Figure>): { text: string; rest: () => string; periods: Period[] } | undefined {
    if (!pack.hasPathway(id)) return undefined;
    const pathway = pack.pathway(id);
    const gate = pathway.gate !== undefined && pack.hasPathway(pathway.gate) ? pack.pathway(pathway.gate) : undefined;
    const named = [...figuresOf(pathway, pack)].toSorted().flatMap((figure) => figures.get(figure) ?? []);
    const { title: _title, begins: _begins, ...rules } = pathway;
    const others = [gate?.versions, named.map(({ all }) => all)];
    return { text: canonicalJson([pathway, ...others]), rest: () => canonicalJson([rules, ...others]), periods: [...pathway.versions, ...(gate?.versions ?? []), ...named.flatMap(({ versions }) => versions)] };
  }

  /** Pathways that either pack has, in the order of the second, then what the first alone has. */
  get pathwayIds(): string[] {
    return [...new Set([...this.after.pack.pathways, ...this.before.pack.pathways].map(({ id }) => id))];
  }

  /** Whether anything that a pathway rests on is not the same in both packs, its words included. */
  isOther(id: string): boolean {
    return this.restsOn(id, this.before, this.figures[0])?.text !== this.restsOn(id, this.after, this.figures[1])?.text;
  }

  /** What is different in a pathway; undefined where nothing is. */
  pathway(id: string): PathwayDifference | undefined {
    const [was, is] = [this.restsOn(id, this.before, this.figures[0]), this.restsOn(id, this.after, this.figures[1])];
    if (was?.text === is?.text) return undefined;
    const { title } = (is ? this.after : this.before).pathway(id);
    const presence = presenceOf(was, is);
    if (!was || !is) return { id, title, presence, named: null, begins: null, isOtherwise: false, periods: [] };
    const [before, after] = [this.before.pathway(id), this.after.pathway(id)];
    const periods = this.periodsOf(id, [...was.periods, ...is.periods]);
    const [first, second] = [before.begins?.on ?? null, after.begins?.on ?? null];
    return {
      id, title, presence, periods,
      named: isSame(before.title, after.title) ? null : { before: before.title, after: after.title },
      begins: first === second ? null : { before: first, after: second },
      // The source of a first day that is the same is such a thing too.
      isOtherwise: periods.length === 0 && (was.rest() !== is.rest() || (first === second && !isSame(before.begins, after.begins))),
    };
  }

  private periodsOf(id: string, dated: readonly Period[]): PathwayDifference['periods'] {
    const days = [...new Set(dated.flatMap(({ from, until }) => (until === null ? [from] : [from, addDays(until, 1)])))].toSorted();
    const periods: { from: CalendarDate; until: CalendarDate | null; changes: readonly RuleChange[]; text: string }[] = [];
    for (const from of days) {
      const on = dayOf(from);
      const changes = compareRules(id, { pack: this.before, on }, { pack: this.after, on });
      const text = canonicalJson(changes);
      const last = periods.at(-1);
      if (last?.text === text) continue;
      if (last) last.until = addDays(from, -1);
      periods.push({ from, until: null, changes, text });
    }
    return periods.filter(({ changes }) => changes.length > 0).map(({ from, until, changes }) => ({ from, until, changes }));
  }

  /** Everything but the pathways. */
  rest(): Omit<PackDifference, 'pathways'> {
    const [a, b] = [this.before.pack, this.after.pack];
    const titles = new Map([...(a.documents?.documents ?? []), ...(b.documents?.documents ?? [])].map(({ id, title }) => [id, title]));
    const sets = (pack: LoadedPack) => new Map((pack.pack.documents?.requirementSets ?? []).map((set) => [set.id, set.requirements]));
    const [setsBefore, setsAfter] = [sets(this.before), sets(this.after)];
    const asked = (list: NonNullable<typeof a.documents>['checklists'][number] | undefined, of: typeof setsBefore) => (list ? [...list.sets.flatMap((id) => of.get(id) ?? []), ...list.requirements] : []);
    const checklists = paired(a.documents?.checklists ?? [], b.documents?.checklists ?? [], ({ id }) => id).flatMap(({ before: was, after: is }): ChecklistDifference[] => {
      const either = is ?? was;
      const found = differing(asked(was, setsBefore), asked(is, setsAfter));
      if (!either || (was && is && found.length === 0 && isSame([was.title, was.note], [is.title, is.note]))) return [];
      const of = (presence: Presence): Bilingual[] => [...new Set(found.filter((one) => one.presence === presence).map(({ either: { document } }) => document))].map((id) => titles.get(id) ?? { en: id, fr: id });
      return [{ id: either.id, title: either.title, presence: presenceOf(was, is), added: of('added'), removed: of('removed'), changed: of('changed') }];
    });
    const citations = differing(Object.entries(a.citations).map(([id, citation]) => ({ id, citation })), Object.entries(b.citations).map(([id, citation]) => ({ id, citation })));
    const idsOf = (presence: Presence): string[] => citations.filter((one) => one.presence === presence).map(({ either: { id } }) => id);
    return {
      checklists,
      documents: differing(a.documents?.documents ?? [], b.documents?.documents ?? []).map(({ either: { id, title }, presence }) => ({ id, title, presence })),
      figures: differing([...this.figures[0].values()], [...this.figures[1].values()]).map(({ either: { id, title }, presence }) => ({ id, title, presence })),
      citations: { added: idsOf('added'), removed: idsOf('removed'), changed: idsOf('changed') },
    };
  }
}

/** Everything in which two packs differ, at once. */
export function comparePacks(before: LoadedPack, after: LoadedPack): PackDifference {
  const comparison = new PackComparison(before, after);
  return { pathways: comparison.pathwayIds.flatMap((id) => comparison.pathway(id) ?? []), ...comparison.rest() };
}

/** Whether nothing differs that a reader would be told. */
export const isNoDifference = ({ pathways, checklists, documents, figures, citations }: PackDifference): boolean =>
  [pathways, checklists, documents, figures, citations.added, citations.removed, citations.changed].every((list) => list.length === 0);
