import { describe, expect, it } from 'vitest';
import { employerSections } from '../../../renderer/features/employers/employerSections';
import { employer as schema } from '../../../shared/clientFile';

describe('the page of an employer', () => {
  it('asks every fact of the format once, except its id and what belongs to a file', () => {
    const asked = employerSections.flatMap(({ members }) => members);
    expect(asked.toSorted()).toEqual(Object.keys(schema.shape).filter((member) => member !== 'id' && member !== 'familyShares').toSorted());
  });
});
