import { describe, expect, it } from 'vitest';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { generateChecklist, type GeneratedChecklist } from '../../../shared/checklists/generate';
import { reasonInWords } from '../../../shared/checklists/words';
import { parseClientFileValue } from '../../../shared/clientFile';
import { goldenChecklists } from './golden';
import { nominationOntario } from './golden/nominationOntario';
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

/** Where the rules and the reference differ: what the reference asks for and the rules do not, what the rules ask for without it. */
interface OpenDifference {
  golden: GoldenChecklist;
  missing?: readonly string[];
  unwanted?: readonly string[];
  because: string;
}

/** Compared on their own and reported until the rules say what the reference says; the expected lists already do. */
const open: readonly OpenDifference[] = [
  {
    golden: nominationOntario, because: 'Ontario (2.5) asks for six months of statements in Human Capital Priorities and for proof of the intention to reside there; that stream takes no job offer, so nothing of an employer',
    missing: ['proof-of-funds for p1: required', 'provincial-connection-proof for p1: required'],
    unwanted: [
      'proof-of-funds for p1: if-asked', 'provincial-connection-proof for p1: if-asked', 'job-offer-letter for the file: required', 'business-registration for the file: required', 'business-legitimacy for the file: required',
      'financial-statements for the file: if-asked', 'organization-charts for the file: if-asked', 'recruitment-evidence for the file: if-asked',
    ],
  },
];

/** Lines without those that an open difference is about. */
const settled = (golden: GoldenChecklist, all: readonly string[]): string[] => {
  const differing = new Set(open.filter((one) => one.golden === golden).flatMap(({ missing = [], unwanted = [] }) => [...missing, ...unwanted]));
  return all.filter((line) => !differing.has(line));
};

describe('golden checklists', () => {
  it.each(goldenChecklists)('$checklistId: $title', (golden) => {
    expect(settled(golden, asked(golden))).toEqual(settled(golden, lines(golden.expected)));
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

  it.for(open)('open: $golden.title: $because', async ({ golden, missing = [], unwanted = [], because }, { annotate }) => {
    const expected = lines(golden.expected);
    expect(missing.filter((line) => !expected.includes(line))).toEqual([]);
    expect(unwanted.filter((line) => expected.includes(line))).toEqual([]);
    const items = asked(golden);
    const still = [...missing.filter((line) => !items.includes(line)).map((line) => `- ${line}`), ...unwanted.filter((line) => items.includes(line)).map((line) => `+ ${line}`)];
    await annotate(still.length === 0 ? 'settled: take it off the list' : `${because}:\n${still.join('\n')}`, still.length === 0 ? 'notice' : 'warning');
  });
});
