import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import { programsOpenIn, recentRounds, type RecentRound } from './recentRounds';
import { standingIn, type PointsRange, type Standing } from './standing';

export interface PersonInRounds {
  client: ClientFile;
  /** The person assessed as principal applicant. */
  personId: string;
  asOf: CalendarDate;
  /** What the assessment of that day comes to. */
  pathways: readonly { id: string; outcome: string }[];
  /** CRS points on that day. */
  points: PointsRange;
  /** Rounds of the firm's own; absent: none. */
  own?: readonly RecentRound[];
}

export interface RoundsOfPerson {
  rounds: readonly { round: RecentRound; standing: Standing }[];
  /** See `RecentRounds`. */
  knownUntil: CalendarDate | undefined;
}

/** The day of the person's profile. The profile on file is the principal applicant's: of anybody else, and of a day in doubt, none is known. */
export function profileDayOf(client: ClientFile, personId: string): CalendarDate | undefined {
  const isPrincipal = client.persons.some(({ id, role }) => id === personId && role === 'principal');
  const isInDoubt = (client.uncertain ?? []).some(({ path }) => path === '/expressEntry/profileSubmittedOn');
  return isPrincipal && !isInDoubt ? client.expressEntry?.profileSubmittedOn : undefined;
}

/** The recent rounds of a day with how a person's points of that day stand to each. */
export function roundsFor({ client, personId, asOf, pathways, points, own = [] }: PersonInRounds): RoundsOfPerson {
  const { rounds, knownUntil } = recentRounds(asOf, programsOpenIn(pathways), own);
  const submittedOn = profileDayOf(client, personId);
  return { rounds: rounds.map((round) => ({ round, standing: standingIn(round, points, submittedOn) })), knownUntil };
}
