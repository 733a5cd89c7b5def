import type { Json } from '../../../../shared/contract';
import type { SetStep } from '../../../../shared/editing';

/** The step that sets a fact; `undefined` is "not known" on either side. */
export const setStep = (target: SetStep['target'], member: string, from: Json | undefined, to: Json | undefined): SetStep => ({
  op: 'set', target, member, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }),
});
