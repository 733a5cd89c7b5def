import { Anchor, Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { dayNumber } from '../../../shared/dates';
import { gaps, lanes, overlaps, type Span } from '../../../shared/timeline';
import { useFormat, useText } from '../../i18n';
import classes from './Timeline.module.css';

interface TimelineProps {
  label: string;
  spans: readonly Span[];
  /** How an entry is called. */
  nameOf: (id: string) => string;
  /** `YYYY-MM-DD`; what goes on counts up to that day. */
  asOf: string;
  onShow: (id: string) => void;
}

const mostYears = 10;
/** A day has to be seen among decades. */
const leastPercent = 0.4;

/** A scale from the first day to the last: where a stretch of days stands, in percent. */
function useScale(all: readonly { from: string; end: string }[]) {
  return useMemo(() => {
    const first = Math.min(...all.map((span) => dayNumber(span.from)));
    const last = Math.max(...all.map((span) => dayNumber(span.end)));
    const length = Math.max(1, last - first + 1);
    const at = (day: number) => ((day - first) / length) * 100;
    const place = (from: string, end: string) => ({ left: `${at(dayNumber(from))}%`, width: `${Math.max(leastPercent, at(dayNumber(end) + 1) - at(dayNumber(from)))}%` });
    const firstYear = new Date(first * 86_400_000).getUTCFullYear();
    const lastYear = new Date(last * 86_400_000).getUTCFullYear();
    const step = Math.max(1, Math.ceil((lastYear - firstYear) / mostYears));
    const years = Array.from({ length: Math.ceil((lastYear - firstYear) / step) }, (_unused, index) => firstYear + 1 + index * step).filter((year) => year <= lastYear);
    return { place, years: years.map((year) => ({ year, left: `${at(dayNumber(`${year}-01-01`))}%` })) };
  }, [all]);
}

/** A history as a picture: what follows what, where nothing is told and where two things were at once; each leads to its entry. */
export function Timeline({ label, spans, nameOf, asOf, onShow }: TimelineProps) {
  const rows = useMemo(() => lanes(spans, asOf), [spans, asOf]);
  if (rows.length === 0) return null;
  return <Picture label={label} spans={spans} rows={rows} nameOf={nameOf} asOf={asOf} onShow={onShow} />;
}

function Picture({ label, spans, rows, nameOf, asOf, onShow }: TimelineProps & { rows: ReturnType<typeof lanes> }) {
  const t = useText();
  const format = useFormat();
  const all = useMemo(() => rows.flat(), [rows]);
  const { place, years } = useScale(all);
  const missing = gaps(spans, asOf);
  const double = overlaps(spans, asOf);
  const daysOf = (span: (typeof all)[number]) => `${format.date(span.from)} – ${span.to === null ? t('profile.ongoing') : format.date(span.to)}`;
  return (
    <figure className={classes.timeline} aria-label={label}>
      <div className={classes.picture}>
        {years.map(({ year, left }) => (
          <span key={year} className={classes.year} style={{ left }} aria-hidden>
            {year}
          </span>
        ))}
        <div className={classes.rows}>
          {missing.map((gap) => (
            <div key={gap.from} className={classes.gap} style={place(gap.from, gap.to)} aria-hidden />
          ))}
          {rows.map((row) => (
            <div key={row[0]?.id} className={classes.row}>
              {row.map((span) => (
                // The entries stand below as a list: the picture is a shortcut for the pointer.
                <UnstyledButton key={span.id} tabIndex={-1} className={classes.span} data-open={span.to === null || undefined} style={place(span.from, span.end)} title={`${nameOf(span.id)}\n${daysOf(span)}`} onClick={() => onShow(span.id)}>
                  {nameOf(span.id)}
                </UnstyledButton>
              ))}
            </div>
          ))}
          {double.map((overlap) => (
            <div key={`${overlap.first} ${overlap.second}`} className={classes.overlap} style={place(overlap.from, overlap.to)} aria-hidden />
          ))}
        </div>
      </div>
      <figcaption>
        {missing.length === 0 && double.length === 0 && all.length > 1 && (
          <Text size="xs" c="dimmed">
            {t('profile.timeline.whole')}
          </Text>
        )}
        {(missing.length > 0 || double.length > 0) && (
          <ul className={classes.findings}>
            {missing.map((gap) => (
              <li key={gap.from}>
                <span className={classes.gapKey} aria-hidden /> {t('profile.timeline.gap', { from: format.date(gap.from), to: format.date(gap.to), count: gap.days })}{' '}
                <Show what={nameOf(gap.after)} onShow={() => onShow(gap.after)} />
              </li>
            ))}
            {double.map((overlap) => (
              <li key={`${overlap.first} ${overlap.second}`}>
                <span className={classes.overlapKey} aria-hidden />{' '}
                {t('profile.timeline.overlap', { first: nameOf(overlap.first), second: nameOf(overlap.second), from: format.date(overlap.from), to: format.date(overlap.to), count: overlap.days })}{' '}
                <Show what={nameOf(overlap.second)} onShow={() => onShow(overlap.second)} />
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

function Show({ what, onShow }: { what: string; onShow: () => void }) {
  const t = useText();
  return (
    <Anchor component="button" type="button" size="xs" aria-label={t('profile.timeline.showEntry', { entry: what })} onClick={onShow}>
      {t('profile.timeline.show')}
    </Anchor>
  );
}
