import { Button, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { DateKind, Member, NextDate } from '../../../shared/overview';
import { useFormat, useText, type Text as Translate } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import classes from './NextDatesPanel.module.css';
import { denseTable, Panel } from './Panel';
import { profilePlace } from './profilePlace';
import { useNames, type Names } from './useNames';

/** What fits beside the rest of the file without scrolling. */
const shownAtFirst = 5;

/** Days ahead of which something has to be begun. */
const soonDays = 90;

/** How far away a day is, in the largest unit that still says something. */
export function distance(daysLeft: number, t: Translate): string {
  if (daysLeft === 0) return t('overview.dates.today');
  if (daysLeft < 0) return t('overview.dates.agoDays', { count: -daysLeft });
  if (daysLeft < soonDays) return t('overview.dates.inDays', { count: daysLeft });
  if (daysLeft < 730) return t('overview.dates.inMonths', { count: Math.floor(daysLeft / 30.44) });
  return t('overview.dates.inYears', { count: Math.floor(daysLeft / 365.25) });
}

/** What a detail stands for, where it is a code. */
const detailNames: Readonly<Partial<Record<DateKind, (code: string, names: Names) => string>>> = {
  passport: (code, names) => names.country(code),
  // The status itself stands in place of the kind.
  status: () => '',
  nomination: (code, names) => names.province(code),
  provincialProfile: (code, names) => names.province(code),
};
const detailOf = ({ kind, detail }: NextDate, names: Names): string | undefined => (detail === undefined ? undefined : (detailNames[kind]?.(detail, names) ?? detail));

/** The member that carries a date which is not an entry's. */
const memberOf = ({ kind, list }: NextDate): string | undefined => list ?? (kind === 'expressEntry' ? 'expressEntry' : kind === 'turnsTooOld' ? 'dateOfBirth' : 'plan');

/** Expiries and planned days, the nearest first; what is over and was not replaced is marked. */
export function NextDatesPanel({ fileId, dates, members }: { fileId: string; dates: readonly NextDate[]; members: readonly Member[] }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const hidden = dates.length - shownAtFirst;
  return (
    <Panel title={t('overview.dates.title')} aside={<Text size="xs" c="dimmed">{t('overview.dates.lastDays')}</Text>}>
      {dates.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('overview.dates.empty')}
        </Text>
      )}
      {dates.length > 0 && (
        <Table layout="fixed" {...denseTable}>
          <Table.Tbody>
            {(all ? dates : dates.slice(0, shownAtFirst)).map((date) => (
              <DateRow key={date.key} fileId={fileId} date={date} members={members} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {hidden > 0 && (
        <Button size="compact-xs" variant="subtle" mt={4} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('overview.dates.less') : t('overview.dates.more', { count: hidden })}
        </Button>
      )}
    </Panel>
  );
}

function DateRow({ fileId, date, members }: { fileId: string; date: NextDate; members: readonly Member[] }) {
  const t = useText();
  const format = useFormat();
  const names = useNames();
  const { person } = date;
  // On a file of one nobody has to be told apart.
  const who = person && members.length > 1 ? person.given.split(' ')[0] || person.family : undefined;
  const detail = [who, detailOf(date, names)].filter(Boolean).join(' · ');
  const kind = date.kind === 'status' && date.detail !== undefined ? names.option('canadianStatus', date.detail) : t(`overview.dates.kind.${date.kind}`);
  return (
    <Table.Tr>
      <Table.Td className={classes.day}>
        <time dateTime={date.on}>{format.date(date.on)}</time>
      </Table.Td>
      <Table.Td className={classes.what} title={[kind, detail].join(' · ')}>
        <AnchorLink to="/clients/$fileId/profile" params={{ fileId }} search={profilePlace(person?.id, memberOf(date), date.entryId)} c="inherit">
          {kind}
        </AnchorLink>
        <Text span size="xs" c="dimmed" ml={6}>
          {detail}
        </Text>
      </Table.Td>
      <Table.Td className={classes.away} ta="right">
        {date.overdue ? (
          <Text span size="xs" fw={600} c="var(--mantine-color-error)" className={classes.overdue} title={distance(date.daysLeft, t)}>
            <IconAlertTriangle size={13} aria-hidden /> {t('overview.dates.overdue')}
          </Text>
        ) : (
          <Text span size="xs" c={date.daysLeft < soonDays ? undefined : 'dimmed'} fw={date.daysLeft < soonDays ? 600 : undefined}>
            {distance(date.daysLeft, t)}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
