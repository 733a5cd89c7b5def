import { Group, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { stateWords } from '../../../shared/checklists/states';
import type { Output, TodayDate } from '../../../shared/contract';
import { daysBetween } from '../../../shared/dates';
import { useServiceQuery } from '../../api';
import { ErrorPanel, LoadingState, PageHeader } from '../../components';
import { localDate, useFormat, useLanguage, useText, useToday } from '../../i18n';
import { caseTitle } from '../cases/caseKinds';
import { useCaseRules } from '../cases/useCaseRules';
import { AnchorLink } from '../clients/AnchorLink';
import { distance } from '../overview/NextDatesPanel';
import { denseTable, Panel } from '../overview/Panel';
import { DateSubject } from './DateSubject';
import classes from './TodayPage.module.css';

type Overview = Output<'today.overview'>;
type Named = { fileId: string; fileNumber: string; name: string };

/** What must I do now? Days, documents to look at and facts to find out, over all open files. */
export function TodayPage() {
  const t = useText();
  const format = useFormat();
  const on = useToday();
  const overview = useServiceQuery('today.overview', { on });
  return (
    <>
      <PageHeader title={t('today.title')} description={`${format.date(on)} · ${t('today.intro')}`} />
      {overview.error && <ErrorPanel error={overview.error} onRetry={() => void overview.refetch()} />}
      {!overview.error && !overview.data && <LoadingState />}
      {overview.data && (
        <div className={classes.columns}>
          <Dates overview={overview.data} on={on} />
          <div className={classes.side}>
            <Review overview={overview.data} />
            <Unsettled overview={overview.data} />
            <Stages overview={overview.data} />
            <Recent overview={overview.data} />
          </div>
        </div>
      )}
    </>
  );
}

function ClientLink({ of: { fileId, fileNumber, name } }: { of: Named }) {
  return (
    <>
      <AnchorLink to="/clients/$fileId/overview" params={{ fileId }}>{name === '' ? fileNumber : name}</AnchorLink>
      {name !== '' && <Text span size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}> {fileNumber}</Text>}
    </>
  );
}

const keyOf = (date: TodayDate): string => JSON.stringify([date.source, date.fileId, date.on, 'itemId' in date ? date.itemId : '', 'entryId' in date ? date.entryId : '', 'kind' in date ? date.kind : '', 'title' in date ? date.title : '', 'what' in date ? date.what : '', 'personId' in date ? date.personId : '']);

function Dates({ overview: { dates, total }, on }: { overview: Overview; on: string }) {
  const t = useText();
  const format = useFormat();
  return (
    <Panel title={t('today.dates')}>
      {dates.length === 0 ? (
        <Text size="sm" c="dimmed">{t('today.noDates')}</Text>
      ) : (
        <Table {...denseTable} layout="fixed" aria-label={t('today.dates')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.day}>{t('today.when')}</Table.Th>
              <Table.Th className={classes.away}>
                <span className={classes.hidden}>{t('today.overdue')}</span>
              </Table.Th>
              <Table.Th>{t('today.what')}</Table.Th>
              <Table.Th className={classes.client}>{t('today.client')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {dates.map((date) => (
              <Table.Tr key={keyOf(date)} data-source={date.source}>
                <Table.Td className={classes.day}><time dateTime={date.on}>{format.date(date.on)}</time></Table.Td>
                <Table.Td className={classes.away}><Away date={date} on={on} /></Table.Td>
                <Table.Td><DateSubject date={date} /></Table.Td>
                <Table.Td><ClientLink of={date} /></Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {total > dates.length && <Text size="sm" c="dimmed" mt={6}>{t('today.datesMore', { count: total - dates.length })}</Text>}
    </Panel>
  );
}

/** How far away a day is; what is past says so in a word, with a sign. */
function Away({ date, on }: { date: TodayDate; on: string }) {
  const t = useText();
  const days = daysBetween(on, date.on);
  if (days >= 0) return <Text span size="xs" fw={days <= 30 ? 600 : 400} c={days <= 30 ? undefined : 'dimmed'}>{distance(days, t)}</Text>;
  const isTask = date.source === 'deadline' || date.source === 'plan' || (date.source === 'document' && date.what === 'due');
  return (
    <Text span size="xs" fw={600} c="var(--mantine-color-error)" className={classes.past} title={distance(days, t)}>
      <IconAlertTriangle size={13} aria-hidden /> {t(isTask ? 'today.overdue' : 'today.over')}
    </Text>
  );
}

function Review({ overview: { review } }: { overview: Overview }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  return (
    <Panel title={t('today.review')}>
      {review.length === 0 && <Text size="sm" c="dimmed">{t('today.noReview')}</Text>}
      <ul className={classes.list}>
        {review.map(({ itemId, title, state, changedAt, caseId, ...one }) => (
          <li key={itemId}>
            <AnchorLink to="/clients/$fileId/documents" params={{ fileId: one.fileId }} search={{ case: caseId }}>{title[language]}</AnchorLink>
            <Text size="xs" c="dimmed">{`${one.name === '' ? one.fileNumber : one.name} · ${stateWords[state][language]} · ${format.date(localDate(changedAt))}`}</Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Unsettled({ overview: { unsettled } }: { overview: Overview }) {
  const t = useText();
  const rules = useCaseRules();
  const language = useLanguage();
  const format = useFormat();
  return (
    <Panel title={t('today.unsettled')}>
      {unsettled.length === 0 && <Text size="sm" c="dimmed">{t('today.noUnsettled')}</Text>}
      <ul className={classes.list}>
        {unsettled.map(({ caseId, kind, caseTitle: title, filingOn, items, ...one }) => (
          <li key={caseId}>
            <AnchorLink to="/clients/$fileId/documents" params={{ fileId: one.fileId }} search={{ case: caseId }}>{`${one.name === '' ? one.fileNumber : one.name} · ${caseTitle({ title, kind }, language, rules)}`}</AnchorLink>
            <Text size="xs" c="dimmed">{[t('today.unsettledMore', { count: items }), filingOn === null ? '' : t('today.filing', { on: format.date(filingOn) })].filter((part) => part !== '').join(' · ')}</Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Stages({ overview: { stages } }: { overview: Overview }) {
  const t = useText();
  return (
    <Panel title={t('today.stages')}>
      {stages.length === 0 && <Text size="sm" c="dimmed">{t('today.noStages')}</Text>}
      {stages.map(({ stage, cases }) => (
        <Group key={stage} justify="space-between" gap="xs">
          <Text size="sm">{t(`cases.stages.${stage}`)}</Text>
          <Text size="sm" fw={600}>{cases}</Text>
        </Group>
      ))}
    </Panel>
  );
}

function Recent({ overview: { recent } }: { overview: Overview }) {
  const t = useText();
  const format = useFormat();
  if (recent.length === 0) return null;
  return (
    <Panel title={t('today.recent')}>
      <ul className={classes.list}>
        {recent.map((one) => (
          <li key={one.fileId}>
            <ClientLink of={one} />
            <Text span size="xs" c="dimmed"> · {format.date(localDate(one.updatedAt))}</Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
