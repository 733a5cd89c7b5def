import type { GoldenChecklist } from '../goldenChecklist';
import { workPermitGraduate } from './workPermitGraduate';

/** The same graduate, whose case is opened for the permit itself: section 4.8 asks for the same. */
export const workPermitGraduatePathway: GoldenChecklist = { ...workPermitGraduate, title: 'a graduate of a college in Ontario, by the pathway of the permit', checklistId: 'ca.wp.pgwp' };
