import type { Block } from '../../../shared/documents';
import type { Item, StructureNode } from '../item';
import { layoutCallout } from './callout';
import type { Layout } from './context';
import { layoutBars, layoutDefinitions } from './labelled';
import { layoutList } from './list';
import { layoutSignatures } from './signatures';
import { layoutTable } from './table';
import { layoutHeading, layoutParagraph } from './text';

/** The blocks as items `width` points wide, in the order in which they are read. */
export function layoutBlocks(layout: Layout, blocks: readonly Block[], width: number, parent: StructureNode): Item[] {
  const items: Item[] = [];
  let beginsPage = false;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      beginsPage = true;
      continue;
    }
    const made = layoutBlock(layout, block, width, parent);
    const first = made[0];
    if (beginsPage && first) {
      made[0] = { ...first, beginsPage };
      beginsPage = false;
    }
    // Nobody signs a page that bears nothing but signatures.
    const above = items.at(-1);
    if (block.kind === 'signatures' && above?.hold === 'no') items[items.length - 1] = { ...above, hold: 'ifPossible' };
    items.push(...made);
  }
  return items;
}

function layoutBlock(layout: Layout, block: Exclude<Block, { kind: 'pageBreak' }>, width: number, parent: StructureNode): Item[] {
  switch (block.kind) {
    case 'heading':
      return layoutHeading(layout, block, width, parent);
    case 'paragraph':
      return layoutParagraph(layout, block, width, parent);
    case 'list':
      return layoutList(layout, block, width, parent);
    case 'definitions':
      return layoutDefinitions(layout, block, width, parent);
    case 'table':
      return layoutTable(layout, block, width, parent);
    case 'bars':
      return layoutBars(layout, block, width, parent);
    case 'callout':
      return layoutCallout(layout, block, width, parent);
    case 'signatures':
      return layoutSignatures(layout, block, width, parent);
    case 'keepTogether': {
      const items = layoutBlocks(layout, block.blocks, width, parent);
      return items.map((item, index) => (index < items.length - 1 && item.hold === 'no' ? { ...item, hold: 'ifPossible' } : item));
    }
  }
}
