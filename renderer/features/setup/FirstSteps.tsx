import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { EntranceFrame } from '../../components';
import { RecoveryKeyFlow, type IssuedRecoveryKey } from '../../components/recoveryKey';
import { useText } from '../../i18n';
import { SamplesStep } from './SamplesStep';
import { SetupSteps } from './SetupSteps';

interface FirstStepsProps {
  issued: IssuedRecoveryKey;
  onDone: () => void;
}

/** The book is there: write down its recovery key, then choose how to begin. */
export function FirstSteps({ issued, onDone }: FirstStepsProps) {
  const t = useText();
  const [confirmed, setConfirmed] = useState(false);
  return (
    <EntranceFrame aside={<SetupSteps current={confirmed ? 'files' : 'recoveryKey'} />}>
      {confirmed ? (
        <SamplesStep onDone={onDone} />
      ) : (
        <Stack gap="md">
          <div data-print="hide">
            <Title order={1} size="h3">
              {t('setup.recoveryKey.title')}
            </Title>
            <Text size="sm" c="dimmed" mt={4}>
              {t('setup.recoveryKey.what')}
            </Text>
          </div>
          <RecoveryKeyFlow issued={issued} onConfirmed={() => setConfirmed(true)} />
        </Stack>
      )}
    </EntranceFrame>
  );
}
