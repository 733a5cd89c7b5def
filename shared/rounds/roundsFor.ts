import type { ClientFile } from '../clientFile';
import type { CalendarDate } from '../dates';
import type { Round } from './expressEntryRounds';
import { programsOpenIn, recentRounds } from './recentRounds';
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
}

export interface RoundsOfPerson {
  rounds: readonly { round: Round; standing: Standing }[];
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
export function roundsFor({ client, personId, asOf, pathways, points }: PersonInRounds): RoundsOfPerson {
  const { rounds, knownUntil } = recentRounds(asOf, programsOpenIn(pathways));
  const submittedOn = profileDayOf(client, personId);
  return { rounds: rounds.map((round) => ({ round, standing: standingIn(round, points, submittedOn) })), knownUntil };
}
