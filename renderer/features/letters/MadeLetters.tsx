import { ActionIcon, Button, Group, Table, Text, Title, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileText, IconFileTypeDocx, IconFileTypePdf, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { LetterView } from '../../../shared/contract';
import { call, useServiceQuery, userErrorOf } from '../../api';
import { EmptyState, ErrorPanel, LoadingState } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import classes from './LettersPage.module.css';
import { saveDocx, savePdf } from './saveLetter';
import { showUndo } from './undoNotice';

/** The letters that were made of this file, newest first. */
export function MadeLetters({ fileId, readOnly }: { fileId: string; readOnly: boolean }) {
  const t = useText();
  const heading = useId();
  const [withRemoved, setWithRemoved] = useState(false);
  const letters = useServiceQuery('letters.list', { fileId, deleted: true });
  if (letters.error) return <ErrorPanel error={letters.error} onRetry={() => void letters.refetch()} />;
  if (!letters.data) return <LoadingState />;
  const removed = letters.data.filter(({ deletedAt }) => deletedAt !== null).length;
  const shown = letters.data.filter(({ deletedAt }) => withRemoved || deletedAt === null);
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb={4}>{t('letters.made')}</Title>
      {shown.length === 0 ? (
        <EmptyState icon={IconFileText} title={t('letters.noneMade.title')} description={t('letters.noneMade.text')} />
      ) : (
        <Table.ScrollContainer minWidth={560}>
          <Table className={classes.made} verticalSpacing={3} horizontalSpacing={8} fz="sm" aria-labelledby={heading}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('letters.letter')}</Table.Th>
                <Table.Th>{t('letters.madeOn')}</Table.Th>
                <Table.Th>{t('letters.madeBy')}</Table.Th>
                <Table.Th>{t('letters.gaps')}</Table.Th>
                <Table.Th className={classes.right}>{t('letters.actions')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>{shown.map((letter) => <LetterLine key={letter.id} letter={letter} readOnly={readOnly} />)}</Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {removed > 0 && !withRemoved && <Button mt={6} size="xs" variant="subtle" onClick={() => setWithRemoved(true)}>{t('letters.removedOnes', { count: removed })}</Button>}
    </section>
  );
}

function LetterLine({ letter, readOnly }: { letter: LetterView; readOnly: boolean }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const { id, title, createdAt, createdBy, missing, hasPdf, revision, deletedAt } = letter;
  const closeLabel = t('common.close');
  const say = (message: string, color?: string): void => void notifications.show({ message, ...(color === undefined ? {} : { color }), closeButtonProps: { 'aria-label': closeLabel } });
  const failed = (error: unknown): void => say(userErrorOf(error).message[language], 'red');
  const docx = useMutation({ mutationFn: () => saveDocx(id), onError: failed });
  const pdf = useMutation({ mutationFn: () => savePdf(id), onError: failed });
  const bringBack = useMutation({ mutationFn: (found: number) => call('letters.delete', { id, revision: found, deleted: false }), onError: failed, onSuccess: () => say(t('letters.broughtBack')) });
  const remove = useMutation({
    mutationFn: () => call('letters.delete', { id, revision, deleted: true }),
    onError: failed,
    onSuccess: (gone) => showUndo({ id: `letter ${id}`, message: t('letters.removed', { title }), undoLabel: t('common.undo'), closeLabel, undo: () => bringBack.mutate(gone.revision) }),
  });
  return (
    <Table.Tr data-letter={letter.templateId}>
      <Table.Td>
        <Text size="sm" fw={500}>{title}</Text>
        <Text size="xs" c="dimmed">{[t(`letters.inLanguage.${letter.language}`), ...(deletedAt === null ? [] : [t('letters.takenAway')])].join(' · ')}</Text>
      </Table.Td>
      <Table.Td>{format.instant(createdAt)}</Table.Td>
      <Table.Td>{createdBy}</Table.Td>
      <Table.Td>{format.number(missing)}</Table.Td>
      <Table.Td>
        <Group gap={6} justify="flex-end" wrap="nowrap">
          <Button size="xs" variant="default" leftSection={<IconFileTypeDocx size={14} aria-hidden />} loading={docx.isPending} aria-label={t('letters.saveDocxOf', { title })} onClick={() => docx.mutate()}>DOCX</Button>
          {hasPdf && <Button size="xs" variant="default" leftSection={<IconFileTypePdf size={14} aria-hidden />} loading={pdf.isPending} aria-label={t('letters.savePdfOf', { title })} onClick={() => pdf.mutate()}>PDF</Button>}
          {!readOnly && deletedAt !== null && <Button size="xs" variant="default" loading={bringBack.isPending} aria-label={t('letters.bringBack', { title })} onClick={() => bringBack.mutate(revision)}>{t('letters.bringBackShort')}</Button>}
          {!readOnly && deletedAt === null && (
            <Tooltip label={t('letters.remove', { title })}>
              <ActionIcon variant="default" size={30} aria-label={t('letters.remove', { title })} loading={remove.isPending} onClick={() => remove.mutate()}><IconTrash size={14} aria-hidden /></ActionIcon>
            </Tooltip>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
