import { Alert, Badge, Group, List, Table, Text, Title } from '@mantine/core';
import { beforeRulesOf } from '../../../shared/assessment/library/beforeRules';
import { compareDates, sourcesOf } from '../../../shared/assessment/library/compareDates';
import { criterionOccupations } from '../../../shared/assessment/library/occupations';
import { isYesOrNo } from '../../../shared/assessment/library/tableKinds';
import { dayOf } from '../../../shared/assessment/engine/days';
import type { Criterion, Parameter, Pathway } from '../../../shared/assessment/pack/types';
import { useFormat, useLanguage, useText } from '../../i18n';
import { Citations } from '../assessment/Citations';
import classes from '../assessment/AssessmentPage.module.css';
import { useIntakeWords } from '../assessment/useIntakeWords';
import { denseTable, Panel } from '../overview/Panel';
import { PathwayRounds } from '../rounds/PathwayRounds';
import { useChangeWords } from './changeWords';
import { OccupationList } from './OccupationList';
import { RuleTable } from './RuleTable';
import { useBeforeRulesWords } from './useBeforeRulesWords';
import { useRules } from '../../rules/useRules';

/** Everything that the rules say of one pathway on a day: versions, criteria, figures, tables, and where they stand. */
export function PathwayRules({ pathway, asOf, compare }: { pathway: Pathway; asOf: string; compare: string | undefined }) {
  const rules = useRules();
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const wordsOf = useChangeWords(rules.pack.citations);
  const intakeWords = useIntakeWords();
  const beforeWords = useBeforeRulesWords();
  const on = dayOf(asOf);
  const version = rules.pathwayVersion(pathway.id, on);
  const before = beforeRulesOf({ id: pathway.id, version: version ?? null }, rules, asOf);
  const gate = pathway.gate === undefined ? undefined : rules.pathwayVersion(pathway.gate, on);
  const criteria = [...(version?.criteria ?? []), ...(version ? (gate?.criteria ?? []) : [])];
  const sources = version ? sourcesOf(pathway, version, rules, on) : [];
  const figures = rules.pack.parameters.filter(({ id }) => sources.includes(id));
  const tables = rules.pack.tables.filter(({ id }) => sources.includes(id));
  // Two differences in the same words are one to the reader.
  const changes = compare === undefined ? [] : [...new Set(compareDates(pathway, rules, compare, asOf).map(wordsOf))];
  const valueOf = (parameter: Parameter): string => {
    const value = rules.parameterOn(parameter.id, on);
    if (value === null) return t('library.noFigure');
    return isYesOrNo(parameter) ? t(value === 1 ? 'library.yes' : 'library.no') : format.number(value);
  };
  return (
    <article className={classes.detail} aria-label={pathway.title[language]}>
      <header>
        <Title order={2} size="h4">{pathway.title[language]}</Title>
        <Group gap={8} mt={4}>
          {before ? <Badge color="gray" variant="outline">{t(`library.standing.${before.kind}`)}</Badge> : <Badge color={version ? 'teal' : 'gray'}>{intakeWords(version?.intake ?? 'closed')}</Badge>}
          <Text size="sm" c="dimmed">{pathway.id}</Text>
        </Group>
      </header>
      {compare !== undefined && (
        <Panel title={t('library.changes', { from: format.date(compare), to: format.date(asOf) })}>
          {changes.length === 0 && <Text size="sm" c="dimmed">{t('library.noChanges')}</Text>}
          <List size="sm" spacing={2}>
            {changes.map((words) => <List.Item key={words}>{words}</List.Item>)}
          </List>
        </Panel>
      )}
      {!version && <Alert color="gray" variant="light">{before ? beforeWords(before) : pathway.closed?.label[language] ?? t('assessment.closedMore')}</Alert>}
      {version?.note && <Alert color="yellow" variant="light">{version.note[language]}</Alert>}
      <Panel title={t('library.versions')}>
        <Table {...denseTable}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('library.from')}</Table.Th>
              <Table.Th>{t('library.until')}</Table.Th>
              <Table.Th>{t('library.intake')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pathway.versions.toReversed().map(({ from, until, intake }) => (
              <Table.Tr key={from} {...(from === version?.from ? { 'aria-current': 'true', fw: 600 } : {})}>
                <Table.Td>{format.date(from)}</Table.Td>
                <Table.Td>{until === null ? t('library.noEnd') : format.date(until)}</Table.Td>
                <Table.Td>{t(`assessment.intake.${intake}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Panel>
      {criteria.length > 0 && (
        <Panel title={t('assessment.criteria')}>
          <ul className={classes.group} aria-label={t('assessment.criteria')}>
            {criteria.map((criterion) => <Rule key={criterion.id} criterion={criterion} />)}
          </ul>
        </Panel>
      )}
      <PathwayRounds pathwayId={pathway.id} asOf={asOf} />
      {version && version.steps.length > 0 && (
        <Panel title={t('library.steps')}>
          <List size="sm" spacing={2}>
            {version.steps.map((step) => <List.Item key={step.id}>{`${step.title[language]} (${t(`assessment.by.${step.by}`)})`}</List.Item>)}
          </List>
        </Panel>
      )}
      {figures.length > 0 && (
        <Panel title={t('library.figures')}>
          <Table {...denseTable}>
            <Table.Tbody>
              {figures.map((figure) => (
                <Table.Tr key={figure.id}>
                  <Table.Td>{figure.label[language]}</Table.Td>
                  <Table.Td ta="right">{valueOf(figure)}</Table.Td>
                  <Table.Td><Citations ids={rules.citationsOf(figure.id, on)} pack={rules} /></Table.Td>
                  <Table.Td c="dimmed">{figure.knownTo === null ? '' : t('library.knownTo', { on: format.date(figure.knownTo) })}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Panel>
      )}
      {tables.map((table) => <RuleTable key={table.id} table={table} criteria={criteria} asOf={asOf} />)}
    </article>
  );
}

function Rule({ criterion }: { criterion: Criterion }) {
  const rules = useRules();
  const t = useText();
  const language = useLanguage();
  return (
    <li className={classes.criterion}>
      <Text span size="sm" c="dimmed">{criterion.condition === 'judgement' ? t('assessment.state.judgement') : t(`library.at.${criterion.at}`)}</Text>
      <div>
        <Text size="sm" fw={600} lh={1.35}>{criterion.label[language]}</Text>
        <div className={classes.facts}>
          <Text size="sm" c="dimmed">{criterion.required[language]}</Text>
          <Citations ids={criterion.citations} pack={rules} />
        </div>
        <OccupationList codes={criterionOccupations(criterion)} label={criterion.label[language]} />
        {criterion.exceptions?.map(({ label, citations }) => (
          <div key={label.en} className={classes.facts}>
            <Text size="sm">{t('library.exception', { what: label[language] })}</Text>
            <Citations ids={citations} pack={rules} />
          </div>
        ))}
      </div>
    </li>
  );
}
