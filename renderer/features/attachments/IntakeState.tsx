import { Button, CloseButton, Group, List, Progress, Stack, Text } from '@mantine/core';
import { Notice } from '../../components';
import { userErrorOf } from '../../api';
import { useLanguage, useText } from '../../i18n';
import { useFileIntake } from './attachmentsContext';
import { isolated } from './isolated';
import type { Report } from './useIntake';

/** How far the adding is, with the way to stop it; afterwards, what there is to know of it. */
export function IntakeState() {
  const t = useText();
  const { progress, report, cancel, close } = useFileIntake();
  if (progress) {
    const text = t('attachments.adding', { name: isolated(progress.name), number: progress.index + 1, total: progress.total });
    return (
      <Group gap="sm" wrap="nowrap">
        <Stack gap={4} flex={1} miw={0}>
          <Text component="output" size="sm" truncate>{text}</Text>
          <Progress.Root size="sm"><Progress.Section aria-label={text} value={((progress.index + progress.part) / progress.total) * 100} /></Progress.Root>
        </Stack>
        <Button size="xs" variant="default" onClick={cancel}>{t('attachments.stop')}</Button>
      </Group>
    );
  }
  return report === null ? null : <Told report={report} onClose={close} />;
}

function Told({ report: { added, notices, leftOut, failed, givenUp }, onClose }: { report: Report; onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const isPlain = notices.length + leftOut.length + failed.length + givenUp === 0;
  return (
    <Notice kind={isPlain ? 'success' : 'warning'}>
      <Group align="flex-start" justify="space-between" wrap="nowrap">
        <Stack gap={4}>
          <Text size="sm" fw={600}>{t('attachments.added', { count: added })}</Text>
          {givenUp > 0 && <Text size="sm">{t('attachments.givenUp', { count: givenUp })}</Text>}
          {failed.map(({ name, error }, index) => (
            <div key={`${index} ${name}`} role="alert">
              <Text size="sm" fw={600}>{t('attachments.notAdded', { name: isolated(name) })}</Text>
              <Text size="sm">{userErrorOf(error).message[language]}</Text>
            </div>
          ))}
          {leftOut.length > 0 && <Text size="sm" fw={600}>{t('attachments.leftOut')}</Text>}
          <List size="sm" spacing={2}>
            {leftOut.map(({ name, kind, message }) => <List.Item key={`${kind} ${name}`}>{message[language]}</List.Item>)}
          </List>
          {notices.length > 0 && leftOut.length > 0 && <Text size="sm" fw={600}>{t('attachments.notices')}</Text>}
          <List size="sm" spacing={2}>
            {notices.map(({ attachmentId, kind, message }) => <List.Item key={`${kind} ${attachmentId}`}>{message[language]}</List.Item>)}
          </List>
        </Stack>
        <CloseButton size="sm" aria-label={t('common.close')} onClick={onClose} />
      </Group>
    </Notice>
  );
}
