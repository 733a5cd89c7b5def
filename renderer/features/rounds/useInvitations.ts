import { useEffect, useState } from 'react';
import type { Assessment } from '../../../shared/assessment/assess';
import type { HeldRound } from '../../../shared/rounds/heldRound';
import { invitedIn, type Invitation } from '../../../shared/rounds/invited';

/** However busy the page is, a round is looked at after this many milliseconds. */
const patience = 1_000;

const nothing: ReadonlyMap<string, Invitation> = new Map();

/**
 * Whether the person assessed would have been invited in each of some rounds, by the id of the round. Reckoned one round at a time while the page is
 * idle, since each runs the rules on another day; the rest is dropped as soon as facts or rounds are others.
 */
export function useInvitations(assessment: Assessment | undefined, rounds: readonly HeldRound[]): ReadonlyMap<string, Invitation> {
  const [found, setFound] = useState<{ of: Assessment; invitations: ReadonlyMap<string, Invitation> }>();
  useEffect(() => {
    if (!assessment) return undefined;
    const waiting = [...rounds];
    let handle = 0;
    const next = (): void => {
      const round = waiting.shift();
      if (round === undefined) return;
      const { client, pack, personId } = assessment;
      setFound((before) => {
        const known = before?.of === assessment ? before.invitations : nothing;
        return known.has(round.id) ? before : { of: assessment, invitations: new Map([...known, [round.id, invitedIn(round, { client, pack, personId })]]) };
      });
      handle = requestIdleCallback(next, { timeout: patience });
    };
    handle = requestIdleCallback(next, { timeout: patience });
    return () => cancelIdleCallback(handle);
  }, [assessment, rounds]);
  // What was found of facts as they were before says nothing of those of now.
  return found !== undefined && found.of === assessment ? found.invitations : nothing;
}
