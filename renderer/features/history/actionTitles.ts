import type { AuditAction } from '../../../shared/contract';
import type { TextKey } from '../../i18n';

/** What each kind of entry of the audit trail is called. */
export const actionTitles = {
  'book.created': 'history.action.book-created',
  'book.opened': 'history.action.book-opened',
  'book.passphrase-changed': 'history.action.book-passphrase-changed',
  'book.recovery-key-renewed': 'history.action.book-recovery-key-renewed',
  'book.recovery-key-confirmed': 'history.action.book-recovery-key-confirmed',
  'book.backed-up': 'history.action.book-backed-up',
  'book.restored': 'history.action.book-restored',
  'book.upgraded': 'history.action.book-upgraded',
  'firm.changed': 'history.action.firm-changed',
  'staff.added': 'history.action.staff-added',
  'staff.changed': 'history.action.staff-changed',
  'staff.archived': 'history.action.staff-archived',
  'staff.reinstated': 'history.action.staff-reinstated',
  'file.created': 'history.action.file-created',
  'file.imported': 'history.action.file-imported',
  'file.exported': 'history.action.file-exported',
  'file.export-not-completed': 'history.action.file-export-not-completed',
  'file.edited': 'history.action.file-edited',
  'file.changed': 'history.action.file-changed',
  'file.deleted': 'history.action.file-deleted',
  'file.restored': 'history.action.file-restored',
  'file.destroyed': 'history.action.file-destroyed',
  'employer.created': 'history.action.employer-created',
  'employer.edited': 'history.action.employer-edited',
  'employer.deleted': 'history.action.employer-deleted',
  'assessment.saved': 'history.action.assessment-saved',
  'judgement.recorded': 'history.action.judgement-recorded',
  'judgement.withdrawn': 'history.action.judgement-withdrawn',
} as const satisfies Record<AuditAction, TextKey>;
