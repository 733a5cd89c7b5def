import { createContext, useContext } from 'react';
import type { AttachmentView, ItemView } from '../../../shared/contract';
import type { DocumentSource } from './documentSources';
import type { Intake } from './useIntake';

/** The documents of the file that is shown, for its tray and the lines of its checklist. */
export interface FileAttachments {
  all: readonly AttachmentView[];
  readOnly: boolean;
  intake: Intake;
  /** Adds what a drop or a dialog gives, under an item or unsorted. */
  addFrom: (sources: Promise<readonly DocumentSource[]>, itemId?: string) => void;
  /** Files a document of this file under an item. */
  assign: (id: string, itemId: string) => void;
  preview: (attachment: AttachmentView) => void;
}

export const AttachmentsContext = createContext<FileAttachments | null>(null);

/** Within `AttachmentsProvider` only. */
export function useAttachments(): FileAttachments {
  const context = useContext(AttachmentsContext);
  if (context === null) throw new Error('there is no AttachmentsProvider around this');
  return context;
}

/** The documents of an item, in its order. */
export function documentsOf(all: readonly AttachmentView[], item: ItemView): AttachmentView[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  return item.attachments.map((id) => byId.get(id)).filter((one) => one !== undefined);
}
