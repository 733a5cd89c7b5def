import { mediaTypeOf } from '../../shared/attachments';
import { AppError } from '../../shared/errors';
import { attachmentRepository, type AttachmentRow } from '../repositories/attachmentRepository';
import type { Book, Context } from '../session/book';
import type { Jobs } from '../session/jobs';
import { classifyStorageError } from '../storage/storageError';
import { VaultFault } from '../vault';
import { unreadable, type PdfReading } from './pdfReading';

/**
 * Reads the PDFs of the open book for the search, one after another, beside everything else. One thread reads them all
 * (`Jobs.readPdf`): a document that takes too much ends it and counts as unreadable, and another thread reads the rest. What was
 * added while the book was locked, or not read before it was locked, is read when it is open again.
 */
export class TextQueue {
  private isRunning = false;

  constructor(
    private readonly context: Context,
    private readonly jobs: Jobs,
  ) {}

  /** Says that there may be something to read. Harmless at any time. */
  wake(): void {
    if (!this.isRunning) void this.run();
  }

  /**
   * Reads these documents now, as far as they are PDFs that were not read yet, for whoever has to know first what is particular about
   * them. Throws `book.locked` where the book is locked meanwhile.
   */
  async readNow(ids: readonly string[]): Promise<void> {
    const book = this.context.book();
    const repository = attachmentRepository(book.db);
    for (const id of new Set(ids)) {
      this.requireSame(book);
      const row = repository.get(id);
      // One that is being read beside this is read twice, with the same result.
      if (row === undefined || row.mediaType !== mediaTypeOf('pdf') || repository.textStates([id]).has(id)) continue;
      this.keep(book, row, await this.read(book, row));
    }
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    try {
      const book = this.context.book();
      for (let row = this.next(book); row !== undefined; row = this.next(book)) this.keep(book, row, await this.read(book, row));
    } catch (error) {
      // Locked, or a disk that fails: the next time it is woken, it goes on where it stopped.
      if (classifyStorageError(error) === undefined) throw error;
    } finally {
      this.isRunning = false;
    }
  }

  private next(book: Book): AttachmentRow | undefined {
    this.requireSame(book);
    return attachmentRepository(book.db).nextUnread();
  }

  private async read(book: Book, row: AttachmentRow): Promise<PdfReading> {
    const { path, key } = book.vault.whereabouts(row);
    try {
      return await this.jobs.readPdf(path, key, { sha256: row.sha256, size: row.size });
    } catch (error) {
      if (error instanceof VaultFault || (error instanceof AppError && error.code === 'service.unexpected')) return unreadable;
      throw error;
    } finally {
      key.fill(0);
    }
  }

  private keep(book: Book, row: AttachmentRow, { state, text, pages, flags }: PdfReading): void {
    this.requireSame(book);
    book.db.transaction(
      (tx) => {
        const repository = attachmentRepository(tx);
        const present = repository.get(row.id);
        // Destroyed meanwhile with its file.
        if (present === undefined) return;
        repository.setText(row.id, { state, foldedText: text });
        repository.update(row.id, { pages, flags: [...new Set([...present.flags, ...flags])] });
      },
      { behavior: 'immediate' },
    );
    this.context.tell({ event: 'attachments', fileId: row.fileId });
  }

  /** Another book may have been opened since. Throws `book.locked`. */
  private requireSame(book: Book): void {
    if (this.context.book() !== book) throw new AppError('book.locked');
  }
}
