import { z } from 'zod';
import { packLayer } from '../../../shared/contract';
import { calendarDate } from '../../../shared/dates';

const day = calendarDate.optional().catch(undefined);

/** What of the library the address shows: a pathway, the day of the rules, a day to compare with, and the layer of the rules. */
export const librarySearch = z.object({ id: z.string().max(60).optional().catch(undefined), asOf: day, compare: day, layer: packLayer.optional().catch(undefined) });
export type LibrarySearch = z.infer<typeof librarySearch>;
