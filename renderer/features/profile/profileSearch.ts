import { z } from 'zod';

const part = z.string().max(60).optional().catch(undefined);

/** What of a profile the address shows: a person (or `file`), a section, and the entry to be opened. */
export const profileSearch = z.object({ person: part, section: part, entry: part });
