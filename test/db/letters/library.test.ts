import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../db/documents';
import { acceptTemplate } from '../../../db/letters/acceptTemplate';
import { mergeDocx } from '../../../db/letters/mergeDocx';
import { usesOfDocx } from '../../../db/letters/readTemplate';
import { calendarDate } from '../../../shared/dates';
import type { Block, Document, Run } from '../../../shared/documents';
import type { LetterSource } from '../../../shared/letters/field';
import { letterData, missingEnd, missingStart } from '../../../shared/letters/letterData';
import { mergeDocument } from '../../../shared/letters/mergeDocument';
import { readTags } from '../../../shared/letters/tags';
import { templateDocument, templateText, type LetterTemplate } from '../../../shared/letters/template';
import { letterTemplates } from '../../../shared/letters/templates';
import { samples } from '../../../shared/samples';
import { everyAnswer, sample, sourceOf } from '../../shared/letters/support';
import { tempFolder } from '../../support/tempFolder';
import { highlightedIn, paragraphsIn } from './support';

const letterhead = { firm: 'Cabinet {Boréal}', addressLines: ['12, rue de l’Érable'], telephone: '+1 514 555 0100', email: 'bureau@boreal.example' };
const languages = ['en', 'fr'] as const;
const each = letterTemplates.flatMap((template, index) => languages.map((language) => [template.id, language, template, samples[index % samples.length]!] as const));

async function merged(template: LetterTemplate, source: LetterSource): Promise<{ docx: Uint8Array; document: Document; missing: readonly string[] }> {
  const { language } = source;
  const { values, missing } = letterData(source, readTags(templateText(template, language)).uses);
  const written = templateDocument(template, language, calendarDate.parse('2026-12-01'), 'Alix Tremblay', letterhead);
  return { docx: await mergeDocx(await writeDocx(written), values), document: mergeDocument(written, values), missing: missing.map(({ label }) => label[language]) };
}

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
/** The texts of a document as paragraphs, without what the writers add themselves. */
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [plain(block.runs)];
    if (block.kind === 'list') return block.items.map(({ runs }) => plain(runs));
    if (block.kind === 'keepTogether') return textsOf(block.blocks);
    if (block.kind === 'definitions') return block.rows.flatMap(({ label, value }) => [plain(label), plain(value)]);
    return block.kind === 'callout' ? [plain(block.title), ...block.paragraphs.map(plain)] : [];
  });

