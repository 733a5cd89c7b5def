import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientFile } from '../../shared/clientFile';
import { assess } from '../../shared/assessment/assess';
import { LoadedPack } from '../../shared/assessment/pack/load';
import { breakdownOf, type Breakdown } from '../../shared/assessment/result/breakdown';
import { builtInPack } from '../../shared/assessment/rules/builtIn';
import { arbitraryScoredCase } from '../secondOpinion/arbitraryScoredFile';
import { crsTotal, crsWaysOf } from '../secondOpinion/crs';
import { fsw67Total, fsw67WaysOf } from '../secondOpinion/fsw67';

const pack = new LoadedPack(builtInPack, 'sha256-test');
const files = Number(process.env['DOSSIER_DIFFERENTIAL'] ?? (process.env['DOSSIER_TEST_DEEP'] === '1' ? 100_000 : 5_000));

const first = (file: ClientFile, asOf: string): { crs: Breakdown | undefined; fsw67: Breakdown | undefined } => {
  // The two points systems and nothing else: CRS stands on its own, the grid of 67 points with its program.
  const { scores, pathways } = assess(file, pack, { asOf, trace: true, pathwayIds: ['ca.ee.fsw'] });
  const shape = (score: (typeof scores)[number] | undefined): Breakdown | undefined => {
    if (!score) return undefined;
    const { breakdown, total } = breakdownOf(score);
    return { ...breakdown, total };
  };
  return { crs: shape(scores.find(({ id }) => id === 'crs')), fsw67: shape(pathways.flatMap((pathway) => pathway.scores).find(({ id }) => id === 'fsw67')) };
};

describe('two independent implementations agree on every component', () => {
  it(`on ${files} complete files on days near every change of the rules`, () => {
    fc.assert(
      fc.property(arbitraryScoredCase, ({ file, asOf }) => {
        const { crs, fsw67 } = first(file, asOf);
        // Where two ways of naming the first language give the same total, either breakdown is right.
        expect(crsWaysOf(file, asOf).map((way) => ({ ...way, total: crsTotal(way) }))).toContainEqual(crs);
        expect(fsw67WaysOf(file, asOf).map((way) => ({ ...way, total: fsw67Total(way) }))).toContainEqual(fsw67);
      }),
      { numRuns: files },
    );
  }, 1_200_000);
});
