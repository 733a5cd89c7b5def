import { choices } from '../../clientFile';
import type { CheckedList } from '../../clientFile/checkedItems';
import type { Pointer } from '../engine/values';
import type { FactRecord } from './records';

/** What somebody has to look up, since no source at hand says it: whether an item is on an official list. */
export interface LookUp {
  list: CheckedList;
  item: string;
}

const names: ReadonlySet<string> = new Set(choices.checkedList);
const isList = (name: string): name is CheckedList => names.has(name);
const decoded = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * A look-up that nobody made, as the one fact that is missing: `/listChecks/wto-members/NP`. The check is not on file yet, so that its
 * list and its item stand in the pointer instead of its place.
 */
export const listLookUp = (file: FactRecord, list: string, item: string): readonly Pointer[] => file.place.at('listChecks').at(list).at(item).alone;

/** What is to be looked up at a pointer; undefined where it names a fact of the file. */
export function lookUpAt(pointer: Pointer): LookUp | undefined {
  const [, member, list = '', item, ...more] = pointer.split('/').map(decoded);
  return member === 'listChecks' && isList(list) && item !== undefined && more.length === 0 ? { list, item } : undefined;
}

export const isLookUp = (pointer: Pointer): boolean => lookUpAt(pointer) !== undefined;

/** The place of the file at which what is missing is entered: of a look-up the list of checks. */
export const placeInFile = (pointer: Pointer): Pointer => (isLookUp(pointer) ? '/listChecks' : pointer);
