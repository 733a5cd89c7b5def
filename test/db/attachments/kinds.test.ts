import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttachmentKind, AttachmentFlag } from '../../../shared/attachments';
import { openOffice, type Office } from './support/office';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.service.close());

const bytes = (...parts: (string | number[])[]): Buffer => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const office2007 = (...names: string[]): Buffer => Buffer.from(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), ...Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])) }));
const pdf = (more: string): string => `%PDF-1.7\n1 0 obj << /Type /Catalog ${more} >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`;

/** A compound file of one sector of folder entries with these names, as old Office documents have it. */
function ole(...names: string[]): Buffer {
  const file = Buffer.alloc(512 * 2 + 512 * Math.ceil(names.length / 4));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(0, 48);
  for (const [index, name] of names.entries()) {
    const at = 512 + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, at + 64);
  }
  return file;
}

let documents = 0;
describe('a document is recognized by its content', () => {
  it.each<[string, string, Buffer | string, AttachmentKind, AttachmentFlag[], string[]]>([
    ['a PDF', 'a.pdf', pdf(''), 'pdf', [], []],
    ['a PDF with bytes before it', 'a.pdf', `\r\n\r\n${pdf('')} `, 'pdf', [], []],
    ['a PDF called a photo', 'a.jpg', `${pdf('')}  `, 'pdf', [], ['ending-differs']],
    ['an encrypted PDF', 'b.pdf', pdf('').replace('/Root', '/Encrypt 9 0 R /Root'), 'pdf', ['restricted'], ['restricted']],
    ['a PDF that only names encryption', 'b.pdf', pdf('/EncryptMetadata true'), 'pdf', [], []],
    ['a dynamic form', 'IMM 1294.pdf', pdf('/AcroForm << /XFA [ (template) 5 0 R ] >>'), 'pdf', ['xfa'], ['xfa']],
    ['a signed PDF', 'c.pdf', pdf('/Sig << /ByteRange [0 1 2 3] >>'), 'pdf', ['signed'], ['signed']],
    ['a signed dynamic form whose marks lie 1 MiB apart', 'd.pdf', pdf(`/XFA 7 0 R ${' '.repeat(1_048_540)}/ByteRange [0 1 2 3]`), 'pdf', ['xfa', 'signed'], ['xfa', 'signed']],
    ['JPEG', 'a.JPG', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'jpeg', [], []],
    ['PNG', 'a.png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0]), 'png', [], []],
    ['TIFF, Intel', 'a.tif', bytes('II*', [0, 8, 0, 0, 0]), 'tiff', [], []],
    ['TIFF, Motorola', 'a.tiff', bytes('MM', [0], '*', [0, 0, 0, 8]), 'tiff', [], []],
    ['GIF', 'a.gif', bytes('GIF89a', [1, 0]), 'gif', [], []],
    ['WebP', 'a.webp', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 '), 'webp', [], []],
    ['HEIC, which is kept with a warning', 'IMG_0001.HEIC', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0]), 'heic', [], ['heic']],
    ['a Word document', 'a.docx', office2007('word/document.xml'), 'docx', [], []],
    ['a Word document with macros', 'a.docm', office2007('word/document.xml', 'word/vbaProject.bin'), 'docx', ['macros'], ['macros']],
    ['a workbook', 'a.xlsx', office2007('xl/workbook.xml'), 'xlsx', [], []],
    ['slides', 'a.pptx', office2007('ppt/presentation.xml'), 'pptx', [], []],
    ['an old Word document', 'a.doc', ole('Root Entry', 'WordDocument'), 'doc', [], []],
    ['an old workbook with macros', 'a.xls', ole('Root Entry', 'Workbook', '_VBA_PROJECT_CUR'), 'xls', ['macros'], ['macros']],
    ['a message', 'a.msg', ole('Root Entry', '__properties_version1.0'), 'email', [], []],
    ['a Word document with a password', 'b.docx', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'other', ['password'], ['password']],
    ['rich text', 'a.rtf', '{\\rtf1 hello}', 'rtf', [], []],
    ['text in UTF-8', 'a.txt', 'Bonjour, été', 'txt', [], []],
    ['text in UTF-16', 'b.txt', Buffer.from('\uFEFFBonjour', 'utf16le'), 'txt', [], []],
    ['text in the Windows alphabet', 'c.txt', bytes('Bonjour, ', [0xe9], 't', [0xe9]), 'txt', [], []],
    ['a page, which is kept inert', 'a.html', '<!DOCTYPE html><script>alert(1)</script>', 'other', [], ['inert']],
    ['a page called text', 'd.txt', '  <html><body onload=alert(1)>', 'other', [], ['inert']],
    ['a drawing with scripts in it, which is kept inert', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'other', [], ['inert']],
    ['bytes of no kind', 'a.dat', bytes([0, 1, 2, 3]), 'other', [], ['inert']],
  ])('%s', async (_what, name, content, kind, flags, notices) => {
    documents += 1;
    const added = await office.add(`${documents} ${name}`, content);
    expect([added.added.map((one) => [one.kind, one.flags]), added.notices.map((notice) => notice.kind)]).toEqual([[[kind, flags]], notices]);
  });
});
