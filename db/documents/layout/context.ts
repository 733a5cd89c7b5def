import type { DocumentLanguage } from '../../../shared/documents';
import type { Faces } from '../faces';

/** What every layout needs to know. Lengths in points. */
export type Layout = {
  faces: Faces;
  language: DocumentLanguage;
  /** The tallest item that a page can hold. */
  pageHeight: number;
};
