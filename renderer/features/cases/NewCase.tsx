import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { assess } from '../../../shared/assessment/assess';
import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { CaseView, FileView } from '../../../shared/contract';
import { textOf } from '../../../shared/contract/textOf';
import { useServiceCommand } from '../../api';
import { DayInput, ErrorPanel } from '../../components';
import { useLanguage, useText, useToday } from '../../i18n';
import { useClient } from '../assessment/useAssessments';
import { personTitle } from '../profile/personTitle';
import { kindsWithChecklist, kindTitle } from './caseKinds';
import { useCaseRules } from './useCaseRules';

interface NewCaseProps {
  file: FileView;
  opened: boolean;
  onClose: () => void;
  onOpened: (made: CaseView) => void;
}

/** Asks what a case is for. Pathways that apply to the client today come first. */
export function NewCase({ file, opened, onClose, onOpened }: NewCaseProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t('cases.open')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Questions file={file} onOpened={onOpened} />
    </Modal>
  );
}

function Questions({ file, onOpened }: Pick<NewCaseProps, 'file' | 'onOpened'>) {
  const t = useText();
  const language = useLanguage();
  const applicants = file.persons.filter(({ data }) => data['role'] === 'principal' || data['role'] === 'spouse');
  const principal = textOf(applicants.find(({ data }) => data['role'] === 'principal')?.data['id']);
  const [kind, setKind] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const [personId, setPersonId] = useState(principal);
  const [filingOn, setFilingOn] = useState<string | null>(null);
  const [landingOn, setLandingOn] = useState<string | null>(null);
  const create = useServiceCommand('cases.create', { onSuccess: onOpened });
  const rules = useCaseRules();
  const groups = useKindGroups(file, personId, rules);
  return (
    <Stack gap="sm">
      <Select
        label={t('cases.kind')} description={t('cases.kindMore')} searchable data-autofocus value={kind} onChange={setKind} maxDropdownHeight={300}
        data={groups.map(({ name, kinds }) => ({ group: t(`cases.kinds.${name}`), items: kinds.map((id) => ({ value: id, label: kindTitle(id, language, rules) })) }))}
      />
      <TextInput label={t('cases.name')} description={t('cases.nameMore')} value={title} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} />
      {applicants.length > 1 && (
        <Select
          label={t('cases.person')} allowDeselect={false} value={personId} onChange={(id) => setPersonId(id ?? principal)}
          data={applicants.map((person) => ({ value: textOf(person.data['id']), label: personTitle(person, t('profile.unnamed')) }))}
        />
      )}
      <Group grow>
        <DayInput label={t('cases.filingOn')} clearable value={filingOn} onChange={setFilingOn} />
        <DayInput label={t('cases.landingOn')} clearable value={landingOn} onChange={setLandingOn} />
      </Group>
      {create.error && <ErrorPanel error={create.error} />}
      <Group justify="flex-end">
        <Button disabled={kind === null} loading={create.isPending} onClick={() => kind !== null && create.mutate({ fileId: file.id, kind, title: title.trim(), personId, filingOn, landingOn })}>
          {t('cases.open')}
        </Button>
      </Group>
    </Stack>
  );
}

type KindGroup = { name: 'applies' | 'pathways' | 'kinds' | 'firm'; kinds: readonly string[] };

/** Kinds of case with a checklist: pathways that apply today, the others, and what is no pathway. */
function useKindGroups(file: FileView, personId: string, rules: LoadedPack): KindGroup[] {
  const { client } = useClient(file);
  const asOf = useToday();
  const all = kindsWithChecklist(rules);
  const pathways = all.filter((id) => rules.hasPathway(id));
  const isOnFile = client?.persons.some(({ id }) => id === personId) === true;
  const applying = client && isOnFile ? new Set(assess(client, rules, { asOf, personId, pathwayIds: pathways, trace: false }).pathways.filter(({ outcome }) => outcome === 'applies').map(({ id }) => id)) : new Set<string>();
  const groups: KindGroup[] = [
    { name: 'applies', kinds: pathways.filter((id) => applying.has(id)) },
    { name: 'pathways', kinds: pathways.filter((id) => !applying.has(id)) },
    { name: 'kinds', kinds: all.filter((id) => !rules.hasPathway(id) && !id.startsWith('firm.')) },
    { name: 'firm', kinds: all.filter((id) => id.startsWith('firm.')) },
  ];
  return groups.filter(({ kinds }) => kinds.length > 0);
}
