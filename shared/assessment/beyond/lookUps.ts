import type { ClientFile } from '../../clientFile';
import { foldText } from '../../names';
import type { Assessment } from '../assess';
import type { Pointer } from '../engine/values';
import { lookUpAt, type LookUp } from '../facts/lookUps';
import { valueAt } from '../result/observed';
import { waitedFor } from './membersAsked';

type ListCheck = NonNullable<ClientFile['listChecks']>[number];

/** What somebody says who looked something up, as far as it is said. */
export interface LookUpAnswer {
  listed: boolean | null;
  /** `YYYY-MM-DD` */
  checkedOn: string | null;
  source: string;
}

/** What an answer lacks: nothing is stored before it is whole. A look-up that is still to come is none. */
export type LookUpFault = 'no-answer' | 'no-day' | 'future-day' | 'no-source';

/** `today`: `YYYY-MM-DD`, the last day on which something can have been looked up. */
export function lookUpFaults({ listed, checkedOn, source }: LookUpAnswer, today: string): LookUpFault[] {
  const day: LookUpFault[] = checkedOn === null ? ['no-day'] : checkedOn > today ? ['future-day'] : [];
  return [...(listed === null ? ['no-answer' as const] : []), ...day, ...(source.trim() === '' ? ['no-source' as const] : [])];
}

/** The entry of the file that keeps an answer; undefined while it is not whole. */
export function checkOf({ list, item }: LookUp, { listed, checkedOn, source }: LookUpAnswer): Required<ListCheck> | undefined {
  return listed === null || checkedOn === null ? undefined : { list, item, listed, checkedOn, source: source.trim() };
}

/** What was looked up of an item, the latest first; names are compared without accents and case. */
export const checksMade = ({ listChecks = [] }: Pick<ClientFile, 'listChecks'>, { list, item }: LookUp): ListCheck[] =>
  listChecks.filter((check) => check.list === list && (check.item === item || foldText(check.item) === foldText(item))).toSorted((a, b) => (a.checkedOn < b.checkedOn ? 1 : a.checkedOn > b.checkedOn ? -1 : 0));

/** The source that was noted last for a list; undefined where none was. */
export const lastSource = ({ listChecks = [] }: Pick<ClientFile, 'listChecks'>, { list }: LookUp): string | undefined =>
  listChecks.findLast((check) => check.list === list && check.source !== undefined && check.source !== '')?.source;

/** What an assessment waits for, of pathways and of points. */
export const openFacts = ({ pathways, scores }: Pick<Assessment, 'pathways' | 'scores'>): ReadonlySet<Pointer> =>
  new Set([...pathways.flatMap(waitedFor), ...scores.flatMap(({ total }) => total.missing)]);

/** Where the file says what is to be looked up: facts with that value which criteria read that wait for it (the occupation of an offer). */
export function placesOfItem(pointer: Pointer, { pathways, subject }: Pick<Assessment, 'pathways' | 'subject'>): Pointer[] {
  const item = lookUpAt(pointer)?.item;
  if (item === undefined) return [];
  const read = pathways.flatMap(({ criteria }) => criteria.filter(({ missing }) => missing.includes(pointer)).flatMap(({ inputs }) => inputs));
  return [...new Set(read)].filter((place) => {
    const value = valueAt(subject.source, place);
    return value === item || (Array.isArray(value) && value.includes(item));
  });
}
