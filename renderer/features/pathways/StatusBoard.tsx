import { Badge, Chip, Table, Text, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/assessment/engine/days';
import { provinceOf } from '../../../shared/assessment/library/jurisdiction';
import { standingKinds, standingsOn, type Standing, type StandingKind, type StandingRow } from '../../../shared/assessment/library/standing';
import type { Pathway } from '../../../shared/assessment/pack/types';
import type { Province } from '../../../shared/clientFile/choices';
import { provinceName } from '../../../shared/places';
import { FilterField } from '../../components';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Citations } from '../assessment/Citations';
import { denseTable, Panel } from '../overview/Panel';
import { pathwaysWith } from './pathwaysWith';
import { RuleChanges } from './RuleChanges';
import { useBeforeRulesWords } from './useBeforeRulesWords';
import { useRules } from '../../rules/useRules';
import classes from './StatusBoard.module.css';

const colours: Readonly<Record<StandingKind, string>> = { open: 'teal', 'by-invitation': 'blue', paused: 'orange', closed: 'gray', 'not-yet': 'gray', 'before-held': 'gray' };

interface Props {
  asOf: string;
  compare: string | undefined;
  onChoose: (id: string) => void;
}

/** Every pathway on a day: whether it takes applications, since when, and by which source; and what became different between two days. */
export function StatusBoard({ asOf, compare, onChoose }: Props) {
  const rules = useRules();
  const t = useText();
  const format = useFormat();
  const [shown, setShown] = useState<readonly string[]>([]);
  const [query, setQuery] = useState('');
  const rows = useMemo(() => standingsOn(rules, dayOf(asOf)), [rules, asOf]);
  const counts = standingKinds.map((kind) => ({ kind, count: rows.filter(({ standing }) => standing.kind === kind).length })).filter(({ count }) => count > 0);
  const wanted = counts.filter(({ kind }) => shown.includes(kind));
  const isFound = pathwaysWith(query);
  const visible = rows.filter(({ pathway, standing }) => isFound(pathway) && (wanted.length === 0 || shown.includes(standing.kind)));
  return (
    <div className={classes.board}>
      {compare !== undefined && <RuleChanges asOf={asOf} compare={compare} onChoose={onChoose} />}
      <Panel title={t('library.statusOn', { on: format.date(asOf) })}>
        <div className={classes.tools} data-print="hide">
          <FilterField size="xs" w={260} label={t('library.search')} placeholder={t('library.search')} value={query} onChange={setQuery} />
          <Chip.Group multiple value={[...shown]} onChange={setShown}>
            <fieldset className={classes.choices} aria-label={t('library.showOnly')}>
              {counts.map(({ kind, count }) => <Chip key={kind} size="xs" value={kind}>{`${t(`library.standing.${kind}`)} · ${format.number(count)}`}</Chip>)}
            </fieldset>
          </Chip.Group>
        </div>
        {visible.length === 0 && <Text size="sm" c="dimmed">{t('library.nothing')}</Text>}
        <Groups rows={visible} onChoose={onChoose} />
      </Panel>
    </div>
  );
}

/** Pathways of a province stand under its name, those of Canada under their kind. */
const groupOf = ({ pathway: { id, kind } }: StandingRow): Province | Pathway['kind'] => provinceOf(id) ?? kind;

function Groups({ rows, onChoose }: { rows: readonly StandingRow[]; onChoose: (id: string) => void }) {
  const t = useText();
  const language = useLanguage();
  const groups = [...new Set(rows.map(groupOf))];
  return groups.map((group) => {
    const title = group === 'permanent-residence' || group === 'work-permit' || group === 'province' ? t(`assessment.kind.${group}`) : provinceName(group, language);
    return (
      <Table key={group} {...denseTable} layout="fixed" className={classes.table} mb="sm">
        <Table.Caption className={classes.caption}>{title}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('library.pathway')}</Table.Th>
            <Table.Th w={124}>{t('library.status')}</Table.Th>
            <Table.Th w={116}>{t('library.since')}</Table.Th>
            <Table.Th w="27%">{t('library.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.filter((row) => groupOf(row) === group).map((row) => <Row key={row.pathway.id} row={row} onChoose={onChoose} />)}
        </Table.Tbody>
      </Table>
    );
  });
}

function Row({ row: { pathway, standing }, onChoose }: { row: StandingRow; onChoose: (id: string) => void }) {
  const rules = useRules();
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const { kind, since, citations } = standing;
  return (
    <Table.Tr data-pathway={pathway.id} data-standing={kind}>
      <Table.Td>
        <UnstyledButton className={classes.name} onClick={() => onChoose(pathway.id)}>{pathway.title[language]}</UnstyledButton>
        <More standing={standing} onChoose={onChoose} />
      </Table.Td>
      <Table.Td><Badge color={colours[kind]} variant={kind === 'closed' || kind === 'not-yet' || kind === 'before-held' ? 'outline' : 'light'}>{t(`library.standing.${kind}`)}</Badge></Table.Td>
      <Table.Td>{since === null ? '–' : format.date(since)}</Table.Td>
      <Table.Td><Citations ids={citations} pack={rules} /></Table.Td>
    </Table.Tr>
  );
}

/** What a status leads to: until when it is known to last, why it ended, what took its place. */
function More({ standing: { kind, until, beganBy, label, replacedBy }, onChoose }: { standing: Standing; onChoose: (id: string) => void }) {
  const rules = useRules();
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const title = replacedBy === null ? undefined : rules.pack.pathways.find(({ id }) => id === replacedBy)?.title[language];
  const beforeWords = useBeforeRulesWords();
  const endsWords = (last: string): string => {
    return kind === 'before-held' || kind === 'not-yet' ? beforeWords({ kind, until: last, beganBy }) : t('library.lasts', { on: format.date(last) });
  };
  const ends = until === null ? undefined : endsWords(until);
  return (
    <>
      {label && <Text size="xs" c="dimmed">{label[language]}</Text>}
      {ends !== undefined && <Text size="xs" c="dimmed">{ends}</Text>}
      {replacedBy !== null && title !== undefined && <Text size="xs" c="dimmed">{t('library.replacedBy')} <UnstyledButton className={classes.name} fz="xs" onClick={() => onChoose(replacedBy)}>{title}</UnstyledButton></Text>}
    </>
  );
}
