import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import { subjectPaths, type Checklist, type DocumentRequirement, type DocumentRules } from '../documents';
import type { Bilingual, Pack } from '../types';
import type { ExpressionCheck, Path } from './expressions';
import { everywhere, placeOf, type Scope } from './fields';
import { duplicateFaults } from './references';
import type { DatedUse } from './scores';

/** What braces name in a text: `{person}`, `{country.from}`. */
export const namesIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

type Context = { documents: ReadonlySet<string>; expressions: ExpressionCheck };

/** Document types, requirements and checklists: names that lead nowhere, texts that name what is not in scope, ids used twice, days that end before they begin. */
export function checkDocuments(pack: Pack, expressions: ExpressionCheck): { faults: Fault[]; uses: DatedUse[] } {
  const { documents: rules } = pack;
  if (!rules) return { faults: [], uses: [] };
  const context: Context = { documents: new Set(rules.documents.map(({ id }) => id)), expressions };
  const uses: DatedUse[] = [];
  const requirementFaults = (list: readonly DocumentRequirement[], path: Path): Fault[] =>
    list.flatMap((requirement, index) => {
      const before = expressions.uses.length;
      const faults = faultsOf(requirement, [...path, index], context);
      uses.push(...expressions.uses.slice(before).map((use) => ({ use, from: requirement.from, until: requirement.until })));
      return faults;
    });
  const faults = [
    ...duplicateFaults(rules.documents, ['documents', 'documents']),
    ...duplicateFaults(rules.requirementSets, ['documents', 'requirementSets']),
    ...duplicateFaults(rules.checklists, ['documents', 'checklists']),
    ...rules.requirementSets.flatMap(({ requirements }, index) => requirementFaults(requirements, ['documents', 'requirementSets', index, 'requirements'])),
    ...rules.checklists.flatMap((checklist, index) => checklistFaults(checklist, rules, ['documents', 'checklists', index])),
    ...rules.checklists.flatMap(({ requirements }, index) => requirementFaults(requirements, ['documents', 'checklists', index, 'requirements'])),
  ];
  return { faults, uses };
}

/** A checklist names sets that are there, and asks for nothing twice under one id. */
function checklistFaults(checklist: Checklist, { requirementSets }: DocumentRules, path: Path): Fault[] {
  const sets = new Map(requirementSets.map((set) => [set.id, set]));
  const asked = checklist.sets.flatMap((id) => sets.get(id)?.requirements ?? []);
  const known = new Set(asked.map(({ id }) => id));
  return [
    ...checklist.sets.flatMap((id, index) => (sets.has(id) ? [] : [packFault(pointerTo([...path, 'sets', index]), 'unknown-set', { id })])),
    ...checklist.requirements.flatMap(({ id }, index) => (known.has(id) ? [packFault(pointerTo([...path, 'requirements', index, 'id']), 'duplicate-id', { id })] : [])),
    ...duplicateFaults(checklist.requirements, [...path, 'requirements']),
    ...duplicateFaults(asked, [...path, 'sets']),
  ];
}

function faultsOf(requirement: DocumentRequirement, path: Path, { documents, expressions }: Context): Fault[] {
  const { from, until, document, each = [], when, reason, mustContain = [] } = requirement;
  let scope: Scope = everywhere;
  each.forEach(({ list, as, where }, index) => {
    scope = expressions.within(list, as, [...path, 'each', index], 'list', scope);
    if (where !== undefined) expressions.condition(where, [...path, 'each', index, 'where'], { scope, factors: null, languages: false });
  });
  if (when !== undefined) expressions.condition(when, [...path, 'when'], { scope, factors: null, languages: false });
  const named = [...(requirement.for === null ? [] : [{ name: requirement.for, at: [...path, 'for'] }]), ...namedBy(reason, [...path, 'reason']), ...mustContain.flatMap((text, index) => namedBy(text, [...path, 'mustContain', index]))];
  return [
    ...(until !== null && until < from ? [packFault(pointerTo([...path, 'until']), 'ends-before-it-begins')] : []),
    ...(documents.has(document) ? [] : [packFault(pointerTo([...path, 'document']), 'unknown-document', { id: document })]),
    ...subjectPaths(requirement).flatMap((subject) => nameFaults(subject, [...path, 'subject'], scope)),
    ...named.flatMap(({ name, at }) => nameFaults(name, at, scope)),
  ];
}

/** The names in a text, each where it stands. */
const namedBy = ({ en, fr }: Bilingual, at: Path): { name: string; at: Path }[] => Object.entries({ en, fr }).flatMap(([language, text]) => namesIn(text).map((name) => ({ name, at: [...at, language] })));

/** A name in scope, or a path from one to a member of it. */
function nameFaults(name: string, path: Path, scope: Scope): Fault[] {
  if (!name.includes('.')) return scope.has(name) ? [] : [packFault(pointerTo(path), 'unknown-name', { id: name })];
  const place = placeOf(name, scope);
  if ('found' in place) return [];
  return [packFault(pointerTo(path), 'unknownName' in place ? 'unknown-name' : 'unknown-field', { id: name })];
}
