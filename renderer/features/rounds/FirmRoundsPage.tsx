import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core';
import { IconClipboardText, IconPencil, IconPlus, IconTimeline, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { NotedRoundView } from '../../../shared/contract';
import { ofFirm } from '../../../shared/rounds/firmRound';
import { EmptyState, ErrorPanel, LoadingState, PageHeader } from '../../components';
import { useFormat, useText } from '../../i18n';
import classes from '../assessment/compactTable.module.css';
import { AnchorLink } from '../clients/AnchorLink';
import { denseTable } from '../overview/Panel';
import { PasteDialog } from './PasteDialog';
import { RoundDialog } from './RoundDialog';
import { useRoundChanges } from './useRoundChanges';
import { useRoundWords } from './useRoundWords';

type Open = { what: 'round'; noted: NotedRoundView | null } | { what: 'paste' } | null;

/** Pathways › Rounds of the firm: those that the program does not hold. */
export function FirmRoundsPage() {
  const t = useText();
  const { stored, add, edit, remove, isPending, error, reset } = useRoundChanges();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => {
    setOpen(null);
    reset();
  };
  const { data } = stored;
  const actions = (
    <>
      <Button variant="default" leftSection={<IconClipboardText size={16} aria-hidden />} onClick={() => setOpen({ what: 'paste' })}>{t('rounds.firm.paste')}</Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen({ what: 'round', noted: null })}>{t('rounds.firm.add')}</Button>
    </>
  );
  return (
    <>
      <PageHeader title={t('rounds.firm.title')} description={<Group gap="sm"><span>{t('rounds.firm.what')}</span><AnchorLink to="/pathways">{t('rounds.firm.toPathways')}</AnchorLink></Group>} actions={data !== undefined && data.length > 0 ? actions : undefined} />
      {stored.error && <ErrorPanel error={stored.error} onRetry={() => void stored.refetch()} />}
      {!stored.error && !data && <LoadingState />}
      {data && (
        <Stack gap="md">
          {error && open === null && <ErrorPanel error={error} />}
          {data.length === 0 && <EmptyState icon={IconTimeline} title={t('rounds.firm.none')} description={t('rounds.firm.noneMore')} actions={actions} />}
          {data.length > 0 && <Noted rounds={data} onEdit={(noted) => setOpen({ what: 'round', noted })} onRemove={remove} />}
        </Stack>
      )}
      {open?.what === 'round' && (
        <RoundDialog round={open.noted?.round ?? null} pending={isPending} error={error} onClose={close} onSave={(round) => (open.noted ? edit(open.noted, round, close) : add([round], close))} />
      )}
      {open?.what === 'paste' && <PasteDialog pending={isPending} error={error} onClose={close} onAdd={add} />}
    </>
  );
}

function Noted({ rounds, onEdit, onRemove }: { rounds: readonly NotedRoundView[]; onEdit: (noted: NotedRoundView) => void; onRemove: (noted: NotedRoundView) => void }) {
  const t = useText();
  const format = useFormat();
  const words = useRoundWords();
  return (
    <Table {...denseTable} className={classes.table} aria-label={t('rounds.firm.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('rounds.held')}</Table.Th>
          <Table.Th>{t('rounds.of')}</Table.Th>
          <Table.Th>{t('rounds.asked')}</Table.Th>
          <Table.Th ta="right">{t('rounds.invitations')}</Table.Th>
          <Table.Th>{t('rounds.firm.field.source')}</Table.Th>
          <Table.Th w={80} aria-label={t('rounds.firm.actions')} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rounds.map((noted) => {
          const held = ofFirm({ id: noted.id, revision: noted.revision, notedOn: noted.notedOn, ...noted.round });
          const day = format.date(noted.round.heldOn);
          const name = held ? words.name(held) : noted.round.series;
          return (
            <Table.Tr key={noted.id} data-noted={noted.id}>
              <Table.Td className={classes.oneLine}>{day}</Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{(held && words.asked(held)) ?? <Text span size="sm" c="dimmed">{t('rounds.noScore')}</Text>}</Table.Td>
              <Table.Td className={classes.figure}>{held && words.invitations(held)}</Table.Td>
              <Table.Td className={classes.third}>
                <Text size="sm" lh={1.35}>{noted.round.source}</Text>
                {noted.round.note !== null && <Text size="xs" lh={1.3}>{noted.round.note}</Text>}
                <Text size="xs" c="dimmed" lh={1.3}>{t('rounds.firm.notedBy', { name: noted.notedBy, on: format.date(noted.notedOn) })}</Text>
              </Table.Td>
              <Table.Td>
                <Group gap={4} wrap="nowrap" justify="flex-end">
                  <ActionIcon variant="subtle" aria-label={t('rounds.firm.editOf', { what: name, on: day })} onClick={() => onEdit(noted)}><IconPencil size={16} aria-hidden /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" aria-label={t('rounds.firm.removeOf', { what: name, on: day })} onClick={() => onRemove(noted)}><IconTrash size={16} aria-hidden /></ActionIcon>
                </Group>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
