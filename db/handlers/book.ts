import type { AuditAction, BookState } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { recoveryQuestion } from '../keys';
import { defaults, settingsRepository } from '../repositories/settingsRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Handlers } from '../session/answer';
import type { BookHolder } from '../session/bookHolder';
import type { Context, Tx } from '../session/book';
import type { IdleLock } from '../session/idleLock';
import type { Jobs } from '../session/jobs';
import { changePassphrase, confirmRecoveryKey, createBook, renewRecoveryKey, unlockBook } from '../session/opening';
import type { preferencesFile } from '../session/preferencesFile';
import { inspect, restore } from '../session/restoring';
import type { ServiceOptions } from '../session/createService';
import type { Transfers } from '../session/transfers';

type BookHandlers = Pick<Handlers, Extract<keyof Handlers, `book.${string}` | `session.${string}` | `preferences.${string}` | `backup.${string}` | `transfer.${string}`>>;

export type BookParts = {
  context: Context;
  options: ServiceOptions;
  holder: BookHolder;
  idle: IdleLock;
  jobs: Jobs;
  transfers: Transfers;
  lock: () => Promise<void>;
  preferences: ReturnType<typeof preferencesFile>;
};

/** The book as a whole: making, unlocking and locking it, its keys, its backups, and the preferences of this computer. */
export function bookHandlers({ context, options, holder, idle, jobs, transfers, lock, preferences }: BookParts): BookHandlers {
  const base = { folder: options.folder, mode: options.mode, version: options.version };

  const state = (): BookState => {
    if (!holder.isOpen) return { state: holder.exists ? 'locked' : 'absent', ...base };
    const { db, staffId } = holder.book();
    const settings = settingsRepository(db);
    return { state: 'open', ...base, staffId, firm: settings.read('firm'), recoveryKeyConfirmed: settings.read('recoveryKeyConfirmed'), lastBackupAt: settings.read('lastBackupAt') };
  };

  const write = (work: (tx: Tx) => void, action: AuditAction): void =>
    context.book().db.transaction(
      (tx) => {
        work(tx);
        record(tx, context.now(), context.book().staffId, { action });
      },
      { behavior: 'immediate' },
    );

  const opened = (): BookState => {
    idle.start(settingsRepository(context.book().db).read('firm').autoLockMinutes);
    context.tell({ event: 'book' });
    return state();
  };

  const parts = { folder: options.folder, holder, now: context.now, newId: context.newId, ...(options.scrypt ? { scrypt: options.scrypt } : {}) };

  return {
    'book.state': state,

    'book.create': ({ passphrase, firmName, person }) => {
      const staffId = context.newId();
      const { recoveryKey } = createBook(parts, passphrase, (tx) => {
        staffRepository(tx).insert({ ...person, id: staffId, archived: false, revision: 1 });
        settingsRepository(tx).write('firm', { ...defaults.firm, name: firmName });
        record(tx, context.now(), staffId, { action: 'book.created', changes: [{ record: 'staff', recordId: staffId, label: person.name, after: { ...person } }] });
      });
      context.book().staffId = staffId;
      opened();
      return { recoveryKey, ask: recoveryQuestion(recoveryKey) };
    },

    'book.unlock': (unlock) => {
      const { upgradedFrom } = unlockBook(parts, unlock);
      const { db } = context.book();
      const active = staffRepository(db).list().filter((person) => !person.archived);
      // Alone in the firm, there is nothing to choose.
      const [only] = active;
      if (only && active.length === 1) context.book().staffId = only.id;
      if (upgradedFrom !== null) write(() => undefined, 'book.upgraded');
      if (context.book().staffId !== null) write(() => undefined, 'book.opened');
      return opened();
    },

    'book.lock': async () => {
      await lock();
      return null;
    },

    'book.confirmRecoveryKey': ({ groups }) => {
      confirmRecoveryKey(parts, groups);
      write((tx) => settingsRepository(tx).write('recoveryKeyConfirmed', true), 'book.recovery-key-confirmed');
      context.tell({ event: 'book' });
      return null;
    },

    'book.renewRecoveryKey': ({ passphrase }) => {
      const recoveryKey = renewRecoveryKey(parts, passphrase);
      write((tx) => settingsRepository(tx).write('recoveryKeyConfirmed', false), 'book.recovery-key-renewed');
      context.tell({ event: 'book' });
      return { recoveryKey, ask: recoveryQuestion(recoveryKey) };
    },

    'book.changePassphrase': ({ current, next }) => {
      changePassphrase(parts, current, next);
      write(() => undefined, 'book.passphrase-changed');
      return null;
    },

    'session.touch': () => {
      context.book();
      idle.touch();
      return null;
    },

    'session.chooseStaff': ({ staffId }) => {
      const book = context.book();
      const person = staffRepository(book.db).get(staffId);
      if (person === undefined || person.archived) throw new AppError('staff.not-found');
      if (book.staffId !== staffId) {
        book.staffId = staffId;
        write(() => undefined, 'book.opened');
      }
      context.tell({ event: 'book' });
      return state();
    },

    'preferences.get': () => preferences.read(),
    'preferences.set': (value) => {
      preferences.write(value);
      context.tell({ event: 'preferences' });
      return value;
    },

    'backup.write': async ({ target }) => {
      const staffId = context.staffId();
      const release = context.book().vault.hold();
      const manifest = await jobs.writeBackup(transfers.pathOf(target)).finally(release);
      const { db } = context.book();
      db.transaction(
        (tx) => {
          settingsRepository(tx).write('lastBackupAt', manifest.createdAt);
          record(tx, context.now(), staffId, { action: 'book.backed-up', changes: [{ record: 'firm', recordId: 'book', member: 'auditHead', after: { ...manifest.auditHead } }] });
        },
        { behavior: 'immediate' },
      );
      context.tell({ event: 'book' });
      return manifest;
    },

    'backup.inspect': ({ source }) => inspect(transfers.pathOf(source)),

    'backup.restore': async ({ source, unlock }) => {
      const manifest = await restore({ ...parts, version: options.version }, transfers.pathOf(source), unlock, lock);
      context.tell({ event: 'book' });
      return manifest;
    },

    'transfer.create': ({ name, holds = 'backup' }) => ({ token: transfers.create(name, holds) }),
    'transfer.append': ({ token, base64 }) => {
      transfers.append(token, base64);
      return null;
    },
    'transfer.read': ({ token, offset }) => transfers.read(token, offset),
    'transfer.close': ({ token }) => {
      transfers.close(token);
      return null;
    },
  };
}
