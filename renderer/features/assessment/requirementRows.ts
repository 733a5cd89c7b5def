import type { WorkPermitRequirements } from '../../../shared/assessment/requirements/workPermitRequirements';

const order: readonly (keyof WorkPermitRequirements)[] = ['entry', 'biometrics', 'medical', 'caq', 'applyAt'];

/** What a work permit takes besides its criteria, in the order in which it is shown, each with the facts that it waits for. */
export const requirementRows = (requirements: WorkPermitRequirements): { id: keyof WorkPermitRequirements; missing: readonly string[] }[] =>
  order.map((id) => ({ id, missing: [...new Set(requirements[id].missing)] }));
