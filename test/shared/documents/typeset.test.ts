import { describe, expect, it } from 'vitest';
import { bar, bars, bullets, callout, checkbox, definitions, documentOf, heading, item, keepTogether, link, numbered, pageBreak, paragraph, section, signatures, table, typeset, type Block, type Document } from '../../../shared/documents';

const document = (blocks: readonly Block[], more: Partial<Document> = {}): Document =>
  documentOf({ language: 'fr', title: 'Liste : Ada', author: 'a', date: '2026-11-26', footer: 'Règles : 1', blocks, ...more });

describe('a French document', () => {
  const said = 'Doit indiquer : « oui », 1 000 $';
  const set = 'Doit indiquer\u00A0: «\u00A0oui\u00A0», 1\u00A0000\u00A0$';

  it('has no-break spaces in every kind of block, whoever wrote its texts', () => {
    const blocks = (text: string): Block[] => [
      heading(1, text), paragraph([text, link('https://example.com/a%20:b', text)]), bullets([item(text, numbered([text]))]), definitions([[text, text]]),
      table([text], [section(text), [checkbox(true, text)]]), bars([bar(text, 1, 2, text)]), callout('info', text, text), pageBreak(), keepTogether(paragraph(text)), signatures(text),
    ];
    expect(typeset(document(blocks(said)))).toEqual({ ...document(blocks(set)), title: 'Liste\u00A0: Ada', footer: 'Règles\u00A0: 1' });
  });

  it('keeps an amount on one line, and leaves hours, addresses and other figures alone', () => {
    const text = (from: string): unknown => typeset(document([paragraph(from)])).blocks[0];
    expect(text('12 345,50 $ et 3 % à 14:05, https://a.example, 2026 100 pages')).toEqual(paragraph('12\u00A0345,50\u00A0$ et 3\u00A0% à 14:05, https://a.example, 2026 100 pages'));
  });
});

it('an English document stays as it is written', () => {
  const english = document([paragraph('Cost : $5 « x »')], { language: 'en' });
  expect(typeset(english)).toBe(english);
});
