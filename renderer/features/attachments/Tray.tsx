import { Button, Group, Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useId } from 'react';
import type { ClientFile } from '../../../shared/clientFile';
import type { ItemView } from '../../../shared/contract';
import { Notice } from '../../components';
import { useFormat, useText } from '../../i18n';
import { useAttachments, useFileIntake } from './attachmentsContext';
import classes from './Attachments.module.css';
import { chosenSources } from './documentSources';
import { IntakeState } from './IntakeState';
import { TrayRow } from './TrayRow';
import { useDropTarget } from './useDropTarget';

/** Documents of the file that are under no item yet, and the place where more are added. `items`: those of the case that is shown. */
export function Tray({ items, client }: { items: readonly ItemView[]; client: ClientFile | undefined }) {
  const t = useText();
  const format = useFormat();
  const heading = useId();
  const { all, readOnly, addFrom } = useAttachments();
  const intake = useFileIntake();
  const { isOver, handlers } = useDropTarget();
  const unsorted = all.filter(({ itemIds }) => itemIds.length === 0);
  const broken = all.filter(({ content }) => content !== 'stored');
  return (
    <section aria-labelledby={heading} className={classes.tray} data-over={isOver || undefined} data-print="hide" {...handlers}>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <div>
          <Title order={2} size="h6" id={heading}>{t('attachments.tray')}</Title>
          {!readOnly && <Text size="xs" c="dimmed">{isOver ? t('attachments.drop') : t('attachments.trayHint')}</Text>}
        </div>
        {!readOnly && (
          <Button size="xs" variant="default" leftSection={<IconPaperclip size={14} aria-hidden />} disabled={intake.progress !== null} onClick={() => addFrom(chosenSources())}>
            {t('attachments.add')}
          </Button>
        )}
      </Group>
      <Stack gap="xs">
        <IntakeState />
        {broken.length > 0 && (
          <Notice kind="warning" title={t('attachments.problem', { count: broken.length })}>{t('attachments.problemText', { names: format.list(broken.map(({ name }) => name)) })}</Notice>
        )}
      </Stack>
      {unsorted.length > 0 && (
        <Table className={classes.table} verticalSpacing={3} horizontalSpacing={8} fz="sm" aria-labelledby={heading}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('attachments.name')}</Table.Th>
              <Table.Th className={classes.kind}>{t('attachments.kind')}</Table.Th>
              <Table.Th className={classes.size}>{t('attachments.size')}</Table.Th>
              <Table.Th className={classes.day}>{t('attachments.addedOn')}</Table.Th>
              {!readOnly && items.length > 0 && <Table.Th className={classes.under}>{t('attachments.fileUnder')}</Table.Th>}
              <Table.Th className={classes.actions}><VisuallyHidden>{t('attachments.details')}</VisuallyHidden></Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {unsorted.map((attachment) => <TrayRow key={attachment.id} attachment={attachment} items={items} client={client} />)}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
