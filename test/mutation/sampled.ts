import * as fc from 'fast-check';
import { expect } from 'vitest';
import { assess } from '../../shared/assessment/assess';
import type { LoadedPack } from '../../shared/assessment/pack/load';
import { breakdownOf, type Breakdown } from '../../shared/assessment/result/breakdown';
import { arbitraryScoredCase } from '../secondOpinion/arbitraryScoredFile';
import { crsTotal, crsWaysOf } from '../secondOpinion/crs';
import { fsw67Total, fsw67WaysOf } from '../secondOpinion/fsw67';
import type { Case } from './suite';

/** Some of the files on which two implementations are compared, always the same, with what the second one says of each. */
export function sampledCases(pack: LoadedPack, count: number): Case[] {
  return fc.sample(arbitraryScoredCase, { numRuns: count, seed: 2026 }).map(({ file, asOf }, index) => {
    const crs = crsWaysOf(file, asOf).map((way) => ({ ...way, total: crsTotal(way) }));
    const fsw67 = fsw67WaysOf(file, asOf).map((way) => ({ ...way, total: fsw67Total(way) }));
    return {
      name: `second opinion ${index}`,
      run: () => {
        const { scores, pathways } = assess(file, pack, { asOf, pathwayIds: ['ca.ee.fsw'], trace: true });
        const shown = (id: string): Breakdown | undefined => {
          const score = [...scores, ...pathways.flatMap((pathway) => pathway.scores)].find((one) => one.id === id);
          if (!score) return undefined;
          const { breakdown, total } = breakdownOf(score);
          return { ...breakdown, total };
        };
        expect(crs).toContainEqual(shown('crs'));
        expect(fsw67).toContainEqual(shown('fsw67'));
      },
    };
  });
}
