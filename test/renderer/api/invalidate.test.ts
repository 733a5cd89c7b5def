import { describe, expect, it } from 'vitest';
import { isStale } from '../../../renderer/api/invalidate';
import { contract, type Name, type ServiceEvent } from '../../../shared/contract';

const file = '0199a000-0000-7000-8000-000000000001';
const otherFile = '0199a000-0000-7000-8000-000000000002';
const employer = '0199a000-0000-7000-8000-000000000003';
const names = Object.keys(contract) as Name[];
const staleNames = (event: ServiceEvent, input: unknown = {}) => names.filter((name) => isStale(event, name, input));

describe('what an event makes out of date', () => {
  it('book: its state and its trail', () => {
    expect(staleNames({ event: 'book' })).toEqual(['book.state', 'audit.history', 'audit.verify']);
  });

  it('preferences: themselves alone', () => {
    expect(staleNames({ event: 'preferences' })).toEqual(['preferences.get']);
  });

  it('copies for other programs: how many there are', () => {
    expect(staleNames({ event: 'openedCopies' })).toEqual(['attachments.openedCopies']);
  });

  it('people: the people, and the state of the book, which carries the firm', () => {
    const stale = staleNames({ event: 'people' });
    expect(stale).toContain('staff.list');
    expect(stale).toContain('book.state');
    expect(stale).not.toContain('files.list');
  });

  it('a file: the lists, the history, employers’ counts, and of the files this one only', () => {
    const event: ServiceEvent = { event: 'files', fileId: file };
    expect(isStale(event, 'files.list', {})).toBe(true);
    expect(isStale(event, 'audit.history', {})).toBe(true);
    expect(isStale(event, 'employers.list', {})).toBe(true);
    expect(isStale(event, 'files.get', { id: file })).toBe(true);
    expect(isStale(event, 'files.get', { id: otherFile })).toBe(false);
    expect(isStale({ event: 'files' }, 'files.get', { id: otherFile })).toBe(true);
    expect(isStale(event, 'staff.list', {})).toBe(false);
  });

  it('an employer: this one, the list, and every file, since a file shows its employers', () => {
    const event: ServiceEvent = { event: 'employers', employerId: employer };
    expect(isStale(event, 'employers.get', { id: employer })).toBe(true);
    expect(isStale(event, 'employers.get', { id: otherFile })).toBe(false);
    expect(isStale(event, 'employers.list', {})).toBe(true);
    expect(isStale(event, 'files.get', { id: file })).toBe(true);
    expect(isStale(event, 'files.list', {})).toBe(false);
  });

  it('a saved assessment: the list of its file, and the history', () => {
    const event: ServiceEvent = { event: 'assessments', fileId: file };
    expect(isStale(event, 'assessments.list', { fileId: file })).toBe(true);
    expect(isStale(event, 'assessments.list', { fileId: otherFile })).toBe(false);
    expect(isStale(event, 'audit.history', {})).toBe(true);
    expect(isStale(event, 'files.get', { id: file })).toBe(false);
  });

  it('a consultant’s view: those of its file, and the history; no outcome and nothing that is saved', () => {
    const event: ServiceEvent = { event: 'judgements', fileId: file };
    expect(isStale(event, 'judgements.list', { fileId: file })).toBe(true);
    expect(isStale(event, 'judgements.list', { fileId: otherFile })).toBe(false);
    expect(isStale(event, 'audit.history', {})).toBe(true);
    expect(names.filter((name) => (name.startsWith('files.') || name.startsWith('assessments.')) && isStale(event, name, { id: file, fileId: file }))).toEqual([]);
  });

  it('views go and come back with people of their file, and carry the names of those of the firm', () => {
    expect(isStale({ event: 'files', fileId: file }, 'judgements.list', { fileId: file })).toBe(true);
    expect(isStale({ event: 'files', fileId: file }, 'judgements.list', { fileId: otherFile })).toBe(false);
    expect(isStale({ event: 'people' }, 'judgements.list', { fileId: file })).toBe(true);
  });

  it('a file that changed: its facts and what is compared with them, and nothing that is frozen until a file is destroyed', () => {
    const event: ServiceEvent = { event: 'files', fileId: file };
    expect(isStale(event, 'assessments.facts', { fileId: file })).toBe(true);
    expect(isStale(event, 'assessments.facts', { fileId: otherFile })).toBe(false);
    expect(isStale(event, 'assessments.compare', { id: otherFile })).toBe(true);
    expect(isStale({ event: 'employers', employerId: employer }, 'assessments.facts', { fileId: file })).toBe(true);
    for (const name of ['assessments.get', 'assessments.replay'] as const) {
      expect(isStale(event, name, { id: otherFile })).toBe(false);
      expect(isStale({ event: 'employers', employerId: employer }, name, { id: otherFile })).toBe(false);
      expect(isStale({ event: 'files' }, name, { id: otherFile })).toBe(true);
    }
  });

  it('a package that was made or removed: the packages; a profile of a portal that changed: the profiles, the plans and what was made by them; how far one is: nothing', () => {
    expect(staleNames({ event: 'packages', fileId: file })).toEqual(['audit.history', 'audit.verify', 'packages.list']);
    expect(staleNames({ event: 'packages' })).toEqual(['audit.history', 'audit.verify', 'packages.profiles', 'packages.plan', 'packages.list']);
    expect(staleNames({ event: 'packageProgress', fileId: file, caseId: otherFile, file: 'Passport', document: null, done: 1, total: 2 })).toEqual([]);
  });

  it('documents and checklists: what a package would hold, and whether one is still of them', () => {
    for (const event of ['attachments', 'cases'] as const) {
      expect(isStale({ event, fileId: file }, 'packages.plan', {})).toBe(true);
      expect(isStale({ event, fileId: file }, 'packages.list', {})).toBe(true);
    }
  });
});
