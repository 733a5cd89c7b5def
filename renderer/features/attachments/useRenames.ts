import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { freeName } from '../../../shared/attachments';
import type { AttachmentView, ItemView } from '../../../shared/contract';
import { call } from '../../api';
import { useLanguage } from '../../i18n';
import { documentsOf, useAttachments } from './attachmentsContext';

/** A document that the firm's rule would call something else. */
export interface Rename {
  attachment: AttachmentView;
  to: string;
}

/** Each document once, under the first item that has it. */
function filedOnce(all: readonly AttachmentView[], items: readonly ItemView[]): { attachment: AttachmentView; itemId: string }[] {
  const filed = new Map<string, { attachment: AttachmentView; itemId: string }>();
  for (const item of items) for (const attachment of documentsOf(all, item)) if (!filed.has(attachment.id)) filed.set(attachment.id, { attachment, itemId: item.id });
  return [...filed.values()];
}

/** What the firm's rule would call the documents of items; those whose name would not change are left out. */
export function useRenames(items: readonly ItemView[]): UseQueryResult<Rename[]> {
  const language = useLanguage();
  const { all } = useAttachments();
  const filed = filedOnce(all, items);
  return useQuery({
    queryKey: ['renames', language, ...filed.map(({ attachment: { id, revision }, itemId }) => `${id} ${revision} ${itemId}`)],
    gcTime: 0,
    queryFn: async () => {
      const suggested = await Promise.all(filed.map(async ({ attachment, itemId }) => ({ attachment, to: (await call('attachments.suggestName', { id: attachment.id, itemId, language })).name })));
      const changing = suggested.filter(({ attachment, to }) => attachment.name !== to);
      // Each was named without regard to what the others will be called.
      const taken = all.filter(({ id }) => !changing.some(({ attachment }) => attachment.id === id)).map(({ name }) => name);
      return changing.map(({ attachment, to }) => {
        const free = freeName(to, taken);
        taken.push(free);
        return { attachment, to: free };
      }).filter(({ attachment, to }) => attachment.name !== to);
    },
  });
}

/** Renames one document after the other; gives the way back, in the order in which it has to be gone. */
export async function renameEach(renames: readonly Rename[]): Promise<Rename[]> {
  const undo: Rename[] = [];
  for (const { attachment, to } of renames) {
    const renamed = await call('attachments.change', { id: attachment.id, revision: attachment.revision, change: { name: to } });
    undo.unshift({ attachment: renamed, to: attachment.name });
  }
  return undo;
}
