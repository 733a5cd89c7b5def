import type { Letterhead } from '../../shared/documents';
import { wordsOf } from '../../shared/documents';
import { itemOf, node, type Drawing, type Item, type StructureNode } from './item';
import { breakLines } from './lines';
import type { Layout } from './layout/context';
import { drawLines } from './layout/text';
import type { PictureSize } from './pictures';
import { colors, type } from './theme';
import { tidyLine } from './tidyText';

const logoBox = { width: 150, height: 46 } as const;

/** Firm and logo on the left, how to reach it on the right, a rule below. */
export function layoutLetterhead(layout: Layout, letterhead: Letterhead, logoSize: PictureSize | null, width: number, parent: StructureNode): Item {
  const words = wordsOf(layout.language);
  const left: Drawing[] = [];
  let leftHeight = 0;
  if (letterhead.logo && logoSize) {
    const scale = Math.min(logoBox.width / logoSize.width, logoBox.height / logoSize.height);
    const size = { width: logoSize.width * scale, height: logoSize.height * scale };
    left.push({ kind: 'image', base64: letterhead.logo.base64, x: 0, y: 0, ...size, node: node('Figure', parent, { alternative: tidyLine(letterhead.logo.alternative) }) });
    leftHeight = size.height + 8;
  }
  const firm = breakLines(layout.faces, [{ text: letterhead.firm }], type.firm, width * 0.55);
  left.push(...drawLines(firm, type.firm, { x: 0, top: leftHeight, width, align: 'left' }, node('P', parent)));
  leftHeight += firm.length * type.firm.leading;

  const contact = [
    ...letterhead.addressLines.map((text) => [{ text }]),
    ...(letterhead.telephone === undefined ? [] : [[{ text: `${words.telephone} ${letterhead.telephone}` }]]),
    ...(letterhead.email === undefined ? [] : [[{ text: letterhead.email, href: `mailto:${letterhead.email}` }]]),
  ];
  const contactWidth = width * 0.42;
  let contactHeight = 3;
  const right = contact.flatMap((runs) => {
    const lines = breakLines(layout.faces, runs, type.contact, contactWidth);
    const drawn = drawLines(lines, type.contact, { x: width - contactWidth, top: contactHeight, width: contactWidth, align: 'right' }, node('P', parent));
    contactHeight += lines.length * type.contact.leading;
    return drawn;
  });

  const height = Math.max(leftHeight, contactHeight) + 10;
  const rule: Drawing = { kind: 'line', x1: 0, x2: width, y1: height, y2: height, color: colors.rule, thickness: 0.75 };
  return itemOf(height, [rule, ...left, ...right], { after: 24 });
}
