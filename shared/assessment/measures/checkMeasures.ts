import { canonicalJson } from '../../canonicalJson';
import { isCheckedList, type CheckedList } from '../../clientFile/checkedItems';
import { measureUses, type MeasureUse } from '../pack/sameRule';
import type { Criterion } from '../pack/types';

/** The measure of a requirement that is not held: the requirement checks of the file decide. */
export const requirementMeasure = 'requirement-checked';

const usesFor = ({ condition, exceptions }: Criterion, requirement: string): readonly MeasureUse[] =>
  measureUses([condition, exceptions?.map(({ when }) => when)]).filter(({ measure, with: args }) => measure === requirementMeasure && args?.['requirement'] === requirement);

/** What a criterion shares with others: the requirement of a condition that counts a check of the criterion’s own id as one that asks alike. */
const sharedIn = ({ id, condition }: Criterion): string | undefined =>
  measureUses(condition).flatMap(({ measure, with: args }) => {
    const [requirement, alike] = [args?.['requirement'], args?.['alike']];
    return measure === requirementMeasure && typeof requirement === 'string' && Array.isArray(alike) && alike.includes(id) ? [requirement] : [];
  })[0];

/** The requirement by which a check answers a criterion: its own id, or what it shares with others. */
export const requirementOf = (criterion: Criterion): string => sharedIn(criterion) ?? criterion.id;

/** Whether a criterion rests on what was looked up for it. */
export const restsOnCheck = (criterion: Criterion): boolean => usesFor(criterion, requirementOf(criterion)).length > 0;

/** Whether a use of the measure takes what was looked up for the day alone on which it was: whether a program takes applications changes from day to day. */
export const isOnTheDay = (args: Readonly<Record<string, unknown>> = {}): boolean => args['onTheDay'] === true;

/** Whether a criterion asks so. */
export const countsOnTheDay = (criterion: Criterion): boolean => usesFor(criterion, criterion.id).some(({ with: args }) => isOnTheDay(args));

/** Whether a criterion says by that whether applications are taken: it does not apply where they are not. A floor of a round that is looked up on the day says nothing of the intake. */
export const saysWhetherTaken = (criterion: Criterion): boolean =>
  countsOnTheDay(criterion) && criterion.condition !== 'judgement' && 'when' in criterion.condition && 'measure' in criterion.condition.when && criterion.condition.when.measure === requirementMeasure;

/** Lists that a measure looks up by itself; others are told which one (`list`). */
const ownLists: Readonly<Record<string, CheckedList>> = {
  'ab-in-community': 'rural-renewal-communities',
  'ab-offer-points': 'rural-renewal-communities',
  'ab-tech-industry': 'ab-tech-industries',
  'on-offer-points': 'on-middle-revenue-divisions',
  'on-revenue-area': 'on-middle-revenue-divisions',
  'sk-occupation': 'sk-excluded-occupations',
  'spousal-ground': 'sowp-occupations',
  'work-area-listed': 'high-unemployment-areas',
};

/** An official list that a rule looks up, with what the rules hold of it themselves: where that changes, the list did. */
export interface ListUse {
  list: string;
  held: string;
}

/** Whether a use of a measure reads its own list: of the occupations of Saskatchewan, for the exclusions and what rests on them. */
const readsOwn = ({ measure, with: args = {} }: MeasureUse): boolean => measure !== 'sk-occupation' || args['what'] === 'list' || args['withExclusions'] === true;

/** The official lists whose checks of the file a rule reads. */
export function listUses(rule: unknown): readonly ListUse[] {
  return measureUses(rule).flatMap((use) => {
    const { measure, with: args = {} } = use;
    const told = args['list'];
    const own = readsOwn(use) ? ownLists[measure] : undefined;
    const held = canonicalJson([args['held'] ?? [], args['notHeld'] ?? [], args['prefixes'] ?? []]);
    // Where a measure has a list of its own beside the one it is told, what is held is of its own.
    return [...(isCheckedList(told) ? [{ list: told, held: measure === 'listed' ? held : '' }] : []), ...(own === undefined ? [] : [{ list: own, held }])];
  });
}
