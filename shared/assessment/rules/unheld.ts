import type { ChoiceValue } from '../../clientFile/choices';
import type { Condition, Criterion, Improvable } from '../pack/types';
import { notHeld } from './periods';

type Verify = NonNullable<Criterion['verify']>;

/**
 * A requirement of which the sources say that it is there and not what it is in full: a list that is not held, the rest of a guide. It is
 * no officer's discretion, so the pathway is never said to apply while it is open. `verify`: what to look up; by itself the requirement.
 */
export const unheld = (criterion: Criterion, verify?: Verify): Criterion => ({ ...criterion, condition: notHeld, verify: verify ?? criterion.verify ?? [{ id: criterion.id, when: { has: 'applicant.id' } }] });

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
