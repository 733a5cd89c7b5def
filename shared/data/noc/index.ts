import { noc2016 as groups2016 } from './noc2016';
import { noc2016to2021 as correspondence } from './noc2016to2021';
import { noc2021 as groups2021 } from './noc2021';

export type NocVersion = '2016' | '2021';
export type Bilingual = { en: string; fr: string };

/** A unit group of the classification. `teer` (2021) or `skillLevel` (2016) says what training it usually takes. */
export type UnitGroup = { version: '2021'; code: string; teer: number; title: Bilingual } | { version: '2016'; code: string; skillLevel: string; title: Bilingual };

/** How a group of 2016 went over to 2021; `whole` alone is one to one. */
export type CorrespondenceKind = 'whole' | 'continues' | 'part_split_off' | 'part_transferred' | 'part_breakdown';
export type Counterpart = { code: string; kind: CorrespondenceKind; title: Bilingual };

const rows = (text: string): string[][] => text.trimEnd().split('\n').map((line) => line.split('\t'));
const byCode = <T extends { code: string }>(groups: T[]): ReadonlyMap<string, T> => new Map(groups.map((group) => [group.code, group]));

const noc2021 = byCode(rows(groups2021).map(([code = '', en = '', fr = '']) => ({ version: '2021' as const, code, teer: Number(code.charAt(1)), title: { en, fr } })));
const noc2016 = byCode(rows(groups2016).map(([code = '', skillLevel = '', en = '', fr = '']) => ({ version: '2016' as const, code, skillLevel, title: { en, fr } })));
const pairs = rows(correspondence).map(([from = '', to = '', kind = '']) => ({ from, to, kind: kind as CorrespondenceKind }));

/** All groups of a version, by code. Source: Statistics Canada, see README.md. */
export const unitGroups = (version: NocVersion): readonly UnitGroup[] => [...(version === '2021' ? noc2021 : noc2016).values()];

/** The group of a code; five digits are NOC 2021, four digits NOC 2016. Undefined for a code that is in neither. */
export const unitGroup = (code: string): UnitGroup | undefined => noc2021.get(code) ?? noc2016.get(code);

const order: readonly CorrespondenceKind[] = ['whole', 'continues', 'part_breakdown', 'part_split_off', 'part_transferred'];
const sorted = (counterparts: Counterpart[]): Counterpart[] => counterparts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.code < b.code ? -1 : 1));

/** The groups of 2016 that went into a group of 2021, the ones that went whole first. */
export const counterparts2016 = (code2021: string): Counterpart[] =>
  sorted(pairs.filter(({ to }) => to === code2021).map(({ from, kind }) => ({ code: from, kind, title: noc2016.get(from)?.title ?? { en: '', fr: '' } })));

/** Where a group of 2016 went. More than one means that a person has to choose by the duties: never convert silently. */
export const counterparts2021 = (code2016: string): Counterpart[] =>
  sorted(pairs.filter(({ from }) => from === code2016).map(({ to, kind }) => ({ code: to, kind, title: noc2021.get(to)?.title ?? { en: '', fr: '' } })));
