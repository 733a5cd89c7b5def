import { callout, plainText, wordsOf, type Block, type Document, type Run } from '../../shared/documents';

/** A longer text is named by its beginning, in characters. */
const longestName = 60;

/** What a text is called, and the text. */
type Named = { name: string; text: string };

const shortened = (text: string): string => (Array.from(text).length > longestName ? `${Array.from(text).slice(0, longestName).join('')}…` : text);
const itself = (runs: readonly Run[]): Named => ({ name: plainText(runs), text: plainText(runs) });

/** Every text of a block; the cells of a row are called by its first, as answers are by their question. */
function textsOf(block: Block): Named[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [itself(block.runs)];
    case 'list':
      return block.items.flatMap(({ runs, nested }) => [itself(runs), ...(nested ? textsOf(nested) : [])]);
    case 'definitions':
      return block.rows.map(({ label, value }) => ({ name: plainText(label), text: `${plainText(label)}${plainText(value)}` }));
    case 'table':
      return [...block.columns.map(({ title }) => itself(title)), ...block.rows.map((row): Named => {
        if (row.kind === 'section') return itself(row.runs);
        const texts = row.cells.map(({ runs }) => plainText(runs));
        return { name: texts.filter((text) => text !== '').slice(0, 2).join(' · '), text: texts.join('') };
      })];
    case 'bars':
      return block.rows.map(({ label, note = [] }) => ({ name: plainText(label), text: `${plainText(label)}${plainText(note)}` }));
    case 'callout':
      return [itself(block.title), ...block.paragraphs.map(itself)];
    case 'pageBreak':
      return [];
    case 'keepTogether':
      return block.blocks.flatMap(textsOf);
    case 'signatures':
      return block.lines.map(({ caption }) => itself(caption));
  }
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Says at the end of a document which characters could not be printed and where they stand; nothing where all could. */
export function namedMissing(document: Document, missing: readonly string[]): Block[] {
  if (missing.length === 0) return [];
  const words = wordsOf(document.language);
  const told = document.blocks.flatMap(textsOf).flatMap(({ name, text }) => {
    const found = missing.filter((character) => text.normalize('NFC').includes(character));
    const printable = missing.reduce((whole, character) => whole.replaceAll(character, '□'), name.normalize('NFC'));
    return found.length === 0 ? [] : [`${shortened(printable.replace(/\s+/gu, ' '))} (${found.map(codeOf).join(', ')})`];
  });
  return [callout('warning', words.notPrinted, words.notPrintedLead, ...new Set(told.length > 0 ? told : [missing.map(codeOf).join(', ')]))];
}
