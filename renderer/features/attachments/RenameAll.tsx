import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { IconTags } from '@tabler/icons-react';
import { useState } from 'react';
import type { ItemView } from '../../../shared/contract';
import { userErrorOf } from '../../api';
import { ErrorPanel, LoadingState } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { documentsOf, useAttachments } from './attachmentsContext';
import classes from './Attachments.module.css';
import { undoNotice } from './undoNotice';
import { renameEach, useRenames, type Rename } from './useRenames';

/** Names all documents of items by the firm's rule, shown before it is done; it can be undone. Nothing where no document is filed. */
export function RenameAll({ items }: { items: readonly ItemView[] }) {
  const t = useText();
  const { all } = useAttachments();
  const [isOpen, setOpen] = useState(false);
  if (items.every((item) => documentsOf(all, item).length === 0)) return null;
  return (
    <>
      <Button variant="default" leftSection={<IconTags size={16} aria-hidden />} onClick={() => setOpen(true)}>{t('attachments.renameAll')}</Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} size="min(900px, 94vw)" title={t('attachments.renameAllTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <Names items={items} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function Names({ items, onClose }: { items: readonly ItemView[]; onClose: () => void }) {
  const t = useText();
  const renames = useRenames(items);
  const language = useLanguage();
  const goBack = (undo: readonly Rename[]): void =>
    void renameEach(undo).catch((error: unknown) => notifications.show({ color: 'red', autoClose: 10_000, message: userErrorOf(error).message[language], closeButtonProps: { 'aria-label': t('common.close') } }));
  const rename = useMutation({
    mutationFn: renameEach,
    onSuccess: (undo) => {
      undoNotice(t, t('attachments.renamed', { count: undo.length }), () => goBack(undo));
      onClose();
    },
  });
  if (renames.error) return <ErrorPanel error={renames.error} />;
  if (!renames.data) return <LoadingState />;
  if (renames.data.length === 0) return <Text size="sm">{t('attachments.allFollowRule')}</Text>;
  const { data } = renames;
  return (
    <Stack gap="sm">
      <Table className={classes.table} verticalSpacing={3} horizontalSpacing={8} fz="sm">
        <Table.Thead><Table.Tr><Table.Th>{t('attachments.nameNow')}</Table.Th><Table.Th>{t('attachments.nameThen')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {data.map(({ attachment: { id, name }, to }) => <Table.Tr key={id}><Table.Td className={classes.anywhere}>{name}</Table.Td><Table.Td className={classes.anywhere}>{to}</Table.Td></Table.Tr>)}
        </Table.Tbody>
      </Table>
      {rename.error !== null && <ErrorPanel error={rename.error} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
        <Button loading={rename.isPending} onClick={() => rename.mutate(data)}>{t('attachments.rename', { count: data.length })}</Button>
      </Group>
    </Stack>
  );
}
