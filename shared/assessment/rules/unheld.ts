import type { Criterion } from '../pack/types';
import { notHeld } from './periods';

/**
 * A requirement of which the sources say that it is there and not what it is in full: a list that is not held, the rest of a guide. It is
 * no officer's discretion, so the pathway is never said to apply while it is open; the criterion says what to look up.
 */
export const unheld = (criterion: Criterion): Criterion => ({ ...criterion, condition: notHeld });
