import { assess, type Assessment } from '../assessment/assess';
import type { LoadedPack } from '../assessment/pack/load';
import type { Pack } from '../assessment/pack/types';
import { evaluateScore, type ScoreResult } from '../assessment/engine/score';
import { Evaluation } from '../assessment/engine/environment';
import { parseClientFileValue, pointerTo } from '../clientFile';
import type { Fault } from '../errors';
import { packFileFault } from './faults';
import { leavesOf } from './leaves';
import type { PackExample } from './packFile';

type Path = readonly (string | number)[];

/** Points systems that an example names, whether a pathway shows them or not. */
function scoresOf(assessment: Assessment, ids: readonly string[]): Map<string, ScoreResult> {
  const env = Evaluation.of(assessment.subject, assessment.pack);
  return new Map(ids.flatMap((id) => {
    const result = assessment.pack.hasScore(id) ? evaluateScore(id, env) : undefined;
    return result ? [[id, result] as const] : [];
  }));
}

const settled = ({ low, high }: { low: number; high: number }): number | null => (low === high ? low : null);

class ExampleRun {
  readonly faults: Fault[] = [];

  constructor(
    private readonly pack: LoadedPack,
    private readonly decided: Set<string>,
  ) {}

  private report(path: Path, expected: string, found: string): void {
    if (expected !== found) this.faults.push(packFileFault(pointerTo([...path]), 'example-differs', { expected, found }));
  }

  private comparePathways(example: PackExample, assessment: Assessment, path: Path): void {
    for (const { id, outcome, criteria } of assessment.pathways) {
      const expected = example.pathways[id];
      if (!expected) continue;
      const at = [...path, 'pathways', id];
      this.report([...at, 'outcome'], expected.outcome, outcome);
      for (const [member, wanted] of [['notMet', 'not-met'], ['unknown', 'unknown']] as const) {
        const found = criteria.filter((one) => one.outcome === wanted).map(({ criterion }) => criterion.id);
        const ids = expected[member];
        if (ids) this.report([...at, member], ids.toSorted().join(', '), found.toSorted().join(', '));
      }
      for (const { criterion, outcome: came } of criteria) if (came === 'met' || came === 'not-met') this.decided.add(`criterion ${criterion.id}`);
    }
  }

  private compareScores(example: PackExample, assessment: Assessment, path: Path): void {
    const expected = example.scores ?? {};
    const found = scoresOf(assessment, Object.keys(expected));
    for (const [id, total] of Object.entries(expected)) {
      const score = found.get(id);
      if (!score) {
        this.faults.push(packFileFault(pointerTo([...path, 'scores', id]), 'unknown-score', { id }));
        continue;
      }
      this.report([...path, 'scores', id], String(total), String(settled(score.total)));
      for (const [factor, value] of score.factors) if (settled(value) !== null) this.decided.add(`factor ${id} ${factor}`);
    }
  }

  run(example: PackExample, path: Path): void {
    const pathwayIds = Object.keys(example.pathways);
    const unknown = pathwayIds.filter((id) => !this.pack.hasPathway(id));
    for (const id of unknown) this.faults.push(packFileFault(pointerTo([...path, 'pathways', id]), 'unknown-pathway', { id }));
    if (pathwayIds.length + Object.keys(example.scores ?? {}).length === 0) this.faults.push(packFileFault(pointerTo([...path]), 'expects-nothing'));
    const parsed = parseClientFileValue(example.client);
    if (!parsed.ok) {
      this.faults.push(...parsed.faults.map((fault) => ({ ...fault, path: `${pointerTo([...path, 'client'])}${fault.path}` })));
      return;
    }
    const { personId, asOf } = example;
    if (personId !== undefined && !parsed.file.persons.some(({ id }) => id === personId)) {
      this.faults.push(packFileFault(pointerTo([...path, 'personId']), 'unknown-person', { id: personId }));
      return;
    }
    if (unknown.length > 0) return;
    const assessment = assess(parsed.file, this.pack, { asOf, pathwayIds, trace: true, ...(personId === undefined ? {} : { personId }) });
    this.comparePathways(example, assessment, path);
    this.compareScores(example, assessment, path);
  }
}

/**
 * Tries rules out with the examples of their file: what comes out otherwise than an example expects, and every criterion and factor
 * that no example decides although its rule is not that of `known`, the rules that are tested with the program. Paths are those of
 * the file (`/examples/0/…`, `/pack/…`).
 */
export function exampleFaults(pack: LoadedPack, examples: readonly PackExample[], known: Pack): Fault[] {
  const decided = new Set<string>();
  const run = new ExampleRun(pack, decided);
  examples.forEach((example, index) => run.run(example, ['examples', index]));
  if (run.faults.length > 0) return run.faults;
  const tested = new Set([...leavesOf(known).values()].flatMap(({ name, rules }) => rules.map((rule) => `${name}\n${rule}`)));
  return [...leavesOf(pack.pack).values()].flatMap(({ name, id, path, rules }) =>
    rules.every((rule) => tested.has(`${name}\n${rule}`)) || decided.has(name) ? [] : [packFileFault(pointerTo(['pack', ...path]), 'no-example', { id })]);
}
