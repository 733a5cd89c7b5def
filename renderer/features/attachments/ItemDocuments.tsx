import { ActionIcon, Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPaperclip, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import type { AttachmentView, ItemView } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { documentsOf, useAttachments, useFileIntake } from './attachmentsContext';
import classes from './Attachments.module.css';
import { chosenSources } from './documentSources';
import { FiledDocument } from './FiledDocument';
import { RenameAll } from './RenameAll';
import { undoNotice } from './undoNotice';

/** The files under an item, in the order in which they are put together. */
export function ItemDocuments({ item }: { item: ItemView }) {
  const t = useText();
  const language = useLanguage();
  const heading = useId();
  const { all, readOnly, addFrom } = useAttachments();
  const intake = useFileIntake();
  const order = useServiceCommand('attachments.order');
  const assign = useServiceCommand('attachments.assign');
  const takeOff = useServiceCommand('attachments.takeOff');
  const filed = documentsOf(all, item);
  const ids = filed.map(({ id }) => id);
  const error = order.error ?? assign.error ?? takeOff.error;

  const swap = (index: number): void => {
    const [first, second] = [ids[index], ids[index + 1]];
    if (first !== undefined && second !== undefined) order.mutate({ itemId: item.id, ids: ids.with(index, second).with(index + 1, first) });
  };
  /** As it was: under the item, and in its old place there. What fails is told by its command. */
  const bringBack = async (id: string, before: string[]): Promise<void> => {
    try {
      await assign.mutateAsync({ ids: [id], itemId: item.id });
      await order.mutateAsync({ ids: before, itemId: item.id });
    } catch {
      // The command keeps its error, and the page shows it.
    }
  };
  const unfile = ({ id, name, itemIds }: AttachmentView): void => {
    const before = item.attachments;
    const text = t(itemIds.length > 1 ? 'attachments.takenOffOne' : 'attachments.takenOff', { name });
    takeOff.mutate({ ids: [id], itemId: item.id }, { onSuccess: () => undoNotice(t, text, () => void bringBack(id, before)) });
  };
  return (
    <section aria-labelledby={heading}>
      <Group gap="sm">
        <Text size="sm" fw={600} id={heading}>{t('attachments.filed')}</Text>
        {!readOnly && (
          <Button
            size="compact-xs" variant="default" leftSection={<IconPaperclip size={12} aria-hidden />} disabled={intake.progress !== null}
            aria-label={t('attachments.addTo', { what: item.content.title[language] })} onClick={() => addFrom(chosenSources(), item.id)}
          >
            {t('attachments.add')}
          </Button>
        )}
        {!readOnly && <RenameAll items={[item]} />}
      </Group>
      {filed.length === 0 && <Text size="xs" c="dimmed">{t('attachments.noneFiled')}</Text>}
      <ul className={classes.files}>
        {filed.map((attachment, index) => (
          <FiledDocument key={attachment.id} attachment={attachment} item={item}>
            {!readOnly && (
              <Group gap={2} wrap="nowrap">
                <ActionIcon size="sm" variant="subtle" color="gray" disabled={index === 0} aria-label={t('attachments.up', { name: attachment.name })} onClick={() => swap(index - 1)}><IconArrowUp size={14} aria-hidden /></ActionIcon>
                <ActionIcon size="sm" variant="subtle" color="gray" disabled={index === filed.length - 1} aria-label={t('attachments.down', { name: attachment.name })} onClick={() => swap(index)}><IconArrowDown size={14} aria-hidden /></ActionIcon>
                <ActionIcon size="sm" variant="subtle" color="gray" aria-label={t('attachments.takeOff', { name: attachment.name })} onClick={() => unfile(attachment)}><IconX size={14} aria-hidden /></ActionIcon>
              </Group>
            )}
          </FiledDocument>
        ))}
      </ul>
      {error && <ErrorPanel error={error} />}
    </section>
  );
}

/** How many files are under an item. */
export function FiledCount({ item }: { item: ItemView }) {
  const t = useText();
  const { all } = useAttachments();
  const count = documentsOf(all, item).length;
  if (count === 0) return null;
  return (
    <span className={classes.count}>
      <IconPaperclip size={13} aria-hidden />
      <span aria-hidden>{count}</span>
      <VisuallyHidden>{t('attachments.filedCount', { count })}</VisuallyHidden>
    </span>
  );
}
