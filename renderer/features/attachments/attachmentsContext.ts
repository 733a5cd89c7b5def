import { createContext, useContext, type Context } from 'react';
import type { AttachmentView, ItemView } from '../../../shared/contract';
import type { DocumentSource } from './documentSources';
import type { Intake } from './useIntake';

/** What adds and files documents of the file that is shown. The same as long as it is shown: the lines of a long checklist use it. */
export interface Filing {
  readOnly: boolean;
  /** Adds what a drop or a dialog gives, under an item or unsorted. */
  addFrom: (sources: Promise<readonly DocumentSource[]>, itemId?: string) => void;
  /** Files a document of this file under an item. */
  assign: (id: string, itemId: string) => void;
}

/** The documents of the file that is shown. */
export interface Shown {
  all: readonly AttachmentView[];
  preview: (attachment: AttachmentView) => void;
}

export const FilingContext = createContext<Filing | null>(null);
export const ShownContext = createContext<Shown | null>(null);
/** Changes with every piece of a document that arrives: for what tells of it, and nothing else. */
export const IntakeContext = createContext<Intake | null>(null);

function useWithin<T>(context: Context<T | null>): T {
  const value = useContext(context);
  if (value === null) throw new Error('there is no AttachmentsProvider around this');
  return value;
}

/** Within `AttachmentsProvider` only, as the next two. */
export const useFiling = (): Filing => useWithin(FilingContext);
export const useFileIntake = (): Intake => useWithin(IntakeContext);
export const useAttachments = (): Filing & Shown => ({ ...useWithin(FilingContext), ...useWithin(ShownContext) });

/** The documents of an item, in its order. */
export function documentsOf(all: readonly AttachmentView[], item: ItemView): AttachmentView[] {
  const byId = new Map(all.map((one) => [one.id, one]));
  return item.attachments.map((id) => byId.get(id)).filter((one) => one !== undefined);
}
