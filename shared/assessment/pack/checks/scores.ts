import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import type { Pack, ScoreVersion } from '../types';
import type { ExpressionCheck, Path, Use } from './expressions';
import { everywhere } from './fields';
import { firstDayFaults } from './periods';
import { duplicateFaults } from './references';

/** What is used while a version is in force. */
export type DatedUse = { use: Use; from: string; until: string | null };

/** The factors of every points system: each uses only those before it, and the last one is the total. */
export function checkScores({ scores }: Pack, expressions: ExpressionCheck): { faults: Fault[]; uses: DatedUse[]; leads: Map<string, { to: string; path: Path }[]> } {
  const faults: Fault[] = [];
  const uses: DatedUse[] = [];
  const leads = new Map<string, { to: string; path: Path }[]>();
  scores.forEach(({ id, overLanguages, versions, begins }, index) => {
    faults.push(...firstDayFaults(begins, versions, ['scores', index]));
    const own: { to: string; path: Path }[] = [];
    leads.set(id, own);
    versions.forEach((version, at) => {
      const path: Path = ['scores', index, 'versions', at];
      const before = expressions.uses.length;
      faults.push(...factorFaults(version, overLanguages, path, expressions));
      const found = expressions.uses.slice(before);
      own.push(...found.filter(({ kind }) => kind === 'score').map((use) => ({ to: use.id, path: use.path })));
      uses.push(...found.map((use) => ({ use, from: version.from, until: version.until })));
    });
  });
  return { faults, uses, leads };
}

function factorFaults({ factors, passMark }: ScoreVersion, languages: boolean, path: Path, expressions: ExpressionCheck): Fault[] {
  const known: string[] = [];
  factors.forEach(({ id, value }, index) => {
    expressions.number(value, [...path, 'factors', index, 'value'], { scope: everywhere, factors: [...known], languages });
    known.push(id);
  });
  if (passMark !== undefined) expressions.use('parameter', passMark, [...path, 'passMark']);
  const last = factors.at(-1);
  const total = last?.id === 'total' && last.total === true ? [] : [packFault(pointerTo([...path, 'factors', factors.length - 1]), 'no-total')];
  return [...duplicateFaults(factors, [...path, 'factors']), ...total];
}
