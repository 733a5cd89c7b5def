import { canonicalJson, isSameJson } from '../../canonicalJson';
import type { Bilingual, Criterion, PathwayVersion, Step } from '../pack/types';
import { compareExpressions } from './compareExpressions';
import type { RuleChange } from './ruleChange';

export const isSame = (a: unknown, b: unknown): boolean => isSameJson(a ?? null, b ?? null);

/** Entries of two lists side by side, by a name; those of the second list in their order, then those that are gone. */
export function paired<T>(before: readonly T[], after: readonly T[], nameOf: (item: T) => string): { before: T | undefined; after: T | undefined }[] {
  const was = new Map(before.map((item) => [nameOf(item), item]));
  const is = new Set(after.map(nameOf));
  return [...before.filter((item) => !is.has(nameOf(item))).map((item) => ({ before: item, after: undefined })), ...after.map((item) => ({ before: was.get(nameOf(item)), after: item }))];
}

function testChanges(label: Bilingual, exception: Bilingual | null, before: unknown, after: unknown, isReworded: boolean): RuleChange[] {
  const difference = compareExpressions(before, after);
  if (!difference) return [];
  const { added, removed, lists, numbers, otherwise } = difference;
  return [
    ...(added.length + removed.length > 0 ? [{ kind: 'occupations' as const, label, exception, added, removed }] : []),
    ...lists.map((list): RuleChange => ({ kind: 'listed', label, exception, ...list })),
    ...numbers.map((number): RuleChange => ({ kind: 'number', label, exception, ...number })),
    // New wording says by itself what is tested now.
    ...(otherwise && !isReworded ? [{ kind: 'tested-otherwise' as const, label, exception }] : []),
  ];
}

/** The ids that came and went, of one or several things at a time. */
export function sourceChange(labels: readonly Bilingual[], before: readonly string[], after: readonly string[]): RuleChange[] {
  const added = after.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !after.includes(id));
  return added.length + removed.length === 0 ? [] : [{ kind: 'sources', labels, added, removed }];
}

const allCitations = ({ citations, exceptions }: Criterion): string[] => [...new Set([...citations, ...(exceptions ?? []).flatMap((exception) => exception.citations)])];

function exceptionChanges(before: Criterion, { label, exceptions }: Criterion, isReworded: boolean): RuleChange[] {
  return paired(before.exceptions ?? [], exceptions ?? [], (exception) => exception.label.en).flatMap(({ before: was, after: is }): RuleChange[] => {
    if (!is) return was ? [{ kind: 'exception-removed', label, exception: was.label }] : [];
    if (!was) return [{ kind: 'exception-added', label, exception: is.label }];
    return testChanges(label, is.label, was.when, is.when, isReworded);
  });
}

/** Everything that differs in a criterion that both versions have. */
function criterionChange(before: Criterion, after: Criterion): RuleChange[] {
  if (isSame(before, after)) return [];
  const { label } = after;
  const isReworded = !isSame(before.required, after.required);
  const changes: RuleChange[] = [
    ...(isSame(before.label, label) ? [] : [{ kind: 'renamed' as const, label, before: before.label, after: label }]),
    ...(isReworded ? [{ kind: 'criterion-changed' as const, label, before: before.required, after: after.required }] : []),
    ...(before.at === after.at ? [] : [{ kind: 'asked-at' as const, label, before: before.at, after: after.at }]),
    ...testChanges(label, null, before.condition, after.condition, isReworded),
    ...exceptionChanges(before, after, isReworded),
    ...(isSame(before.verify, after.verify) ? [] : [{ kind: 'verify' as const, label }]),
    ...(isSame(before.improvable, after.improvable) ? [] : [{ kind: 'remedy' as const, label }]),
    ...(before.closes === after.closes ? [] : [{ kind: 'effect' as const, label }]),
    ...sourceChange([label], allCitations(before), allCitations(after)),
  ];
  return changes.length > 0 ? changes : [{ kind: 'tested-otherwise', label, exception: null }];
}

export function criteriaChanges(before: readonly Criterion[], after: readonly Criterion[]): RuleChange[] {
  return paired(before, after, ({ id }) => id).flatMap(({ before: was, after: is }): RuleChange[] => {
    if (!is) return was ? [{ kind: 'criterion-removed', label: was.label, required: was.required }] : [];
    return was ? criterionChange(was, is) : [{ kind: 'criterion-added', label: is.label, required: is.required }];
  });
}

function stepChanges(before: readonly Step[], after: readonly Step[]): RuleChange[] {
  return paired(before, after, ({ id }) => id).flatMap(({ before: was, after: is }): RuleChange[] => {
    if (!is) return was ? [{ kind: 'step-removed', label: was.title }] : [];
    if (!was) return [{ kind: 'step-added', label: is.title }];
    return [
      ...(isSame(was.title, is.title) ? [] : [{ kind: 'step-changed' as const, label: is.title, before: was.title, after: is.title }]),
      ...(was.by === is.by && isSame(was.done, is.done) ? [] : [{ kind: 'step-otherwise' as const, label: is.title }]),
      ...sourceChange([is.title], was.citations, is.citations),
    ];
  });
}

/** Sources that came and went for several criteria alike are said once. */
function gathered(changes: readonly RuleChange[]): RuleChange[] {
  const rest = changes.filter(({ kind }) => kind !== 'sources');
  const bySources = new Map<string, Extract<RuleChange, { kind: 'sources' }>>();
  for (const change of changes) {
    if (change.kind !== 'sources') continue;
    // The pathway as a whole stays by itself: it has no name to stand in the row with.
    const key = canonicalJson([change.labels.length === 0, change.added, change.removed]);
    const other = bySources.get(key);
    bySources.set(key, other ? { ...other, labels: [...other.labels, ...change.labels] } : change);
  }
  return [...rest, ...bySources.values()];
}

/** Every difference between two versions of a pathway but their periods; `titleOf` names a points system. Empty for equal versions alone. */
export function compareVersions(was: PathwayVersion, is: PathwayVersion, titleOf: (scoreId: string) => Bilingual): RuleChange[] {
  if (isSame({ ...was, from: is.from, until: is.until }, is)) return [];
  const changes: RuleChange[] = [
    ...(was.intake === is.intake ? [] : [{ kind: 'intake' as const, before: was.intake, after: is.intake }]),
    ...(isSame(was.note, is.note) ? [] : [{ kind: 'note' as const, before: was.note ?? null, after: is.note ?? null }]),
    ...criteriaChanges(was.criteria, is.criteria),
    ...stepChanges(was.steps, is.steps),
    ...was.scores.filter((id) => !is.scores.includes(id)).map((id): RuleChange => ({ kind: 'score-removed', label: titleOf(id) })),
    ...is.scores.filter((id) => !was.scores.includes(id)).map((id): RuleChange => ({ kind: 'score-added', label: titleOf(id) })),
    ...(isSame(was.over, is.over) ? [] : [{ kind: 'entries' as const }]),
    ...sourceChange([], was.citations, is.citations),
  ];
  return changes.length > 0 ? gathered(changes) : [{ kind: 'rewritten' }];
}
