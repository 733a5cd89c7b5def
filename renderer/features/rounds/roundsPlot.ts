import { dayNumber } from '../../../shared/dates';
import { isDayKnown, type HeldRound } from '../../../shared/rounds/heldRound';
import type { PointsRange } from '../../../shared/rounds/standing';

export interface PlotSize {
  width: number;
  /** Of the points above, and of the invitations below them. */
  points: number;
  invitations: number;
}

/** Rounds over time as paths of two pictures that lie one above the other: points, and invitations. A path undefined has nothing to draw. */
export interface RoundsPlot {
  /** What the ends of the axes stand for; undefined where no round has a score, or a number of invitations. */
  lowest: number | undefined;
  highest: number | undefined;
  mostInvited: number | undefined;
  first: string;
  last: string;
  /** A dot at each lowest score, joined by a line where every day has one alone. */
  dots: string;
  line: string | undefined;
  /** From the lowest to the highest score of rounds that had both. */
  ranges: string | undefined;
  /** One for each day, of all its rounds together: several lists of one stream are often drawn from on one day. */
  bars: string;
  /** The points of a client on the days of rounds, from the least to the most. */
  client: string | undefined;
}

const margin = 10;
/** Empty at the sides, so that the first and the last round are not cut. */
const side = 8;

/** Rounds, the oldest first, and what a client had on their days, by the id of the round. Undefined without rounds. */
export function plotOf(rounds: readonly HeldRound[], client: ReadonlyMap<string, PointsRange>, size: PlotSize): RoundsPlot | undefined {
  const [oldest] = rounds;
  const newest = rounds.at(-1);
  if (!oldest || !newest) return undefined;
  const start = dayNumber(oldest.until);
  const days = dayNumber(newest.until) - start;
  const x = ({ until }: HeldRound): string => (days === 0 ? size.width / 2 : side + ((dayNumber(until) - start) / days) * (size.width - 2 * side)).toFixed(1);
  const scored = rounds.filter(({ cutOff }) => cutOff !== null);
  const ownPoints = rounds.flatMap((round) => {
    const points = client.get(round.id);
    return points ? [{ round, points }] : [];
  });
  const values = [...scored.flatMap(({ cutOff, most }) => [cutOff ?? 0, typeof most === 'number' ? most : (cutOff ?? 0)]), ...ownPoints.flatMap(({ points }) => [points.low, points.high])];
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const y = (points: number): string => (size.points - margin - ((points - lowest) / Math.max(1, highest - lowest)) * (size.points - 2 * margin)).toFixed(1);
  const ofDays = new Map<string, { round: HeldRound; invitations: number }>();
  for (const round of rounds) if (round.invitations !== null) ofDays.set(round.until, { round, invitations: (ofDays.get(round.until)?.invitations ?? 0) + round.invitations });
  const invited = [...ofDays.values()];
  const mostInvited = Math.max(0, ...invited.map(({ invitations }) => invitations));
  const barTop = (invitations: number): string => (size.invitations - (invitations / mostInvited) * (size.invitations - 2)).toFixed(1);
  const isOneADay = new Set(scored.map(({ until }) => until)).size === scored.length && scored.every(isDayKnown);
  const at = (round: HeldRound): string => `${x(round)} ${y(round.cutOff ?? 0)}`;
  const ranges = scored.filter(({ most }) => typeof most === 'number').map((round) => `M${at(round)} V${y(Number(round.most))}`);
  return {
    lowest: values.length === 0 ? undefined : lowest, highest: values.length === 0 ? undefined : highest, mostInvited: mostInvited === 0 ? undefined : mostInvited,
    first: oldest.from, last: newest.until,
    // A line of no length is a round dot whatever the picture is stretched to.
    dots: scored.map((round) => `M${at(round)} h0`).join(' '),
    line: scored.length > 1 && isOneADay ? `M${scored.map(at).join(' L')}` : undefined,
    ranges: ranges.length === 0 ? undefined : ranges.join(' '),
    bars: invited.map(({ round, invitations }) => `M${x(round)} ${size.invitations} V${barTop(invitations)}`).join(' '),
    client: ownPoints.length === 0 ? undefined : ownPoints.map(({ round, points }) => `M${x(round)} ${y(points.low)} ${points.low === points.high ? 'h0' : `V${y(points.high)}`}`).join(' '),
  };
}
