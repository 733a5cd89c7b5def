import { builtInRounds } from '../../../shared/rounds/heldRounds';
import type { HeldRound } from '../../../shared/rounds/heldRound';

/** Every round that is held. */
export const useHeldRounds = (): readonly HeldRound[] => builtInRounds;
