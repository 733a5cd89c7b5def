import type { AuditChange, Facts, FileView } from '../../shared/contract';
import { textOf } from '../../shared/contract/textOf';
import { AppError } from '../../shared/errors';
import { samples } from '../../shared/samples';
import { destroyDocuments } from '../attachments/destroyDocuments';
import { record } from '../audit/auditTrail';
import { editFile } from '../files/editFile';
import { exportFile, tellNotCompleted } from '../files/exportFile';
import { checkImport, commitImport, storeClientFile } from '../files/importFile';
import { personLabel } from '../files/personLabel';
import { checkEntry } from '../files/validate';
import { readFile } from '../files/readFile';
import { auditRepository } from '../repositories/auditRepository';
import { clientFileRepository, type FileRow } from '../repositories/clientFileRepository';
import { staffRepository } from '../repositories/staffRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';
import { findSimilar, personsToCompare, similarTo } from '../files/findSimilar';

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `files.${string}` | `imports.${string}` | 'facts.edit' | 'samples.load'>>;

const changed = (member: string, before: string | null, after: string | null, recordId: string): AuditChange => ({
  record: 'file', recordId, member, ...(before === null ? {} : { before }), ...(after === null ? {} : { after }),
});

function existing(tx: Tx, id: string): FileRow {
  const row = clientFileRepository(tx).get(id);
  if (row === undefined) throw new AppError('file.not-found');
  return row;
}

function activeStaff(tx: Tx, id: string): string {
  if (staffRepository(tx).get(id) === undefined) throw new AppError('staff.not-found');
  return id;
}

