import { isCheckedList, type CheckedList } from '../../clientFile/checkedItems';
import type { Pointer } from '../engine/values';
import type { FactRecord } from './records';

/**
 * What somebody has to look up, since no source at hand says it: whether an item is on an official list, or whether the client meets a
 * requirement that the sources do not give in full (`requirement`: the id of its criterion; `jobOfferId` where it has several job offers).
 */
export type LookUp = { kind: 'list'; list: CheckedList; item: string } | { kind: 'requirement'; requirement: string; personId: string; jobOfferId?: string };

const decoded = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
const isPlace = (segment: string): boolean => /^\d+$/.test(segment);

/**
 * A look-up that nobody made, as the one fact that is missing: `/listChecks/wto-members/NP`. The check is not on file yet, so that its
 * list and its item stand in the pointer instead of its place.
 */
export const listLookUp = (file: FactRecord, list: string, item: string): readonly Pointer[] => file.place.at('listChecks').at(list).at(item).alone;

/** The same for a requirement, a person and one of several job offers: `/requirementChecks/yt.employer/p1`, `/requirementChecks/yt.employer/p1/o2`. */
export function requirementLookUp(file: FactRecord, requirement: string, personId: string, jobOfferId?: string): readonly Pointer[] {
  const own = file.place.at('requirementChecks').at(requirement).at(personId);
  return (jobOfferId === undefined ? own : own.at(jobOfferId)).alone;
}

/** What is to be looked up at a pointer; undefined where it names a fact of the file. */
export function lookUpAt(pointer: Pointer): LookUp | undefined {
  const [, member, first = '', second, third, ...more] = pointer.split('/').map(decoded);
  if (more.length > 0 || second === undefined) return undefined;
  if (member === 'listChecks') return isCheckedList(first) && third === undefined ? { kind: 'list', list: first, item: second } : undefined;
  if (member !== 'requirementChecks' || first === '' || isPlace(first)) return undefined;
  return { kind: 'requirement', requirement: first, personId: second, ...(third === undefined ? {} : { jobOfferId: third }) };
}

export const isLookUp = (pointer: Pointer): boolean => lookUpAt(pointer) !== undefined;

/** Whether a program’s own guide says what is missing, and no fact of the client. */
export const isRequirement = (pointer: Pointer): boolean => lookUpAt(pointer)?.kind === 'requirement';

/** The place of the file at which what is missing is entered: of a look-up the list of checks. */
export function placeInFile(pointer: Pointer): Pointer {
  const lookUp = lookUpAt(pointer);
  return lookUp === undefined ? pointer : lookUp.kind === 'list' ? '/listChecks' : '/requirementChecks';
}
