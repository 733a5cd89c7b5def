import type { ClientFile } from '../../clientFile';
import type { CalendarDate } from '../../dates';

/**
 * The planned day of filing, where an assessment of a day that is over (`asOf`, before `today`) looks ahead to it: criteria that are asked when
 * filing then count what was issued after the day of the assessment. Undefined where nothing of the kind has to be said.
 */
export function filingAfter({ plan }: Pick<ClientFile, 'plan'>, asOf: CalendarDate, today: CalendarDate): CalendarDate | undefined {
  const planned = plan?.filingOn;
  return planned !== undefined && planned !== null && asOf < today && planned > asOf ? planned : undefined;
}
