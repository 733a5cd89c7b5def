import PDFDocument from 'pdfkit';
import type { Document } from '../../shared/documents';
import { tidyLine } from './tidyText';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/gu, (character) => entities[character] ?? character);

/** An empty tagged PDF with the properties of a document: title, author, language and, as its only date, the document's day. */
export class TaggedPdf extends PDFDocument {
  constructor({ title, author, language, date }: Document) {
    super({
      font: '',
      autoFirstPage: false,
      pdfVersion: '1.7',
      lang: language === 'fr' ? 'fr-CA' : 'en-CA',
      tagged: true,
      displayTitle: true,
      // Noon: the same day everywhere in Canada.
      info: { Title: tidyLine(title), Author: tidyLine(author), Creator: 'Dossier', Producer: 'Dossier', CreationDate: new Date(`${date}T12:00:00Z`) },
    });
  }

  /** PDFKit puts the properties into XML as they are, and a title may well have an `&`. */
  protected override _addInfo(): void {
    const { Title, Author } = this.info;
    Object.assign(this.info, { Title: escaped(Title), Author: escaped(Author) });
    super._addInfo();
    Object.assign(this.info, { Title, Author });
  }
}
