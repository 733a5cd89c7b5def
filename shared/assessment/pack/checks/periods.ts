import { addDays } from '../../../dates';
import { pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { packFault } from '../faults';
import type { FirstDay, Period } from '../types';
import type { Path } from './expressions';

const open = '9999-12-31';
const untilOf = ({ until }: Period): string => until ?? open;

/** Versions that follow one another without overlap, and without a gap that is not declared. Compared as texts, which sort as days do. */
export function periodFaults(versions: readonly Period[], gaps: readonly Period[], path: Path, gapsPath: Path): Fault[] {
  const faults: Fault[] = [];
  const found: { from: string; until: string }[] = [];
  versions.forEach((version, index) => {
    if (untilOf(version) < version.from) faults.push(packFault(pointerTo([...path, index, 'until']), 'ends-before-it-begins'));
    const before = versions[index - 1];
    if (!before) return;
    if (version.from <= untilOf(before)) {
      faults.push(packFault(pointerTo([...path, index, 'from']), 'overlap', { from: version.from }));
      return;
    }
    const expected = addDays(untilOf(before), 1);
    if (version.from === expected) return;
    const gap = { from: expected, until: addDays(version.from, -1) };
    found.push(gap);
    if (!gaps.some(({ from, until }) => from === gap.from && until === gap.until)) faults.push(packFault(pointerTo([...path, index, 'from']), 'gap', gap));
  });
  gaps.forEach((gap, index) => {
    if (!found.some(({ from, until }) => from === gap.from && until === gap.until)) faults.push(packFault(pointerTo([...gapsPath, index]), 'no-such-gap'));
  });
  return faults;
}

/** A first day that is not later than that of the first version, and a span of days that ends after it begins. `path`: of what has it. */
export function firstDayFaults(begins: FirstDay | undefined, [first]: readonly Period[], path: Path): Fault[] {
  if (!begins) return [];
  const { on, by } = begins;
  return [
    ...(first && on > first.from ? [packFault(pointerTo([...path, 'begins', 'on']), 'begins-after-rules', { from: first.from })] : []),
    ...(by !== undefined && by < on ? [packFault(pointerTo([...path, 'begins', 'by']), 'ends-before-it-begins')] : []),
    ...(by !== undefined && first && by > first.from ? [packFault(pointerTo([...path, 'begins', 'by']), 'begins-after-rules', { from: first.from })] : []),
  ];
}

/** Whether some version is in force on every day of a period. The versions are in order. */
export function covers(versions: readonly Period[], { from, until }: Period): boolean {
  const last = until ?? open;
  let next = from;
  for (const version of versions) {
    if (version.from > next) return false;
    if (untilOf(version) < next) continue;
    if (untilOf(version) >= last) return true;
    next = addDays(untilOf(version), 1);
  }
  return false;
}
