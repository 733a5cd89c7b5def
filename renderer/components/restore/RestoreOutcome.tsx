import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useFormat, useText } from '../../i18n';
import { EntranceFrame } from '../EntranceFrame';
import { ErrorPanel } from '../ErrorPanel';
import { Notice } from '../Notice';
import { useFocusOnArrival } from '../useFocusOnArrival';
import { MissingDocuments } from './MissingDocuments';
import { leaveRestore, type RestoreState } from './restoreStore';

/** While a backup takes the place of the book, and what came of it. */
export function RestoreOutcome({ state }: { state: Exclude<RestoreState, { kind: 'idle' }> }) {
  const t = useText();
  const format = useFormat();
  const next = useFocusOnArrival<HTMLButtonElement>(state.kind !== 'running');
  return (
    <EntranceFrame>
      <Stack gap="md">
        <Title order={1} size="h3">
          {t('backup.restore.title')}
        </Title>
        {state.kind === 'running' && (
          <>
            <Text component="output" display="block" size="sm">
              {t('backup.restore.running')}
            </Text>
            <Progress value={100} animated aria-label={t('backup.restore.running')} />
          </>
        )}
        {state.kind === 'done' && (
          <Notice kind="success" title={t('backup.restore.doneTitle')}>
            {t('backup.restore.done', { when: format.instant(state.manifest.createdAt), count: state.manifest.files })}
            {state.replaced && ` ${t('backup.restore.kept')}`}
          </Notice>
        )}
        {state.kind === 'done' && <MissingDocuments documents={state.manifest.missingDocuments} />}
        {state.kind === 'failed' && <ErrorPanel error={state.error} title={t('backup.restore.failed')} />}
        {state.kind !== 'running' && (
          <Group justify="flex-end">
            <Button onClick={leaveRestore} ref={next}>
              {state.kind === 'done' ? t('backup.restore.unlock') : t('common.back')}
            </Button>
          </Group>
        )}
      </Stack>
    </EntranceFrame>
  );
}
