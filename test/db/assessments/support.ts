import { cpSync, existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileView } from '../../../shared/contract';
import { samples } from '../../../shared/samples';
import { asker, newBook, passphrase, startService, type Ask } from '../../support/service';
import { openBook } from '../../support/integrity';
import { tempFolder } from '../../support/tempFolder';
import type { Service } from '../../../db/session/service';

export const asOf = '2026-11-22';
export const savedAt = '2026-11-22T15:04:05.678Z';
export const nobody = '01900000-0000-7000-8000-000000000000';

/** A closed book, the consultant at work in it, and the assessment that was saved in it, if any. */
type Original = { folder: string; staffId: string; savedId: string };
/** Made once for the tests of a file, and copied for each: to make a book, and to assess and save, takes longer than what most of them do with it. */
const originals: { fresh?: Promise<Original>; saved?: Promise<Original> } = {};

/** What `kind` holds, made anew where it went with the folders of the test file before. */
async function original(kind: keyof typeof originals, make: () => Promise<Original>): Promise<Original> {
  const made = await originals[kind];
  if (made !== undefined && existsSync(made.folder)) return made;
  originals[kind] = make();
  return originals[kind];
}

/** Of the assessment that `SampleBook.withSaved` holds. */
export const savedFamily = 'Hernández Ruiz';

/** A book with the sample files, on a fixed clock. */
export class SampleBook {
  private constructor(
    readonly folder: string,
    public service: Service,
    public ask: Ask,
    readonly staffId: string,
  ) {}

  static async open(): Promise<SampleBook> {
    return SampleBook.copyOf(await original('fresh', SampleBook.makeFresh));
  }

  /** The same, with one assessment saved: of the file of `savedFamily` on `asOf`. */
  static async withSaved(): Promise<{ book: SampleBook; id: string }> {
    const saved = await original('saved', SampleBook.makeSaved);
    return { book: await SampleBook.copyOf(saved), id: saved.savedId };
  }

  private static async makeFresh(this: void): Promise<Original> {
    const folder = tempFolder();
    const { service, ask, staffId } = await newBook(folder, { now: () => new Date(savedAt) });
    await ask('samples.load', {});
    await service.close();
    return { folder, staffId, savedId: '' };
  }

  private static async makeSaved(this: void): Promise<Original> {
    const book = await SampleBook.open();
    const { id } = await book.ask('assessments.save', { fileId: (await book.sample(savedFamily)).id, asOf, note: '' });
    await book.service.close();
    return { folder: book.folder, staffId: book.staffId, savedId: id };
  }

  private static async copyOf({ folder: made, staffId }: Original): Promise<SampleBook> {
    const folder = tempFolder();
    cpSync(made, folder, { recursive: true, filter: (path) => basename(path) !== 'dossier.lock' });
    const service = startService(folder, { now: () => new Date(savedAt) });
    const ask = asker(service);
    await ask('book.unlock', { kind: 'passphrase', passphrase });
    await ask('session.chooseStaff', { staffId });
    return new SampleBook(folder, service, ask, staffId);
  }

  async reopen(): Promise<void> {
    await this.service.close();
    this.service = startService(this.folder, { now: () => new Date(savedAt) });
    this.ask = asker(this.service);
    await this.ask('book.unlock', { kind: 'passphrase', passphrase });
  }

  /** Changes stored rows behind the program's back, with the triggers out of the way. */
  async tamper(sql: string, ...values: unknown[]): Promise<void> {
    await this.service.close();
    const sqlite = openBook(this.folder);
    for (const { name } of sqlite.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all()) sqlite.exec(`DROP TRIGGER ${name}`);
    sqlite.prepare(sql).run(...values);
    sqlite.close();
    await this.reopen();
  }

  async fileOf(fileNumber: string): Promise<FileView> {
    const { rows } = await this.ask('files.list', { query: '', statuses: [], responsibleId: null, deleted: false, sort: 'name', descending: false, offset: 0, limit: 50 });
    const row = rows.find((one) => one.fileNumber === fileNumber);
    if (!row) throw new Error(`no file ${fileNumber}`);
    return this.ask('files.get', { id: row.id });
  }

  /** The sample whose principal applicant has the family name. */
  sample(family: string): Promise<FileView> {
    const found = samples.find(({ persons }) => persons.some(({ role, name }) => role === 'principal' && name?.family === family));
    if (!found) throw new Error(`no sample ${family}`);
    return this.fileOf(found.fileNumber);
  }
}
