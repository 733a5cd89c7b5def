import { Badge, Button, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { DateKind, NextDate } from '../../../shared/overview';
import { useFormat, useText, type Text as Translate } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { spokenName } from '../clients/personName';
import { Panel } from './Panel';
import { profilePlace } from './profilePlace';
import { useNames, type Names } from './useNames';

/** What fits beside the rest of the file without scrolling. */
const shownAtFirst = 7;

/** How far away a day is, in the largest unit that still says something. */
export function distance(daysLeft: number, t: Translate): string {
  if (daysLeft === 0) return t('overview.dates.today');
  if (daysLeft < 0) return t('overview.dates.agoDays', { count: -daysLeft });
  if (daysLeft < 90) return t('overview.dates.inDays', { count: daysLeft });
  if (daysLeft < 730) return t('overview.dates.inMonths', { count: Math.floor(daysLeft / 30.44) });
  return t('overview.dates.inYears', { count: Math.floor(daysLeft / 365.25) });
}

/** What a detail stands for, where it is a code. */
const detailNames: Readonly<Partial<Record<DateKind, (code: string, names: Names) => string>>> = {
  passport: (code, names) => names.country(code),
  status: (code, names) => names.option('canadianStatus', code),
  languageTest: (code, names) => names.option('languageTest', code),
  nomination: (code, names) => names.province(code),
  provincialProfile: (code, names) => names.province(code),
};
const detailOf = ({ kind, detail }: NextDate, names: Names): string | undefined => (detail === undefined ? undefined : (detailNames[kind]?.(detail, names) ?? detail));

/** The member that carries a date which is not an entry's. */
const memberOf = ({ kind, list }: NextDate): string | undefined => list ?? (kind === 'expressEntry' ? 'expressEntry' : kind === 'turnsTooOld' ? 'dateOfBirth' : 'plan');

/** Expiries and planned days, the nearest first; what is over and was not replaced is marked. */
export function NextDatesPanel({ fileId, dates, localIds }: { fileId: string; dates: readonly NextDate[]; localIds: ReadonlyMap<string, string> }) {
  const t = useText();
  const format = useFormat();
  const names = useNames();
  const [all, setAll] = useState(false);
  const hidden = dates.length - shownAtFirst;
  return (
    <Panel title={t('overview.dates.title')}>
      {dates.length === 0 && <Text size="sm" c="dimmed">{t('overview.dates.empty')}</Text>}
      {dates.length > 0 && (
        <Table verticalSpacing={3} horizontalSpacing="xs">
          <Table.Tbody>
            {(all ? dates : dates.slice(0, shownAtFirst)).map((date) => (
              <Table.Tr key={date.key}>
                <Table.Td w={104} style={{ whiteSpace: 'nowrap' }}>
                  <time dateTime={date.on}>{format.date(date.on)}</time>
                </Table.Td>
                <Table.Td>
                  <AnchorLink to="/clients/$fileId/profile" params={{ fileId }} search={profilePlace(date.person && localIds.get(date.person.id), memberOf(date), date.entryId)} c="inherit">
                    {t(`overview.dates.kind.${date.kind}`)}
                  </AnchorLink>
                  <Text span size="xs" c="dimmed" ml={6}>
                    {[date.person && spokenName(date.person), detailOf(date, names)].filter(Boolean).join(' · ')}
                  </Text>
                </Table.Td>
                <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                  {date.overdue ? (
                    <Badge color="red" size="sm" leftSection={<IconAlertTriangle size={12} aria-hidden />} title={distance(date.daysLeft, t)}>
                      {t('overview.dates.overdue')}
                    </Badge>
                  ) : (
                    <Text span size="xs" c={date.daysLeft < 90 ? undefined : 'dimmed'} fw={date.daysLeft < 90 ? 600 : undefined}>
                      {distance(date.daysLeft, t)}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
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
