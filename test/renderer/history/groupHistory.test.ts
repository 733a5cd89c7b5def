import { describe, expect, it } from 'vitest';
import type { AuditChange, AuditEntry } from '../../../shared/contract';
import { groupHistory, joinChanges } from '../../../renderer/features/history/groupHistory';

const ana = { id: '01930000-0000-7000-8000-00000000000a', name: 'Ana Roy' };
let seq = 0;
const entry = (at: string, changes: AuditChange[], more: Partial<AuditEntry> = {}): AuditEntry => ({
  seq: ++seq, at, staff: ana, action: 'file.edited', fileId: null, visit: 'v1', changes, destroyed: false, ...more,
});
const set = (member: string, before: string | undefined, after: string | undefined, recordId = 'w1'): AuditChange => ({ record: 'entry', recordId, list: 'work', label: 'Ada Example', member, before, after });
const utcDay = (at: string) => at.slice(0, 10);

describe('the history of a file', () => {
  it('shows the entries of one visit as one, from the first value to the last', () => {
    const days = groupHistory(
      [
        entry('2026-11-22T15:00:09.000Z', [set('title', 'Engineer II', 'Engineer III')]),
        entry('2026-11-22T15:00:05.000Z', [set('title', 'Engineer', 'Engineer II')]),
      ],
      utcDay,
    );
    expect(days).toHaveLength(1);
    expect(days[0]!.items).toMatchObject([{ at: '2026-11-22T15:00:09.000Z', staff: ana, changes: [{ member: 'title', before: 'Engineer', after: 'Engineer III' }] }]);
  });

  it('shows what is no change of a value: a case that was removed, a document that was exported', () => {
    const taken: AuditChange = { record: 'case', recordId: 'c1', label: 'ca.ee.fsw' };
    const exported: AuditChange = { record: 'attachment', recordId: 'a1', label: 'passport.pdf' };
    const days = groupHistory([entry('2026-11-22T15:00:05.000Z', [taken], { action: 'case.deleted', visit: null }), entry('2026-11-22T15:00:04.000Z', [exported], { action: 'attachment.exported', visit: null })], utcDay);
    expect(days[0]!.items.map(({ action, changes }) => [action, changes])).toEqual([['case.deleted', [taken]], ['attachment.exported', [exported]]]);
  });

  it('keeps apart what two visits, two people or two actions did', () => {
    const change = [set('title', 'a', 'b')];
    const days = groupHistory(
      [
        entry('2026-11-22T15:00:04.000Z', change, { visit: 'v2' }),
        entry('2026-11-22T15:00:03.000Z', change, { staff: { ...ana, id: '01930000-0000-7000-8000-00000000000b' } }),
        entry('2026-11-22T15:00:02.000Z', change),
        entry('2026-11-22T15:00:01.000Z', change, { visit: null, action: 'file.changed' }),
        entry('2026-11-22T15:00:00.000Z', change, { visit: null, action: 'file.changed' }),
      ],
      utcDay,
    );
    expect(days[0]!.items).toHaveLength(5);
  });

  it('groups by the day where the reader is', () => {
    const entries = [entry('2026-11-22T03:00:00.000Z', [], { action: 'file.exported', visit: null }), entry('2026-11-21T20:00:00.000Z', [], { action: 'file.created', visit: null })];
    expect(groupHistory(entries, utcDay).map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-21']);
    expect(groupHistory(entries, () => '2026-11-21').map(({ items }) => items.length)).toEqual([2]);
  });

  it('leaves out a visit that put back what it had changed', () => {
    const entries = [entry('2026-11-22T15:00:09.000Z', [set('title', 'b', 'a')]), entry('2026-11-22T15:00:05.000Z', [set('title', 'a', 'b')])];
    expect(groupHistory(entries, utcDay)).toEqual([]);
  });

  it('keeps an entry whose payload was destroyed', () => {
    expect(groupHistory([entry('2026-11-22T15:00:00.000Z', [], { destroyed: true })], utcDay)[0]!.items).toMatchObject([{ destroyed: true, changes: [] }]);
  });
});

describe('the changes of one visit', () => {
  const added: AuditChange = { record: 'entry', recordId: 'w1', list: 'work', label: 'Ada Example', after: { title: 'Clerk' } };

  it('fold what was typed into a new entry into its addition', () => {
    expect(joinChanges([added, set('title', 'Clerk', 'Analyst'), set('noc', undefined, '21222')])).toEqual([{ ...added, after: { title: 'Analyst', noc: '21222' } }]);
  });

  it('are nothing when an entry was added and removed again', () => {
    expect(joinChanges([added, { ...added, before: { title: 'Clerk' }, after: undefined }])).toEqual([]);
  });

  it('keep a removal and the new addition of another entry', () => {
    const removed: AuditChange = { ...added, recordId: 'w0', before: { title: 'Tutor' }, after: undefined };
    expect(joinChanges([removed, added])).toEqual([removed, added]);
  });

  it('do not mix two members or two records', () => {
    const changes = [set('title', 'a', 'b'), set('noc', 'c', 'd'), set('title', 'e', 'f', 'w2')];
    expect(joinChanges(changes)).toEqual(changes);
  });

  it('compare records by what they say, not by the order of their members', () => {
    const renamed: AuditChange = { record: 'person', recordId: 'p', member: 'name', before: { family: 'A', given: 'B' }, after: { given: 'B', family: 'A' } };
    expect(joinChanges([renamed])).toEqual([]);
  });
});
