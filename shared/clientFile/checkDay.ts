import type { CalendarDate } from '../dates';
import type { Fault } from '../errors';

/** The first day on which a look-up can have been made: nothing that the program asks about was looked up for a file before, so that an earlier day is a slip. */
export const firstDayOfChecks: CalendarDate = '2000-01-01';

/** Why a day is none on which somebody can have looked something up; `today`: the last one. Undefined where it is one. */
export function checkDayFault(day: CalendarDate, today: CalendarDate): 'too-old' | 'to-come' | undefined {
  if (day < firstDayOfChecks) return 'too-old';
  return day > today ? 'to-come' : undefined;
}

type Checks = Readonly<Partial<Record<'listChecks' | 'requirementChecks', readonly { checkedOn: CalendarDate }[]>>>;

/** What is valid in a file and does not count, with its place: look-ups of a day before the first. The file keeps them as they are. */
export function checksThatDoNotCount(file: Checks): Fault[] {
  return (['listChecks', 'requirementChecks'] as const).flatMap((list) =>
    (file[list] ?? []).flatMap(({ checkedOn }, index): Fault[] => (checkedOn >= firstDayOfChecks ? [] : [{
      path: `/${list}/${index}/checkedOn`, code: 'check-too-old',
      message: { en: `This look-up does not count: its day, ${checkedOn}, lies before ${firstDayOfChecks}.`, fr: `Cette vérification ne compte pas\u00A0: son jour, ${checkedOn}, est antérieur au ${firstDayOfChecks}.` },
    }])));
}
