import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableLogo, writeDocx } from '../../../db/documents';
import { bullets, callout, checkbox, definitions, documentOf, heading, link, numbered, paragraph, section, signatures, table, type Document } from '../../../shared/documents';
import { tempFolder } from '../../support/tempFolder';

const decoder = new TextDecoder();
const part = (bytes: Uint8Array, name: string): string => decoder.decode(unzipSync(bytes)[name]);
/** What a reader sees of a part, its line breaks as such. */
const textOf = (xml: string): string => xml.replaceAll(/<w:br\/>|<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'");

const letter = (more: Partial<Document> = {}): Document =>
  documentOf({
    language: 'fr', title: 'Liste de contrôle — Élodie Çelik', author: 'Alix Tremblay, CRIC R512345', date: '2026-11-26', footer: 'Alix Tremblay · Règles 2026.11.1', pageSize: 'letter',
    letterhead: { firm: 'Cabinet Boréal & fils', addressLines: ['12, rue de l’Église', 'Québec'], telephone: '418 555-0100', email: 'accueil@example.com' },
    blocks: [
      heading(1, 'Documents à fournir'),
      paragraph(['Voir ', link('https://www.canada.ca/', 'le site'), ' ou ', link('javascript:alert(1)', 'ceci'), '.']),
      definitions([['Client', 'Çelik <Élodie>']]),
      table(['Document', 'État'], [section('Identité'), [checkbox(false, 'Passeport'), 'À fournir'], [checkbox(true, 'Acte de naissance'), 'Accepté']]),
      bullets(['un', 'deux']), numbered(['premier', 'second']),
      callout('warning', 'Important', 'À faire sans tarder.'),
      signatures('Élodie Çelik'),
    ],
    ...more,
  });

describe('a document for a word processor', () => {
  it('says all that the document says, with accents, letterhead and page numbers', async () => {
    const bytes = await writeDocx(letter());
    const body = textOf(part(bytes, 'word/document.xml'));
    for (const text of ['Cabinet Boréal & fils', '12, rue de l’Église', 'Tél. 418 555-0100', 'Documents à fournir', 'Voir le site ou ceci.', 'Çelik <Élodie>', 'Identité', '☐ Passeport', '☑ Acte de naissance', 'deux', 'second', 'À faire sans tarder.', 'Élodie Çelik']) expect(body).toContain(text);
    const footer = part(bytes, Object.keys(unzipSync(bytes)).find((name) => /^word\/footer\d\.xml$/.test(name)) ?? '');
    expect(textOf(footer)).toContain('Alix Tremblay · Règles 2026.11.1');
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
    expect(textOf(footer)).toMatch(/Page PAGE de NUMPAGES/);
  });

  it('has headings, lists and tables as such, the head of a table on every page', async () => {
    const xml = part(await writeDocx(letter()), 'word/document.xml');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml.match(/<w:numPr>/g)).toHaveLength(4);
    expect(xml).toContain('<w:cantSplit/>');
  });

  it('links to web pages and mail alone, and carries neither macros nor anything from outside', async () => {
    const parts = unzipSync(await writeDocx(letter()));
    const relations = Object.entries(parts).filter(([name]) => name.endsWith('.rels')).map(([, bytes]) => decoder.decode(bytes)).join('');
    const outside = [...relations.matchAll(/Target="([^"]+)"[^>]*TargetMode="External"/g)].map(([, target]) => target);
    expect(outside).toEqual(['https://www.canada.ca/']);
    expect(Object.keys(parts).filter((name) => /vba|embeddings|activeX|\.bin$/i.test(name))).toEqual([]);
  });

  it('bears title, author and language', async () => {
    const bytes = await writeDocx(letter());
    const core = part(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Liste de contrôle — Élodie Çelik</dc:title>');
    expect(core).toContain('<dc:creator>Alix Tremblay, CRIC R512345</dc:creator>');
    expect(part(bytes, 'word/styles.xml')).toContain('w:val="fr-CA"');
  });

  it('keeps characters that cannot be written from spoiling it', async () => {
    const xml = part(await writeDocx(letter({ blocks: [paragraph('a\u0000b\u0008c\uD800d')] })), 'word/document.xml');
    expect(textOf(xml)).toContain('a\uFFFDb\uFFFDc\uFFFDd');
  });

  it('refuses a logo that is none', async () => {
    await expect(writeDocx(letter({ letterhead: { firm: 'x', addressLines: [], logo: { format: 'png', base64: Buffer.from('none').toString('base64'), alternative: 'x' } } }))).rejects.toThrow(UnreadableLogo);
  });

  it('opens in LibreOffice, which reads the same text in it', async ({ skip }) => {
    const folder = tempFolder();
    const file = join(folder, 'letter.docx');
    writeFileSync(file, await writeDocx(letter()));
    const { error, status } = spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file], { encoding: 'utf8' });
    if (error !== undefined) skip('LibreOffice is not installed');
    expect(status).toBe(0);
    const text = readFileSync(join(folder, 'letter.txt'), 'utf8');
    for (const said of ['Cabinet Boréal & fils', 'Documents à fournir', 'Çelik <Élodie>', '☑ Acte de naissance', 'À faire sans tarder.']) expect(text).toContain(said);
  });
});
