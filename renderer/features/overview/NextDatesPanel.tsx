import { Badge, Button, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { NextDate } from '../../../shared/overview';
import { useFormat, useText, type Text as Translate } from '../../i18n';
import { AnchorLink } from '../clients/AnchorLink';
import { spokenName } from '../clients/personName';
import { Panel } from './Panel';
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

function detailOf({ kind, detail }: NextDate, names: Names): string | undefined {
  if (detail === undefined) return undefined;
  switch (kind) {
    case 'passport':
      return names.country(detail);
    case 'status':
      return names.option('canadianStatus', detail);
    case 'languageTest':
      return names.option('languageTest', detail);
    case 'nomination':
    case 'provincialProfile':
      return names.province(detail);
    default:
      return detail;
  }
}

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
                  <AnchorLink to="/clients/$fileId/profile" params={{ fileId }} search={{ person: date.person && localIds.get(date.person.id), section: date.list, entry: date.entryId }} c="inherit">
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
