import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { fileStatus, type FileStatus, type Staff } from '../../../shared/contract';
import { useText } from '../../i18n';
import { SimilarPersons } from '../clients/SimilarPersons';
import { EmployerChoice } from './EmployerChoice';
import type { Choices, NumberFault, ReadyItem } from './importItems';

type Props = {
  item: ReadyItem;
  people: readonly Staff[];
  fault: NumberFault | undefined;
  onChoose: (part: Partial<Choices>) => void;
  onLook: () => void;
};

/** What a checked file holds, what to look at, and what to decide before it is imported. */
export function ImportPreview({ item: { name, check, choices }, people, fault, onChoose, onLook }: Props) {
  const t = useText();
  const numberError = fault === 'needed' ? t('imports.preview.numberNeeded') : fault === 'twice' ? t('imports.preview.numberTwice') : undefined;
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={3} size="h5">
            {check.principal}
          </Title>
          <Text size="sm" c="dimmed">
            {name} · {t('imports.preview.persons', { count: check.persons })}
          </Text>
        </div>
        <Button size="xs" variant="default" onClick={() => onChoose({ leftOut: !choices.leftOut })}>
          {t(choices.leftOut ? 'imports.preview.putIn' : 'imports.preview.leaveOut')}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <TextInput
          label={t('imports.preview.fileNumber')}
          description={check.fileNumberTaken ? t('imports.preview.numberTaken', { number: check.fileNumber }) : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={40}
          value={choices.fileNumber}
          error={choices.leftOut ? undefined : numberError}
          onChange={(event) => onChoose({ fileNumber: event.currentTarget.value })}
        />
        <StatusSelect label={t('imports.preview.status')} value={choices.status} onChange={(status) => onChoose({ status })} />
        <ResponsibleSelect label={t('imports.preview.responsible')} people={people} value={choices.responsibleId} onChange={(responsibleId) => onChoose({ responsibleId })} />
      </SimpleGrid>
      {check.similar.length > 0 ? <SimilarPersons similar={check.similar} onLook={onLook} /> : <Text size="sm" c="dimmed">{t('imports.preview.noSimilar')}</Text>}
      <Title order={4} size="h6">
        {t('imports.preview.employersTitle')}
      </Title>
      {check.employers.length === 0 && <Text size="sm" c="dimmed">{t('imports.preview.noEmployers')}</Text>}
      {check.employers.map((employer) => (
        <EmployerChoice
          key={employer.localId}
          employer={employer}
          use={choices.employers[employer.localId] ?? 'keep'}
          onUse={(use) => onChoose({ employers: { ...choices.employers, [employer.localId]: use } })}
        />
      ))}
    </Stack>
  );
}

export function StatusSelect({ label, value, onChange }: { label: string; value: FileStatus; onChange: (status: FileStatus) => void }) {
  const t = useText();
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={fileStatus.options.map((status) => ({ value: status, label: t(`clients.status.${status}`) }))}
      value={value}
      onChange={(status) => onChange(fileStatus.parse(status))}
    />
  );
}

export function ResponsibleSelect({ label, people, value, onChange }: { label: string; people: readonly Staff[]; value: string; onChange: (id: string) => void }) {
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={people.filter(({ archived, id }) => !archived || id === value).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(id) => id !== null && onChange(id)}
    />
  );
}
