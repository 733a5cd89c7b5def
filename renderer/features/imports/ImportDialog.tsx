import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { largestFileBytes } from '../../../shared/clientFile';
import { useOpenBook, usePeople } from '../../api';
import { useFormat, useText } from '../../i18n';
import { canCommit, isIncluded, jsonFiles } from './importItems';
import classes from './ImportDialog.module.css';
import { ImportReview } from './ImportReview';
import { ImportSummary } from './ImportSummary';
import { useImport } from './useImport';

type Props = { opened: boolean; onClose: () => void; /** Files that were dropped onto the list. */ dropped: readonly File[] };

/** Client files from other offices, forms or backups into this book: choose, check, decide, import. */
export function ImportDialog({ opened, onClose, dropped }: Props) {
  const t = useText();
  const format = useFormat();
  const staffId = useOpenBook()?.staffId ?? null;
  const people = usePeople();
  const work = useImport(staffId);
  const { phase, items, progress } = work;
  const included = items.filter(isIncluded).length;

  const again = phase === 'review' && items.some(({ state }) => state === 'imported');

  // Dropped files are checked once, however often the dialog renders.
  const taken = useRef<readonly File[]>([]);
  const { check } = work;
  useEffect(() => {
    if (!opened || dropped.length === 0 || taken.current === dropped) return;
    taken.current = dropped;
    void check(dropped);
  }, [opened, dropped, check]);

  const close = () => {
    // What is being imported is finished first; the summary then says what was done.
    if (phase === 'importing') return work.stop();
    work.reset();
    onClose();
  };
  const busy = phase === 'checking' || phase === 'importing';
  const label = phase === 'importing' ? 'imports.importing' : 'imports.checking';
  const counts = { done: format.number(progress.done), total: format.number(progress.total) };

  return (
    <Modal opened={opened} onClose={close} closeOnClickOutside={phase === 'choose'} title={t('imports.title')} classNames={{ body: classes.body }} size={phase === 'review' && items.length > 1 ? 1040 : 760} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="md">
        {phase === 'choose' && (
          <>
            <Text size="sm">{t('imports.intro')}</Text>
            <Dropzone
              data-autofocus
              accept={jsonFiles}
              maxSize={largestFileBytes}
              inputProps={{ 'aria-label': t('imports.choose') }}
              onDrop={(files) => void work.check(files)}
              onReject={() => notifications.show({ color: 'red', message: t('imports.onlyJson'), closeButtonProps: { 'aria-label': t('common.close') } })}
            >
              <Stack align="center" gap="xs" py="xl" style={{ pointerEvents: 'none' }}>
                <IconFileImport size={32} stroke={1.5} aria-hidden />
                <Text size="sm" fw={500}>{t('imports.drop')}</Text>
                <Text size="xs" c="dimmed">{t('imports.onlyJson')}</Text>
              </Stack>
            </Dropzone>
          </>
        )}
        {busy && (
          <Stack gap="xs" py="md">
            <Text component="output" size="sm">{t(label, counts)}</Text>
            <Progress value={progress.total === 0 ? 0 : (100 * progress.done) / progress.total} aria-label={t(label, counts)} />
          </Stack>
        )}
        {again && (
          <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />}>
            {t('imports.again', { count: included })}
          </Alert>
        )}
        {phase === 'review' && <ImportReview items={items} people={people} onChoose={work.choose} onChooseForAll={work.chooseForAll} onLook={close} />}
        {phase === 'done' && <ImportSummary items={items} onOpen={close} />}
        <Group justify="flex-end" gap="xs" className={classes.footer}>
          {phase === 'review' && included === 0 && <Text component="output" size="sm" c="dimmed">{t('imports.nothing')}</Text>}
          {busy ? (
            <Button variant="default" onClick={work.stop}>{t('imports.stop')}</Button>
          ) : (
            <Button variant="default" onClick={close}>{t(phase === 'done' ? 'imports.close' : 'imports.cancel')}</Button>
          )}
          {phase === 'review' && included === 0 && <Button onClick={work.reset}>{t('imports.back')}</Button>}
          {phase === 'review' && included > 0 && (
            <Button disabled={!canCommit(items)} onClick={() => void work.commit()}>{t('imports.commit', { count: included })}</Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
