import { measures } from '../../shared/assessment/measures';
import type { Pack } from '../../shared/assessment/pack/types';

/** Ids of the measures that rules name, however deep. */
function measuresIn(rule: unknown, found: Set<string>): void {
  if (typeof rule !== 'object' || rule === null) return;
  for (const [member, value] of Object.entries(rule)) {
    if (member === 'measure' && typeof value === 'string') found.add(value);
    else measuresIn(value, found);
  }
}

/** The measures that a pack names with the present number of their code; a measure that does not exist is left out. */
export function measureNumbers({ pathways, scores }: Pack): Record<string, number> {
  const named = new Set<string>();
  measuresIn([pathways, scores], named);
  return Object.fromEntries([...named].toSorted().flatMap((id) => {
    const measure = measures.get(id);
    return measure ? [[id, measure.number]] : [];
  }));
}
