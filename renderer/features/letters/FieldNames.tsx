import { Button, Code, Modal, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconBraces, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { fieldSources, type LetterField } from '../../../shared/letters/field';
import { letterFields } from '../../../shared/letters/fields';
import { foldText } from '../../../shared/names';
import { useLanguage, useText } from '../../i18n';

/** Every name that a template may use, for whoever writes one. */
export function FieldNames() {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="subtle" size="xs" px={6} leftSection={<IconBraces size={14} aria-hidden />} onClick={() => setOpened(true)}>{t('letters.fieldNames')}</Button>
      <Modal opened={opened} onClose={() => setOpened(false)} size="xl" title={t('letters.fieldNames')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <Names />
      </Modal>
    </>
  );
}

const written = (name: string, { kind }: LetterField): string => (kind === 'text' ? `{${name}}` : `{#${name}} … {/${name}}`);

function Names() {
  const t = useText();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const words = foldText(query).split(' ').filter((word) => word !== '');
  const found = [...letterFields].filter(([name, { label }]) => {
    const text = foldText(`${name} ${label[language]}`);
    return words.every((word) => text.includes(word));
  });
  const groups = fieldSources.map((source) => ({ source, fields: found.filter(([, field]) => field.source === source) })).filter(({ fields }) => fields.length > 0);
  return (
    <Stack gap="sm">
      <Text size="sm">{t('letters.fieldNamesMore')}</Text>
      <TextInput aria-label={t('letters.searchFields')} placeholder={t('letters.searchFields')} data-autofocus leftSection={<IconSearch size={14} aria-hidden />} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      {groups.length === 0 && <Text size="sm">{t('letters.noField')}</Text>}
      {groups.map(({ source, fields }) => (
        <Table key={source} fz="sm" verticalSpacing={3} horizontalSpacing={8} captionSide="top" aria-label={t(`letters.sources.${source}`)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="46%">{t(`letters.sources.${source}`)}</Table.Th>
              <Table.Th>{t('letters.fieldMeaning')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map(([name, field]) => (
              <Table.Tr key={name}>
                <Table.Td><Code>{written(name, field)}</Code></Table.Td>
                <Table.Td>
                  {field.label[language]}
                  {field.kind === 'list' && <Text size="xs" c="dimmed">{t('letters.kinds.list', { members: Object.entries(field.members).map(([member, label]) => `{${member}} (${label[language]})`).join(', ') })}</Text>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
    </Stack>
  );
}
