import { Divider, Stack } from '@mantine/core';
import type { Output } from '../../../shared/contract';
import { ConfirmRecoveryKey } from './ConfirmRecoveryKey';
import { RecoveryKeySheet } from './RecoveryKeySheet';

interface RecoveryKeyFlowProps {
  issued: Output<'book.create'>;
  onConfirmed: () => void;
}

/** Shows a new recovery key once, and lets go when part of it was typed back. */
export function RecoveryKeyFlow({ issued, onConfirmed }: RecoveryKeyFlowProps) {
  return (
    <Stack gap="md">
      <RecoveryKeySheet recoveryKey={issued.recoveryKey} />
      <Divider data-print="hide" />
      <ConfirmRecoveryKey ask={issued.ask} onConfirmed={onConfirmed} />
    </Stack>
  );
}
