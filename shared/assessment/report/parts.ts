import type { ClientFile } from '../../clientFile';
import type { PrintedView } from './judgementBlocks';
import type { Explanation } from './schema';
import type { Sources } from './sources';
import type { ReportWords } from './words';

/** What every part of a report is made from. */
export type ReportParts = { explanation: Explanation; client: ClientFile; words: ReportWords; sources: Sources; views: readonly PrintedView[] };
