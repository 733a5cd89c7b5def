import { v7 as newId } from 'uuid';
import type { NotedRoundView, RoundChange } from '../../../shared/contract';
import type { FirmRound } from '../../../shared/rounds/firmRound';
import { useServiceCommand, useServiceQuery } from '../../api';
import { useText, useToday } from '../../i18n';
import { showUndo } from '../letters/undoNotice';

/** What brings back what was before a change. */
function inverseOf(change: RoundChange, before: readonly NotedRoundView[]): RoundChange[] {
  const was = before.find(({ id }) => id === change.id);
  if (change.op === 'add') return [{ op: 'remove', id: change.id, revision: 1 }];
  if (!was) return [];
  return change.op === 'edit' ? [{ op: 'edit', id: change.id, revision: was.revision + 1, round: was.round }] : [{ op: 'add', id: was.id, notedOn: was.notedOn, round: was.round }];
}

/** The firm's own rounds, and how they are added, changed and removed, each with the way back. */
export function useRoundChanges() {
  const t = useText();
  const notedOn = useToday();
  const stored = useServiceQuery('rounds.list', {});
  const command = useServiceCommand('rounds.change');
  const carryOut = (changes: RoundChange[], message: string, onSuccess?: () => void): void => {
    const before = stored.data ?? [];
    command.mutate({ changes }, {
      onSuccess: () => {
        onSuccess?.();
        const undo = changes.flatMap((change) => inverseOf(change, before));
        showUndo({ id: `rounds-${newId()}`, message, undoLabel: t('common.undo'), closeLabel: t('common.close'), undo: () => command.mutate({ changes: undo }) });
      },
    });
  };
  return {
    stored, isPending: command.isPending, error: command.error, reset: command.reset,
    add: (rounds: readonly FirmRound[], onSuccess?: () => void) => carryOut(rounds.map((round) => ({ op: 'add', id: newId(), notedOn, round })), t('rounds.firm.added', { count: rounds.length }), onSuccess),
    edit: ({ id, revision }: NotedRoundView, round: FirmRound, onSuccess?: () => void) => carryOut([{ op: 'edit', id, revision, round }], t('rounds.firm.changed'), onSuccess),
    remove: ({ id, revision }: NotedRoundView) => carryOut([{ op: 'remove', id, revision }], t('rounds.firm.removed')),
  };
}
