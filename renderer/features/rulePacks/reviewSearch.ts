import { z } from 'zod';
import { packLayer } from '../../../shared/contract';

/** Which pack is reviewed: its layer and hash. Without a hash the built-in law, or no rules. */
export const reviewSearch = z.object({ layer: packLayer.catch('law'), hash: z.string().max(60).optional().catch(undefined) });
export type ReviewSearch = z.infer<typeof reviewSearch>;
