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

describe('the table of what rules cover', () => {
  const law = smallPack.citations['law'] as Citation;
  const withNote = (confidence: Citation['confidence'], en: string): Pack => ({ ...smallPack, citations: { law: { ...law, confidence, note: { en, fr: 'Une lecture' } } } });
  const lineOf = (document: string, start: string): string | undefined => document.split('\n').find((line) => line.startsWith(start));

  it('has a row for each pathway, with its versions, sources and cases by outcome', () => {
    const document = coverageDocument(smallPack, new Map([['ca.small', { applies: 3, 'does-not-apply': 2, closed: 1 }]]));
    expect(lineOf(document, '| `ca.small`')).toBe('| `ca.small`<br>A small pathway | 2020-01-01 to now: open | 1 | 1 | high (1 high, 0 medium, 0 low) | 0 | `small` | 3 / 2 / 0 / 1 |');
    expect(lineOf(document, '| `ca.small.gated`')).toBe('| `ca.small.gated`<br>A gated pathway<br>(and the criteria of `ca.small`) | 2020-01-01 to now: open | 1 | 1 | high (1 high, 0 medium, 0 low) | 0 |  | 0 / 0 / 0 / 0 |');
    expect(lineOf(document, '| **All**')).toBe('| **All** | 2 | 2 | 2 | 1 | 3 / 2 / 0 / 1 |');
  });

  it('names the lowest confidence', () => {
    expect(lineOf(coverageDocument(withNote('low', 'Guessed.'), new Map()), '| `ca.small`')).toContain('| low (0 high, 0 medium, 1 low) |');
  });

  it('lists the notes that are doubtful or name a reading, and not those that only explain', () => {
    expect(lineOf(coverageDocument(withNote('medium', 'Seen in one place | of two.'), new Map()), '| `law`')).toBe('| `law` | Example Act, 1 | medium | Seen in one place \\| of two. |');
    expect(lineOf(coverageDocument(withNote('high', 'Two sources contradict each other; the later is taken.'), new Map()), '| `law`')).toContain('| high | Two sources');
    expect(lineOf(coverageDocument(withNote('high', 'Points are whole numbers.'), new Map()), '| `law`')).toBeUndefined();
  });
});
