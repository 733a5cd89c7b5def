import { Button, Group, Text } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { useServiceCommand, useServiceQuery } from '../../api';
import { isDesktop } from '../../desktop';
import { useText } from '../../i18n';
import classes from './Banners.module.css';

/** Says that readable copies of documents lie on the disk, and removes them when told. */
export function OpenedCopies() {
  const t = useText();
  const state = useServiceQuery('attachments.openedCopies', {}, { enabled: isDesktop() });
  const remove = useServiceCommand('attachments.removeOpenedCopies');
  if (!state.data || state.data.copies === 0) return null;
  const { copies, stuck } = state.data;
  return (
    <Group component="output" className={stuck > 0 ? classes.warning : classes.notice} gap="xs" wrap="nowrap">
      <IconFileAlert size={16} aria-hidden />
      <Text size="sm">
        {t('attachments.copies', { count: copies })} {stuck > 0 && t('attachments.copiesStuck', { count: stuck })}{' '}
        <Button size="compact-xs" variant="default" loading={remove.isPending} onClick={() => remove.mutate({})}>{t('attachments.removeCopies')}</Button>
      </Text>
    </Group>
  );
}
