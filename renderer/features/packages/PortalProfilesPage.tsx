import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { PortalProfileView } from '../../../shared/contract';
import type { PortalProfile } from '../../../shared/packages/profile';
import { bytesInWords } from '../../../shared/packages/words';
import { useServiceCommand, useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, PageHeader } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import { undoNotice } from '../attachments/undoNotice';
import { copiedProfile, newProfile } from './profileDraft';
import { ProfileDialog } from './ProfileDialog';

/** Settings › Portal profiles: what portals take, and where each document goes. */
export function PortalProfilesPage() {
  const t = useText();
  const language = useLanguage();
  const stored = useServiceQuery('packages.profiles', {});
  const [editing, setEditing] = useState<PortalProfile | null>(null);
  const save = useServiceCommand('packages.saveProfile', { onSuccess: () => setEditing(null) });
  const bringBack = useServiceCommand('packages.saveProfile');
  const remove = useServiceCommand('packages.removeProfile');
  const error = bringBack.error ?? remove.error;
  const { data } = stored;
  const takeAway = ({ profile, origin }: PortalProfileView): void => {
    if (!data) return;
    const text = t(origin === 'own' ? 'portals.removed' : 'portals.restored', { name: profile.title[language] });
    remove.mutate({ id: profile.id, revision: data.revision }, { onSuccess: ({ revision }) => undoNotice(t, text, () => bringBack.mutate({ profile, revision })) });
  };
  return (
    <>
      <PageHeader title={t('portals.title')} description={t('portals.what')} />
      {stored.error && <ErrorPanel error={stored.error} onRetry={() => void stored.refetch()} />}
      {!stored.error && !data && <LoadingState />}
      {error && <ErrorPanel error={error} />}
      {data && (
        <Stack gap="sm">
          {data.profiles.map((view) => (
            <ProfileCard
              key={view.profile.id} view={view} onEdit={() => setEditing(view.profile)} onRemove={() => takeAway(view)}
              onCopy={() => setEditing(copiedProfile(view.profile, data.profiles.map(({ profile }) => profile.id), (name) => t('portals.copyOf', { name })))}
            />
          ))}
          <Group>
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing(newProfile(data.profiles.map(({ profile }) => profile.id)))}>{t('portals.add')}</Button>
          </Group>
        </Stack>
      )}
      {data && editing && (
        <ProfileDialog
          key={editing.id} profile={editing} pending={save.isPending} error={save.error} onSave={(profile) => save.mutate({ profile, revision: data.revision })}
          onClose={() => {
            setEditing(null);
            save.reset();
          }}
        />
      )}
    </>
  );
}

interface CardProps {
  view: PortalProfileView;
  onEdit: () => void;
  onCopy: () => void;
  onRemove: () => void;
}

function ProfileCard({ view: { profile, origin, about }, onEdit, onCopy, onRemove }: CardProps) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const heading = useId();
  const { title, largestFileBytes, totalBytes, formats, slots } = profile;
  const name = title[language];
  const limits = [
    largestFileBytes === null ? '' : t('portals.perFile', { size: bytesInWords(largestFileBytes)[language] }),
    totalBytes === null ? '' : t('portals.total', { size: bytesInWords(totalBytes)[language] }),
  ].filter((part) => part !== '');
  return (
    <Paper component="section" withBorder p="sm" aria-labelledby={heading}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Group gap={8}>
            <Title order={2} size="h6" id={heading}>{name}</Title>
            <Badge variant="light" color={origin === 'built-in' ? 'gray' : 'lake'} tt="none">{t(`portals.origin.${origin}`)}</Badge>
          </Group>
          <Text size="sm">{[...(limits.length === 0 ? [t('portals.noLimit')] : limits), formats.map((one) => one.toUpperCase()).join(', '), t('portals.slotCount', { count: slots.length })].join(' · ')}</Text>
          {about && (
            <Text size="xs" c="dimmed" mt={2}>
              {t('portals.source', { source: about.source[language], pinpoint: about.pinpoint[language], confidence: t(`portals.confidence.${about.confidence}`), on: format.date(about.retrieved) })} {about.note[language]}
            </Text>
          )}
        </div>
        <Group gap={6} wrap="nowrap">
          <Button size="xs" variant="default" aria-label={t('portals.edit', { name })} onClick={onEdit}>{t('portals.editShort')}</Button>
          <Button size="xs" variant="default" aria-label={t('portals.copy', { name })} onClick={onCopy}>{t('portals.copyShort')}</Button>
          {origin === 'changed' && <Button size="xs" variant="default" aria-label={t('portals.restore', { name })} onClick={onRemove}>{t('portals.restoreShort')}</Button>}
          {origin === 'own' && <Button size="xs" variant="subtle" color="red" aria-label={t('portals.remove', { name })} onClick={onRemove}>{t('portals.removeShort')}</Button>}
        </Group>
      </Group>
    </Paper>
  );
}
