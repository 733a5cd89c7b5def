import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Citation, Pack } from '../../../shared/assessment/pack/types';
import { smallPack } from '../pack/smallPack';
import { coverageFile, currentCoverage } from './current';
import { coverageDocument } from './document';

const root = join(import.meta.dirname, '../../..');

describe('docs/coverage.md', () => {
  it('says what the rules and the written cases are now', () => {
    const isCurrent = readFileSync(coverageFile(root), 'utf8') === currentCoverage(root);
    expect(isCurrent, 'Rules or written cases have changed. Run `npm run coverage`, look at what changed in docs/coverage.md and commit it.').toBe(true);
  });
});

describe('the written cases', () => {
  it('have a client to whom each pathway applies, unless a requirement of it is not held or it takes no applications', () => {
    expect(currentCoverage(root).split('\n').filter((line) => line.endsWith('| no written client |'))).toEqual([]);
  });
});

describe('the table of what rules cover', () => {
  const law = smallPack.citations['law'] as Citation;
  const withNote = (confidence: Citation['confidence'], en: string): Pack => ({ ...smallPack, citations: { law: { ...law, confidence, note: { en, fr: 'Une lecture' } } } });
  const none = { golden: new Map(), generated: new Map() };
  const boundary = (ground: 'words' | 'regression') => ({ criterion: 'small.points', version: '2020-01-01', base: 'small/01', at: '/persons/0/dateOfBirth', values: [['2000-01-01', 'met'] as [string, 'met'], ['2000-01-02', 'not-met'] as [string, 'not-met']], ground, on: '' });
  const lineOf = (document: string, start: string): string | undefined => document.split('\n').find((line) => line.startsWith(start));

  it('has a row for each pathway, with its versions, sources and cases by outcome', () => {
    const document = coverageDocument(smallPack, {
      golden: new Map([['ca.small', { applies: 3, 'does-not-apply': 2, closed: 1 }]]),
      generated: new Map([['ca.small', { pathway: 'ca.small', boundaries: [boundary('words'), boundary('regression')], days: [], without: { 'small.other': 'judgement' } }]]),
    });
    expect(lineOf(document, '| `ca.small`')).toBe('| `ca.small`<br>A small pathway | 2020-01-01 to now: open | 1 | 1 | high (1 high, 0 medium, 0 low) | 0 | `small` | 3 / 2 / 0 / 1 | 1 of 1 criteria: 2 boundaries, 0 days |');
    expect(lineOf(document, '| `ca.small.gated`')).toBe('| `ca.small.gated`<br>A gated pathway<br>(and the criteria of `ca.small`) | 2020-01-01 to now: open | 1 | 1 | high (1 high, 0 medium, 0 low) | 0 |  | 0 / 0 / 0 / 0 | none |');
    expect(document).toContain('| `ca.small.gated` | no written client |');
    expect(document).not.toContain('| `ca.small` | no written client |');
    expect(lineOf(document, '| **All**')).toBe('| **All** | 2 | 2 | 2 | 1 | 3 / 2 / 0 / 1 | 2 |');
    expect(lineOf(document, '| words')).toContain('| words | 1 |');
    expect(lineOf(document, '| `ca.small` | `small.points`')).toBe('| `ca.small` | `small.points` | `/persons/0/dateOfBirth` | 2000-01-01: met, 2000-01-02: not-met |');
    expect(lineOf(document, '**1: an officer decides')).toContain('`small.other`');
  });

  it('names the lowest confidence', () => {
    expect(lineOf(coverageDocument(withNote('low', 'Guessed.'), none), '| `ca.small`')).toContain('| low (0 high, 0 medium, 1 low) |');
  });

  it('lists the notes that are doubtful or name a reading, and not those that only explain', () => {
    expect(lineOf(coverageDocument(withNote('medium', 'Seen in one place | of two.'), none), '| `law`')).toBe('| `law` | Example Act, 1 | medium | Seen in one place \\| of two. |');
    expect(lineOf(coverageDocument(withNote('high', 'Two sources contradict each other; the later is taken.'), none), '| `law`')).toContain('| high | Two sources');
    expect(lineOf(coverageDocument(withNote('high', 'Points are whole numbers.'), none), '| `law`')).toBeUndefined();
  });
});
