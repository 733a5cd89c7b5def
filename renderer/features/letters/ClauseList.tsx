import { Badge, Collapse, Button, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconChevronDown, IconChevronRight, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { PreparedLetter } from '../../../shared/contract';
import { letterFields } from '../../../shared/letters/fields';
import { Notice } from '../../components';
import { useLanguage, useText } from '../../i18n';
import classes from './LettersPage.module.css';

type Clause = NonNullable<PreparedLetter['clauses']>[number];
const looks = { present: { color: 'teal', icon: IconCheck }, 'facts-missing': { color: 'yellow', icon: IconAlertTriangle }, absent: { color: 'red', icon: IconX } } as const;

/** Every clause that the Code asks of an agreement, and whether the template has it. */
export function ClauseList({ clauses }: { clauses: readonly Clause[] }) {
  const t = useText();
  const language = useLanguage();
  const heading = useId();
  const [isOpen, setOpen] = useState(clauses.some(({ state }) => state !== 'present'));
  const absent = clauses.filter(({ state }) => state === 'absent').length;
  const present = clauses.filter(({ state }) => state === 'present').length;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section aria-labelledby={heading}>
      <Title order={3} size="h6" id={heading}>{t('letters.clauses')}</Title>
      <Button size="xs" variant="subtle" color="gray" c="inherit" px={0} leftSection={<Chevron size={14} aria-hidden />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('letters.clausesCount', { present, total: clauses.length })}
      </Button>
      {absent > 0 && <Notice kind="warning">{t('letters.absentWarning', { count: absent })}</Notice>}
      <Collapse expanded={isOpen}>
        <Table className={classes.clauses} verticalSpacing={3} horizontalSpacing={8} fz="sm" aria-labelledby={heading}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.letter}>{t('letters.clause')}</Table.Th>
              <Table.Th>{t('letters.content')}</Table.Th>
              <Table.Th className={classes.state}>{t('letters.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {clauses.map(({ letter, text, citation, state, missing }) => {
              const { color, icon: StateIcon } = looks[state];
              return (
                <Table.Tr key={letter} data-clause={letter} data-state={state} className={state === 'present' ? undefined : classes.missing}>
                  <Table.Td>({letter})</Table.Td>
                  <Table.Td>
                    {text[language]}
                    <Text size="xs" c="dimmed">{citation}</Text>
                    {missing.length > 0 && <Text size="xs" fw={600}>{missing.map((name) => letterFields.get(name)?.label[language] ?? name).join('; ')}</Text>}
                  </Table.Td>
                  <Table.Td><Badge color={color} c="inherit" variant="outline" className={classes.whole} leftSection={<StateIcon size={12} aria-hidden />}>{t(`letters.clauseStates.${state}`)}</Badge></Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Collapse>
    </section>
  );
}
