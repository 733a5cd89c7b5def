import { Button, Group, Modal, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { documentCategories, documentProviders, type DocumentCategory, type DocumentProvider } from '../../../shared/assessment/pack/documents';
import type { FirmChecklists, FirmDocument } from '../../../shared/checklists/firm';
import { categoryWords, providerWords } from '../../../shared/checklists/words';
import { ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { idFor } from './useFirmChecklists';

interface DocumentDialogProps {
  /** Null: a new one. */
  document: FirmDocument | null;
  firm: FirmChecklists;
  pending: boolean;
  error: unknown;
  onClose: () => void;
  onSave: (next: FirmChecklists) => void;
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** A kind of document of the firm's own, in both languages. */
export function DocumentDialog({ document, firm, pending, error, onClose, onSave }: DocumentDialogProps) {
  const t = useText();
  const language = useLanguage();
  const [en, setEn] = useState(document?.title.en ?? '');
  const [fr, setFr] = useState(document?.title.fr ?? '');
  const [category, setCategory] = useState<DocumentCategory>(document?.category ?? 'explanation');
  const [providedBy, setProvidedBy] = useState<DocumentProvider>(document?.providedBy ?? 'client');
  const [linesEn, setLinesEn] = useState(document?.mustContain.map((one) => one.en).join('\n') ?? '');
  const [linesFr, setLinesFr] = useState(document?.mustContain.map((one) => one.fr).join('\n') ?? '');
  const [english, french] = [linesOf(linesEn), linesOf(linesFr)];
  const isWhole = en.trim() !== '' && fr.trim() !== '' && english.length === french.length;
  const save = (): void => {
    const id = document?.id ?? idFor(en, firm.documents.map((one) => one.id));
    const made: FirmDocument = { id, title: { en: en.trim(), fr: fr.trim() }, category, providedBy, mustContain: english.map((text, index) => ({ en: text, fr: french[index] ?? text })) };
    onSave({ ...firm, documents: document ? firm.documents.map((one) => (one.id === id ? made : one)) : [...firm.documents, made] });
  };
  return (
    <Modal opened onClose={onClose} title={t(document ? 'firmChecklists.editDocument' : 'firmChecklists.addDocument')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="sm">
        <TextInput label={t('firmChecklists.titleEn')} data-autofocus required maxLength={300} value={en} onChange={(event) => setEn(event.currentTarget.value)} />
        <TextInput label={t('firmChecklists.titleFr')} required maxLength={300} value={fr} onChange={(event) => setFr(event.currentTarget.value)} />
        <Group grow>
          <Select
            label={t('documents.addCategory')} allowDeselect={false} value={category} data={documentCategories.map((value) => ({ value, label: categoryWords[value][language] }))}
            onChange={(value) => setCategory(documentCategories.find((one) => one === value) ?? 'explanation')}
          />
          <Select
            label={t('documents.addFrom')} allowDeselect={false} value={providedBy} data={documentProviders.map((value) => ({ value, label: providerWords[value][language] }))}
            onChange={(value) => setProvidedBy(documentProviders.find((one) => one === value) ?? 'client')}
          />
        </Group>
        <Text size="sm" fw={500}>{t('firmChecklists.mustContain')}</Text>
        <Group grow align="flex-start">
          <Textarea label={t('firmChecklists.mustContainEn')} autosize minRows={2} value={linesEn} onChange={(event) => setLinesEn(event.currentTarget.value)} />
          <Textarea label={t('firmChecklists.mustContainFr')} autosize minRows={2} value={linesFr} error={english.length === french.length ? undefined : t('firmChecklists.linesDiffer')} onChange={(event) => setLinesFr(event.currentTarget.value)} />
        </Group>
        {error !== null && error !== undefined && <ErrorPanel error={error} />}
        <Group justify="flex-end"><Button disabled={!isWhole} loading={pending} onClick={save}>{t('common.save')}</Button></Group>
      </Stack>
    </Modal>
  );
}
