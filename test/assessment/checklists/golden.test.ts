import { describe, expect, it } from 'vitest';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { generateChecklist, type GeneratedChecklist } from '../../../shared/checklists/generate';
import { reasonInWords } from '../../../shared/checklists/words';
import { parseClientFileValue } from '../../../shared/clientFile';
import { goldenChecklists } from './golden';
import type { ExpectedDocument, GoldenChecklist } from './goldenChecklist';

const pack = new LoadedPack(builtInPack, 'sha256-test');

function generated({ client, checklistId, asOf }: GoldenChecklist): GeneratedChecklist {
  const parsed = parseClientFileValue(client);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return generateChecklist(parsed.file, pack, { id: checklistId, asOf });
}

/** One line for each item, in one order, so that a difference reads as the lines that are missing or too many. */
const lines = (items: readonly Pick<ExpectedDocument, 'document' | 'for' | 'subject' | 'need'>[]): string[] =>
  items.map(({ document, for: owner, subject, need }) => `${document} for ${owner ?? 'the file'}${subject === null ? '' : ` (${subject})`}: ${need}`).sort();
const asked = (golden: GoldenChecklist): string[] => lines(generated(golden).items.map(({ document, ...item }) => ({ ...item, document: document.id })));

describe('golden checklists', () => {
  it.each(goldenChecklists)('$checklistId: $title', (golden) => {
    expect(asked(golden)).toEqual(lines(golden.expected));
  });

  it.each(goldenChecklists)('says why and where it stands, in both languages: $title', (golden) => {
    const { items, client } = generated(golden);
    const silent = items.filter((item) => reasonInWords(item, client, 'en').trim() === '' || reasonInWords(item, client, 'fr').trim() === '' || !item.citations.some((id) => builtInPack.citations[id]));
    expect(silent.map(({ document }) => document.id)).toEqual([]);
  });

  it.each(goldenChecklists)('names the line of the reference for each document, once: $title', ({ expected }) => {
    expect(expected.filter(({ because }) => because.trim() === '')).toEqual([]);
    const named = expected.map(({ document, for: owner, subject }) => `${document} for ${owner ?? 'the file'} (${subject ?? ''})`);
    expect(named.filter((one, index) => named.indexOf(one) !== index)).toEqual([]);
  });
});
