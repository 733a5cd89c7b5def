import { Group, Paper, Radio, Stack, Table, Text } from '@mantine/core';
import type { Json } from '../../../shared/contract';
import { factLabel } from '../../../shared/texts';
import { useLanguage, useText } from '../../i18n';
import { useFactText } from '../history/useTeller';
import type { Checked } from './importItems';

type Props = { employer: Checked['employers'][number]; use: 'keep' | 'replace'; onUse: (use: 'keep' | 'replace') => void };

/** An employer that the file names: new, the same as the book's, or differing in itself or in an LMIA, with a choice whose values count. */
export function EmployerChoice({ employer: { legalName, match }, use, onUse }: Props) {
  const t = useText();
  const language = useLanguage();
  const factText = useFactText();
  const shown = (record: 'employer' | 'lmia', member: string, value: Json | undefined) => (value === undefined ? t('imports.preview.absent') : factText(record, member, value));
  const differences = match?.differences ?? [];
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Text size="sm">
          <Text span inherit fw={600}>
            {legalName}
          </Text>
          {' · '}
          {match === null ? t('imports.preview.newEmployer') : differences.length === 0 ? t('imports.preview.sameEmployer') : t('imports.preview.differs', { count: differences.length })}
        </Text>
        {differences.length > 0 && (
          <>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('imports.preview.fact')}</Table.Th>
                  <Table.Th>{t('imports.preview.book')}</Table.Th>
                  <Table.Th>{t('imports.preview.file')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {differences.map(({ lmia, member, book, file }) => {
                  const record = lmia === undefined ? 'employer' : 'lmia';
                  const label = factLabel(record, member, language);
                  // What only one of the two knows is filled in, whatever is decided.
                  const counts = book === undefined ? 'file' : file === undefined || use === 'keep' ? 'book' : 'file';
                  return (
                    <Table.Tr key={`${lmia ?? ''} ${member}`}>
                      <Table.Th scope="row" fw={400}>
                        {lmia === undefined ? label : t('imports.preview.ofLmia', { number: lmia, fact: label })}
                      </Table.Th>
                      <Table.Td fw={counts === 'book' ? 600 : undefined}>{shown(record, member, book)}</Table.Td>
                      <Table.Td fw={counts === 'file' ? 600 : undefined}>{shown(record, member, file)}</Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
            <Radio.Group
              label={t('imports.preview.which', { name: legalName })}
              value={use}
              onChange={(value) => onUse(value === 'replace' ? 'replace' : 'keep')}
              description={t(use === 'keep' ? 'imports.preview.keepHint' : 'imports.preview.replaceHint')}
              inputWrapperOrder={['label', 'input', 'description']}
            >
              <Group gap="lg">
                <Radio size="xs" value="keep" label={t('imports.preview.keep')} />
                <Radio size="xs" value="replace" label={t('imports.preview.replace')} />
              </Group>
            </Radio.Group>
          </>
        )}
      </Stack>
    </Paper>
  );
}
