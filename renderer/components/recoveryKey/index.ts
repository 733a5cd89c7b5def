import type { Output } from '../../../shared/contract';

/** A recovery key as it was issued, shown once, and the groups that are asked back. */
export type IssuedRecoveryKey = Output<'book.create'>;

export { ConfirmRecoveryKey } from './ConfirmRecoveryKey';
export { RecoveryKeyFlow } from './RecoveryKeyFlow';
export { RecoveryKeySheet } from './RecoveryKeySheet';
