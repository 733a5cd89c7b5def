import type { CalendarDate } from '../dates';

type Bilingual = Readonly<Record<'en' | 'fr', string>>;

/** Provinces and territories with rounds of their own; `CA`: Express Entry. */
export type RoundPlace = 'CA' | 'BC' | 'AB' | 'SK' | 'MB' | 'ON' | 'QC' | 'NB' | 'NS' | 'PE' | 'NL' | 'YT' | 'NT' | 'NU';

/** Regions of Ontario that rounds were held for. */
export type OntarioRegion = 'gta' | 'southwestern' | 'eastern' | 'central' | 'northern';

/** Who is invited besides the stream and the points. */
export type Restriction =
  /** Nothing more is asked. */
  | { kind: 'none' }
  /** An occupation of the round; `isWhole`: the list is held in full, so that any other occupation is left out. */
  | { kind: 'codes'; codes: readonly string[]; isWhole: boolean }
  | { kind: 'region'; region: OntarioRegion }
  /** Nominees of a province or territory through Express Entry. */
  | { kind: 'nominee' }
  /** The lowest score counted only with a connection to Saskatchewan, or with ten years of work and CLB 8; one point more without. */
  | { kind: 'sk-connection' }
  | { kind: 'sk-relative-or-study' }
  /** Named, but its list or rule is not held. */
  | { kind: 'not-held' }
  /** The source does not say whether more was asked. */
  | { kind: 'unstated' };

/** Where a round is known from. `day`: when the office noted it. */
export interface FirmsOwn {
  id: string;
  revision: number;
  notedOn: CalendarDate;
}

/** One round of invitations, of Express Entry, a province or a territory, built in or of the firm's own. */
export interface HeldRound {
  /** `ee-443`, `bc.skills/tech@2024-11-20`, `firm-…`. */
  id: string;
  place: RoundPlace;
  /** As published by IRCC: `447`. */
  number?: string;
  /** First and last day on which it can have been held, both included: the same where its day is known. */
  from: CalendarDate;
  until: CalendarDate;
  /** `ee`, `bc.skills`. */
  stream: string;
  /** Rounds that can be compared over time: `ee.cec`, `bc.skills/tech`. */
  series: string;
  /** Name of the series, and whom this round was for where that is more. */
  seriesName: Bilingual;
  name: Bilingual;
  /** Ids of pathways that lead to it, one of which is enough; with `*` at its end all that begin so. */
  pathways: readonly string[];
  /** The pathway holds everything that the round asked for, points and occupations included. */
  isWholeInPathway: boolean;
  /** The points system, as in the interchange format; null where nobody is ranked by points. */
  system: string | null;
  /** Lowest and highest points invited, both included. `most` is open (`not-held`) where the source has the lowest of a range alone. */
  cutOff: number | null;
  most: number | 'not-held' | null;
  /** Dollars per hour and per year at least; set where the round went by wage. About: the source rounds it. */
  wage: { perHour: number; perYear: number | null; isAbout: boolean } | null;
  /** Null: not published. `fewerThan` where only a bound is. */
  invitations: number | null;
  fewerThan: number | null;
  restriction: Restriction;
  /** See `Round.tieBreak`; undefined outside Express Entry. */
  tieBreak?: string | null;
  source: Bilingual;
  confidence: 'high' | 'medium' | 'low';
  notes: readonly Bilingual[];
  own?: FirmsOwn;
}

/** Whether the day of a round is known. */
export const isDayKnown = ({ from, until }: Pick<HeldRound, 'from' | 'until'>): boolean => from === until;

/** Whether a pathway leads to a round. */
export const leadsTo = (pathwayId: string, { pathways }: Pick<HeldRound, 'pathways'>): boolean =>
  pathways.some((id) => (id.endsWith('*') ? pathwayId.startsWith(id.slice(0, -1)) : id === pathwayId));
