import { describe, expect, it } from 'vitest';
import { clientSearch, listQuestion, sortedBy, sortOf } from '../../../renderer/features/clients/clientSearch';
import { filedName, spokenName } from '../../../renderer/features/clients/personName';

describe('the address of the list of files', () => {
  it('keeps filter and sort, and forgets what it does not understand', () => {
    expect(clientSearch.parse({ q: 'okafor', status: ['retained'], mine: true, sort: 'name', desc: true })).toEqual({ q: 'okafor', status: ['retained'], mine: true, sort: 'name', desc: true });
    expect(clientSearch.parse({ q: 2026, status: ['alive'], mine: 'yes', sort: 'weight', desc: 1, dialog: 'burn', other: 1 })).toEqual({ q: '2026' });
  });

  it('shows what changed last first, and names from A to Z', () => {
    expect(sortOf({})).toEqual({ by: 'updatedAt', descending: true });
    expect(sortOf({ sort: 'name' })).toEqual({ by: 'name', descending: false });
    expect(sortOf({ sort: 'openedOn', desc: false })).toEqual({ by: 'openedOn', descending: false });
  });

  it('turns the order round on a second click, and back on a third', () => {
    const first = sortedBy({}, 'name');
    expect(sortOf(first)).toEqual({ by: 'name', descending: false });
    const second = sortedBy(first, 'name');
    expect(sortOf(second)).toEqual({ by: 'name', descending: true });
    expect(sortedBy(second, 'name')).toEqual(first);
    expect(sortedBy(second, 'updatedAt')).toEqual({ sort: undefined, desc: undefined });
  });

  it('asks the service for one’s own files only when somebody is at work', () => {
    const staffId = '01930000-0000-7000-8000-00000000000a';
    expect(listQuestion({ mine: true, status: ['closed'] }, 'roy', staffId)).toEqual({ query: 'roy', statuses: ['closed'], responsibleId: staffId, deleted: false, sort: 'updatedAt', descending: true });
    expect(listQuestion({}, 'roy', staffId).responsibleId).toBeNull();
    expect(listQuestion({ mine: true }, '', null).responsibleId).toBeNull();
  });
});

describe('names', () => {
  it('are filed with the family name in capitals, accents kept; a single name stands alone', () => {
    expect(filedName({ family: 'Lévesque', given: 'Zoé' })).toBe('LÉVESQUE, Zoé');
    expect(filedName({ family: '', given: 'Suharto' })).toBe('Suharto');
    expect(filedName({ family: 'Mononym', given: ' ' })).toBe('MONONYM');
    expect(filedName({ family: '', given: '' })).toBe('');
  });

  it('are spoken given name first', () => {
    expect(spokenName({ family: 'Lévesque', given: 'Zoé' })).toBe('Zoé Lévesque');
    expect(spokenName({ family: '', given: 'Suharto' })).toBe('Suharto');
  });
});
