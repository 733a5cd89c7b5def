import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { FileView, Input, Output } from '../../../shared/contract';
import { addDays } from '../../../shared/dates';
import { call, type ServiceError } from '../../api';
import { EmptyState, ErrorPanel, LoadingState } from '../../components';
import { localDate, useFormat, useText } from '../../i18n';
import { useToday } from '../clients/useToday';
import { groupHistory, type HistoryItem } from './groupHistory';
import { HistoryEntry } from './HistoryEntry';
import classes from './HistoryList.module.css';
import { useTeller } from './useTeller';

type Subject = Input<'audit.history'>['subject'];
const pageEntries = 100;

/** The audit trail of a file, an employer or the book, newest first; older entries come as one scrolls. */
export function HistoryList({ subject, file }: { subject: Subject; file?: FileView }) {
  const t = useText();
  const format = useFormat();
  const teller = useTeller(file);
  const today = useToday();
  const trail = useInfiniteQuery<Output<'audit.history'>, ServiceError, Output<'audit.history'>['entries'], readonly unknown[], number | undefined>({
    // Begins with the name of the query, so that the events of the data service reach it.
    queryKey: ['audit.history', subject, 'all'],
    queryFn: ({ pageParam }) => call('audit.history', { subject, limit: pageEntries, ...(pageParam === undefined ? {} : { before: pageParam }) }),
    initialPageParam: undefined,
    getNextPageParam: ({ entries, more }) => (more ? entries.at(-1)?.seq : undefined),
    select: ({ pages }) => pages.flatMap(({ entries }) => entries),
  });
  const days = useMemo(() => groupHistory(trail.data ?? [], localDate), [trail.data]);

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = trail;
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const inSight = entry?.isIntersecting === true;
  useEffect(() => {
    if (inSight && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [inSight, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (trail.error && !trail.data) return <ErrorPanel error={trail.error} onRetry={() => void trail.refetch()} />;
  if (!trail.data) return <LoadingState shape="table" />;
  if (trail.data.length === 0) return <EmptyState icon={IconHistory} title={t('history.empty.title')} description={t('history.empty.text')} />;

  const dayName = (day: string) => (day === today ? `${t('history.today')}, ${format.date(day)}` : day === addDays(today, -1) ? `${t('history.yesterday')}, ${format.date(day)}` : format.date(day));
  return (
    <Stack gap="md" maw={920}>
      <Text size="sm" c="dimmed">
        {t('history.intro')}
      </Text>
      {days.map(({ day, items }) => (
        <section key={day} aria-labelledby={`history-${day}`}>
          <Title order={2} size="h6" id={`history-${day}`} className={classes.day}>
            {dayName(day)}
          </Title>
          <ol className={classes.items}>
            {items.map((item: HistoryItem) => (
              <HistoryEntry key={item.seq} item={item} teller={teller} />
            ))}
          </ol>
        </section>
      ))}
      {trail.error && <ErrorPanel error={trail.error} onRetry={() => void fetchNextPage()} />}
      <Group justify="center" ref={ref}>
        {hasNextPage ? (
          <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('history.more')}
          </Button>
        ) : (
          <Text size="xs" c="dimmed">
            {t('history.end')}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
