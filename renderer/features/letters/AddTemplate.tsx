import { Alert, Button, FileInput, Group, List, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { LetterTemplateView } from '../../../shared/contract';
import { useServiceCommand, userErrorOf } from '../../api';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';

interface AddProps {
  opened: boolean;
  onClose: () => void;
  onAdded: (added: LetterTemplateView) => void;
}

const largestBytes = 10 * 1024 * 1024;
const wordType = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Base64 of a file, as a message carries it. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  // In slices, since a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Takes a Word document of the firm as a template, or says what is wrong with it and where. */
export function AddTemplate({ opened, onClose, onAdded }: AddProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t('letters.add')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Questions onAdded={onAdded} />
    </Modal>
  );
}

function Questions({ onAdded }: Pick<AddProps, 'onAdded'>) {
  const t = useText();
  const pageLanguage = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [language, setLanguage] = useState(pageLanguage);
  const [agreement, setAgreement] = useState<'consultation' | 'service' | null>(null);
  const add = useServiceCommand('letters.addTemplate', {
    onSuccess: (added) => {
      notifications.show({ message: t('letters.added', { title: added.title.en }), closeButtonProps: { 'aria-label': t('common.close') } });
      onAdded(added);
    },
  });
  const isTooLarge = file !== null && file.size > largestBytes;
  const send = async (): Promise<void> => {
    if (file && !isTooLarge && title.trim() !== '') add.mutate({ title: title.trim(), language, agreement, base64: await base64Of(file) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('letters.addMore')}</Text>
        <FileInput
          label={t('letters.addFile')} placeholder={t('letters.chooseFile')} accept={wordType} required data-autofocus value={file} error={isTooLarge ? t('letters.fileTooLarge') : undefined}
          onChange={(chosen) => {
            add.reset();
            setFile(chosen);
            if (chosen && title === '') setTitle(chosen.name.replace(/\.docx$/i, ''));
          }}
        />
        <TextInput label={t('letters.addTitle')} required maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        <Group grow>
          <Select
            label={t('letters.language')} allowDeselect={false} value={language} data={[{ value: 'en', label: t('letters.inLanguage.en') }, { value: 'fr', label: t('letters.inLanguage.fr') }]}
            onChange={(value) => setLanguage(value === 'fr' ? 'fr' : 'en')}
          />
          <Select
            label={t('letters.addAgreement')} allowDeselect={false} value={agreement ?? 'none'} data={(['none', 'consultation', 'service'] as const).map((value) => ({ value, label: t(`letters.agreements.${value}`) }))}
            onChange={(value) => setAgreement(value === 'consultation' || value === 'service' ? value : null)}
          />
        </Group>
        {add.error && <Refused error={add.error} />}
        <Group justify="flex-end"><Button type="submit" disabled={file === null || isTooLarge || title.trim() === ''} loading={add.isPending}>{t('letters.add')}</Button></Group>
      </Stack>
    </form>
  );
}

/** The faults of a template, each with its place. */
function Refused({ error }: { error: unknown }) {
  const t = useText();
  const language = useLanguage();
  const { code, message, faults = [] } = userErrorOf(error);
  if (code !== 'letter.template-refused') return <ErrorPanel error={error} />;
  return (
    <Alert color="red" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('letters.refused')}>
      <Text size="sm" mb={6}>{message[language]}</Text>
      <List size="sm" spacing={4}>
        {faults.map((fault, index) => (
          <List.Item key={index}>
            {fault.message[language]}
            {fault.path !== '' && <Text size="xs" style={{ overflowWrap: 'anywhere' }}>{t('letters.where', { place: fault.path })}</Text>}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
