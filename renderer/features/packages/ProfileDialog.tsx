import { Button, Checkbox, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { portalFormats, profileBounds, type PortalProfile } from '../../../shared/packages/profile';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { SlotList } from './SlotList';

interface ProfileDialogProps {
  profile: PortalProfile;
  pending: boolean;
  error: unknown;
  onSave: (profile: PortalProfile) => void;
  onClose: () => void;
}

/** Bytes, as portals count a megabyte at least. */
const megabyte = 1_000_000;

/** What one portal takes, to be changed as a whole. What cannot be is said when it is saved. */
export function ProfileDialog({ profile, pending, error, onSave, onClose }: ProfileDialogProps) {
  const t = useText();
  const language = useLanguage();
  const [draft, setDraft] = useState(profile);
  const change = (what: Partial<PortalProfile>): void => setDraft((now) => ({ ...now, ...what }));
  const [refused, setRefused] = useState<readonly string[]>([]);
  const refuse = (label: string, isRefused: boolean): void => setRefused((now) => [...now.filter((one) => one !== label), ...(isRefused ? [label] : [])]);
  const isNamed = draft.title.en.trim() !== '' && draft.title.fr.trim() !== '' && draft.slots.every(({ title }) => title.en.trim() !== '' && title.fr.trim() !== '');
  return (
    <Modal opened onClose={onClose} size="min(980px, 94vw)" title={profile.title[language] === '' ? t('portals.newTitle') : profile.title[language]} closeButtonProps={{ 'aria-label': t('common.close') }} closeOnClickOutside={false}>
      <Stack gap="sm">
        <Group grow>
          <TextInput label={t('portals.titleEn')} data-autofocus required maxLength={120} value={draft.title.en} onChange={(event) => change({ title: { ...draft.title, en: event.currentTarget.value } })} />
          <TextInput label={t('portals.titleFr')} required maxLength={120} value={draft.title.fr} onChange={(event) => change({ title: { ...draft.title, fr: event.currentTarget.value } })} />
        </Group>
        <div>
          <Group gap="sm" align="flex-end">
            <Megabytes label={t('portals.largest')} bytes={draft.largestFileBytes} onChange={(largestFileBytes) => change({ largestFileBytes })} onRefused={refuse} />
            <Megabytes label={t('portals.warnAt')} bytes={draft.warnAtBytes} onChange={(warnAtBytes) => change({ warnAtBytes })} onRefused={refuse} />
            <Megabytes label={t('portals.totalMost')} bytes={draft.totalBytes} onChange={(totalBytes) => change({ totalBytes })} onRefused={refuse} />
            <NumberInput label={t('portals.longestName')} w={190} allowDecimal={false} min={profileBounds.name.least} max={profileBounds.name.most} value={draft.longestName} onChange={(value) => typeof value === 'number' && change({ longestName: value })} />
            <NumberInput label={t('portals.dpi')} w={190} allowDecimal={false} min={profileBounds.dpi.least} max={profileBounds.dpi.most} value={draft.dpi} onChange={(value) => typeof value === 'number' && change({ dpi: value })} />
          </Group>
          <Text size="xs" c="dimmed" mt={4}>{t('portals.emptyIsNone')}</Text>
        </div>
        <Checkbox.Group label={t('portals.formats')} value={draft.formats} onChange={(chosen) => change({ formats: portalFormats.filter((one) => chosen.includes(one)) })}>
          <Group gap="sm" mt={4}>{portalFormats.map((one) => <Checkbox key={one} value={one} label={one.toUpperCase()} />)}</Group>
        </Checkbox.Group>
        <SlotList slots={draft.slots} fallbackSlot={draft.fallbackSlot} onChange={change} />
        {error !== null && error !== undefined && <ErrorPanel error={error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>{t('common.cancel')}</Button>
          <Button disabled={!isNamed || draft.formats.length === 0 || refused.length > 0} loading={pending} onClick={() => onSave(draft)}>{t('common.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What a person typed, in megabytes; null: nothing. Undefined while it is no number. */
function typedMegabytes(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text.trim().replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** A limit in megabytes, read when the field is left: half a number is no limit. Empty: none is known. */
function Megabytes({ label, bytes, onChange, onRefused }: { label: string; bytes: number | null; onChange: (bytes: number | null) => void; onRefused: (label: string, refused: boolean) => void }) {
  const t = useText();
  const language = useLanguage();
  const inWords = (value: number): string => value.toLocaleString(`${language}-CA`, { maximumFractionDigits: 3, useGrouping: false });
  const shown = bytes === null ? '' : inWords(bytes / megabyte);
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const [least, most] = [profileBounds.bytes.least / megabyte, profileBounds.bytes.most / megabyte];
  const read = (): void => {
    if (draft === null) return;
    const value = typedMegabytes(draft);
    const isLimit = value === null || (value !== undefined && least <= value && value <= most);
    setRefused(!isLimit);
    onRefused(label, !isLimit);
    if (!isLimit) return;
    onChange(value === null ? null : Math.round(value * megabyte));
    setDraft(null);
  };
  return (
    <TextInput
      label={label} w={170} inputMode="decimal" value={draft ?? shown} error={refused ? t('portals.notALimit', { least: inWords(least), most: inWords(most) }) : undefined}
      onChange={(event) => setDraft(event.currentTarget.value)} onBlur={read} onKeyDown={(event) => event.key === 'Enter' && read()}
    />
  );
}
