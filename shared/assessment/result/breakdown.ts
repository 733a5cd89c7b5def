import type { ScoreResult } from '../engine/score';
import type { NumberValue } from '../engine/values';

/** A member per factor; null where the facts leave a factor open. */
export type Breakdown = { [factor: string]: number | null | Breakdown };
export type ScoreJson = { total: number | null; low: number; high: number; passMark?: number; breakdown: Breakdown };

const exact = ({ low, high }: NumberValue): number | null => (low === high ? low : null);

/** A score in the shape of `dossier-assessment/1`: `core.age` becomes `{ core: { age } }`. */
export function breakdownOf({ total, factors, passMark }: ScoreResult): ScoreJson {
  const breakdown: Breakdown = {};
  for (const [id, value] of factors) {
    if (id === 'total') continue;
    const path = id.split('.');
    const last = path.pop() ?? '';
    let place = breakdown;
    for (const name of path) {
      const inner = place[name];
      const next: Breakdown = typeof inner === 'object' && inner !== null ? inner : {};
      place[name] = next;
      place = next;
    }
    place[last] = exact(value);
  }
  return { total: exact(total), low: total.low, high: total.high, ...(passMark === null ? {} : { passMark }), breakdown };
}
