import { describe, expect, it } from 'vitest';
import { builtInRules } from '../../../db/rules/builtInRules';
import { assess } from '../../../shared/assessment/assess';
import { assessmentReport } from '../../../shared/assessment/report/document';
import { explain } from '../../../shared/assessment/report/explain';
import type { PrintedView } from '../../../shared/assessment/report/judgementBlocks';
import { plainText, type Block, type List } from '../../../shared/documents';
import { samples } from '../../../shared/samples';

const client = samples.find(({ fileNumber }) => fileNumber === '2026-0101');
if (!client) throw new Error('it is a sample');
const explanation = explain(assess(client, builtInRules(), { asOf: '2026-11-22', trace: true, pathwayIds: ['ca.ee.fsw'] }));
const view: PrintedView = { pathwayId: 'ca.ee.fsw', criterionId: 'fsw.duties', view: 'favourable', reasons: 'Both letters.\nBoth signed.', on: '2026-11-20', by: 'Alix Tremblay' };

type Kept = Extract<Block, { kind: 'keepTogether' }>;
const isKept = (block: Block): block is Kept => block.kind === 'keepTogether';
const textOf = (block: Block | undefined): string => (block?.kind === 'paragraph' ? plainText(block.runs) : '');
const itemsOf = ({ items }: List): string[] => items.map(({ runs }) => plainText(runs).replaceAll('\u00A0', ' '));

/** What stands under the title of the questions for an officer: its remark, and each question by itself. */
function judged(views: readonly PrintedView[], language: 'en' | 'fr' = 'en'): { remark: string; items: string[]; lists: number } {
  const title = language === 'en' ? 'For an officer to judge' : 'À l’appréciation d’un agent';
  const { blocks } = assessmentReport({ language, explanation, client: client!, views, pathwayIds: ['ca.ee.fsw'], printedOn: '2026-12-01', preparedBy: { name: 'Odile Exemple', role: 'rcic', membershipNumber: 'R000000' } });
  const at = blocks.findIndex((block) => isKept(block) && textOf(block.blocks[0]) === title);
  const kept = blocks[at];
  if (!kept || !isKept(kept)) throw new Error('there are questions for an officer');
  const next = blocks[at + 1];
  const lists = [...kept.blocks, ...(next?.kind === 'list' ? [next] : [])].filter((block): block is List => block.kind === 'list');
  return { remark: textOf(kept.blocks[1]).replaceAll('\u00A0', ' '), items: lists.flatMap(itemsOf), lists: lists.length };
}

describe('what an officer judges, in a report', () => {
  it('has the view below its question, with author, day and reasons line by line, and says that it does not count', () => {
    const { remark, items } = judged([view]);
    expect(remark).toBe('A consultant’s view never changes the result: an officer decides.');
    expect(items.find((text) => text.startsWith('Duties of the occupation — '))).toMatch(/ \[\d+\] 75\(2\)\(b\), \(c\)\nConsultant’s view: favourable \(Alix Tremblay, 20 November 2026\)\nBoth letters\.\nBoth signed\.$/u);
    expect(items.filter((text) => text.includes('Consultant’s view'))).toHaveLength(1);
  });

  it.each([['favourable', 'favorable'], ['doubtful', 'réservé'], ['unfavourable', 'défavorable']] as const)('says %s in French', (held, french) => {
    const { remark, items } = judged([{ ...view, view: held }], 'fr');
    expect(remark).toBe('L’avis d’un consultant ne change jamais le résultat : c’est un agent qui décide.');
    expect(items.join('\n')).toContain(`\nAvis du consultant : ${french} (Alix Tremblay, le 20 novembre 2026)\nBoth letters.`);
  });

  it('says nothing of views where there are none, or none on what is printed', () => {
    for (const views of [[], [{ ...view, pathwayId: 'ca.wp.general' }], [{ ...view, criterionId: 'fsw.language' }]]) {
      const { remark, items } = judged(views);
      expect([remark, items.filter((text) => text.includes('view'))]).toEqual(['', []]);
    }
  });

  it('stays together while reasons are short, and goes on to the next page where they are long', () => {
    expect(judged([{ ...view, reasons: 'x'.repeat(1_500) }]).lists).toBe(1);
    const { lists, items } = judged([{ ...view, reasons: 'x'.repeat(1_501) }]);
    expect([lists, items.length]).toEqual([2, judged([]).items.length]);
  });
});
