import { Alert, Button, Code, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDeviceFloppy, IconFileAlert } from '@tabler/icons-react';
import { withoutCount } from '../../../shared/clientFile';
import { saveFiles } from '../../desktop';
import { useFormat, useLanguage, useText } from '../../i18n';
import { everyFault, faultLines } from './faultList';
import type { ImportItem } from './importItems';

/** Why a file was refused: every fault with its place, to be read here or sent to whoever made the file. Of very many the first; a saved list has all. */
export function FaultTable({ item }: { item: Extract<ImportItem, { state: 'refused' }> }) {
  const { name, faults } = item;
  const { listed, more } = withoutCount(faults);
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const lines = faultLines(name, faults, language);
  const notify = (message: string) => notifications.show({ message, closeButtonProps: { 'aria-label': t('common.close') } });
  const copy = () => navigator.clipboard.writeText(lines).then(() => notify(t('imports.refused.copied')), () => notify(t('imports.refused.copyFailed')));
  const save = async () => {
    const bytes = new TextEncoder().encode(`${faultLines(name, await everyFault(item), language)}\n`);
    if (await saveFiles([{ name: `${name.replace(/\.json$/i, '')}.faults.txt`, bytes }])) notify(t('imports.refused.saved'));
  };
  return (
    <Stack gap="sm">
      <Alert color="red" variant="light" icon={<IconFileAlert aria-hidden />} title={more ? t('imports.refused.titleMany', { name, most: format.number(listed.length) }) : t('imports.refused.title', { name, count: listed.length })}>
        <Text size="sm">{t('imports.refused.text')}</Text>
      </Alert>
      <Group gap="xs">
        <Button size="xs" variant="default" leftSection={<IconCopy size={14} aria-hidden />} onClick={() => void copy()}>
          {t('imports.refused.copy')}
        </Button>
        <Button size="xs" variant="default" leftSection={<IconDeviceFloppy size={14} aria-hidden />} onClick={() => void save()}>
          {t('imports.refused.save')}
        </Button>
      </Group>
      <ScrollArea.Autosize mah={320} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': t('imports.refused.listLabel', { name }), role: 'region' }}>
        <Table layout="fixed" withTableBorder stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="38%">{t('imports.refused.path')}</Table.Th>
              <Table.Th>{t('imports.refused.sentence')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {listed.map((fault, index) => (
              <Table.Tr key={`${index} ${fault.path}`}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{fault.path === '' ? t('imports.refused.whole') : <Code>{fault.path}</Code>}</Table.Td>
                <Table.Td>{fault.message[language]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {more && (
        <Text size="sm">
          {more.message[language]} {t('imports.refused.saveForAll')}
        </Text>
      )}
    </Stack>
  );
}
