import { useMemo } from 'react';
import { ofFirm } from '../../../shared/rounds/firmRound';
import { builtInRounds } from '../../../shared/rounds/heldRounds';
import type { HeldRound } from '../../../shared/rounds/heldRound';
import { useServiceQuery } from '../../api';

/** Every round that is held: those that come with the program, and the firm's own. */
export function useHeldRounds(): readonly HeldRound[] {
  const own = useServiceQuery('rounds.list', {});
  return useMemo(() => (own.data === undefined || own.data.length === 0 ? builtInRounds : [...builtInRounds, ...own.data.flatMap(({ id, revision, notedOn, round }) => ofFirm({ id, revision, notedOn, ...round }) ?? [])]), [own.data]);
}
