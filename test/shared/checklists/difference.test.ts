import { describe, expect, it } from 'vitest';
import { compareChecklists, type ComingItem } from '../../../shared/checklists/difference';
import { identityOfKey, isSameItem, keyOfIdentity, type ItemIdentity } from '../../../shared/checklists/identity';
import type { ChecklistContent } from '../../../shared/checklists/content';

const letter = (subject: string | null, entries: readonly string[] = [], owner: string | null = 'person-1'): ItemIdentity => ({ document: 'reference-letter', owner, subject, entries });
const content = (title: string): ChecklistContent => ({
  document: 'reference-letter', for: 'p1', subject: title, need: 'required', title: { en: title, fr: title }, category: 'work', providedBy: 'client', issuedBy: null, form: null, validity: null,
  reasons: [], mustContain: [], note: null, howToObtain: null, translation: false, certifiedCopy: 'never', facts: [], missing: [], citations: [],
});

describe('an item of a checklist', () => {
  it('is known by the records that it stands for, however they are called', () => {
    expect(isSameItem(letter('A', ['/jobs/1']), letter('B', ['/jobs/1']))).toBe(true);
    expect(isSameItem(letter('A', ['/jobs/1', '/jobs/2']), letter('A', ['/jobs/2']))).toBe(true);
    expect(isSameItem(letter('A', ['/jobs/1']), letter('A', ['/jobs/2']))).toBe(false);
  });

  it('is known by its subject where it stands for no record, or was made before records were kept', () => {
    expect(isSameItem(letter('IN'), letter('IN'))).toBe(true);
    expect(isSameItem(letter('IN'), letter('AE'))).toBe(false);
    expect(isSameItem(letter('A'), letter('A', ['/jobs/1']))).toBe(true);
    expect(isSameItem(letter(null), letter(null))).toBe(true);
  });

  it('is never that of another person or document', () => {
    expect(isSameItem(letter('A', ['/jobs/1']), letter('A', ['/jobs/1'], 'person-2'))).toBe(false);
    expect(isSameItem(letter('A'), { ...letter('A'), document: 'work-proof' })).toBe(false);
  });

  it('is read from its key as it was written, with and without records', () => {
    for (const identity of [letter('A', ['/jobs/1']), letter(null, [], null)]) expect(identityOfKey(keyOfIdentity(identity))).toEqual(identity);
    expect(identityOfKey('["passport","person-1",null]')).toEqual({ document: 'passport', owner: 'person-1', subject: null, entries: [] });
  });
});

describe('a comparison', () => {
  const coming = (subject: string, entries: readonly string[]): ComingItem => ({ identity: letter(subject, entries), content: content(subject) });
  const outcome = (present: readonly ComingItem[], next: readonly ComingItem[]) => {
    const { added, changed, dropped, unchanged } = compareChecklists(present.map((one) => ({ ...one, item: one.identity.subject })), next);
    return { added: added.map(({ identity }) => identity.subject), changed: changed.map(({ present: { item }, coming: { identity } }) => [item, identity.subject]), dropped: dropped.map(({ item }) => item), unchanged: unchanged.map(({ present: { item } }) => item) };
  };

  it('tells what is new, changed, gone and as it was', () => {
    expect(outcome([coming('A', ['/1']), coming('B', ['/2']), coming('C', ['/3'])], [coming('A', ['/1']), coming('Bee', ['/2']), coming('D', ['/4'])])).toEqual({ added: ['D'], changed: [['B', 'Bee']], dropped: ['C'], unchanged: ['A'] });
  });

  it('gives an item that split into two to the one that is called the same', () => {
    expect(outcome([coming('A', ['/1', '/2'])], [coming('Other', ['/1']), coming('A', ['/2'])])).toEqual({ added: ['Other'], changed: [], dropped: [], unchanged: ['A'] });
  });
});
