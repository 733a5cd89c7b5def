import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDeviceFloppy, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useText } from '../../i18n';
import { useReport } from './useReport';

interface SaveProps {
  fileId: string;
  personId: string;
  asOf: string;
}

/** Freezes the assessment with facts, rules and result, or prints it for the client as it stands. */
export function SaveAssessment({ fileId, personId, asOf }: SaveProps) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const report = useReport();
  const save = useServiceCommand('assessments.save', {
    onSuccess: () => {
      setAsking(false);
      setNote('');
      notifications.show({ message: t('assessment.saved.done'), closeButtonProps: { 'aria-label': t('common.close') } });
    },
  });
  return (
    <>
      <Group gap={8}>
        <Button variant="default" leftSection={<IconFileTypePdf size={16} aria-hidden />} loading={report.isPending} onClick={() => report.write({ kind: 'live', fileId, personId, asOf })}>
          {t('assessment.saved.report')}
        </Button>
        <Button leftSection={<IconDeviceFloppy size={16} aria-hidden />} onClick={() => setAsking(true)}>
          {t('assessment.saved.save')}
        </Button>
      </Group>
      {report.error !== null && <ErrorPanel error={report.error} />}
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('assessment.saved.save')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <Stack gap="sm">
          <Textarea label={t('assessment.saved.note')} description={t('assessment.saved.noteMore')} autosize minRows={2} maxLength={2000} value={note} data-autofocus onChange={(event) => setNote(event.currentTarget.value)} />
          {save.error && <ErrorPanel error={save.error} />}
          <Group justify="flex-end">
            <Button loading={save.isPending} onClick={() => save.mutate({ fileId, personId, asOf, note: note.replaceAll(/\s+/g, ' ').trim() })}>
              {t('assessment.saved.confirm')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