describe('the letters of the library', () => {
  it('are those that a practice needs', () => {
    expect(letterTemplates.map(({ id }) => id)).toEqual([
      'consultation-agreement', 'service-agreement', 'missing-items', 'reference-request', 'change', 'opinion', 'closing', 'submission', 'explanation', 'support-request', 'lmia-cover', 'job-offer', 'contract-summary', 'ict-support', 'cusma-support', 'recruitment-summary',
    ]);
  });

  it.each(each)('%s (%s) merges with nothing typed: no brace is left, every missing fact is named in yellow', async (_id, _language, template, client) => {
    const { docx, missing } = await merged(template, sourceOf(client, _language));
    const paragraphs = [...(await paragraphsIn(docx)), ...(await paragraphsIn(docx, 'word/footer1.xml'))].filter((text) => !text.includes('Cabinet (Boréal)'));
    expect(paragraphs.join('\n')).not.toMatch(/[{}]/);
    expect(new Set(await highlightedIn(docx))).toEqual(new Set(missing));
    expect(paragraphs.join('\n')).not.toContain(missingStart);
    expect(paragraphs.join('\n')).not.toContain(missingEnd);
    expect(paragraphs.filter((text) => /\bundefined\b|\bnull\b|NaN/.test(text))).toEqual([]);
  });

  it.each(each)('%s (%s) says in Word and on paper the same words, with what was typed unchanged', async (_id, language, template) => {
    const { docx, document } = await merged(template, sourceOf(sample('Okoye'), language, { answers: everyAnswer() }));
    const said = new Set(await paragraphsIn(docx));
    // A missing fact is highlighted in Word and in brackets on paper.
    const bare = (text: string): string => text.replaceAll(/[[\]]/g, '');
    const inWord = new Set([...said].map(bare));
    expect(textsOf(document.blocks).map(bare).filter((text) => !inWord.has(text))).toEqual([]);
    const typed = textsOf(document.blocks).filter((text) => text.includes('<déjà> {vu}\nligne 2'));
    expect(typed.length > 0).toBe(readTags(templateText(template, language)).uses.some(({ field }) => field.source === 'letter'));
  });

  it('writes a paragraph with two lines in order: what follows a field stands behind its last line', async () => {
    const { docx } = await merged(letterTemplates.find(({ id }) => id === 'closing')!, sourceOf(sample('Okoye'), 'en', { answers: { endOfServices: 'one\ntwo', endReason: 'done' } }));
    expect(await paragraphsIn(docx)).toContain('Our services in this matter end on one\ntwo, for this reason: done');
  });

  it('gives the same bytes for the same letter', async () => {
    const template = letterTemplates[0]!;
    const source = sourceOf(sample('Okoye'), 'en');
    const { values } = letterData(source, readTags(templateText(template, 'en')).uses);
    const docx = await writeDocx(templateDocument(template, 'en', calendarDate.parse('2026-12-01'), 'Alix Tremblay', letterhead));
    expect(Buffer.from(await mergeDocx(docx, values)).equals(Buffer.from(await mergeDocx(docx, values)))).toBe(true);
  });

  it.skipIf(!existsSync('/usr/bin/soffice'))('open in LibreOffice, with their accents', async () => {
    const folder = tempFolder();
    const files: string[] = [];
    for (const [id, language, template] of each.filter(([, language]) => language === 'fr')) {
      const file = join(folder, `${id}-${language}.docx`);
      writeFileSync(file, (await merged(template, sourceOf(sample('Okoye'), language, { answers: everyAnswer() }))).docx);
      files.push(file);
    }
    execFileSync('/usr/bin/soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files], { stdio: 'ignore', timeout: 120_000 });
    const texts = new Map(files.map((file) => [file, readFileSync(file.replace(/docx$/, 'txt'), 'utf8')]));
    for (const [file, text] of texts) {
      expect([file, text.replaceAll('{vu}', '')]).toEqual([file, expect.not.stringMatching(/[{}]/)]);
      expect(text).toMatch(/[éèê]/);
    }
    expect(texts.get(join(folder, 'closing-fr.docx'))).toContain('Œuvre & «refund» <déjà> {vu}');
  });

  it.skipIf(!existsSync('/usr/bin/soffice'))('are still templates once LibreOffice has saved them', async () => {
    const folder = tempFolder();
    const files = await Promise.all(['service-agreement', 'missing-items', 'job-offer'].map(async (id) => {
      const file = join(folder, `${id}.docx`);
      writeFileSync(file, await writeDocx(templateDocument(letterTemplates.find((one) => one.id === id)!, 'fr', calendarDate.parse('2026-12-01'), '', letterhead)));
      return file;
    }));
    const saved = join(folder, 'saved');
    execFileSync('/usr/bin/soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'docx', '--outdir', saved, ...files], { stdio: 'ignore', timeout: 120_000 });
    for (const file of files) {
      const { docx, faults } = await acceptTemplate(new Uint8Array(readFileSync(join(saved, basename(file)))));
      expect([basename(file), faults]).toEqual([basename(file), []]);
      const { values, missing } = letterData(sourceOf(sample('Sharma'), 'fr'), usesOfDocx(docx!));
      const made = await mergeDocx(docx!, values);
      expect((await paragraphsIn(made)).join('\n').replace('Cabinet (Boréal)', '')).not.toMatch(/[{}]/);
      expect(new Set(await highlightedIn(made))).toEqual(new Set(missing.map(({ label }) => label.fr)));
    }
  });
});
