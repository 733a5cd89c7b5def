import { z } from 'zod';
import { packLayer } from '../../../shared/contract';
import { calendarDate } from '../../../shared/dates';

const day = calendarDate.optional().catch(undefined);
const part = z.string().max(60).optional().catch(undefined);

/** What of an assessment the address shows: the day, another to compare with, the person assessed, the pathway, and the layer of the rules. */
export const assessmentSearch = z.object({ asOf: day, compare: day, person: part, pathway: part, layer: packLayer.optional().catch(undefined) });
export type AssessmentSearch = z.infer<typeof assessmentSearch>;
