import { describe, expect, it } from 'vitest';
import { applyToEmployer, inverseFor, withPresentRevision, type EmployerDetail, type EmployerStep } from '../../../renderer/features/employers/applyToEmployer';
import { employerSections } from '../../../renderer/features/employers/employerSections';
import { employer as schema } from '../../../shared/clientFile';
import { anEntry } from '../../shared/overview/fileBuilder';

const first = anEntry({ number: 'L-1' });
const second = anEntry({ number: 'L-2' });
const employer: EmployerDetail = { ...anEntry({ legalName: 'Example Robots Inc.', city: 'Surrey' }), lmias: [first, second], files: 0, usedBy: [] };

const steps: [string, EmployerStep][] = [
  ['a changed fact', { op: 'set', target: { kind: 'employer', id: employer.id }, member: 'city', from: 'Surrey', to: 'Burnaby' }],
  ['a fact that was not known', { op: 'set', target: { kind: 'employer', id: employer.id }, member: 'province', to: 'BC' }],
  ['a fact of an LMIA', { op: 'set', target: { kind: 'lmia', id: second.id }, member: 'number', from: 'L-2' }],
  ['an added LMIA', { op: 'add', parent: { kind: 'employer', id: employer.id }, list: 'lmias', id: anEntry({}).id, index: 1, data: {} }],
  ['a removed LMIA', { op: 'remove', kind: 'lmia', id: first.id, revision: 1 }],
];
const facts = ({ data, lmias }: EmployerDetail) => ({ data, lmias: lmias.map((lmia) => [lmia.id, lmia.data]) });

describe('editing an employer', () => {
  it.each(steps)('shows %s at once, and undo brings back exactly what was there', (_what, step) => {
    const after = applyToEmployer(employer, step);
    expect(facts(after)).not.toEqual(facts(employer));
    const back = inverseFor(employer, step)!;
    expect(facts(applyToEmployer(after, withPresentRevision(after, back)))).toEqual(facts(employer));
  });

  it('names the revision that stands when an addition is taken back after later edits', () => {
    const [, add] = steps[3]!;
    const added = applyToEmployer(employer, add);
    const edited = applyToEmployer(added, { op: 'set', target: { kind: 'lmia', id: added.lmias[1]!.id }, member: 'number', to: 'L-3' });
    expect(withPresentRevision(edited, inverseFor(employer, add)!)).toMatchObject({ op: 'remove', revision: 2 });
  });

  it('does not add twice what the service already has', () => {
    const [, add] = steps[3]!;
    expect(applyToEmployer(applyToEmployer(employer, add), add).lmias).toHaveLength(3);
  });
});

describe('the page of an employer', () => {
  it('asks every fact of the format once, except its id and what belongs to a file', () => {
    const asked = employerSections.flatMap(({ members }) => members);
    expect(asked.toSorted()).toEqual(Object.keys(schema.shape).filter((member) => member !== 'id' && member !== 'familyShares').toSorted());
  });
});
