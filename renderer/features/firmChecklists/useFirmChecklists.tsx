import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { FirmChecklists } from '../../../shared/checklists/firm';
import { useServiceCommand, useServiceQuery } from '../../api';
import { useText, useToday } from '../../i18n';

/** What the firm defines, and how it is replaced as a whole. */
export function useFirmChecklists() {
  const t = useText();
  const changedOn = useToday();
  const stored = useServiceQuery('firmChecklists.get', {});
  const set = useServiceCommand('firmChecklists.set');
  const revision = stored.data?.revision ?? 0;
  const save = (next: FirmChecklists, onSuccess?: () => void): void => set.mutate({ documents: next.documents, checklists: next.checklists, revision, changedOn }, { onSuccess });
  /** Writes `next`, and offers the way back to what was before. */
  const remove = (what: string, next: FirmChecklists): void => {
    const { data } = stored;
    if (!data) return;
    set.mutate({ ...next, revision, changedOn }, {
      onSuccess: (after) => {
        const message = notifications.show({
          autoClose: 10_000, closeButtonProps: { 'aria-label': t('common.close') },
          message: (
            <>
              {t('firmChecklists.removed', { what })}{' '}
              <Button
                size="compact-xs" variant="light"
                onClick={() => {
                  set.mutate({ documents: data.documents, checklists: data.checklists, revision: after.revision, changedOn });
                  notifications.hide(message);
                }}
              >
                {t('common.undo')}
              </Button>
            </>
          ),
        });
      },
    });
  };
  return { stored, save, remove, isPending: set.isPending, error: set.error, reset: set.reset };
}

/** An id for something called so that no other has: `firm.citizenship`, `firm.citizenship-2`. */
export function idFor(title: string, taken: readonly string[]): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 50) || 'own';
  for (let count = 1; ; count++) {
    const id = `firm.${plain}${count === 1 ? '' : `-${count}`}`;
    if (!taken.includes(id)) return id;
  }
}
