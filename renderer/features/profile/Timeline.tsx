import { Anchor, List, Text } from '@mantine/core';
import type { Entry } from '../../../shared/contract';
import { calendarDate, dayNumber } from '../../../shared/dates';
import { gaps, lanes, overlaps, type Span } from '../../../shared/timeline';
import { useFormat, useText } from '../../i18n';
import classes from './Timeline.module.css';

/** The members that say when an entry of a list begins and ends. */
const bounds: Readonly<Record<string, readonly [string, string]>> = { residences: ['from', 'to'], addresses: ['from', 'to'], work: ['startedOn', 'endedOn'], education: ['startedOn', 'completedOn'] };

export const hasTimeline = (list: string): boolean => list in bounds;

function spansOf(list: string, entries: readonly Entry[]): Span[] {
  const [start = '', end = ''] = bounds[list] ?? [];
  return entries.flatMap(({ id, data }) => {
    const from = calendarDate.safeParse(data[start]);
    const to = data[end];
    // An entry without an end that is not said to go on has no known length.
    if (!from.success || (to !== null && !calendarDate.safeParse(to).success)) return [];
    return [{ id, from: from.data, to: typeof to === 'string' ? to : null }];
  });
}

interface TimelineProps {
  list: string;
  title: string;
  entries: readonly Entry[];
  labelOf: (entry: Entry) => string;
  asOf: string;
}

/** A history as a picture: what follows what, where nothing is told and where two things were at once. */
export function Timeline({ list, title, entries, labelOf, asOf }: TimelineProps) {
  const t = useText();
  const format = useFormat();
  const spans = spansOf(list, entries);
  if (spans.length < 2) return null;
  const rows = lanes(spans, asOf);
  const all = rows.flat();
  const first = Math.min(...all.map((span) => dayNumber(span.from)));
  const last = Math.max(...all.map((span) => dayNumber(span.end)));
  const length = Math.max(1, last - first + 1);
  const place = (from: string, end: string) => ({ left: `${((dayNumber(from) - first) / length) * 100}%`, width: `${Math.max(0.4, ((dayNumber(end) - dayNumber(from) + 1) / length) * 100)}%` });
  const missing = gaps(spans, asOf);
  const double = overlaps(spans, asOf);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const label = (id: string) => {
    const entry = byId.get(id);
    return entry ? labelOf(entry) : '';
  };
  const firstYear = Number(all.reduce((earliest, span) => (span.from < earliest ? span.from : earliest), asOf).slice(0, 4));
  const lastYear = Number(asOf.slice(0, 4));
  const step = Math.max(1, Math.ceil((lastYear - firstYear) / 10));
  const years = Array.from({ length: lastYear - firstYear }, (_unused, index) => firstYear + 1 + index).filter((year) => (year - firstYear) % step === 0 && dayNumber(`${year}-01-01`) < last);
  const focus = (id: string) => document.querySelector<HTMLButtonElement>(`[data-entry="${id}"] button`)?.focus();
  return (
    <figure className={classes.timeline} aria-label={t('profile.timeline.label', { list: title })}>
      <div className={classes.picture} aria-hidden>
        {years.map((year) => (
          <span key={year} className={classes.year} style={{ left: `${((dayNumber(`${year}-01-01`) - first) / length) * 100}%` }}>
            {year}
          </span>
        ))}
        <div className={classes.rows}>
          {missing.map((gap) => (
            <div key={gap.from} className={classes.gap} style={place(gap.from, gap.to)} />
          ))}
          {rows.map((row) => (
            <div key={row[0]?.id} className={classes.row}>
              {row.map((span) => (
                <div key={span.id} className={classes.span} style={place(span.from, span.end)} title={`${label(span.id)} ${format.date(span.from)} – ${span.to === null ? t('profile.ongoing') : format.date(span.to)}`}>
                  {label(span.id)}
                </div>
              ))}
            </div>
          ))}
          {double.map((overlap) => (
            <div key={`${overlap.first} ${overlap.second}`} className={classes.overlap} style={place(overlap.from, overlap.to)} />
          ))}
        </div>
      </div>
      <figcaption>
        {missing.length === 0 && double.length === 0 && (
          <Text size="xs" c="dimmed">
            {t('profile.timeline.whole')}
          </Text>
        )}
        <List size="xs" spacing={2} listStyleType="none">
          {missing.map((gap) => (
            <List.Item key={gap.from}>
              <span className={classes.gapKey} aria-hidden /> {t('profile.timeline.gap', { from: format.date(gap.from), to: format.date(gap.to), count: gap.days })}{' '}
              <Anchor component="button" type="button" size="xs" onClick={() => focus(gap.after)}>
                {t('profile.timeline.show')}
              </Anchor>
            </List.Item>
          ))}
          {double.map((overlap) => (
            <List.Item key={`${overlap.first} ${overlap.second}`}>
              <span className={classes.overlapKey} aria-hidden /> {t('profile.timeline.overlap', { first: label(overlap.first), second: label(overlap.second), from: format.date(overlap.from), to: format.date(overlap.to), count: overlap.days })}{' '}
              <Anchor component="button" type="button" size="xs" onClick={() => focus(overlap.second)}>
                {t('profile.timeline.show')}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </figcaption>
    </figure>
  );
}
