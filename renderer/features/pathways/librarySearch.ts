import { z } from 'zod';
import { calendarDate } from '../../../shared/dates';

const day = calendarDate.optional().catch(undefined);

/** What of the library the address shows: a pathway, the day of the rules, and a day to compare with. */
export const librarySearch = z.object({ id: z.string().max(60).optional().catch(undefined), asOf: day, compare: day });
export type LibrarySearch = z.infer<typeof librarySearch>;
