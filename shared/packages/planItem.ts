import type { AttachmentFlag } from '../attachments';
import type { ItemState } from '../checklists/states';
import type { Bilingual } from '../errors';

/** An item of the checklist, and the documents filed under it in their order; deleted ones are not among them. */
export type PlanItem = {
  id: string;
  document: string | null;
  title: Bilingual;
  /** The id of the person or employer within the file; null: the whole file. `owner`: the name. */
  for: string | null;
  isPerson: boolean;
  /** Of a person who is not the one whom the case is of. */
  isCompanion: boolean;
  owner: string;
  state: ItemState;
  /** Whether the checklist still asks for it, or the office added it; else it is only kept, since something was noted. */
  asked: boolean;
  /** Nobody has to bring it unless asked. */
  optional: boolean;
  attachments: readonly PlanAttachment[];
};
export type PlanAttachment = { id: string; name: string; mediaType: string; sha256: string; size: number; pages: number | null; flags: readonly AttachmentFlag[]; content: 'stored' | 'missing' | 'damaged' };
