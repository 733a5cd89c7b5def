import { basename } from 'node:path';
import { cleanName, joinName, kindOfMediaType, largestPiece, mayOpenOutside, outsideName, splitName, usualEnding } from '../../shared/attachments';
import type { AttachmentChange, AttachmentView, AuditChange, Json } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { foldText } from '../../shared/names';
import { addAttachments } from '../attachments/addAttachments';
import { attachmentViews, existingAttachment, namedFault, openAttachment, requireOpenFile } from '../attachments/attachmentViews';
import { fileUnder, itemFor, takeOff, type Doing } from '../attachments/filing';
import { suggestName } from '../attachments/suggestName';
import type { TextQueue } from '../attachments/textQueue';
import { record } from '../audit/auditTrail';
import { attachmentRepository, type AttachmentRow } from '../repositories/attachmentRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';
import type { OpenedCopies } from '../session/openedCopies';
import type { Transfers } from '../session/transfers';

type AttachmentHandlers = Pick<Handlers, Extract<keyof Handlers, `attachments.${string}`>>;

export type AttachmentParts = { context: Context; transfers: Transfers; texts: TextQueue; opened: OpenedCopies; /** The data folder. */ folder: string };

/** Documents that a search returns. */
const mostFound = 200;

/** Throws `record.conflict`. */
function requireRevision(row: AttachmentRow, revision: number): void {
  if (row.revision !== revision) throw new AppError('record.conflict');
}

/** A name as it is kept: cleaned, and with the ending of the document where somebody left it out. */
function keptName(row: AttachmentRow, given: string): string {
  const ending = splitName(row.name).ending || (usualEnding(kindOfMediaType(row.mediaType)) ?? '');
  const { ending: own } = splitName(given);
  return cleanName(own.toLowerCase() === ending.toLowerCase() ? given : joinName(given, ending));
}

function changesOf(row: AttachmentRow, change: AttachmentChange): AuditChange[] {
  return Object.entries(change).flatMap(([member, after]): AuditChange[] => {
    const before: Json = Reflect.get(row, member);
    return before === after ? [] : [{ record: 'attachment', recordId: row.id, label: row.name, member, before, after }];
  });
}

