import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconShieldQuestion } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { InspectedPack } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ErrorPanel } from '../../components';
import { useText } from '../../i18n';
import { isFingerprint, typedFingerprint } from './fingerprint';

interface TrustProps {
  signer: NonNullable<InspectedPack['signer']>;
  onTrusted: () => void;
}

/**
 * Has a person type the fingerprint that they got from the publisher by another way. The one of the key is not shown: what stands
 * there would only be copied.
 */
export function TrustPublisher({ signer: { name, publicKey, fingerprint }, onTrusted }: TrustProps) {
  const t = useText();
  const [called, setCalled] = useState(name);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const trust = useServiceCommand('rulePacks.trustPublisher', { onSuccess: onTrusted });
  const typed = typedFingerprint(text);
  const problem = !isFingerprint(typed) ? t('rulePacks.trustTyped', { length: typed.length }) : typed !== fingerprint ? t('rulePacks.trustOther') : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem === undefined && called.trim() !== '') trust.mutate({ publicKey, fingerprint: typed, name: called.trim() });
  };
  return (
    <Alert color="yellow" variant="light" icon={<IconShieldQuestion aria-hidden />} title={t('rulePacks.trustTitle')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Text size="sm">{t('rulePacks.trustWhat', { name })}</Text>
          <TextInput
            label={t('rulePacks.trustFingerprint')} description={t('rulePacks.trustFingerprintWhat')} value={text} maxLength={200} autoComplete="off" spellCheck={false} styles={{ input: { fontFamily: 'monospace' } }}
            error={isTried ? problem : undefined} onChange={(event) => setText(event.currentTarget.value)}
          />
          <TextInput label={t('rulePacks.trustName')} value={called} maxLength={120} onChange={(event) => setCalled(event.currentTarget.value)} />
          {trust.isError && <ErrorPanel error={trust.error} />}
          <Group justify="flex-end"><Button type="submit" variant="default" loading={trust.isPending} disabled={called.trim() === ''}>{t('rulePacks.trust')}</Button></Group>
        </Stack>
      </form>
    </Alert>
  );
}
