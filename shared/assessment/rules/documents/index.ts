import type { DocumentType } from '../../pack/documents';
import { backgroundDocuments } from './background';
import { identityDocuments } from './identity';

/** Every kind of document that checklists ask for, in the order of a file. */
export const documentTypes: readonly DocumentType[] = [...identityDocuments, ...backgroundDocuments];