/** The documents of client files. */
export function attachmentHandlers({ context, transfers, texts, opened, folder }: AttachmentParts): AttachmentHandlers {
  const reading = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work);
  const views = (tx: Tx, rows: readonly AttachmentRow[]): AttachmentView[] => attachmentViews(tx, context.book().vault, rows);
  const viewOf = (tx: Tx, id: string): AttachmentView => {
    const [view] = views(tx, [existingAttachment(tx, id)]);
    if (view === undefined) throw new AppError('attachment.not-found');
    return view;
  };

  /** Writes to one file; windows are told. */
  const write = <T>(work: (tx: Tx, doing: Doing) => { fileId: string; result: T }): T => {
    const doing = { staffId: context.staffId(), at: context.now() };
    const { fileId, result } = context.book().db.transaction((tx) => work(tx, doing), { behavior: 'immediate' });
    context.tell({ event: 'attachments', fileId });
    return result;
  };

  /** Changes what is filed under an item; the checklist is told too. */
  const writeItem = <T>(ids: readonly string[], itemId: string, work: (tx: Tx, doing: Doing, item: ReturnType<typeof itemFor>, rows: AttachmentRow[]) => T): T => {
    let told = '';
    const result = write((tx, doing) => {
      const rows = ids.map((id) => openAttachment(tx, id));
      told = rows[0]?.fileId ?? '';
      if (rows.some((row) => row.fileId !== told)) throw new AppError('attachment.of-other-file');
      return { fileId: told, result: work(tx, doing, itemFor(tx, itemId, told), rows) };
    });
    context.tell({ event: 'cases', fileId: told });
    return result;
  };

  const named = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw namedFault(error, name);
    }
  };

  return {
    'attachments.list': ({ fileId, unsorted = false, deleted = false }) =>
      reading((tx) => {
        if (clientFileRepository(tx).get(fileId) === undefined) throw new AppError('file.not-found');
        const all = views(tx, attachmentRepository(tx).ofFile(fileId).filter(({ deletedAt }) => deleted || deletedAt === null));
        return unsorted ? all.filter(({ itemIds }) => itemIds.length === 0) : all;
      }),

    'attachments.add': async (request) => {
      const added = await addAttachments(context, transfers, request);
      texts.wake();
      return added;
    },

    'attachments.change': ({ id, revision, change: { name, ...others } }) =>
      write((tx, { at, staffId }) => {
        const row = openAttachment(tx, id);
        requireRevision(row, revision);
        const change: AttachmentChange = { ...others, ...(name === undefined ? {} : { name: keptName(row, name) }) };
        const changes = changesOf(row, change);
        if (changes.length > 0) {
          attachmentRepository(tx).update(id, { ...change, ...(change.name === undefined ? {} : { foldedName: foldText(change.name) }), revision: revision + 1 });
          record(tx, at, staffId, { action: 'attachment.changed', fileId: row.fileId, changes });
        }
        return { fileId: row.fileId, result: viewOf(tx, id) };
      }),

    'attachments.assign': ({ ids, itemId }) =>
      writeItem(ids, itemId, (tx, doing, item, rows) => {
        fileUnder(tx, doing, item, [...new Map(rows.map((row) => [row.id, row])).values()]);
        return views(tx, rows);
      }),

    'attachments.takeOff': ({ ids, itemId }) =>
      writeItem(ids, itemId, (tx, doing, item, rows) => {
        takeOff(tx, doing, item, [...new Map(rows.map((row) => [row.id, row])).values()]);
        return views(tx, rows);
      }),

    'attachments.order': ({ ids, itemId }) =>
      writeItem(ids, itemId, (tx, { at, staffId }, item, rows) => {
        const repository = attachmentRepository(tx);
        const present = repository.ofItems([itemId]).get(itemId) ?? [];
        if (present.length !== ids.length || new Set(ids).size !== ids.length || ids.some((id) => !present.includes(id))) throw new AppError('record.conflict');
        if (present.every((id, index) => id === ids[index])) return null;
        // Deleted ones, which are not shown, keep places of their own: these lie behind them.
        const first = repository.nextPosition(itemId);
        for (const [index, id] of ids.entries()) repository.move(itemId, id, first + index);
        const label = item.content.title.en;
        record(tx, at, staffId, { action: 'checklist.changed', fileId: rows[0]?.fileId ?? '', changes: [{ record: 'checklistItem', recordId: itemId, label, member: 'attachments', before: present, after: ids }] });
        return null;
      }),

    'attachments.delete': ({ id, revision, deleted }) => {
      const view = write((tx, { at, staffId }) => {
        const row = existingAttachment(tx, id);
        requireOpenFile(tx, row.fileId);
        requireRevision(row, revision);
        if ((row.deletedAt !== null) !== deleted) {
          attachmentRepository(tx).update(id, { deletedAt: deleted ? at : null, revision: revision + 1 });
          record(tx, at, staffId, { action: deleted ? 'attachment.deleted' : 'attachment.restored', fileId: row.fileId, changes: [{ record: 'attachment', recordId: id, label: row.name, member: 'deleted', before: !deleted, after: deleted }] });
        }
        return { fileId: row.fileId, result: viewOf(tx, id) };
      });
      context.tell({ event: 'cases', fileId: view.fileId });
      return view;
    },

    'attachments.read': async ({ id, offset }) => {
      const row = reading((tx) => existingAttachment(tx, id));
      return named(row.name, async () => {
        const source = await context.book().vault.open(row);
        try {
          const piece = await source.read(offset, largestPiece);
          return { base64: piece.toString('base64'), size: row.size, done: offset + piece.length >= row.size };
        } finally {
          await source.close();
        }
      });
    },

    'attachments.export': async ({ id, target }) => {
      const staffId = context.staffId();
      const { vault, db } = context.book();
      const row = reading((tx) => existingAttachment(tx, id));
      await named(row.name, () => transfers.writeDocument(target, folder, vault.readAll(row)));
      db.transaction((tx) => record(tx, context.now(), staffId, { action: 'attachment.exported', fileId: row.fileId, changes: [{ record: 'attachment', recordId: id, label: row.name }] }), { behavior: 'immediate' });
      context.tell({ event: 'attachments', fileId: row.fileId });
      return { name: row.name, size: row.size };
    },

    'attachments.openOutside': async ({ id, target }) => {
      const staffId = context.staffId();
      const { vault, db } = context.book();
      const row = reading((tx) => existingAttachment(tx, id));
      const kind = kindOfMediaType(row.mediaType);
      if (!mayOpenOutside({ kind, flags: row.flags })) throw new AppError('attachment.stays-inside', { parameters: { name: row.name } });
      const path = transfers.pathOf(target);
      // The name decides which program opens it: only the one that this document is given.
      if (basename(path) !== outsideName(row.name, kind)) throw new AppError('transfer.unknown');
      await named(row.name, () => opened.write(path, vault.readAll(row)));
      transfers.close(target);
      db.transaction((tx) => record(tx, context.now(), staffId, { action: 'attachment.opened-outside', fileId: row.fileId, changes: [{ record: 'attachment', recordId: id, label: row.name }] }), { behavior: 'immediate' });
      context.tell({ event: 'attachments', fileId: row.fileId });
      return null;
    },

    'attachments.openedCopies': () => opened.state(),

    'attachments.removeOpenedCopies': () => opened.removeAll(),

    'attachments.search': ({ fileId, query, most = mostFound }) =>
      reading((tx) => {
        const words = [...new Set(foldText(query).split(' ').filter((word) => word !== ''))];
        if (words.length === 0) return [];
        const found = attachmentRepository(tx).search(words, fileId, most);
        const shown = views(tx, found.map(({ row }) => row));
        return found.flatMap(({ inName, inText }, index) => {
          const attachment = shown[index];
          const about = attachment === undefined ? undefined : context.book().index.all().get(attachment.fileId)?.summary;
          if (attachment === undefined || about === undefined) return [];
          const { fileNumber, family, given } = about;
          return [{ attachment, file: { fileNumber, family, given }, foundIn: inName === inText ? ('both' as const) : inName ? ('name' as const) : ('text' as const) }];
        });
      }),

    'attachments.problems': () =>
      reading((tx) =>
        attachmentRepository(tx).all().flatMap(({ id, fileId, name, sha256, size }) => {
          const problem = context.book().vault.look({ sha256, size });
          return problem === 'stored' ? [] : [{ id, fileId, name, problem }];
        }),
      ),

    'attachments.nameRule': () => ({ rule: settingsRepository(context.book().db).read('nameRule') }),

    'attachments.setNameRule': ({ rule }) => {
      const staffId = context.staffId();
      const at = context.now();
      context.book().db.transaction(
        (tx) => {
          const before = settingsRepository(tx).read('nameRule');
          if (before === rule) return;
          settingsRepository(tx).write('nameRule', rule);
          record(tx, at, staffId, { action: 'firm.changed', changes: [{ record: 'firm', recordId: 'firm', member: 'nameRule', before, after: rule }] });
        },
        { behavior: 'immediate' },
      );
      context.tell({ event: 'people' });
      return { rule };
    },

    'attachments.suggestName': ({ id, itemId, language }) =>
      reading((tx) => {
        const row = existingAttachment(tx, id);
        return { name: suggestName(tx, row, itemFor(tx, itemId, row.fileId), language) };
      }),
  };
}
