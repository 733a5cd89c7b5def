import type { ImportedPack, Output, Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { assessmentRepository } from '../repositories/assessmentRepository';
import { rulePackRepository } from '../repositories/rulePackRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Context } from '../session/book';
import type { CheckedPack } from './checkPackFile';
import { importedViews } from './packViews';
import { fingerprintOf, publicKeyFrom } from './signature';

/**
 * Keeps a pack that was checked. A pack that is there already is left as it is. Throws `rule-pack.unknown-publisher` where the key that
 * signed it is not trusted at this moment.
 */
export function importPack(context: Context, { hash, version, layer, text, examples, madeFor, signature }: CheckedPack): ImportedPack {
  const staffId = context.staffId();
  const at = context.now();
  const publisher = signature && fingerprintOf(signature.publicKey);
  const view = context.book().db.transaction(
    (tx) => {
      const repository = rulePackRepository(tx);
      if (publisher !== null && repository.publisher(publisher) === undefined) throw new AppError('rule-pack.unknown-publisher');
      const stored = assessmentRepository(tx);
      if (repository.importedPack(hash) === undefined) {
        if (!stored.hasPack(hash)) stored.insertPack({ hash, version, layer, content: text, storedAt: at });
        repository.insertImported({ hash, publisher, signature, madeFor, examples: [...examples], importedAt: at, importedBy: staffId });
        record(tx, at, staffId, { action: 'rulePack.imported', changes: [{ record: 'rulePack', recordId: hash, label: version, after: { layer, version, hash, publisher: publisher ?? '' } }] });
      }
      return importedViews(tx).find((one) => one.hash === hash);
    },
    { behavior: 'immediate' },
  );
  if (view === undefined) throw new AppError('rule-pack.not-found');
  context.tell({ event: 'rulePacks' });
  return view;
}

/** Trusts a key whose fingerprint a person compared. Throws `rule-pack.other-fingerprint`. */
export function trustPublisher(context: Context, { publicKey, fingerprint, name }: Parsed<'rulePacks.trustPublisher'>): Output<'rulePacks.trustPublisher'> {
  const staffId = context.staffId();
  const at = context.now();
  if (publicKeyFrom(publicKey) === undefined || fingerprintOf(publicKey) !== fingerprint) throw new AppError('rule-pack.other-fingerprint');
  const trustedBy = context.book().db.transaction(
    (tx) => {
      const repository = rulePackRepository(tx);
      repository.removePublisher(fingerprint);
      repository.insertPublisher({ fingerprint, publicKey, name, trustedAt: at, trustedBy: staffId });
      record(tx, at, staffId, { action: 'publisher.trusted', changes: [{ record: 'publisher', recordId: fingerprint, label: name, after: { name, fingerprint } }] });
      return staffRepository(tx).get(staffId)?.name ?? '';
    },
    { behavior: 'immediate' },
  );
  context.tell({ event: 'rulePacks' });
  return { fingerprint, name, trustedAt: at, trustedBy };
}
