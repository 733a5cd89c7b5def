import type { ClientFile } from '../../clientFile';
import type { Bilingual } from '../pack/types';
import type { Evidence } from '../../evidence';
import type { PrintedView } from './judgementBlocks';
import type { Explanation } from './schema';
import type { RecentRound } from '../../rounds/recentRounds';
import type { Sources } from './sources';
import type { Told } from './told';
import type { ReportWords } from './words';

/** By pathway: sets of changes, each of which is enough for it to apply. */
export type ReportedNearMisses = Readonly<Record<string, readonly (readonly Bilingual[])[]>>;

/** By pathway: the documents on which its outcome or its filing rests. */
export type ReportedEvidence = Readonly<Record<string, readonly Evidence[]>>;

/** What every part of a report is made from. */
export type ReportParts = {
  explanation: Explanation; client: ClientFile; words: ReportWords; sources: Sources; told: Told; views: readonly PrintedView[]; nearMisses: ReportedNearMisses;
  evidence: ReportedEvidence;
  /** Rounds of Express Entry that the firm noted itself. */
  ownRounds: readonly RecentRound[];
};
