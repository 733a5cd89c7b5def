import type { ChoiceValue } from '../../clientFile/choices';
import { isSameRule } from '../pack/sameRule';
import type { Condition, Criterion, Improvable } from '../pack/types';
import { notHeld } from './periods';

type Verify = NonNullable<Criterion['verify']>;

/**
 * A question that several pathways ask alike, so that it is asked and answered once. `alike`: the ids of the criteria that ask it; a check
 * that names one of them answers all.
 */
export interface SharedRequirement {
  id: string;
  alike: readonly string[];
}

const named = (requirement: string | SharedRequirement): Readonly<Record<string, string | readonly string[]>> => (typeof requirement === 'string' ? { requirement } : { requirement: requirement.id, alike: requirement.alike });
/** By what the consultant looked up for a requirement; open while nobody did. `requirement`: the id of the criterion itself, or what it shares with others. */
export const isChecked = (requirement: string | SharedRequirement): Condition => ({ measure: 'requirement-checked', with: named(requirement) });
const isToCheck = (requirement: string | SharedRequirement): Condition => ({ measure: 'requirement-to-look-up', with: named(requirement) });

/** By what was looked up on the day itself: what is set anew for each round, or changes from day to day. */
export const isCheckedOnTheDay = (requirement: string): Condition => ({ measure: 'requirement-checked', with: { requirement, onTheDay: true } });

/**
 * A requirement of which a look-up says something for its own day alone: whether applications are taken. Where they are not, nothing of
 * the client fails: the criterion does not apply, and the intake is paused.
 */
export const onTheDay = (criterion: Criterion): Criterion => {
  const isTaken = isCheckedOnTheDay(criterion.id);
  return { ...criterion, condition: { when: isTaken, so: isTaken } };
};

/** The same, where `when` holds: the requirement is asked of some clients alone. */
export const uncheckedWhere = (requirement: string | SharedRequirement, when: Condition): Condition => ({ all: [when, isToCheck(requirement)] });

/**
 * A requirement of which the sources say that it is there and not what it is in full: the rest of a guide, a grid, a wage. It is no
 * officer's discretion: the requirement checks of the file decide, and the pathway is never said to apply while there is none.
 * `verify`: what to look up as long as nobody did; by itself the requirement. `requirement`: what it shares with others.
 */
export const unheld = (criterion: Criterion, verify?: Verify, requirement: string | SharedRequirement = criterion.id): Criterion => {
  const toLookUp = verify ?? criterion.verify ?? [{ id: criterion.id, when: { has: 'applicant.id' } }];
  return { ...criterion, condition: isChecked(requirement), verify: toLookUp.map(({ when, ...look }) => ({ ...look, when: 'has' in when && when.has === 'applicant.id' ? isToCheck(requirement) : uncheckedWhere(requirement, when) })) };
};

/** Where what is not held says that the criterion is met, and where, under a `not`, that it is not. */
type Sense = 'for' | 'against';
const opposite = (sense: Sense): Sense => (sense === 'for' ? 'against' : 'for');

/** Most rules hold everything: at each start they are told at a glance. */
const hasOpenPart = (rule: unknown): boolean => rule === notHeld || (typeof rule === 'object' && rule !== null && Object.values(rule).some(hasOpenPart));

/**
 * A condition in which what no source at hand gives is what was looked up for a requirement. Numbers that are not held stay open, and so
 * does whether something is asked at all (`when`): that is the question of another criterion, and what was looked up for this one says
 * nothing of it. Such a guard names the requirement that answers it.
 */
export function withLookUp(condition: Condition, requirement: string, sense: Sense = 'for'): Condition {
  const inner = (part: Condition, own: Sense = sense): Condition => withLookUp(part, requirement, own);
  if (condition === notHeld) return sense === 'for' ? isChecked(requirement) : { not: isChecked(requirement) };
  if ('all' in condition) return { all: condition.all.map((part) => inner(part)) };
  if ('any' in condition) return { any: condition.any.map((part) => inner(part)) };
  if ('not' in condition) return { not: inner(condition.not, opposite(sense)) };
  if ('of' in condition) return { ...condition, of: condition.of.map((part) => inner(part)) };
  if ('so' in condition) return { ...condition, so: inner(condition.so) };
  if ('where' in condition) return { ...condition, where: inner(condition.where) };
  return condition;
}

/** Of a level without a report, or a median of the program's own, a look-up of the requirement says nothing. */
const isOfItsOwn = (when: Condition): boolean => 'measure' in when;

/**
 * A criterion that holds a comparison and leaves a part open, because no source at hand gives it: a check of the requirement answers that
 * part, and only where the comparison does not decide; of an exception, whether it sets the criterion aside. What is to be looked up is
 * named until then.
 */
export function answerable(criterion: Criterion): Criterion {
  const { id, condition, exceptions, verify } = criterion;
  if (condition === 'judgement' || !hasOpenPart([condition, exceptions])) return criterion;
  const answered = withLookUp(condition, id);
  const excepted = exceptions?.map((exception) => ({ ...exception, when: withLookUp(exception.when, id) }));
  if (isSameRule([answered, excepted], [condition, exceptions])) return criterion;
  return { ...criterion, condition: answered, ...(excepted === undefined ? {} : { exceptions: excepted }), ...(verify === undefined ? {} : { verify: verify.map((named) => (isOfItsOwn(named.when) ? named : { ...named, when: uncheckedWhere(id, named.when) })) }) };
}

/** An item of an official list: a `member` of a record in scope (`of`), or of the employer that the record names. */
export type ListItem = { of: string; employer?: true; member: string; list: ChoiceValue<'checkedList'> };

/** By what the consultant looked up; open while nobody did. */
export const isOnList = (item: ListItem): Condition => ({ measure: 'listed', with: item });
export const isToLookUp = (item: ListItem): Condition => ({ measure: 'to-look-up', with: item });

/**
 * A requirement that rests on an official list of which no source gives what is on it: the list checks of the file decide, and while
 * there is none the pathway stays open and says what to look up.
 */
export const fromList = (criterion: Criterion, item: ListItem, improvable: Improvable | null = criterion.improvable): Criterion => ({
  ...criterion, improvable, condition: isOnList(item), verify: [...(criterion.verify ?? []), { id: criterion.id, when: isToLookUp(item) }],
});

/** One for the occupation of the job offer. */
export const offeredFrom = (list: ListItem['list'], criterion: Criterion): Criterion => fromList(criterion, { of: 'offer', member: 'noc', list }, { by: 'offer', leadMonths: 3 });
