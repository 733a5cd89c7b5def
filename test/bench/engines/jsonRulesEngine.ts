import { Engine, type ConditionProperties, type EngineResult } from 'json-rules-engine';
import type { ClientFile } from '../../../shared/clientFile';
import { conditions, parts, type Asked } from './rules';

/** How a member of the applicant is named: by its path in the record, as the file has it, or as a fact of its own that was laid out before. */
export type Facts = 'by path' | 'laid out flat';

const named = (member: string, facts: Facts): Pick<ConditionProperties, 'fact' | 'path'> => (facts === 'by path' ? { fact: 'applicant', path: `$.${member}` } : { fact: member });

function conditionOf({ member, is, atLeast, from }: Asked, facts: Facts): ConditionProperties {
  const name = named(member, facts);
  if (is !== undefined) return Array.isArray(is) ? { ...name, operator: 'in', value: is } : { ...name, operator: 'equal', value: is };
  return from === undefined ? { ...name, operator: 'greaterThanInclusive', value: atLeast } : { ...name, operator: 'onOrAfter', value: from };
}

/** An engine with the rule of ten conditions and a rule for each part, whose event carries the points. */
export function theirRules(facts: Facts): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('onOrAfter', (day: string, from: string) => day >= from);
  engine.addRule({ name: 'all', conditions: { all: conditions.map((asked) => conditionOf(asked, facts)) }, event: { type: 'holds' } });
  parts.forEach(({ points, ...asked }, index) => engine.addRule({ name: `part${index}`, conditions: { all: [conditionOf(asked, facts)] }, event: { type: 'points', params: { points } } }));
  return engine;
}

/** The applicant as the facts of the engine. */
export function factsOf({ persons }: ClientFile, facts: Facts): Record<string, unknown> {
  const applicant: unknown = persons.find(({ role }) => role === 'principal');
  if (facts === 'by path') return { applicant };
  const memberAt = (path: string): unknown => path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Object.entries(value).find(([member]) => member === name)?.[1] : undefined), applicant);
  return Object.fromEntries([...conditions, ...parts].map(({ member }) => [member, memberAt(member)]));
}

/** Whether the rule holds, and the points of each part. Its results say which condition came to what. */
export function theirAnswer({ events, results }: EngineResult): { holds: boolean; points: number[] } {
  return {
    holds: events.some(({ type }) => type === 'holds'),
    points: parts.map((_, index) => Number(results.find(({ name }) => name === `part${index}`)?.event?.params?.['points'] ?? 0)),
  };
}
