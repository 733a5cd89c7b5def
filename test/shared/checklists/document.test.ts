import { describe, expect, it } from 'vitest';
import { checklistDocument } from '../../../shared/checklists/document';
import type { ListedItem } from '../../../shared/checklists/listed';
import type { Block, Run } from '../../../shared/documents';

const item = (title: string, given: Partial<ListedItem> = {}): ListedItem => ({
  owner: { id: 'p1', name: 'Ada Exemple', role: 'Principal applicant' }, category: 'identity', title, need: 'required', reason: 'Because.', reasonToClient: 'Because.', dependsOn: [], mustContain: [], note: '', form: null, providedBy: 'client', validFor: '', howToObtain: '',
  translation: false, certifiedCopy: 'never', citations: [], progress: { state: 'needed', reason: '', dueOn: null, remark: '' }, ...given,
});
const text = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
const lines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [text(block.runs)];
    if (block.kind === 'table') return block.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map(({ runs }) => text(runs)).join(' | ')] : []));
    return [];
  });
const missing = (items: readonly ListedItem[], kind: 'missing' | 'checklist' = 'missing'): string[] =>
  lines(checklistDocument({ language: 'en', kind, title: 'A case', clientName: 'Ada Exemple', fileNumber: '1', asOf: '2026-11-26', rulesVersion: '1', preparedBy: '', items, citations: {} }).blocks);

describe('the documents still needed', () => {
  const settled = item('Passport', { progress: { state: 'accepted', reason: '', dueOn: null, remark: '' } });
  const needed = item('Photo');
  const open = item('Police certificate', { need: 'open', dependsOn: ['Residences of Ada Exemple'] });
  const alsoOpen = item('Visa', { need: 'open', dependsOn: ['Residences of Ada Exemple', 'Citizenship of Ada Exemple'] });

  it('ask for what is needed, and for the facts that decide what else is', () => {
    const all = missing([settled, needed, open, alsoOpen]);
    expect(all.some((line) => line.includes('Passport'))).toBe(false);
    expect(all.filter((line) => line.startsWith('Photo | '))).toHaveLength(1);
    expect(all.slice(all.indexOf('Questions to answer first'))).toEqual([
      'Questions to answer first',
      'The answers decide whether these documents are needed. Please answer before you obtain any of them.',
      'Residences of Ada Exemple | Police certificate (Ada Exemple); Visa (Ada Exemple)',
      'Citizenship of Ada Exemple | Visa (Ada Exemple)',
    ]);
    expect(all.filter((line) => line.startsWith('Police certificate'))).toEqual([]);
  });

  it('ask nothing of a document with which somebody began', () => {
    const received = { ...open, progress: { state: 'received' as const, reason: '', dueOn: null, remark: '' } };
    const all = missing([received]);
    expect(all).not.toContain('Questions to answer first');
    expect(all.filter((line) => line.startsWith('Police certificate | '))).toHaveLength(1);
  });

  describe('of what only the office can look up', () => {
    const toLookUp = item('Labour market test', { need: 'open', reason: 'To be settled. Look up whether NOC 63200 Cooks is on the list “A list”.', reasonToClient: 'To be settled.' });
    const begun = { ...toLookUp, progress: { state: 'received' as const, reason: '', dueOn: null, remark: '' } };

    it('ask nothing, and say that it is being checked', () => {
      const all = missing([needed, toLookUp]);
      expect(all).not.toContain('Questions to answer first');
      expect(all).toContain('We are still checking whether these are needed. Please wait with them until we tell you: Labour market test (Ada Exemple).');
      expect(missing([toLookUp])).not.toContain('Nothing is missing.');
    });

    it('keep it from the client where somebody began with the document, and tell the office', () => {
      expect(missing([begun]).join('\n')).not.toContain('Look up');
      expect(missing([begun], 'checklist').join('\n')).toContain('To be settled. Look up whether NOC 63200 Cooks is on the list “A list”.');
    });
  });

  it('say so where nothing is missing', () => {
    expect(missing([settled])).toContain('Nothing is missing.');
    expect(missing([open])).not.toContain('Nothing is missing.');
  });
});
