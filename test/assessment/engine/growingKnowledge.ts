import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Assessment } from '../../../shared/assessment/assess';
import type { CriterionOutcome, PathwayResult } from '../../../shared/assessment/engine/outcome';
import type { Pathway } from '../../../shared/assessment/pack/types';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { forget, type Loss } from './forgetting';

export interface DatedClient {
  asOf: string;
  file: ClientFile;
}

const golden = join(import.meta.dirname, '../golden');
const written = z.looseObject({ asOf: z.string(), client: z.unknown() });

/** The clients of the golden cases whose topic (the name of their folder) is such, each with its day. */
export const goldenClients = (isTopic: (topic: string) => boolean): DatedClient[] =>
  readdirSync(golden).filter(isTopic).flatMap((topic) =>
    readdirSync(join(golden, topic)).sort().map((name): DatedClient => {
      const { asOf, client } = written.parse(JSON.parse(readFileSync(join(golden, topic, name), 'utf8')));
      const parsed = parseClientFileValue(client);
      if (!parsed.ok) throw new Error(`${topic}/${name} is not a client file`);
      return { asOf, file: parsed.file };
    }));

/** A criterion that is set aside by an exception is passed as one that is met is. */
const passed = (outcome: CriterionOutcome): CriterionOutcome => (outcome === 'not-applicable' ? 'met' : outcome);

function criteriaOtherwise(less: PathwayResult, more: PathwayResult): string[] {
  if (less.entry !== more.entry) return [];
  return less.criteria.flatMap(({ criterion, outcome }, place) => {
    const after = more.criteria[place]?.outcome ?? 'unknown';
    // A question for an officer may turn out not to arise.
    if (outcome === 'judgement' && after === 'not-applicable') return [];
    return outcome !== 'unknown' && passed(outcome) !== passed(after) ? [`${criterion.id}: ${outcome} became ${after}`] : [];
  });
}

function pointsOtherwise(less: Assessment['scores'], more: Assessment['scores']): string[] {
  return less.flatMap(({ id, factors, total }) => {
    const full = more.find((score) => score.id === id);
    if (!full) return [];
    // Points that are settled in all may still be reached in two ways, with one language first or with the other.
    const parts = total.low === total.high ? [] : [...factors];
    return [...parts, ['total', total] as const].flatMap(([factor, { low, high }]) => {
      const after = factor === 'total' ? full.total : full.factors.get(factor);
      return after && (after.low < low || after.high > high) ? [`${id} ${factor}: [${low}, ${high}] became [${after.low}, ${after.high}]`] : [];
    });
  });
}

/** What more information settled otherwise than less information had: outcomes, criteria, points in all and by factor. */
export function contradictions(less: Assessment, more: Assessment): string[] {
  const pathways = less.pathways.flatMap((pathway, index) => {
    const full = more.pathways[index];
    if (!full) return ['a pathway is gone'];
    const outcome = pathway.outcome !== 'needs-facts' && pathway.outcome !== full.outcome ? [`${pathway.id}: ${pathway.outcome} became ${full.outcome}`] : [];
    return [...outcome, ...criteriaOtherwise(pathway, full), ...pointsOtherwise(pathway.scores, full.scores)];
  });
  return [...pointsOtherwise(less.scores, more.scores), ...pathways];
}

/** Takes one thing after the other out of a file; what each result says otherwise than the one before. */
export function contradictionsDown({ asOf, file }: DatedClient, losses: readonly Loss[], assessed: (file: ClientFile, asOf: string) => Assessment): string[] {
  let known = file;
  let more = assessed(known, asOf);
  return losses.flatMap((loss) => {
    known = forget(known, loss);
    const less = assessed(known, asOf);
    const found = contradictions(less, more);
    more = less;
    return found;
  });
}

/** Open criteria of pathways that are said to apply, and open criteria of which nothing is named that would settle them. */
export const unexplained = ({ pathways }: Assessment): string[] =>
  pathways.flatMap(({ id, outcome, criteria, verify }) =>
    criteria
      .filter((one) => one.outcome === 'unknown' && (outcome === 'applies' || (one.missing.length === 0 && verify.length === 0)))
      .map(({ criterion }) => `${id} ${criterion.id} is open: ${outcome}`));

/** The ids of the pathways that begin so. */
export const idsOf = (pathways: readonly Pathway[], begins: RegExp): string[] => pathways.map(({ id }) => id).filter((id) => begins.test(id));