/** Everything that a page may ask about client files. */
export function fileHandlers(context: Context): FileHandlers {
  const write = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work, { behavior: 'immediate' });

  const published = (view: FileView): FileView => {
    context.book().index.refresh(view);
    context.tell({ event: 'files', fileId: view.id });
    return view;
  };

  /** Into the recycle bin and out of it; files that are there already are left as they are. */
  const setDeleted = (ids: readonly string[], deleted: boolean): null => {
    const staffId = context.staffId();
    const at = context.now();
    write((tx) => {
      for (const id of ids) {
        const row = existing(tx, id);
        if ((row.deletedAt !== null) === deleted) continue;
        clientFileRepository(tx).update(id, { deletedAt: deleted ? at : null, updatedAt: at });
        record(tx, at, staffId, { action: deleted ? 'file.deleted' : 'file.restored', fileId: id, changes: [changed('fileNumber', null, row.fileNumber, id)] });
      }
    });
    for (const id of ids) context.book().index.refresh({ id });
    context.tell({ event: 'files' });
    context.tell({ event: 'employers' });
    return null;
  };

  return {
    'files.list': (query) => context.book().index.list(query),

    'files.get': ({ id }) => context.book().db.transaction((tx) => readFile(tx, id)),

    'files.nextNumber': ({ on }) => {
      const prefix = `${on.slice(0, 4)}-`;
      const used = clientFileRepository(context.book().db).numbersStartingWith(prefix).flatMap((number) => (/^\d{4}-(\d{1,9})$/.exec(number)?.[1] ?? []));
      const highest = used.reduce((most, digits) => Math.max(most, Number(digits)), 0);
      return { fileNumber: `${prefix}${String(highest + 1).padStart(4, '0')}` };
    },

    'files.findSimilar': ({ persons, exceptFileId }) =>
      findSimilar(context.book().index, persons.map(({ family, given, dateOfBirth, passports }) => ({ names: [{ family, given }], formerPartners: [], passports: passports.map((number) => ({ number })), ...(dateOfBirth === undefined ? {} : { dateOfBirth }) })), exceptFileId),

    'files.similarTo': ({ id }) => similarTo(context.book().index, id),

    'files.create': ({ fileNumber, principal, responsibleId, status, openedOn }) => {
      const staffId = context.staffId();
      const at = context.now();
      const id = context.newId();
      const view = write((tx) => {
        const files = clientFileRepository(tx);
        if (files.byNumber(fileNumber)) throw new AppError('file.number-taken', { parameters: { number: fileNumber } });
        const person = staffRepository(tx).get(activeStaff(tx, responsibleId));
        const representative: Facts = person && person.membershipNumber !== null ? { representative: { name: person.name, membershipNumber: person.membershipNumber } } : {};
        files.insert({ id, fileNumber, status, responsibleId, data: { openedOn, ...representative }, emptyLists: [], revision: 1, createdAt: at, updatedAt: at, deletedAt: null });
        const data = {
          id: 'p1', role: 'principal', name: { family: principal.family, given: principal.given },
          ...(principal.dateOfBirth === undefined ? {} : { dateOfBirth: principal.dateOfBirth }),
        };
        const personId = context.newId();
        files.insertPerson({ id: personId, fileId: id, position: 0, data, emptyLists: [], revision: 1 });
        const label = personLabel(data);
        const changes: AuditChange[] = [changed('fileNumber', null, fileNumber, id), { record: 'person', recordId: personId, label, after: data }];
        if (principal.passportNumber !== undefined) {
          const passport = { number: principal.passportNumber };
          checkEntry('person', 'passports', passport, '/principal/passportNumber');
          const entryId = context.newId();
          files.insertEntries([{ id: entryId, fileId: id, personId, list: 'passports', position: 0, data: passport, lmiaId: null, revision: 1 }]);
          changes.push({ record: 'entry', recordId: entryId, list: 'passports', label, after: passport });
        }
        record(tx, at, staffId, { action: 'file.created', fileId: id, changes });
        return readFile(tx, id);
      });
      return published(view);
    },

    'files.change': ({ id, revision, ...change }) => {
      const staffId = context.staffId();
      const at = context.now();
      const view = write((tx) => {
        const row = existing(tx, id);
        if (row.deletedAt !== null) throw new AppError('file.in-recycle-bin');
        if (row.revision !== revision) throw new AppError('record.conflict');
        const files = clientFileRepository(tx);
        const other = change.fileNumber === undefined ? undefined : files.byNumber(change.fileNumber);
        if (other && other.id !== id) throw new AppError('file.number-taken', { parameters: { number: other.fileNumber } });
        if (change.responsibleId !== undefined) activeStaff(tx, change.responsibleId);
        const members = (['fileNumber', 'status', 'responsibleId'] as const).filter((member) => change[member] !== undefined && change[member] !== row[member]);
        if (members.length > 0) {
          files.update(id, { ...change, updatedAt: at });
          record(tx, at, staffId, { action: 'file.changed', fileId: id, changes: members.map((member) => changed(member, row[member], change[member] ?? null, id)) });
        }
        return readFile(tx, id);
      });
      return published(view);
    },

    'files.delete': ({ ids }) => setDeleted(ids, true),
    'files.restore': ({ ids }) => setDeleted(ids, false),

    'files.destroy': ({ ids }) => {
      const staffId = context.staffId();
      const at = context.now();
      const contents = write((tx) =>
        ids.flatMap((id) => {
          if (existing(tx, id).deletedAt === null) throw new AppError('file.not-in-recycle-bin');
          const documents = destroyDocuments(tx, at, staffId, id);
          destroyFile(tx, at, staffId, id);
          return documents;
        }),
      );
      // Only now: had the change not been committed, its documents would still be needed.
      context.book().vault.forget(contents);
      for (const id of ids) context.book().index.refresh({ id });
      context.tell({ event: 'files' });
      context.tell({ event: 'employers' });
      return null;
    },

    'files.export': ({ id }) => exportFile(context, id),

    'files.exportNotCompleted': ({ exports }) => tellNotCompleted(context, exports),

    'facts.edit': ({ fileId, visit, steps }) => editFile(context, fileId, visit, steps),

    'imports.check': ({ text }) => {
      const { db, index } = context.book();
      try {
        const { file, plans } = checkImport(db, text);
        const principal = file.persons.find((person) => person.role === 'principal');
        return {
          ok: true,
          fileNumber: file.fileNumber,
          fileNumberTaken: clientFileRepository(db).byNumber(file.fileNumber) !== undefined,
          principal: principal ? personLabel(principal) : '',
          persons: file.persons.length,
          similar: findSimilar(index, personsToCompare(file), null),
          employers: plans.map(({ localId, data, match, differences }) => ({
            localId, legalName: textOf(data['legalName']), match: match ? { employerId: match.id, legalName: textOf(match.data['legalName']), differences } : null,
          })),
        };
      } catch (error) {
        if (error instanceof AppError && error.code === 'file.not-valid') return { ok: false, faults: [...(error.faults ?? [])] };
        throw error;
      }
    },

    'imports.commit': (input) => ({ id: commitImport(context, input).id }),

    'samples.load': () => {
      const responsibleId = context.staffId();
      const at = context.now();
      const views = write((tx) => {
        const fresh = samples.filter((file) => clientFileRepository(tx).byNumber(file.fileNumber) === undefined);
        return fresh.map((file, position) => {
          const status = (['retained', 'consulted', 'prospect', 'retained', 'closed'] as const)[position % 5] ?? 'retained';
          const employers = (file.employers ?? []).map((employer) => ({ localId: employer.id, use: 'keep' as const }));
          const { view, employerChanges } = storeClientFile(context, tx, file, { fileNumber: file.fileNumber, status, responsibleId, employers });
          record(tx, at, responsibleId, { action: 'file.imported', fileId: view.id, changes: [changed('fileNumber', null, view.fileNumber, view.id), ...employerChanges] });
          return view;
        });
      });
      for (const view of views) context.book().index.refresh(view);
      context.tell({ event: 'files' });
      context.tell({ event: 'employers' });
      return { imported: views.length, alreadyThere: samples.length - views.length };
    },
  };
}

/**
 * Removes a file and what the audit trail said about it, for good. The chain stays whole: it covers digests only, and the last
 * entry names the payloads that were removed.
 */
function destroyFile(tx: Tx, at: string, staffId: string, id: string): void {
  const seqs = auditRepository(tx).seqsOfFile(id);
  clientFileRepository(tx).remove(id);
  auditRepository(tx).removePayloads(seqs);
  record(tx, at, staffId, { action: 'file.destroyed', changes: [{ record: 'file', recordId: id, member: 'payloads', after: seqs }] });
}
