import { join } from 'node:path';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { committedIn } from '../boundaries/files';
import { coverageDocument } from './document';
import { goldenCounts } from './goldenCounts';

export const coverageFile = (root: string): string => join(root, 'docs/coverage.md');

/** What `docs/coverage.md` says when it is current. `root`: the folder of the project. */
export const currentCoverage = (root: string): string =>
  coverageDocument(builtInPack, {
    golden: goldenCounts(join(root, 'test/assessment/golden')),
    generated: new Map(committedIn(join(root, 'test/assessment/generated')).map((cases) => [cases.pathway, cases])),
  });
