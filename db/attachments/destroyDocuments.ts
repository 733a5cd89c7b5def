import { record } from '../audit/auditTrail';
import { attachmentRepository } from '../repositories/attachmentRepository';
import { packageRepository } from '../repositories/packageRepository';
import type { Tx } from '../session/book';

/**
 * Tells History that the documents of a file go with it, and returns the digests of their contents and of those of its packages. When the change is committed, the
 * caller has the vault forget them; where the computer stops before, the next opening does.
 */
export function destroyDocuments(tx: Tx, at: string, staffId: string, fileId: string): string[] {
  const rows = attachmentRepository(tx).ofFile(fileId);
  if (rows.length > 0) record(tx, at, staffId, { action: 'attachment.destroyed', changes: [{ record: 'file', recordId: fileId, member: 'documents', before: rows.length, after: 0 }] });
  return [...rows.map(({ sha256 }) => sha256), ...packageRepository(tx).contentsOfFile(fileId)];
}
