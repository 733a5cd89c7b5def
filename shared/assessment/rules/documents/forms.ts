import type { DocumentType } from '../../pack/documents';
import { assessmentForms } from './formsAssessment';
import { permanentForms } from './formsPermanent';
import { temporaryForms } from './formsTemporary';

/** The forms of the federal government, except the one that appoints a representative. */
export const formsDocuments: readonly DocumentType[] = [...temporaryForms, ...permanentForms, ...assessmentForms];
