import type { Criterion } from '../pack/types';
import { notHeld } from './periods';

type Verify = NonNullable<Criterion['verify']>;

/**
 * A requirement of which the sources say that it is there and not what it is in full: a list that is not held, the rest of a guide. It is
 * no officer's discretion, so the pathway is never said to apply while it is open. `verify`: what to look up; by itself the requirement.
 */
export const unheld = (criterion: Criterion, verify?: Verify): Criterion => ({ ...criterion, condition: notHeld, verify: verify ?? criterion.verify ?? [{ id: criterion.id, when: { has: 'applicant.id' } }] });
