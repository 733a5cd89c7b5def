import type { ChoiceValue } from '../../clientFile/choices';
import type { Condition, Criterion, Improvable } from '../pack/types';

type Verify = NonNullable<Criterion['verify']>;

/** By what the consultant looked up for a requirement; open while nobody did. `requirement`: the id of the criterion itself. */
export const isChecked = (requirement: string): Condition => ({ measure: 'requirement-checked', with: { requirement } });
const isToCheck = (requirement: string): Condition => ({ measure: 'requirement-to-look-up', with: { requirement } });

/** A requirement of which a look-up says something for its own day alone: whether applications are taken. */
export const onTheDay = (criterion: Criterion): Criterion => ({ ...criterion, condition: { measure: 'requirement-checked', with: { requirement: criterion.id, onTheDay: true } } });

/** The same, where `when` holds: the requirement is asked of some clients alone. */
export const uncheckedWhere = (requirement: string, when: Condition): Condition => ({ all: [when, isToCheck(requirement)] });

/**
 * A requirement of which the sources say that it is there and not what it is in full: the rest of a guide, a grid, a wage. It is no
 * officer's discretion: the requirement checks of the file decide, and the pathway is never said to apply while there is none.
 * `verify`: what to look up as long as nobody did; by itself the requirement.
 */
export const unheld = (criterion: Criterion, verify?: Verify): Criterion => {
  const toLookUp = verify ?? criterion.verify ?? [{ id: criterion.id, when: { has: 'applicant.id' } }];
  return { ...criterion, condition: isChecked(criterion.id), verify: toLookUp.map(({ when, ...named }) => ({ ...named, when: 'has' in when && when.has === 'applicant.id' ? isToCheck(criterion.id) : uncheckedWhere(criterion.id, when) })) };
};

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
