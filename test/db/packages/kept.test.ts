import { readdirSync, statSync, truncateSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfOf, wordOf } from './support/documents';
import { dynamicForm, signedForm } from './support/hostile';
import { openPacking, type Packing } from './support/packing';
import { readPdfContent, sha256 } from './support/readPackage';

const vaultFiles = (folder: string): string[] => readdirSync(join(folder, 'vault'), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, 'vault', name)).filter((path) => statSync(path).isFile());
const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('documents that are never rewritten', () => {
  let packing: Packing;
  let zip: Record<string, Uint8Array>;
  let view: Awaited<ReturnType<Packing['build']>>;
  const originals: Record<string, Uint8Array> = {};
  const word = wordOf('Resume');

  beforeAll(async () => {
    packing = await openPacking();
    const add = async (name: string, bytes: Uint8Array) => {
      originals[name] = bytes;
      await packing.accept('passport', 'p1', name, bytes);
    };
    await add('plain.pdf', await pdfOf('Plain'));
    await add('form.pdf', await dynamicForm(false));
    await add('hidden form.pdf', await dynamicForm(true));
    await add('signed.pdf', await signedForm());
    await add('locked.pdf', bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R /Encrypt 3 0 R >>\n%%EOF'));
    await add('sheet.xlsx', bytesOf('name,age\n'));
    await add('photo.heic', Buffer.concat([Buffer.from([0, 0, 0, 24]), bytesOf('ftypheic'), Buffer.alloc(64)]));
    await add('picture.bmp', Buffer.concat([bytesOf('BM'), Buffer.alloc(64)]));
    await packing.accept('resume', 'p1', 'resume.docx', word);
    view = await packing.build();
    zip = await packing.unpack(view.id);
  });
  afterAll(() => packing.service.close());

  it('are files of their own, byte for byte: dynamic, signed and protected ones, also where only a reader finds it', () => {
    const kept = view.files.filter(({ documents }) => documents[0]!.kept !== null);
    expect(kept.map(({ name, documents: [document] }) => [name, document!.name, document!.kept])).toEqual([
      ['Passport_Arjun-Sharma-2.pdf', 'form.pdf', 'xfa'],
      ['Passport_Arjun-Sharma-3.pdf', 'hidden form.pdf', 'xfa'],
      ['Passport_Arjun-Sharma-4.pdf', 'signed.pdf', 'signed'],
      ['Passport_Arjun-Sharma-5.pdf', 'locked.pdf', 'restricted'],
      ['Resume_Arjun-Sharma.docx', 'resume.docx', 'format'],
    ]);
    for (const { name, documents: [document], sha256: digest } of kept) {
      const original = originals[document!.name] ?? word;
      expect([name, Buffer.from(zip[name]!).equals(Buffer.from(original)), digest]).toEqual([name, true, sha256(original)]);
    }
  });

  it('leave the others joined, and the consultant told that the slot has several files', async () => {
    expect((await readPdfContent(zip['Passport_Arjun-Sharma.pdf']!)).pages.slice(1)).toEqual(['Plain']);
    expect(view.problems.map(({ kind }) => kind)).toEqual(['several-files']);
    expect(view.problems[0]!.message.fr).toContain('La case « Passeport » compte 5 fichiers');
  });

  it('and what a portal does not take is left out, with what to do', () => {
    expect(view.leftOut.map(({ name, reason }) => [name, reason])).toEqual([['sheet.xlsx', 'format'], ['photo.heic', 'heic'], ['picture.bmp', 'bmp']]);
    expect(view.leftOut[1]!.message.en).toContain('Save it as JPEG');
  });

  it('have a manifest whose digests are those of the bytes, of the files and of the originals', () => {
    const manifest = JSON.parse(Buffer.from(zip['manifest.json']!).toString('utf8')) as { format: string; fileNumber: string; files: { name: string; sha256: string; size: number; documents: { name: string; sha256: string; size: number }[] }[] };
    expect([manifest.format, manifest.fileNumber]).toEqual(['dossier-package/1', '2026-0001']);
    expect(Object.keys(zip)).toEqual([...manifest.files.map(({ name }) => name), 'manifest.json', 'manifest.pdf']);
    for (const { name, sha256: digest, size, documents } of manifest.files) {
      expect([name, digest, size]).toEqual([name, sha256(zip[name]!), zip[name]!.length]);
      for (const document of documents) {
        const original = originals[document.name] ?? word;
        expect([document.name, document.sha256, document.size]).toEqual([document.name, sha256(original), original.length]);
      }
    }
    expect(JSON.stringify(manifest)).not.toMatch(/Alix Tremblay|\/tmp\//);
  });

  it('have a printed manifest', async () => {
    const { pages } = await readPdfContent(zip['manifest.pdf']!);
    expect(pages.join(' ')).toContain('Passport_Arjun-Sharma-4.pdf');
    // Words and days stay whole: `unchanged` once for each file that is kept, and no day as machines write it.
    expect(pages.join(' ').match(/unchanged/g)).toHaveLength(5);
    expect(pages.join(' ').replaceAll('\u00A0', ' ')).toContain('26 November 2026');
    expect(pages.join(' ')).not.toContain('2026-11-26');
    expect(pages.join(' ')).toContain('“photo.heic” is a photo in Apple’s HEIC format');
  });
});

describe('a document that cannot be used', () => {
  it('is left out by its name: larger than the portal takes, changed in the vault, or gone from it', async () => {
    const packing = await openPacking();
    await packing.accept('passport', 'p1', 'whole.pdf', await pdfOf('Whole'));
    const before = new Set(vaultFiles(packing.folder));
    await packing.accept('passport', 'p1', 'damaged.pdf', await pdfOf('Damaged'));
    const [damaged] = vaultFiles(packing.folder).filter((path) => !before.has(path));
    const known = new Set(vaultFiles(packing.folder));
    await packing.accept('passport', 'p1', 'cut.pdf', await pdfOf('Cut'));
    const [cut] = vaultFiles(packing.folder).filter((path) => !known.has(path));
    await packing.accept('resume', 'p1', 'large.docx', wordOf('Large', 60_000));
    // As long as it was, and one bit is another.
    const bytes = readFileSync(damaged!);
    bytes[bytes.length - 30] = bytes[bytes.length - 30]! ^ 1;
    writeFileSync(damaged!, bytes);
    truncateSync(cut!, 200);
    const profileId = await packing.profile({ largestFileBytes: 60_000, warnAtBytes: null });
    const plan = await packing.ask('packages.plan', { caseId: packing.caseId, profileId, language: 'en' });
    // What is known before anything is written is said before.
    expect(plan.leftOut.map(({ name, reason }) => [name, reason])).toEqual([['cut.pdf', 'damaged'], ['large.docx', 'too-large']]);
    const view = await packing.build({ profileId });
    expect(view.leftOut.map(({ name, reason }) => [name, reason])).toEqual([['cut.pdf', 'damaged'], ['large.docx', 'too-large'], ['damaged.pdf', 'damaged']]);
    expect(view.leftOut[1]!.message.en).toMatch(/has 60\.\d\u00A0kB, the portal takes 60\u00A0kB/);
    expect(view.files.map(({ documents }) => documents.map(({ name }) => name))).toEqual([['whole.pdf']]);
    await packing.service.close();
  });
});
