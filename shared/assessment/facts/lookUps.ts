import { choices } from '../../clientFile';
import type { CheckedList } from '../../clientFile/checkedItems';
import type { Pointer } from '../engine/values';
import type { FactRecord } from './records';

/**
 * What somebody has to look up, since no source at hand says it: whether an item is on an official list, or whether the client meets a
 * requirement that the sources do not give in full (`requirement`: the id of its criterion).
 */
export type LookUp = { kind: 'list'; list: CheckedList; item: string } | { kind: 'requirement'; requirement: string };

const names: ReadonlySet<string> = new Set(choices.checkedList);
const isList = (name: string): name is CheckedList => names.has(name);
const decoded = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
const isPlace = (segment: string): boolean => /^\d+$/.test(segment);

/**
 * A look-up that nobody made, as the one fact that is missing: `/listChecks/wto-members/NP`. The check is not on file yet, so that its
 * list and its item stand in the pointer instead of its place.
 */
export const listLookUp = (file: FactRecord, list: string, item: string): readonly Pointer[] => file.place.at('listChecks').at(list).at(item).alone;

/** The same for a requirement: `/requirementChecks/yt.employer`. */
export const requirementLookUp = (file: FactRecord, requirement: string): readonly Pointer[] => file.place.at('requirementChecks').at(requirement).alone;

/** What is to be looked up at a pointer; undefined where it names a fact of the file. */
export function lookUpAt(pointer: Pointer): LookUp | undefined {
  const [, member, first = '', item, ...more] = pointer.split('/').map(decoded);
  if (more.length > 0) return undefined;
  if (member === 'listChecks' && isList(first) && item !== undefined) return { kind: 'list', list: first, item };
  return member === 'requirementChecks' && first !== '' && !isPlace(first) && item === undefined ? { kind: 'requirement', requirement: first } : undefined;
}

export const isLookUp = (pointer: Pointer): boolean => lookUpAt(pointer) !== undefined;

/** Whether a program’s own guide says what is missing, and no fact of the client. */
export const isRequirement = (pointer: Pointer): boolean => lookUpAt(pointer)?.kind === 'requirement';

/** The place of the file at which what is missing is entered: of a look-up the list of checks. */
export function placeInFile(pointer: Pointer): Pointer {
  const lookUp = lookUpAt(pointer);
  return lookUp === undefined ? pointer : lookUp.kind === 'list' ? '/listChecks' : '/requirementChecks';
}
