import type { KeptReason, LeftOutReason } from '../../shared/packages/treatment';

/** A document that cannot be joined with others: it is kept as it is, or left out. */
export class Refusal extends Error {
  constructor(readonly reason: Extract<LeftOutReason, 'unreadable' | 'missing' | 'damaged' | 'password'> | Extract<KeptReason, 'xfa' | 'signed' | 'restricted' | 'layers' | 'fields'>) {
    super(`refused: ${reason}`);
  }
}
