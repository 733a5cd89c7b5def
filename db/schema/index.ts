/** The tables as drizzle queries them. The real tables are made by db/migrations (STRICT, with triggers), and a test compares the two. */
export { assessments, judgementViews, rulePacks } from './assessments';
export { auditEntries, auditPayloads } from './audit';
export { cases, checklistItems } from './cases';
export { clientFiles, entries, fileEmployers, persons } from './clients';
export { attachmentTexts, attachments, itemAttachments } from './documents';
export { employers, lmias } from './employers';
export { letterTemplates, letters } from './letters';
export { packageFiles, packages } from './packages';
export { firmRounds } from './rounds';
export { staff } from './people';
export { importedPacks, packActivations, publishers } from './rulePacks';
export { settings } from './settings';
