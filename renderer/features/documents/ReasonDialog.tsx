import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { stateWords, type ItemState } from '../../../shared/checklists/states';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';

interface ReasonDialogProps {
  state: ItemState;
  what: string;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onReason: (reason: string) => void;
}

/** A document is neither rejected nor waived without a reason. */
export function ReasonDialog({ state, what, pending, error, onClose, onReason }: ReasonDialogProps) {
  const t = useText();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const text = reason.replaceAll(/\s+/g, ' ').trim();
  return (
    <Modal opened onClose={onClose} title={t('documents.reasonTitle', { state: stateWords[state][language], what })} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="sm">
        <Textarea label={t(state === 'waived' ? 'documents.reasonFor.waived' : 'documents.reasonFor.rejected')} data-autofocus autosize minRows={2} maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        {error !== null && error !== undefined && <ErrorPanel error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
          <Button disabled={text === ''} loading={pending} onClick={() => onReason(text)}>{stateWords[state][language]}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
