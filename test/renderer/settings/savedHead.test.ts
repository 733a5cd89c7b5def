import { describe, expect, it } from 'vitest';
import { headInRecord, headOf } from '../../../renderer/features/settings/savedHead';

const hash = 'f28a85b3f3f59d674d4e6bd754b9414633d5d523cb810df5d01983ac500cf8c0';

describe('a record that somebody kept, typed in', () => {
  it('is a number and a seal; blanks and capitals do not matter', () => {
    expect(headOf({ seq: ' 29 ', hash: `${hash.slice(0, 32).toUpperCase()} ${hash.slice(32)}` })).toEqual({ seq: 29, hash });
  });

  it.each([
    ['no number', { seq: '', hash }],
    ['the number zero', { seq: '0', hash }],
    ['half a number', { seq: '2.5', hash }],
    ['a seal that is too short', { seq: '29', hash: hash.slice(1) }],
    ['a seal with another letter', { seq: '29', hash: `g${hash.slice(1)}` }],
  ])('is none with %s', (_what, draft) => {
    expect(headOf(draft)).toBeUndefined();
  });
});

describe('a record file', () => {
  it('carries the last entry at the time of the export', () => {
    const text = JSON.stringify({ format: 'dossier-export-record/1', file: '2026-0101.json', auditHead: { seq: 29, hash } });
    expect(headInRecord(text)).toEqual({ seq: 29, hash });
  });

  it.each(['', 'no JSON', '[]', '{"format":"dossier-client/1"}'])('is not “%s”', (text) => {
    expect(headInRecord(text)).toBeUndefined();
  });
});
