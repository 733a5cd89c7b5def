import type { EditStep, Entry, Facts, Json, Output } from '../../../shared/contract';

export type EmployerDetail = Output<'employers.get'>;

type SetStep = Extract<EditStep, { op: 'set' }>;
type AddStep = Extract<EditStep, { op: 'add' }>;
type RemoveStep = Extract<EditStep, { op: 'remove' }>;
/** The steps that an employer's own page makes. */
export type EmployerStep = SetStep | AddStep | RemoveStep;

const withMember = (data: Facts, member: string, to: Json | undefined): Facts => {
  const { [member]: _replaced, ...others } = data;
  return to === undefined ? others : { ...data, [member]: to };
};
const changed = <T extends { revision: number; data: Facts }>(record: T, member: string, to: Json | undefined): T => ({ ...record, revision: record.revision + 1, data: withMember(record.data, member, to) });

/** The employer as it will stand after a step; what the page shows until the data service answers. */
export function applyToEmployer(employer: EmployerDetail, step: EmployerStep): EmployerDetail {
  switch (step.op) {
    case 'set':
      if (step.target.kind === 'employer') return changed(employer, step.member, step.to);
      return { ...employer, lmias: employer.lmias.map((lmia) => (lmia.id === step.target.id ? changed(lmia, step.member, step.to) : lmia)) };
    case 'add': {
      const lmia: Entry = { id: step.id, revision: 1, data: step.data };
      if (employer.lmias.some(({ id }) => id === lmia.id)) return employer;
      return { ...employer, lmias: employer.lmias.toSpliced(step.index, 0, lmia) };
    }
    case 'remove':
      return { ...employer, lmias: employer.lmias.filter(({ id }) => id !== step.id) };
    default:
      return step satisfies never;
  }
}

/** The step that takes `step` back, given the employer as it stood before; `undefined` where there is nothing to take back. */
export function inverseFor(before: EmployerDetail, step: EmployerStep): EmployerStep | undefined {
  switch (step.op) {
    case 'set':
      return { op: 'set', target: step.target, member: step.member, ...(step.to === undefined ? {} : { from: step.to }), ...(step.from === undefined ? {} : { to: step.from }) };
    case 'add':
      return { op: 'remove', kind: 'lmia', id: step.id, revision: 1 };
    case 'remove': {
      const index = before.lmias.findIndex(({ id }) => id === step.id);
      const lmia = before.lmias[index];
      return lmia && { op: 'add', parent: { kind: 'employer', id: before.id }, list: 'lmias', id: lmia.id, index, data: lmia.data };
    }
    default:
      return step satisfies never;
  }
}

/** A removal that is made later than planned names the revision that stands then. */
export const withPresentRevision = (employer: EmployerDetail, step: EmployerStep): EmployerStep =>
  step.op === 'remove' ? { ...step, revision: employer.lmias.find(({ id }) => id === step.id)?.revision ?? step.revision } : step;
