import { describe, expect, it } from 'vitest';
import { lackingEntries } from '../../../renderer/features/assessment/lackingEntries';
import { parseClientFileValue } from '../../../shared/clientFile';

/** What stands at a pointer, as a file with one person and one check of a requirement has it. */
function factAt(pointer: string) {
  const [, list = '', index = '', member = ''] = pointer.split('/');
  return list === 'persons' ? { within: 'Ada Exemple', label: index, place: { person: 'A', section: 'identity' as const } } : { within: `${list} ${index}`, label: member, place: { person: 'file', section: 'findings' as const, entry: `E${index}` } };
}

describe('what keeps a file from being assessed', () => {
  const parsed = parseClientFileValue({ format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', name: { given: 'Ada', family: 'Exemple' } }], requirementChecks: [{ requirement: 'yt.employer' }, { requirement: 'yt.employer', personId: 'p1', met: true, checkedOn: '2026-02-31', source: 'Guide' }] });
  const faults = parsed.ok ? [] : parsed.faults;

  it('is named once for each entry, with all that it lacks', () => {
    expect(lackingEntries(faults, factAt, 'en')[0]).toEqual({ place: { person: 'file', section: 'findings', entry: 'E0' }, name: 'requirementChecks 0', missing: ['personId', 'met', 'checkedOn', 'source'], wrong: [] });
  });

  it('says of what is there and wrong what is wrong with it', () => {
    const [, second] = lackingEntries(faults, factAt, 'fr');
    expect(second).toMatchObject({ name: 'requirementChecks 1', missing: [] });
    expect(second?.wrong).toEqual([expect.stringMatching(/^checkedOn\u00A0: /)]);
  });

  it('is nothing where nothing is lacking', () => expect(lackingEntries([], factAt, 'en')).toEqual([]));
});
