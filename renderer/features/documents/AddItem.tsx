import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { documentCategories, documentProviders, type DocumentCategory, type DocumentProvider } from '../../../shared/assessment/pack/documents';
import { categoryWords, checklistWords, providerWords } from '../../../shared/checklists/words';
import type { FileView } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { useServiceCommand } from '../../api';
import { DayInput, ErrorPanel } from '../../components';
import { useLanguage, useText } from '../../i18n';
import { personTitle } from '../profile/personTitle';

const wholeFile = 'file';
const categories = ['own', ...documentCategories] as const;

/** A document that the rules do not know of: a fixed part of the checklist that no renewal takes away. */
export function AddItem({ file, caseId }: { file: FileView; caseId: string }) {
  const t = useText();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState(wholeFile);
  const [category, setCategory] = useState<DocumentCategory | 'own'>('own');
  const [providedBy, setProvidedBy] = useState<DocumentProvider>('client');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const add = useServiceCommand('checklists.addOwn', {
    onSuccess: () => {
      setAsking(false);
      setTitle('');
      setDueOn(null);
    },
  });
  const owners = [
    { value: wholeFile, label: checklistWords[language].wholeFile },
    ...file.persons.map((person) => ({ value: textOf(person.data['id']), label: personTitle(person, t('profile.unnamed')) })),
    ...file.employers.map(({ localId, employer }) => ({ value: localId, label: textOf(employer.data['legalName'], localId) })),
  ];
  return (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAsking(true)}>{t('documents.add')}</Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('documents.add')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== '') add.mutate({ caseId, title: title.trim(), for: owner === wholeFile ? null : owner, category, providedBy, dueOn });
          }}
        >
          <Stack gap="sm">
            <TextInput label={t('documents.addTitle')} data-autofocus required maxLength={300} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
            <Select label={t('documents.addFor')} allowDeselect={false} value={owner} data={owners} onChange={(value) => setOwner(value ?? wholeFile)} />
            <Group grow>
              <Select
                label={t('documents.addCategory')} allowDeselect={false} value={category} data={categories.map((value) => ({ value, label: categoryWords[value][language] }))}
                onChange={(value) => setCategory(categories.find((one) => one === value) ?? 'own')}
              />
              <Select
                label={t('documents.addFrom')} allowDeselect={false} value={providedBy} data={documentProviders.map((value) => ({ value, label: providerWords[value][language] }))}
                onChange={(value) => setProvidedBy(documentProviders.find((one) => one === value) ?? 'client')}
              />
            </Group>
            <DayInput label={t('documents.dueOn')} clearable value={dueOn} onChange={setDueOn} />
            {add.error && <ErrorPanel error={add.error} />}
            <Group justify="flex-end"><Button type="submit" disabled={title.trim() === ''} loading={add.isPending}>{t('documents.add')}</Button></Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
