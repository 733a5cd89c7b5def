import { Button, Group, ScrollArea, Table, Text } from '@mantine/core';
import { userErrorOf } from '../../api';
import { Notice } from '../../components';
import { useLanguage, useText } from '../../i18n';
import classes from './ReportsPage.module.css';
import { denseTable } from '../overview/Panel';
import type { Looked, PlannedLetter } from './letterBatch';

interface ListProps {
  looked: readonly Looked[];
  onBack: () => void;
  onMake: (letters: readonly PlannedLetter[]) => void;
}

/** Who gets a letter, in which language, and what it would lack. Those that cannot be made are named, and left out. */
export function LetterList({ looked, onBack, onMake }: ListProps) {
  const t = useText();
  const language = useLanguage();
  const ready = looked.filter(({ ok }) => ok).map(({ letter }) => letter);
  const failed = looked.length - ready.length;
  return (
    <>
      {failed > 0 && <Notice kind="warning">{t('reports.letters.cannot', { count: failed })}</Notice>}
      <ScrollArea.Autosize mah={360} type="auto" offsetScrollbars="y" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('reports.letters.list') }}>
        <Table {...denseTable} aria-label={t('reports.letters.list')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="44%">{t('reports.column.client')}</Table.Th>
              <Table.Th>{t('reports.letters.language')}</Table.Th>
              <Table.Th>{t('reports.letters.changes')}</Table.Th>
              <Table.Th>{t('reports.letters.missing')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {looked.map((one) => {
              const { file, language: of, changes } = one.letter;
              return (
                <Table.Tr key={file.id} data-letter-to={file.number} className={classes.letter}>
                  <Table.Td>{[file.name, file.number].filter((part) => part !== '').join(' · ')}</Table.Td>
                  <Table.Td>
                    {t(`letters.inLanguage.${of}`)}
                    {file.language === null && <Text size="xs" c="dimmed">{t('reports.letters.notSaid')}</Text>}
                  </Table.Td>
                  <Table.Td>{changes.changes.length}</Table.Td>
                  <Table.Td>
                    {one.ok
                      ? one.missing.length === 0 ? t('reports.letters.nothingMissing') : one.missing.map(({ label }) => <div key={label.en} className={classes.whole}>{label[language]}</div>)
                      : <Text span inherit c="var(--mantine-color-error)">{userErrorOf(one.error).message[language]}</Text>}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      <Text size="xs" c="dimmed">{t('reports.letters.marked')}</Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onBack}>{t('reports.letters.back')}</Button>
        <Button disabled={ready.length === 0} data-autofocus onClick={() => onMake(ready)}>{t('reports.letters.make', { count: ready.length })}</Button>
      </Group>
    </>
  );
}
