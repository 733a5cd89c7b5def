import { Badge, Table, Text } from '@mantine/core';
import { useMemo } from 'react';
import { isUsedOn, occupationUses, type OccupationUse } from '../../../shared/assessment/library/occupationUses';
import type { Period } from '../../../shared/assessment/pack/types';
import { useFormat, useLanguage, useText, useToday } from '../../i18n';
import { Citations } from '../assessment/Citations';
import { AnchorLink } from '../clients/AnchorLink';
import { denseTable, Panel } from '../overview/Panel';
import { useRules } from '../../rules/useRules';
import classes from './Occupations.module.css';

/** Every list and rule that names an occupation, those in force today first. */
export function OccupationRules({ code, title }: { code: string; title: string }) {
  const rules = useRules();
  const t = useText();
  const today = useToday();
  const uses = useMemo(() => occupationUses(rules, code), [rules, code]);
  const now = uses.filter((use) => isUsedOn(use, today));
  const before = uses.filter((use) => !isUsedOn(use, today));
  return (
    <Panel title={title}>
      {uses.length === 0 && <Text size="sm" c="dimmed">{t('occupations.noRules')}</Text>}
      {now.length > 0 && <Uses caption={t('occupations.now')} uses={now} />}
      {before.length > 0 && <Uses caption={t('occupations.before')} uses={before} />}
    </Panel>
  );
}

function Uses({ caption, uses }: { caption: string; uses: readonly OccupationUse[] }) {
  const rules = useRules();
  const t = useText();
  const language = useLanguage();
  return (
    <Table {...denseTable} layout="fixed" className={classes.table} mb="xs">
      <Table.Caption className={classes.caption}>{caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('occupations.rule')}</Table.Th>
          <Table.Th w={124}>{t('occupations.role')}</Table.Th>
          <Table.Th w={196}>{t('occupations.when')}</Table.Th>
          <Table.Th w="24%">{t('library.source')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {uses.map(({ of, id, label, role, periods, citations }) => (
          <Table.Tr key={`${of.id} ${id} ${role}`} data-rule={`${of.id} ${id}`}>
            <Table.Td>
              {of.kind === 'pathway' ? <AnchorLink to="/pathways" search={{ id: of.id }} size="sm">{of.title[language]}</AnchorLink> : <Text size="sm">{of.title[language]}</Text>}
              <Text size="xs" c="dimmed">{label[language]}</Text>
            </Table.Td>
            <Table.Td><Badge variant="light" color={role === 'listed' ? 'teal' : role === 'excluded' ? 'orange' : 'gray'}>{t(`occupations.roles.${role}`)}</Badge></Table.Td>
            <Table.Td><Periods periods={periods} /></Table.Td>
            <Table.Td><Citations ids={citations} pack={rules} /></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Periods({ periods }: { periods: readonly Period[] }) {
  const t = useText();
  const format = useFormat();
  const words = ({ from, until }: Period): string => {
    if (until === null) return t('occupations.since', { from: format.date(from) });
    return from === until ? format.date(from) : t('occupations.span', { from: format.date(from), until: format.date(until) });
  };
  return periods.toReversed().map((period) => <Text key={period.from} size="sm">{words(period)}</Text>);
}
