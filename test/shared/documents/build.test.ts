import { describe, expect, it } from 'vitest';
import { bold, bullets, checkbox, checkboxes, column, definitions, documentOf, heading, info, item, link, logoFromBytes, paragraph, plainText, row, runs, section, signatures, table, warning } from '../../../shared/documents';

describe('builders', () => {
  it('take a sentence, a run or a mix wherever text is wanted', () => {
    expect(runs('A sentence.')).toEqual([{ text: 'A sentence.' }]);
    expect(runs(bold('strong'))).toEqual([{ text: 'strong', bold: true }]);
    expect(runs(['See ', link('https://example.com')])).toEqual([{ text: 'See ' }, { text: 'https://example.com', href: 'https://example.com' }]);
    expect(plainText(runs(['a ', bold('b')]))).toBe('a b');
  });

  it('fill in what is usual', () => {
    expect(paragraph('x')).toEqual({ kind: 'paragraph', runs: [{ text: 'x' }], tone: 'normal', align: 'left' });
    expect(column('Name')).toEqual({ title: [{ text: 'Name' }], width: { share: 1 }, align: 'left' });
    expect(signatures('Odile').lines).toEqual([{ caption: [{ text: 'Odile' }], dated: true }]);
    expect(documentOf({ language: 'en', title: 't', author: 'a', date: '2026-11-22', footer: 'f', blocks: [] }).pageSize).toBe('letter');
  });

  it('tell entries with lists inside from entries of text', () => {
    expect(bullets(['plain', item('deep', checkboxes(['inner']))]).items).toEqual([
      { runs: [{ text: 'plain' }] },
      { runs: [{ text: 'deep' }], nested: { kind: 'list', marker: 'checkbox', items: [{ runs: [{ text: 'inner' }] }] } },
    ]);
  });

  it('make tables of rows, sections and cells with boxes', () => {
    expect(table(['A', 'B'], [section('Part'), ['1', checkbox(true, 'done')], row('2')]).rows).toEqual([
      { kind: 'section', runs: [{ text: 'Part' }] },
      { kind: 'cells', cells: [{ runs: [{ text: '1' }] }, { runs: [{ text: 'done' }], checkbox: 'ticked' }] },
      { kind: 'cells', cells: [{ runs: [{ text: '2' }] }] },
    ]);
    expect(() => table(['A'], [['1', '2']])).toThrow(RangeError);
  });

  it('name callouts in the language of the document', () => {
    expect(plainText(info('fr', 'x').title)).toBe('À noter');
    expect(plainText(warning('en', 'x').title)).toBe('Important');
  });

  it('make plain JSON', () => {
    const document = documentOf({ language: 'fr', title: 't', author: 'a', date: '2026-11-22', footer: 'f', blocks: [heading(1, 'h'), definitions([['l', bold('v')]]), table(['A'], [[checkbox(false)]])] });
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('a logo', () => {
  it('is known by its first bytes', () => {
    expect(logoFromBytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'Firm')).toEqual({ format: 'png', base64: 'iVBORw0KGgo=', alternative: 'Firm' });
    expect(logoFromBytes(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'Firm')).toEqual({ format: 'jpeg', base64: '/9j/4A==', alternative: 'Firm' });
    expect(logoFromBytes(new TextEncoder().encode('<svg/>'), 'Firm')).toBeNull();
    expect(logoFromBytes(new Uint8Array(), 'Firm')).toBeNull();
  });
});
