import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import type { Pack, Pathway, PathwayVersion } from '../types';
import type { ExpressionCheck, Path } from './expressions';
import { everywhere } from './fields';
import { covers, firstDayFaults } from './periods';
import { duplicateFaults } from './references';
import type { DatedUse } from './scores';

/** The criteria and steps of every pathway, and what it names: its gate, its points systems, what replaces it. */
export function checkPathways({ pathways, scores }: Pack, expressions: ExpressionCheck): { faults: Fault[]; uses: DatedUse[]; leads: Map<string, { to: string; path: Path }[]> } {
  const byId = new Map(pathways.map((pathway) => [pathway.id, pathway]));
  const faults: Fault[] = [];
  const uses: DatedUse[] = [];
  const leads = new Map<string, { to: string; path: Path }[]>();
  const named = (id: string | undefined, path: Path): Pathway | undefined => {
    const pathway = id === undefined ? undefined : byId.get(id);
    if (id !== undefined && !pathway) faults.push(packFault(pointerTo(path), 'unknown-pathway', { id }));
    return pathway;
  };
  pathways.forEach(({ id, versions, begins, gate, closed }, index) => {
    const path: Path = ['pathways', index];
    named(closed?.replacedBy, [...path, 'closed', 'replacedBy']);
    faults.push(...firstDayFaults(begins, versions, path));
    const gatePathway = named(gate, [...path, 'gate']);
    if (gatePathway) leads.set(id, [{ to: gatePathway.id, path: [...path, 'gate'] }]);
    versions.forEach((version, at) => {
      const versionPath: Path = [...path, 'versions', at];
      const before = expressions.uses.length;
      faults.push(...versionFaults(version, versionPath, expressions));
      for (const [place, score] of version.scores.entries()) {
        if (!scores.some((one) => one.id === score)) faults.push(packFault(pointerTo([...versionPath, 'scores', place]), 'unknown-score', { id: score }));
      }
      uses.push(...expressions.uses.slice(before).map((use) => ({ use, from: version.from, until: version.until })));
      if (gatePathway) faults.push(...gateFaults(version, gatePathway, versionPath, [...path, 'gate']));
    });
  });
  return { faults, uses, leads };
}

function versionFaults({ criteria, steps, over }: PathwayVersion, path: Path, expressions: ExpressionCheck): Fault[] {
  const scope = over ? expressions.within(over.list, over.as, [...path, 'over'], 'list', everywhere) : everywhere;
  const inside = { scope, factors: null, languages: false };
  criteria.forEach(({ condition, exceptions = [], verify = [] }, index) => {
    const at: Path = [...path, 'criteria', index];
    if (condition !== 'judgement') expressions.condition(condition, [...at, 'condition'], inside);
    verify.forEach(({ when }, place) => expressions.condition(when, [...at, 'verify', place, 'when'], inside));
    exceptions.forEach(({ when }, place) => expressions.condition(when, [...at, 'exceptions', place, 'when'], inside));
  });
  // Steps are asked of the file, not of one entry of the list.
  steps.forEach(({ done }, index) => {
    if (done !== undefined) expressions.condition(done, [...path, 'steps', index, 'done'], { ...inside, scope: everywhere });
  });
  return [...duplicateFaults(criteria, [...path, 'criteria']), ...duplicateFaults(steps, [...path, 'steps'])];
}

/** A gate is in force as long as what it guards, its criteria find the names they use, and no id stands twice among those asked. */
function gateFaults(version: PathwayVersion, gate: Pathway, path: Path, gatePath: Path): Fault[] {
  const { from, until, over, criteria } = version;
  const together = gate.versions.filter((one) => (until === null || one.from <= until) && (one.until === null || from <= one.until));
  // A permit that rests on no offer is asked of none: what the gate asks of one does not arise.
  const differs = over !== undefined && together.some((one) => one.over && (one.over.list !== over.list || one.over.as !== over.as));
  const own = criteria.flatMap(({ id }, index) => (together.some((one) => one.criteria.some((other) => other.id === id)) ? [packFault(pointerTo([...path, 'criteria', index, 'id']), 'duplicate-id', { id })] : []));
  return [
    ...(covers(gate.versions, version) ? [] : [packFault(pointerTo(gatePath), 'not-in-force', { id: gate.id, from, until: until ?? '…' })]),
    ...(differs ? [packFault(pointerTo(gatePath), 'gate-differs', { id: gate.id })] : []),
    ...own,
  ];
}
