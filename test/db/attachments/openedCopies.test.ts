import { PDFDocument } from '@cantoo/pdf-lib';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import type { ServiceEvent } from '../../../shared/contract';
import { passphrase, refusal } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { openOffice, type Office } from './support/office';

let place: string;
let office: Office;
beforeEach(async () => {
  place = join(tempFolder(), 'opened');
  office = await openOffice({ openedFolder: place });
});
afterEach(() => office.service.close());

let copies = 0;
/** As the shell grants it once the person was warned. */
const placeFor = (name: string): { path: string; target: string } => {
  const path = join(place, `folder-${++copies}`, name);
  return { path, target: office.grant(path) };
};
async function openCopy(name: string, content: string): Promise<string> {
  const { id } = await office.addOne(name, content);
  const { path, target } = placeFor(name);
  await office.ask('attachments.openOutside', { id, target });
  return path;
}
const state = () => office.ask('attachments.openedCopies', {});
const nothing = { copies: 0, stuck: 0 };

describe('a document that another program is to open', () => {
  it('is written whole, for this account only and for reading only, into a folder of its own', async () => {
    const path = await openCopy('Letter.txt', 'Dear officer');
    expect(readFileSync(path, 'utf8')).toBe('Dear officer');
    expect([statSync(path).mode & 0o777, statSync(join(path, '..')).mode & 0o777, statSync(place).mode & 0o777]).toEqual([0o400, 0o700, 0o700]);
    expect(await state()).toEqual({ copies: 1, stuck: 0 });
  });

  it('is in the history of its file, and windows are told', async () => {
    const told: ServiceEvent[] = [];
    office.service.subscribe((event) => void told.push(event));
    await openCopy('Letter.txt', 'Dear officer');
    const { entries: [entry] } = await office.ask('audit.history', { subject: { kind: 'file', id: office.fileId }, limit: 1 });
    expect(entry).toMatchObject({ action: 'attachment.opened-outside', staff: { id: office.staffId }, changes: [{ record: 'attachment', label: 'Letter.txt' }] });
    expect(told).toContainEqual({ event: 'openedCopies' });
  });

  it('is refused in words where its kind can hold programs', async () => {
    const macros = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>'), 'word/vbaProject.bin': strToU8('x') });
    const textWithMacros = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>'), 'Basic/Standard/Module1.xml': strToU8('<x/>') });
    const sheetWithMacros = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<w/>'), 'xl/macrosheets/sheet1.xml': strToU8('<w/>') });
    for (const [name, content] of [['Form.docx', macros], ['Text.odt', textWithMacros], ['Sheet.xlsx', sheetWithMacros], ['Papers.bin', Buffer.from([1, 2, 3, 0, 255])], ['Letter.rtf', Buffer.from('{\\rtf1 x}')]] as const) {
      const { id } = await office.addOne(name, content);
      const { path, target } = placeFor(name);
      expect([name, (await refusal(office.ask('attachments.openOutside', { id, target }))).code]).toEqual([name, 'attachment.stays-inside']);
      expect(existsSync(path)).toBe(false);
    }
  });

  it('goes nowhere but to the place of copies, under its own name, once', async () => {
    const { id } = await office.addOne('Letter.txt', 'Dear officer');
    const elsewhere = join(tempFolder(), 'folder', 'Letter.txt');
    for (const path of [elsewhere, join(place, 'Letter.txt'), join(place, 'a', 'b', 'Letter.txt'), join(place, 'folder', 'Letter.exe'), join(place, 'folder', 'Other.txt')]) {
      expect([path, (await refusal(office.ask('attachments.openOutside', { id, target: office.grant(path) }))).code]).toEqual([path, 'transfer.unknown']);
    }
    const { target } = placeFor('Letter.txt');
    await office.ask('attachments.openOutside', { id, target });
    expect((await refusal(office.ask('attachments.openOutside', { id, target }))).code).toBe('transfer.unknown');
    expect([existsSync(elsewhere), await state()]).toEqual([false, { copies: 1, stuck: 0 }]);
  });

  it('leaves nothing where its content was altered, and is named', async () => {
    const { id } = await office.addOne('Letter.txt', 'Dear officer');
    const [content = ''] = readdirSync(join(office.folder, 'vault'), { recursive: true, encoding: 'utf8' }).map((name) => join(office.folder, 'vault', name)).filter((path) => statSync(path).isFile());
    const bytes = readFileSync(content);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(content, bytes);
    const error = await refusal(office.ask('attachments.openOutside', { id, target: placeFor('Letter.txt').target }));
    expect([error.code, error.message.en.includes('“Letter.txt”'), await state()]).toEqual(['attachment.damaged', true, nothing]);
  });

  it('is not offered where there is no place for it, as in browser mode', async () => {
    const other = await openOffice();
    const { id } = await other.addOne('Letter.txt', 'Dear officer');
    expect((await refusal(other.ask('attachments.openOutside', { id, target: other.grant(join(place, 'folder', 'Letter.txt')) }))).code).toBe('transfer.unknown');
    expect(await other.ask('attachments.openedCopies', {})).toEqual(nothing);
    await other.service.close();
  });

  it('may be a PDF with a password: it is not changed', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    pdf.encrypt({ userPassword: 'herring', ownerPassword: 'herring' });
    const bytes = Buffer.from(await pdf.save());
    const { id } = await office.addOne('Locked.pdf', bytes);
    const { path, target } = placeFor('Locked.pdf');
    await office.ask('attachments.openOutside', { id, target });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe('readable copies go', () => {
  it('when the book is locked, with whatever a program left beside them', async () => {
    const path = await openCopy('Letter.txt', 'Dear officer');
    writeFileSync(join(path, '..', '~$Letter.txt'), 'lock of an office program');
    await office.ask('book.lock', {});
    expect(existsSync(place)).toBe(false);
    expect(await state()).toEqual(nothing);
  });

  it('when the program ends', async () => {
    await openCopy('Letter.txt', 'Dear officer');
    await office.service.close();
    expect(existsSync(place)).toBe(false);
  });

  it('when somebody says so, and the next one can be opened', async () => {
    await openCopy('Letter.txt', 'Dear officer');
    await openCopy('Second.txt', 'Dear sir');
    expect(await office.ask('attachments.removeOpenedCopies', {})).toEqual(nothing);
    expect(readFileSync(await openCopy('Third.txt', 'Dear madam'), 'utf8')).toBe('Dear madam');
  });

  it('at the next start after a crash, before the book is opened', async () => {
    const path = await openCopy('Letter.txt', 'Dear officer');
    // What a crash leaves: the copy stays, and a new process starts.
    const left = readFileSync(path);
    await office.service.close();
    mkdirSync(join(place, 'left'), { recursive: true });
    writeFileSync(join(place, 'left', 'Letter.txt'), left, { mode: 0o400 });
    office = await openOffice({ openedFolder: place });
    expect(existsSync(place)).toBe(false);
  });

  it('without following links that somebody planted', async () => {
    const outside = tempFolder();
    writeFileSync(join(outside, 'mine.txt'), 'mine');
    mkdirSync(join(outside, 'folder'));
    const path = await openCopy('Letter.txt', 'Dear officer');
    symlinkSync(outside, join(place, 'planted'));
    symlinkSync(outside, join(path, '..', 'planted'));
    symlinkSync(join(outside, 'mine.txt'), join(path, '..', 'mine.txt'));
    await office.ask('book.lock', {});
    expect(existsSync(place)).toBe(false);
    expect(readdirSync(outside).toSorted()).toEqual(['folder', 'mine.txt']);
    expect(readFileSync(join(outside, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('also where the place itself was replaced by a link: nothing is written or removed behind it', async () => {
    const outside = tempFolder();
    writeFileSync(join(outside, 'mine.txt'), 'mine');
    symlinkSync(outside, place);
    const path = await openCopy('Letter.txt', 'Dear officer');
    expect([readFileSync(path, 'utf8'), readdirSync(outside)]).toEqual(['Dear officer', ['mine.txt']]);
    rmSync(place, { recursive: true });
    symlinkSync(outside, place);
    await office.ask('book.lock', {});
    expect([existsSync(place), readdirSync(outside)]).toEqual([false, ['mine.txt']]);
  });
});

describe('a copy that cannot be removed', () => {
  /** A name so deep that no system call reaches it by its path: as immovable as a file that Windows keeps open, for every account. */
  const deep = 'n'.repeat(240);
  const hold = (folder: string): void => void execFileSync(process.execPath, ['-e', `for (let depth = 0; depth < 20; depth++) { fs.mkdirSync('${deep}'); process.chdir('${deep}'); }`], { cwd: folder });
  const letGo = (folder: string): void => void execFileSync('rm', ['-rf', join(folder, deep)]);

  it('is said, at the locked door too, while the others go, and goes when it can', async () => {
    const held = await openCopy('Held.txt', 'Dear officer');
    await openCopy('Free.txt', 'Dear sir');
    hold(join(held, '..'));
    await office.ask('book.lock', {});
    expect(await state()).toEqual({ copies: 1, stuck: 1 });
    expect(existsSync(held)).toBe(false);
    await office.ask('book.unlock', { kind: 'passphrase', passphrase });
    letGo(join(held, '..'));
    expect(await office.ask('attachments.removeOpenedCopies', {})).toEqual(nothing);
    expect(existsSync(place)).toBe(false);
  });
});
