import { Group, Text } from '@mantine/core';
import type { HeldRound } from '../../../shared/rounds/heldRound';
import type { PointsRange } from '../../../shared/rounds/standing';
import { useFormat, useText } from '../../i18n';
import classes from './RoundsChart.module.css';
import { plotOf } from './roundsPlot';

interface ChartProps {
  /** The oldest first. */
  rounds: readonly HeldRound[];
  /** What the client had on the days of rounds, by their ids. */
  client: ReadonlyMap<string, PointsRange>;
}

const size = { width: 640, points: 112, invitations: 40 };

/** Lowest scores over time as dots and a line, invitations as bars below, and the points of a client where there is one. The table beside it says all of it in words. */
export function RoundsChart({ rounds, client }: ChartProps) {
  const t = useText();
  const format = useFormat();
  const plot = plotOf(rounds, client, size);
  if (!plot || (plot.highest === undefined && plot.mostInvited === undefined)) return null;
  const { lowest, highest, mostInvited, line, ranges, client: own } = plot;
  const hasScores = highest !== undefined && lowest !== undefined;
  return (
    <div aria-hidden data-rounds-chart className={classes.whole}>
      <div className={classes.axes}>
        {hasScores && (
          <>
            <div className={classes.ends}>
              <Text size="xs" c="dimmed">{format.number(highest)}</Text>
              {lowest < highest && <Text size="xs" c="dimmed">{format.number(lowest)}</Text>}
            </div>
            <svg viewBox={`0 0 ${size.width} ${size.points}`} preserveAspectRatio="none" className={classes.points}>
              {ranges !== undefined && <path d={ranges} className={classes.range} />}
              {line !== undefined && <path d={line} className={classes.line} />}
              <path d={plot.dots} className={classes.dots} data-dots />
              {own !== undefined && <path d={own} className={classes.client} data-client />}
            </svg>
          </>
        )}
        {mostInvited !== undefined && (
          <>
            <div className={classes.ends}>
              <Text size="xs" c="dimmed">{format.number(mostInvited)}</Text>
            </div>
            <svg viewBox={`0 0 ${size.width} ${size.invitations}`} preserveAspectRatio="none" className={classes.invitations}>
              <path d={plot.bars} className={classes.bars} data-bars />
            </svg>
          </>
        )}
        <div className={classes.days}>
          <Text size="xs" c="dimmed">{format.date(plot.first.slice(0, 7))}</Text>
          <Text size="xs" c="dimmed">{format.date(plot.last.slice(0, 7))}</Text>
        </div>
      </div>
      <Group gap={14} mb={8}>
        {hasScores && <Legend look="dots" words={t('rounds.legend.score')} />}
        {ranges !== undefined && <Legend look="range" words={t('rounds.legend.range')} />}
        {mostInvited !== undefined && <Legend look="bars" words={t('rounds.legend.invitations')} />}
        {own !== undefined && <Legend look="client" words={t('rounds.legend.client')} />}
      </Group>
    </div>
  );
}

const marks = { dots: 'M7 7 h0', range: 'M7 2 V12', bars: 'M7 14 V3', client: 'M7 7 h0' } as const;

function Legend({ look, words }: { look: keyof typeof marks; words: string }) {
  return (
    <Group gap={4} wrap="nowrap">
      <svg viewBox="0 0 14 14" width={14} height={14}>
        <path d={marks[look]} className={classes[look]} />
      </svg>
      <Text size="xs" c="dimmed">{words}</Text>
    </Group>
  );
}
