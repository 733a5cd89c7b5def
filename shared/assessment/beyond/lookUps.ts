import { checkDayFault, type ClientFile } from '../../clientFile';
import type { Facts } from '../../contract';
import { foldText } from '../../names';
import type { Assessment } from '../assess';
import { dateOf, dayOf } from '../engine/days';
import type { Pointer } from '../engine/values';
import { lookUpAt, type LookUp } from '../facts/lookUps';
import { alikeWith } from '../library/requirementChecks';
import { countsFromDay, listCountsFromDay } from '../measures/checkDays';
import { valueAt } from '../result/observed';
import { waitedFor } from './membersAsked';

/** What somebody says who looked something up, as far as it is said. */
export interface LookUpAnswer {
  /** Whether the item is on the list, or the requirement met. */
  answer: boolean | null;
  /** `YYYY-MM-DD` */
  checkedOn: string | null;
  source: string;
}

/** Whether nothing is said yet: the day is there from the start, and one that was not changed says nothing. */
export const isUnanswered = ({ answer, checkedOn, source }: LookUpAnswer, today: string): boolean => answer === null && source === '' && checkedOn === today;

/** What an answer lacks: nothing is stored before it is whole. A look-up that is still to come is none. */
export type LookUpFault = 'no-answer' | 'no-day' | 'old-day' | 'future-day' | 'no-source';

/** `today`: `YYYY-MM-DD`, the last day on which something can have been looked up. */
export function lookUpFaults({ answer, checkedOn, source }: LookUpAnswer, today: string): LookUpFault[] {
  const wrong = checkedOn === null ? undefined : checkDayFault(checkedOn, today);
  const day: LookUpFault[] = checkedOn === null ? ['no-day'] : wrong === undefined ? [] : [wrong === 'too-old' ? 'old-day' : 'future-day'];
  return [...(answer === null ? ['no-answer' as const] : []), ...day, ...(source.trim() === '' ? ['no-source' as const] : [])];
}

/** The entry that keeps an answer, and the list of the file that it goes into; undefined while the answer is not whole. */
export function checkOf(lookUp: LookUp, { answer, checkedOn, source }: LookUpAnswer): { list: 'listChecks' | 'requirementChecks'; data: Facts } | undefined {
  if (answer === null || checkedOn === null) return undefined;
  const said = { checkedOn, source: source.trim() };
  return lookUp.kind === 'list'
    ? { list: 'listChecks', data: { list: lookUp.list, item: lookUp.item, listed: answer, ...said } }
    : { list: 'requirementChecks', data: { requirement: lookUp.requirement, personId: lookUp.personId, ...(lookUp.jobOfferId === undefined ? {} : { jobOfferId: lookUp.jobOfferId }), met: answer, ...said } };
}

/** A look-up that was made. */
export interface MadeCheck {
  answer: boolean;
  checkedOn: string;
  source: string;
}

type Checks = Pick<ClientFile, 'listChecks' | 'requirementChecks'>;

/** Whether a check answers the look-up of a requirement, by its id or one that asks alike: for that person, and with that job offer where it is one of several. */
const isFor = (check: NonNullable<ClientFile['requirementChecks']>[number], { requirement, personId, jobOfferId }: Extract<LookUp, { kind: 'requirement' }>, alike: readonly string[]): boolean =>
  (check.requirement === requirement || alike.includes(check.requirement)) && check.personId === personId && (jobOfferId === undefined || check.jobOfferId === jobOfferId);

/** What was looked up of an item or a requirement, or of those that ask `alike`, the latest first; names are compared without accents and case. */
export function checksMade({ listChecks = [], requirementChecks = [] }: Checks, lookUp: LookUp, alike: readonly string[] = []): MadeCheck[] {
  const found = lookUp.kind === 'list'
    ? listChecks.filter(({ list, item }) => list === lookUp.list && (item === lookUp.item || foldText(item) === foldText(lookUp.item))).map(({ listed, checkedOn, source = '' }) => ({ answer: listed, checkedOn, source }))
    : requirementChecks.filter((check) => isFor(check, lookUp, alike)).map(({ met, checkedOn, source }) => ({ answer: met, checkedOn, source }));
  return found.toSorted((a, b) => (a.checkedOn < b.checkedOn ? 1 : a.checkedOn > b.checkedOn ? -1 : 0));
}

/** A stream: the part of a criterion's id before its name, which requirements of one guide have in common. */
const streamOf = (requirement: string): string => requirement.slice(0, Math.max(0, requirement.lastIndexOf('.')));

/** The source that was noted last for a list, or for a requirement of the same stream, which stands in the same guide, or one that asks `alike`; undefined where none was. */
export function lastSource({ listChecks = [], requirementChecks = [] }: Checks, lookUp: LookUp, alike: readonly string[] = []): string | undefined {
  const sources = lookUp.kind === 'list'
    ? listChecks.filter(({ list }) => list === lookUp.list).map(({ source }) => source)
    : requirementChecks.filter(({ requirement }) => streamOf(requirement) === streamOf(lookUp.requirement) || alike.includes(requirement)).map(({ source }) => source);
  return sources.findLast((source) => source !== undefined && source !== '');
}

/** The requirements that are answered together with a look-up; none of a list. */
export const alikeOf = (lookUp: LookUp, { pack }: Pick<Assessment, 'pack'>): string[] => (lookUp.kind === 'list' ? [] : alikeWith(pack, lookUp.requirement));

/** What an assessment waits for, of pathways and of points. */
export const openFacts = ({ pathways, scores }: Pick<Assessment, 'pathways' | 'scores'>): ReadonlySet<Pointer> =>
  new Set([...pathways.flatMap(waitedFor), ...scores.flatMap(({ total }) => total.missing)]);

/** Where the file says what is to be looked up: facts with that value which criteria read that wait for it (the occupation of an offer), or the job offer that is one of several. */
export function placesOfItem(pointer: Pointer, { client, pathways, subject }: Pick<Assessment, 'client' | 'pathways' | 'subject'>): Pointer[] {
  const lookUp = lookUpAt(pointer);
  if (lookUp === undefined) return [];
  if (lookUp.kind === 'requirement') return client.jobOffers?.flatMap(({ id }, index) => (id === lookUp.jobOfferId ? [`/jobOffers/${index}`] : [])) ?? [];
  const read = pathways.flatMap(({ criteria }) => criteria.filter(({ missing }) => missing.includes(pointer)).flatMap(({ inputs }) => inputs));
  return [...new Set(read)].filter((place) => {
    const value = valueAt(subject.source, place);
    return value === lookUp.item || (Array.isArray(value) && value.includes(lookUp.item));
  });
}

/**
 * The first day from which a check counts (`YYYY-MM-DD`): the first on which the requirement or the list was asked for as it is now, since
 * what was asked for before may have been another.
 */
export function countsFrom(lookUp: LookUp, { asOf, pack }: Pick<Assessment, 'asOf' | 'pack'>): string {
  const day = dayOf(asOf);
  return dateOf(lookUp.kind === 'list' ? listCountsFromDay(pack, lookUp.list, day) : countsFromDay(pack, lookUp.requirement, day));
}
