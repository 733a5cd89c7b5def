import type PDFDocument from 'pdfkit';
import type { OutlineItem, StructureElement } from 'pdfkit';
import type { Drawing, Item, StructureNode } from './item';
import type { Pictures } from './pictures';
import { colors } from './theme';

export type Painter = {
  /** Draws `item` with its top left corner at (`x`, `y`) of the page begun last, as something to be read. */
  content(item: Item, x: number, y: number): void;
  /** Draws what only helps the eye: running titles, page numbers, repeated headers. */
  decoration(drawings: readonly Drawing[], x: number, y: number): void;
  finish(): void;
};

/** Puts drawings on the pages of `pdf`, and what they mean into its structure. */
export function painterOf(pdf: PDFDocument, pageWidth: number, pictures: Pictures): Painter {
  const elements = new Map<StructureNode, StructureElement>();
  const bookmarks: { level: number; item: OutlineItem }[] = [];
  let root: StructureElement | null = null;

  function elementOf(node: StructureNode): StructureElement {
    const known = elements.get(node);
    if (known) return known;
    const element = pdf.struct(node.type, {
      ...(node.alternative === undefined ? {} : { alt: node.alternative }),
      ...(node.scope === undefined ? {} : { scope: node.scope }),
    });
    elements.set(node, element);
    if (node.parent) elementOf(node.parent).add(element);
    else root = element;
    return element;
  }

  function inElement(node: StructureNode, draw: () => void): StructureElement {
    const element = elementOf(node);
    const content = pdf.markStructureContent(node.type);
    draw();
    pdf.endMarkedContent();
    element.add(content);
    return element;
  }

  function asArtifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    pdf.markContent('Artifact', { type });
    draw();
    pdf.endMarkedContent();
  }

  function drawText({ piece, ending }: Extract<Drawing, { kind: 'text' }>, x: number, baseline: number): void {
    // What is copied or read out is the text that was meant, not the sign that stands for it.
    if (piece.actual !== undefined) pdf.markContent('Span', { actual: piece.actual + ending });
    pdf.font(piece.font).fontSize(piece.size).fillColor(piece.color);
    pdf.text(piece.text + ending, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (piece.actual !== undefined) pdf.endMarkedContent();
  }

  function drawLink(drawing: Extract<Drawing, { kind: 'text' }>, owner: StructureNode, href: string, x: number, baseline: number): void {
    const { piece } = drawing;
    const element = inElement(owner, () => drawText(drawing, x, baseline));
    asArtifact('Layout', () => {
      const y = baseline + piece.size * 0.14;
      pdf.strokeColor(piece.color).lineWidth(0.4).moveTo(x, y).lineTo(x + piece.width, y).stroke();
    });
    // PDFKit writes plain strings as names; a String object is a text string.
    pdf.link(x, baseline - piece.size * 0.9, piece.width, piece.size * 1.25, href, { structParent: element, Contents: new String(piece.text) });
    element.end();
  }

  function drawShape(drawing: Extract<Drawing, { kind: 'rectangle' | 'line' }>, dx: number, dy: number): void {
    if (drawing.kind === 'line') {
      pdf.strokeColor(drawing.color).lineWidth(drawing.thickness);
      pdf.moveTo(drawing.x1 + dx, drawing.y1 + dy).lineTo(drawing.x2 + dx, drawing.y2 + dy).stroke();
      return;
    }
    const { x, y, width, height, radius, fill } = drawing;
    pdf.fillColor(fill);
    if (radius === undefined) pdf.rect(x + dx, y + dy, width, height).fill();
    else pdf.roundedRect(x + dx, y + dy, width, height, radius).fill();
  }

  /** Read out as the sign of Unicode; drawn as lines, which look the same at every size. */
  function drawCheckbox({ size, ticked }: Extract<Drawing, { kind: 'checkbox' }>, x: number, y: number): void {
    pdf.markContent('Span', { actual: ticked ? '☑ ' : '☐ ' });
    pdf.strokeColor(ticked ? colors.bar : colors.quiet).lineWidth(0.8).roundedRect(x, y, size, size, 1.4).stroke();
    if (ticked) {
      pdf.lineWidth(1.3).moveTo(x + size * 0.2, y + size * 0.52).lineTo(x + size * 0.42, y + size * 0.74).lineTo(x + size * 0.82, y + size * 0.24).stroke();
    }
    pdf.endMarkedContent();
  }

  function drawContent(drawing: Drawing, dx: number, dy: number): void {
    switch (drawing.kind) {
      case 'text': {
        const { node, piece } = drawing;
        const x = drawing.x + dx;
        const baseline = drawing.baseline + dy;
        if (!node) asArtifact('Layout', () => drawText(drawing, x, baseline));
        else if (piece.href !== undefined) drawLink(drawing, node, piece.href, x, baseline);
        else inElement(node, () => drawText(drawing, x, baseline));
        return;
      }
      case 'checkbox': {
        const draw = (): void => drawCheckbox(drawing, drawing.x + dx, drawing.y + dy);
        if (drawing.node) inElement(drawing.node, draw);
        else asArtifact('Layout', draw);
        return;
      }
      case 'image':
        inElement(drawing.node, () => {
          pictures.draw(drawing.base64, drawing.x + dx, drawing.y + dy, { width: drawing.width, height: drawing.height });
        });
        return;
      case 'rectangle':
      case 'line':
        asArtifact('Layout', () => drawShape(drawing, dx, dy));
    }
  }

  function addBookmark({ level, title }: NonNullable<Item['bookmark']>, y: number): void {
    while ((bookmarks.at(-1)?.level ?? 0) >= level) bookmarks.pop();
    const parent = bookmarks.at(-1)?.item ?? pdf.outline;
    // PDFKit counts `left` from the right edge.
    bookmarks.push({ level, item: parent.addItem(title, { fit: false, top: Math.max(0, y - 8), left: pageWidth, expanded: true }) });
  }

  return {
    content(item, x, y) {
      if (item.bookmark) addBookmark(item.bookmark, y);
      for (const drawing of item.drawings) drawContent(drawing, x, y);
    },
    decoration(drawings, x, y) {
      asArtifact('Pagination', () => {
        for (const drawing of drawings) {
          if (drawing.kind === 'text') drawText(drawing, drawing.x + x, drawing.baseline + y);
          else if (drawing.kind === 'line' || drawing.kind === 'rectangle') drawShape(drawing, x, y);
        }
      });
    },
    finish() {
      if (!root) return;
      pdf.addStructure(root);
      root.end();
    },
  };
}
