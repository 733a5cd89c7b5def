import { z } from 'zod';
import { fileStatus, type Input } from '../../../shared/contract';

/** How the list of files is sorted, as the service names it. */
export type FileSort = Input<'files.list'>['sort'];

// A number typed into the address by hand is a text here; what does not fit is forgotten rather than refused.
const words = z.union([z.string(), z.number().transform(String)]);

/** What the address says about the list: filter, sort, and a dialog that a command from elsewhere opens. */
export const clientSearch = z.object({
  q: words.optional().catch(undefined),
  status: z.array(fileStatus).optional().catch(undefined),
  mine: z.boolean().optional().catch(undefined),
  sort: z.enum(['name', 'fileNumber', 'status', 'responsible', 'openedOn', 'updatedAt']).optional().catch(undefined),
  desc: z.boolean().optional().catch(undefined),
  dialog: z.enum(['new', 'import']).optional().catch(undefined),
});
export type ClientSearch = z.infer<typeof clientSearch>;

/** Newest first for days, otherwise from A to Z. */
const startsDescending = (sort: FileSort): boolean => sort === 'updatedAt' || sort === 'openedOn';

export const sortOf = ({ sort, desc }: ClientSearch): { by: FileSort; descending: boolean } => {
  const by = sort ?? 'updatedAt';
  return { by, descending: desc ?? startsDescending(by) };
};

/** The search after a click on a column: turned round where it is sorted by already. What is the default is left out. */
export function sortedBy(search: ClientSearch, by: FileSort): Pick<ClientSearch, 'sort' | 'desc'> {
  const now = sortOf(search);
  const descending = now.by === by ? !now.descending : startsDescending(by);
  return { sort: by === 'updatedAt' ? undefined : by, desc: descending === startsDescending(by) ? undefined : descending };
}

/** The question for the service, all but the page. `staffId` is who is at work. */
export function listQuestion(search: ClientSearch, query: string, staffId: string | null): Omit<Input<'files.list'>, 'offset' | 'limit'> {
  const { by, descending } = sortOf(search);
  return {
    query: query.slice(0, 200),
    statuses: search.status ?? [],
    responsibleId: search.mine === true ? staffId : null,
    deleted: false,
    sort: by,
    descending,
  };
}
