import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { portalFormats, type PortalProfile } from '../../../shared/packages/profile';
import { ConfirmDanger, ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { ElsewhereFields } from './ElsewhereFields';
import { NumberFields } from './NumberFields';
import classes from './Packages.module.css';
import { elsewhereOf, numbersOf, withNumbers } from './profileDraft';
import { SlotList } from './SlotList';

interface ProfileDialogProps {
  profile: PortalProfile;
  pending: boolean;
  error: unknown;
  onSave: (profile: PortalProfile) => void;
  onClose: () => void;
}

/** What one portal takes, to be changed as a whole. What cannot be is said in words, and nothing that was changed goes without a question. */
export function ProfileDialog({ profile, pending, error, onSave, onClose }: ProfileDialogProps) {
  const t = useText();
  const language = useLanguage();
  const [draft, setDraft] = useState(profile);
  const [numbers, setNumbers] = useState(numbersOf(profile, language));
  const [isChanged, setChanged] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const change = (what: Partial<PortalProfile>): void => {
    setDraft((now) => ({ ...now, ...what }));
    setChanged(true);
  };
  const close = (): void => (isChanged ? setAsking(true) : onClose());
  // Undefined while a number cannot be; which one is said beside it.
  const complete = withNumbers(draft, numbers);
  const isNamed = draft.title.en.trim() !== '' && draft.title.fr.trim() !== '' && draft.slots.every(({ title }) => title.en.trim() !== '' && title.fr.trim() !== '');
  return (
    <Modal
      opened onClose={close} size="min(980px, 94vw)" title={profile.title[language] === '' ? t('portals.newTitle') : profile.title[language]} closeButtonProps={{ 'aria-label': t('common.close') }} closeOnClickOutside={false}
      closeOnEscape={!isAsking} classNames={{ body: classes.dialog }}
    >
      <Stack gap="sm">
        <Group grow>
          <TextInput label={t('portals.titleEn')} data-autofocus required maxLength={120} value={draft.title.en} onChange={(event) => change({ title: { ...draft.title, en: event.currentTarget.value } })} />
          <TextInput label={t('portals.titleFr')} required maxLength={120} value={draft.title.fr} onChange={(event) => change({ title: { ...draft.title, fr: event.currentTarget.value } })} />
        </Group>
        <NumberFields
          numbers={numbers}
          onChange={(field, value) => {
            setNumbers((now) => ({ ...now, [field]: value }));
            setChanged(true);
          }}
        />
        <Checkbox.Group label={t('portals.formats')} value={draft.formats} onChange={(chosen) => change({ formats: portalFormats.filter((one) => chosen.includes(one)) })}>
          <Group gap="sm" mt={4}>{portalFormats.map((one) => <Checkbox key={one} value={one} label={one.toUpperCase()} />)}</Group>
        </Checkbox.Group>
        <SlotList slots={draft.slots} fallbackSlot={draft.fallbackSlot} elsewhere={elsewhereOf(draft).documents} onChange={change} />
        <ElsewhereFields elsewhere={elsewhereOf(draft)} slots={draft.slots} onChange={(elsewhere) => change({ elsewhere })} />
        {error !== null && error !== undefined && <ErrorPanel error={error} />}
        <div className={classes.footer}>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>{t('common.cancel')}</Button>
            <Button disabled={!isNamed || draft.formats.length === 0 || complete === undefined} loading={pending} onClick={() => complete && onSave(complete)}>{t('common.save')}</Button>
          </Group>
        </div>
      </Stack>
      <ConfirmDanger opened={isAsking} onClose={() => setAsking(false)} title={t('portals.discard')} cancelLabel={t('portals.keepEditing')} confirmLabel={t('portals.discardConfirm')} onConfirm={onClose}>
        {t('portals.discardWhat')}
      </ConfirmDanger>
    </Modal>
  );
}
