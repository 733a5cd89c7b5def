import { v7 as uuidv7 } from 'uuid';
import type { ServiceEvent } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { TextQueue } from '../attachments/textQueue';
import { assessmentHandlers } from '../handlers/assessments';
import { attachmentHandlers } from '../handlers/attachments';
import { caseHandlers } from '../handlers/cases';
import { checklistHandlers } from '../handlers/checklists';
import { auditHandlers } from '../handlers/audit';
import { bookHandlers } from '../handlers/book';
import { employerHandlers } from '../handlers/employers';
import { fileHandlers } from '../handlers/files';
import { firmChecklistHandlers } from '../handlers/firmChecklists';
import { roundHandlers } from '../handlers/rounds';
import { formHandlers } from '../handlers/forms';
import { judgementHandlers } from '../handlers/judgements';
import { letterHandlers } from '../handlers/letters';
import { packageHandlers } from '../handlers/packages';
import { peopleHandlers } from '../handlers/people';
import { reportHandlers } from '../handlers/reports';
import { rulePackHandlers } from '../handlers/rulePacks';
import { todayHandlers } from '../handlers/today';
import { newestOnly, type ScryptCost } from '../keys';
import { settingsRepository } from '../repositories/settingsRepository';
import { bookPaths } from '../storage/layout';
import { finishInterruptedRestore } from '../storage/replaceBook';
import { nativeCode } from '../storage/storageError';
import { answer, type Handlers } from './answer';
import { BookHolder } from './bookHolder';
import type { Context } from './book';
import { IdleLock } from './idleLock';
import { Jobs } from './jobs';
import { packageLimits, pdfLimits, rulePackLimits, type JobLimits } from './jobLimits';
import { keyChange } from './keyChange';
import { OpenedCopies } from './openedCopies';
import { preferencesFile } from './preferencesFile';
import type { Service } from './service';
import { Transfers } from './transfers';

export type ServiceOptions = {
  /** The folder of the book: absolute, made when it is not there. */
  folder: string;
  mode: 'desktop' | 'browser';
  /** Of the application; backups and Settings say it. */
  version: string;
  /** Where readable copies for other programs lie, absolute; absent where nothing is opened outside. */
  openedFolder?: string;
  /** The bundle of db/worker.ts. */
  workerFile: string;
  /** Clock; tests give their own. */
  now?: () => Date;
  /** What reading a PDF may take; tests give their own. */
  pdfLimits?: JobLimits;
  /** What each step of a package's file may take; tests give their own. */
  packageLimits?: JobLimits;
  /** What checking a rule pack, and each step of its impact, may take; tests give their own. */
  rulePackLimits?: JobLimits;
  /** Cost of turning a passphrase into a key; the product never gives it. */
  scrypt?: ScryptCost;
};

/**
 * The data service of one book. Everything that a rule may not fetch by itself enters here: clock, ids, paths. The service is
 * usable at once, also while the book is locked, absent or broken.
 */
export function createService(options: ServiceOptions): Service {
  const paths = bookPaths(options.folder);
  const clock = options.now ?? (() => new Date());
  const now = () => clock().toISOString();
  const listeners = new Set<(event: ServiceEvent) => void>();
  const tell = (event: ServiceEvent) => {
    for (const listener of listeners) listener(event);
  };

  try {
    finishInterruptedRestore(options.folder);
  } catch (error) {
    // Nothing can be opened before it is finished: the next attempt to open or make a book says what is in the way.
    if (!(error instanceof AppError) && nativeCode(error) === undefined) throw error;
  }
  const opened = new OpenedCopies(options.openedFolder ?? null, () => tell({ event: 'openedCopies' }));
  const holder = new BookHolder(options.folder, now);
  const transfers = new Transfers(paths.transfers, options.mode);
  const jobs = new Jobs(options.workerFile, { pdf: options.pdfLimits ?? pdfLimits, package: options.packageLimits ?? packageLimits, pack: options.rulePackLimits ?? rulePackLimits }, () => ({ folder: options.folder, dataKey: holder.book().dataKey, appVersion: options.version, now }));
  const lock = async (): Promise<void> => {
    idle.stop();
    await jobs.stopAll();
    holder.close();
    opened.removeAll();
    tell({ event: 'book' });
  };
  const idle = new IdleLock(() => void lock());
  // The firm may have chosen another number of idle minutes.
  listeners.add(({ event }) => {
    if (event === 'people' && holder.isOpen) idle.start(settingsRepository(holder.book().db).read('firm').autoLockMinutes);
  });

  const context: Context = {
    book: () => holder.book(),
    staffId: () => {
      const { staffId } = holder.book();
      if (staffId === null) throw new AppError('staff.none-chosen');
      return staffId;
    },
    now,
    newId: uuidv7,
    tell,
  };

  /** Goes up with every change of what reports over all clients rest on. */
  let revision = 0;
  listeners.add(({ event }) => {
    if (event === 'files' || event === 'employers' || event === 'rulePacks') revision += 1;
  });

  const texts = new TextQueue(context, jobs);
  // What was not read before the book was locked is read now.
  listeners.add(({ event }) => {
    if (event === 'book' && holder.isOpen) texts.wake();
  });

  const book = bookHandlers({ context, options, holder, idle, jobs, transfers, lock, preferences: preferencesFile(paths.preferences) });
  const opening = { folder: options.folder, holder, now, newId: uuidv7 };
  const handlers: Handlers = {
    ...book,
    'book.changePassphrase': (input) => keyChange(opening, () => book['book.changePassphrase'](input), (wraps) => newestOnly(wraps, 'passphrase')),
    'book.renewRecoveryKey': (input) => keyChange(opening, () => book['book.renewRecoveryKey'](input)),
    'book.confirmRecoveryKey': (input) => keyChange(opening, () => book['book.confirmRecoveryKey'](input)),
    ...peopleHandlers(context),
    ...fileHandlers(context),
    ...employerHandlers(context),
    ...assessmentHandlers(context, jobs),
    ...judgementHandlers(context),
    ...caseHandlers(context),
    ...checklistHandlers(context, jobs),
    ...letterHandlers(context, jobs),
    ...formHandlers(context, jobs),
    ...todayHandlers(jobs),
    ...attachmentHandlers({ context, transfers, texts, opened, folder: options.folder }),
    ...packageHandlers({ context, jobs, transfers, texts, folder: options.folder }),
    ...firmChecklistHandlers(context),
    ...roundHandlers(context),
    ...rulePackHandlers(context, jobs),
    ...reportHandlers(context, jobs, () => revision),
    ...auditHandlers(context, jobs),
  };

  return {
    answer: (raw) => answer(handlers, raw),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    grantTransfer: (token, path) => transfers.grant(token, path),
    close: async () => {
      await lock();
      opened.stop();
      transfers.closeAll();
      listeners.clear();
    },
  };
}
