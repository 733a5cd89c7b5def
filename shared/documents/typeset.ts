import { frenchSpacing } from '../texts/typography';
import type { Block, Document, List, Run } from './model';

const runsOf = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, text: frenchSpacing(run.text) }));
const listOf = (list: List): List => ({ ...list, items: list.items.map(({ runs, nested }) => ({ runs: runsOf(runs), ...(nested ? { nested: listOf(nested) } : {}) })) });

function blockOf(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: runsOf(block.runs) };
    case 'list':
      return listOf(block);
    case 'definitions':
      return { ...block, rows: block.rows.map(({ label, value }) => ({ label: runsOf(label), value: runsOf(value) })) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: runsOf(column.title) })),
        rows: block.rows.map((row) => (row.kind === 'section' ? { ...row, runs: runsOf(row.runs) } : { ...row, cells: row.cells.map((cell) => ({ ...cell, runs: runsOf(cell.runs) })) })),
      };
    case 'bars':
      return { ...block, rows: block.rows.map((bar) => ({ ...bar, label: runsOf(bar.label), ...(bar.note ? { note: runsOf(bar.note) } : {}) })) };
    case 'callout':
      return { ...block, title: runsOf(block.title), paragraphs: block.paragraphs.map(runsOf) };
    case 'pageBreak':
      return block;
    case 'keepTogether':
      return { ...block, blocks: block.blocks.map(blockOf) };
    case 'signatures':
      return { ...block, lines: block.lines.map(({ caption, dated }) => ({ caption: runsOf(caption), dated })) };
  }
}

/** The document as its language is set, whoever wrote its texts; every writer begins with it. Addresses of links stay as they are. */
export const typeset = (document: Document): Document =>
  document.language === 'en' ? document : { ...document, title: frenchSpacing(document.title), footer: frenchSpacing(document.footer), blocks: document.blocks.map(blockOf) };
