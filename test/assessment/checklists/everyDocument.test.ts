import { describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';

/** Kinds of documents that no checklist here asks for, each with why. */
const notAskedFor: Readonly<Record<string, string>> = {
  'national-identity-document': 'The country lists of applications for permanent residence on paper name it; the list of Express Entry does not, and no kind of case here is on paper.',
  photos: 'Printed photos belong to paper applications and to the permanent resident card; the kinds of case here are filed online.',
  'acceptance-letter': 'Study permits: no kind of case here.',
  'imm-5646': 'Custodian of minors who study: study permits are no kind of case here.',
  'imm-0008-schedule-4': 'Provincial nominees on paper: the kinds of case here are the nomination itself and Express Entry.',
  'imm-1344': 'Family class: no kind of case here.',
  'imm-5532': 'Family class: no kind of case here.',
  'imm-5744': 'Access to information: no kind of case here.',
  'imm-5563': 'Access to information: no kind of case here.',
  'imm-5444': 'Permanent resident card: no kind of case here.',
  'imm-1017': 'Goes from IRCC to the physician; what the client brings is the proof of the examination.',
  'cit-0002': 'Citizenship: no kind of case here.',
};

describe('the kinds of documents of the catalogue', () => {
  const rules = builtInPack.documents;
  const sets = new Set(rules?.checklists.flatMap((checklist) => checklist.sets));
  const asked = new Set([...(rules?.requirementSets ?? []).filter(({ id }) => sets.has(id)).flatMap(({ requirements }) => requirements), ...(rules?.checklists ?? []).flatMap(({ requirements }) => requirements)].map(({ document }) => document));

  it('are asked for by a checklist, or it is said here why not', () => {
    expect(rules?.documents.map(({ id }) => id).filter((id) => !asked.has(id)).toSorted()).toEqual(Object.keys(notAskedFor).toSorted());
  });

  it('stand in no set of requirements that no checklist takes', () => {
    expect(rules?.requirementSets.map(({ id }) => id).filter((id) => !sets.has(id))).toEqual([]);
  });
});
