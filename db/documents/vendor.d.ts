// What we use of three libraries that bring no types of their own for these versions.

declare module 'pdfkit' {
  import { Readable } from 'node:stream';
  import type { Font } from 'fontkit';

  export type StructureContent = { push(content: StructureContent): void };
  export type StructureElement = {
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  };
  export type OutlineItem = {
    addItem(title: string, options: { fit: false; top: number; left: number; expanded: boolean }): OutlineItem;
  };
  export type OpenedImage = { width: number; height: number };
  export type FileProperties = { Title: string; Author: string; Creator: string; Producer: string; CreationDate: Date };

  export default class PDFDocument extends Readable {
    constructor(options: {
      /** Empty: no standard font is loaded. */
      font: '';
      autoFirstPage: false;
      pdfVersion: '1.7';
      lang: string;
      tagged: true;
      displayTitle: true;
      info: FileProperties;
    });
    readonly info: FileProperties;
    readonly outline: OutlineItem;
    protected _addInfo(): void;

    addPage(options: { size: readonly [width: number, height: number]; margin: 0 }): this;
    end(): void;

    registerFont(name: string, font: Font): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;

    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    fill(): this;
    stroke(): this;

    openImage(bytes: Uint8Array): OpenedImage;
    image(image: OpenedImage, x: number, y: number, options: { width: number; height: number }): this;
    link(x: number, y: number, width: number, height: number, url: string, options: { structParent: StructureElement; Contents: object }): this;

    struct(type: string, options?: { alt?: string; scope?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(tag: string): StructureContent;
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
    markContent(tag: 'Span', options: { actual: string }): this;
    endMarkedContent(): this;
  }
}

declare module 'fontkit' {
  export type Glyph = { readonly id: number; readonly codePoints: readonly number[] };
  export type Font = {
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    /** The characters that the font draws with this glyph, in code point order. */
    stringsForGlyph(id: number): string[];
    layout(text: string, features?: unknown): { glyphs: Glyph[]; positions: object[] };
  };
  export function create(bytes: Uint8Array): Font;
}

declare module 'linebreak' {
  /** The line breaking of Unicode (UAX 14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
