import { z } from 'zod';
import { calendarDate } from '../../../shared/dates';

const day = calendarDate.optional().catch(undefined);
const part = z.string().max(60).optional().catch(undefined);

/** What of an assessment the address shows: the day, another to compare with, the person assessed and the pathway. */
export const assessmentSearch = z.object({ asOf: day, compare: day, person: part, pathway: part });
export type AssessmentSearch = z.infer<typeof assessmentSearch>;
