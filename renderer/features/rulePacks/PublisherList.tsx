import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { Publisher } from '../../../shared/contract';
import { useServiceCommand } from '../../api';
import { ConfirmDanger } from '../../components';
import { useFormat, useText } from '../../i18n';
import { SettingsSection } from '../settings/SettingsSection';
import { shownFingerprint } from './fingerprint';

/** Whose signature counts, and who decided so. */
export function PublisherList({ publishers }: { publishers: readonly Publisher[] }) {
  const t = useText();
  const format = useFormat();
  const [going, setGoing] = useState<Publisher>();
  const remove = useServiceCommand('rulePacks.removePublisher', { onSuccess: () => setGoing(undefined) });
  const close = (): void => {
    setGoing(undefined);
    remove.reset();
  };
  return (
    <SettingsSection title={t('rulePacks.publishers')} description={publishers.length === 0 ? t('rulePacks.noPublishers') : t('rulePacks.publishersWhat')}>
      {publishers.length > 0 && (
        <Table.ScrollContainer minWidth={560}>
          <Table verticalSpacing={6} aria-label={t('rulePacks.publishers')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('rulePacks.publisher')}</Table.Th>
                <Table.Th>{t('rulePacks.trusted')}</Table.Th>
                <Table.Th><VisuallyHidden>{t('rulePacks.actions')}</VisuallyHidden></Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {publishers.map((publisher) => (
                <Table.Tr key={publisher.fingerprint}>
                  <Table.Td>
                    <Text size="sm" fw={500}>{publisher.name}</Text>
                    <Text size="xs" c="dimmed" ff="monospace">{shownFingerprint(publisher.fingerprint)}</Text>
                  </Table.Td>
                  <Table.Td>{t('rulePacks.importedBy', { at: format.instant(publisher.trustedAt), by: publisher.trustedBy })}</Table.Td>
                  <Table.Td ta="right"><Button size="compact-sm" variant="subtle" color="gray" aria-label={t('rulePacks.removeNamed', { name: publisher.name })} onClick={() => setGoing(publisher)}>{t('rulePacks.remove')}</Button></Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <ConfirmDanger
        opened={going !== undefined} onClose={close} title={t('rulePacks.removeTitle', { name: going?.name ?? '' })} confirmLabel={t('rulePacks.removeNamed', { name: going?.name ?? '' })} pending={remove.isPending} error={remove.error}
        onConfirm={() => going && remove.mutate({ fingerprint: going.fingerprint })}
      >
        {t('rulePacks.removeWhat')}
      </ConfirmDanger>
    </SettingsSection>
  );
}
