import { Subject } from '../../../shared/assessment/engine/subject';
import type { NumberValue, TruthValue, Value } from '../../../shared/assessment/engine/values';
import { measures } from '../../../shared/assessment/measures';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { clientOf, type Situation } from './clients';

const pack = new LoadedPack(builtInPack, 'sha256-test');

/** What a measure comes to on a day, with the job offer of the situation in scope as `offer`. */
function measured(id: string, args: Record<string, unknown>, situation: Situation, asOf: string): Value {
  const subject = new Subject(clientOf(situation), asOf);
  const [offer] = subject.offers().entries;
  const measure = measures.get(id);
  if (!measure) throw new Error(`no measure ${id}`);
  return measure.compute({ subject, pack, on: subject.asOf, scope: { applicant: subject.applicant, spouse: subject.spouse, file: subject.file, offer } }, args);
}

export function numberOf(id: string, args: Record<string, unknown>, situation: Situation, asOf: string): Pick<NumberValue, 'low' | 'high' | 'missing'> {
  const value = measured(id, args, situation, asOf);
  if (value.kind !== 'number') throw new Error(`${id} gives no number`);
  return { low: value.low, high: value.high, missing: value.missing };
}

export function truthOf(id: string, args: Record<string, unknown>, situation: Situation, asOf: string): Pick<TruthValue, 'is' | 'missing'> {
  const value = measured(id, args, situation, asOf);
  if (value.kind !== 'truth') throw new Error(`${id} gives no yes or no`);
  return { is: value.is, missing: value.missing };
}
