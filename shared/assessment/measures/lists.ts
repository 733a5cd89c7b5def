import { isCheckedList, type CheckedList } from '../../clientFile/checkedItems';
import { dateOf, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { maybe, no, or, truth, yes, type Pointer, type TruthValue } from '../engine/values';
import { listLookUp } from '../facts/lookUps';
import type { FactRecord } from '../facts/records';
import { listCountsFromDay } from './checkDays';
import { folded } from './folded';
import type { Measure } from './index';
import { saidLast } from './lookedUp';
import { noc2021From, nocCodes } from './occupation';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Settled where all of the possible values are in, or none is. */
function ofAll(values: readonly string[], isIn: (value: string) => boolean, open: TruthValue): TruthValue {
  const hits = values.filter(isIn).length;
  return hits === 0 ? no : hits === values.length ? yes : open;
}

/** Where something is looked up: for whom, on which day, and by which rules. */
export type LooksUp = Pick<Environment, 'subject' | 'pack'>;

/**
 * What the last of some checks of an official list says, of those made since the list is asked for as it is on the as-of day, and on or
 * before that day; undefined while there is none, or the last ones contradict each other. Source: interchange format, list checks.
 */
export const saidOfList = ({ subject, pack }: LooksUp, list: CheckedList, checks: readonly FactRecord[]): TruthValue | undefined =>
  checks.length === 0 ? undefined : saidLast(checks, 'listed', { from: listCountsFromDay(pack, list, subject.asOf), until: subject.asOf })?.value;

/** What the consultant looked up last of an item of an official list (`saidOfList`), accents and case of names aside; open while nobody did. */
export function lookedUp(environment: LooksUp, list: CheckedList, item: string): TruthValue {
  const { source } = environment.subject;
  const isItem = (looked: unknown): boolean => typeof looked === 'string' && (looked === item || folded(looked) === folded(item));
  const own = source.fileRecords('listChecks').entries.filter((check) => check.plain('list') === list && isItem(check.plain('item')));
  return saidOfList(environment, list, own) ?? maybe(listLookUp(source.file, list, item));
}

/**
 * Whether an item is on a list, of which it is known that it is one of several: while they do not all come to the same, it is asked first
 * which one it is, and nothing is looked up of what it may not be.
 */
export function ofItems(each: readonly TruthValue[], settles: readonly Pointer[]): TruthValue {
  const [first] = each;
  if (first === undefined) return no;
  if (each.length === 1) return first;
  return first.is !== null && each.every(({ is }) => is === first.is) ? first : maybe(settles);
}

/** The values of a member that a list may name: of `noc` the codes it stands for in the classification of the day. `settledBy`: the member that says which one it is. */
function itemsOf(record: FactRecord, member: string, codes: readonly string[], on: Day): { items: readonly string[] | null; settledBy: string } {
  if (member !== 'noc') {
    const { options } = record.text(member);
    return { items: options === null ? null : options.flatMap((option) => option ?? []), settledBy: member };
  }
  const [first] = codes;
  const version = first === undefined ? (dateOf(on) >= noc2021From ? '2021' : '2016') : first.length === 5 ? '2021' : '2016';
  const items = nocCodes(record, version);
  // A code of today that has several in the older classification is known; which of them it was is not.
  const isConverted = version === '2016' && items !== null && items.length > 1 && typeof record.plain('noc') === 'string';
  return { items, settledBy: isConverted ? 'noc2016' : 'noc' };
}

function isListed(environment: Environment, args: Readonly<Record<string, unknown>>): TruthValue {
  const { scope, subject, on } = environment;
  const named = scope[String(args['of'])];
  const isOfEmployer = args['employer'] === true;
  const member = String(args['member']);
  const held = texts(args['held']);
  const notHeld = texts(args['notHeld']);
  const list = args['list'];
  if (!isCheckedList(list)) return no;
  const record = named && isOfEmployer ? subject.source.employerOf(named) : named;
  if (named && record === undefined) return maybe([named.at('employerId')]);
  if (!record) return no;
  const onList = (item: string): TruthValue => (held.includes(item) ? yes : notHeld.includes(item) ? no : lookedUp(environment, list, item));
  const several = record.texts(member);
  if (several !== undefined) return or([...several.map(onList), ...(record.texts('incomplete')?.includes(member) === true ? [maybe([record.at(member)])] : [])]);
  const { items, settledBy } = itemsOf(record, member, held, on);
  return items === null ? maybe([record.at(settledBy)]) : ofItems(items.map(onList), [record.at(settledBy)]);
}

const listed: Measure = { id: 'listed', number: 4, inScope: true, compute: isListed };
/** Says what is to be looked up; no outcome rests on it. */
const toLookUp: Measure = { id: 'to-look-up', number: 1, inScope: true, compute: (environment, args) => truth(isListed(environment, args).is === null) };

/** Whether a member is on file, be it settled or not. Says what is to be looked up; no outcome rests on it. */
const recorded: Measure = {
  id: 'recorded', number: 1, inScope: true,
  compute: ({ scope, subject }, args) => {
    const named = scope[String(args['of'])];
    const isOfEmployer = args['employer'] === true;
    const member = String(args['member']);
    const record = named && isOfEmployer ? subject.source.employerOf(named) : named;
    return truth(record?.isStated(member) ?? false);
  },
};

/** Whether a list of texts of a record names any of some values; an empty one names none. */
const namesAny: Measure = {
  id: 'names-any', number: 1, inScope: true,
  compute: ({ scope }, args) => {
    const record = scope[String(args['of'])];
    const member = String(args['member']);
    const values = texts(args['values']);
    if (!record) return no;
    const stated = record.texts(member);
    return stated === undefined ? maybe([record.at(member)]) : truth(stated.some((value) => values.includes(value)));
  },
};

const nocStarts: Measure = {
  id: 'noc-starts',
  number: 1,
  inScope: true,
  compute: ({ scope, on }, args) => {
    const record = scope[String(args['of'])];
    const prefixes = texts(args['prefixes']);
    const except = texts(args['except']);
    const version = args['version'] === '2016' || args['version'] === '2021' ? args['version'] : dateOf(on) >= noc2021From ? '2021' : '2016';
    if (!record) return no;
    const codes = nocCodes(record, version);
    const open = maybe([record.at('noc')]);
    if (codes === null) return open;
    return ofAll(codes, (code) => prefixes.some((prefix) => code.startsWith(prefix)) && !except.some((prefix) => code.startsWith(prefix)), open);
  },
};

const named: Measure = {
  id: 'place-named',
  number: 1,
  inScope: true,
  compute: ({ scope }, args) => {
    const record = scope[String(args['of'])];
    const member = String(args['member']);
    const wanted = texts(args['names']).map(folded);
    if (!record) return no;
    const { options, missing } = record.text(member);
    if (options === null) return maybe(missing);
    return options.length === 1 ? truth(wanted.includes(folded(options[0] ?? ''))) : ofAll(options.flatMap((option) => option ?? []), (option) => wanted.includes(folded(option)), maybe(missing));
  },
};

/**
 * What official lists say of a record in scope (`of`: its name).
 * `listed`: whether a `member` (`noc`, `naics`, `city` …) is on a `list`, named as in the interchange format: what the pack holds decides
 * (`held`: on it, `notHeld`: not on it), else what the consultant looked up, else it is not known. Of a member with several values
 * (`citizenships`) one on the list is enough; `employer`: the member is that of the record’s employer. `to-look-up`: whether that is not known. `recorded`: whether a `member` of the record, or of its employer, is on file.
 * `noc-starts`: whether the occupation lies in one of the groups whose codes begin so (`prefixes`, without `except`; `version` where it
 * is not that of the day). `place-named`: whether a place (`city`, `censusDivision`, `cma`) has one of the `names`, accents and case aside.
 */
export const listMeasures: readonly Measure[] = [listed, toLookUp, recorded, namesAny, nocStarts, named];
