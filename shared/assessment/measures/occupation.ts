import { counterparts2016, counterparts2021, unitGroup } from '../../data/noc';
import { anyNumber, between, type NumberValue, type TextValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

/** NOC 2021 with its TEER is used from this day, NOC 2016 with its skill levels before. Source: SOR/2022-220. */
export const noc2021From = '2022-11-16';

export type NocVersion = '2016' | '2021';

/** Skill level of NOC 2016 on the scale of TEER, so that “TEER 0 to 3” also reads “0, A or B”: B → 2, C → 4, D → 5. */
const scale: Readonly<Record<string, number>> = { '0': 0, A: 1, B: 2, C: 4, D: 5 };

/** One per code: every conversion searches the whole table. */
const levels = new Map<string, readonly number[]>();

/** TEER of a code, or what it can be in the other version of the NOC; before NOC 2021 the skill level on the same scale. */
export function levelsOf(code: string, version: NocVersion): readonly number[] {
  const key = `${version}${code}`;
  const known = levels.get(key);
  if (known) return known;
  const group = unitGroup(code);
  const groups = group === undefined || group.version === version ? [group] : (version === '2021' ? counterparts2021(code) : counterparts2016(code)).map((other) => unitGroup(other.code));
  const found = groups.flatMap((one) => {
    if (one === undefined) return [];
    return one.version === '2021' ? one.teer : scale[one.skillLevel] ?? [];
  });
  levels.set(key, found);
  return found;
}

/** The older code where something is said of it and it is asked for, settled or not; else the code of the record, which is converted. */
const occupationOf = (record: FactRecord, version: '2016' | '2021'): TextValue => record.text(version === '2016' && record.isStated('noc2016') ? 'noc2016' : 'noc');

/** The codes of one version that stand for a code of the other; kept, as every conversion searches the whole table. */
const converted = new Map<string, readonly string[]>();
function heirs(code: string, version: '2016' | '2021'): readonly string[] {
  const key = `${version}${code}`;
  const known = converted.get(key);
  if (known) return known;
  const found = (version === '2021' ? counterparts2021(code) : counterparts2016(code)).map((other) => other.code);
  converted.set(key, found);
  return found;
}

/** The codes that a record's occupation can have in one version of the NOC; null where nothing is known. More than one: not settled. */
export function nocCodes(record: FactRecord, version: '2016' | '2021'): readonly string[] | null {
  const { options } = occupationOf(record, version);
  if (options === null) return null;
  return options.flatMap((code) => {
    if (code === null) return [];
    if (code.length === (version === '2021' ? 5 : 4)) return code;
    return heirs(code, version);
  });
}

/**
 * TEER of the occupation of a record (`noc`, and `noc2016` where it is settled), 0 to 5; before NOC 2021 its skill level on the same
 * scale. A code of the other version is converted; where that is not one to one, every heir counts.
 */
export function teer(record: FactRecord, version: '2016' | '2021'): NumberValue {
  const { options, missing: unsettled } = occupationOf(record, version);
  const missing = unsettled.length > 0 ? unsettled : [record.at('noc')];
  const all = options?.flatMap((code) => (code === null ? [] : levelsOf(code, version))) ?? [];
  return all.length === 0 ? anyNumber(missing, 0, 5) : between(Math.min(...all), Math.max(...all), missing);
}
