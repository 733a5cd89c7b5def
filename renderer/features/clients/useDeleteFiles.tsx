import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { call, userErrorOf } from '../../api';
import { useLanguage, useText } from '../../i18n';

type Named = { id: string; name: string };

/** Puts files into the recycle bin and offers to take them out again. Resolves to whether it was done. */
export function useDeleteFiles(): (files: readonly Named[]) => Promise<boolean> {
  const t = useText();
  const language = useLanguage();
  const failed = (error: unknown) => notifications.show({ color: 'red', autoClose: 10_000, message: userErrorOf(error).message[language], closeButtonProps: { 'aria-label': t('common.close') } });

  const restore = async (ids: string[], notice: string) => {
    notifications.hide(notice);
    try {
      await call('files.restore', { ids });
      notifications.show({ message: t('clients.restored', { count: ids.length }), closeButtonProps: { 'aria-label': t('common.close') } });
    } catch (error) {
      failed(error);
    }
  };

  return async (files) => {
    const ids = files.map(({ id }) => id);
    try {
      await call('files.delete', { ids });
    } catch (error) {
      failed(error);
      return false;
    }
    const notice = `deleted ${ids.join(' ')}`;
    notifications.show({
      id: notice,
      autoClose: 15_000,
      closeButtonProps: { 'aria-label': t('common.close') },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{files.length === 1 ? t('clients.deletedOne', { name: files[0]?.name ?? '' }) : t('clients.deletedMany', { count: files.length })}</Text>
          <Button size="compact-sm" variant="light" flex="none" onClick={() => void restore(ids, notice)}>
            {t('clients.undo')}
          </Button>
        </Group>
      ),
    });
    return true;
  };
}
