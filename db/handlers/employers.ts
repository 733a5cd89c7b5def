import { textOf } from '../../shared/contract/textOf';
import { AppError } from '../../shared/errors';
import { foldText } from '../../shared/names';
import { record } from '../audit/auditTrail';
import { checkFacts } from '../files/validate';
import { editEmployer } from '../files/editFile';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { businessKeyOf, employerRepository } from '../repositories/employerRepository';
import type { Handlers } from '../session/answer';
import type { Context } from '../session/book';

type EmployerHandlers = Pick<Handlers, Extract<keyof Handlers, `employers.${string}`>>;
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Employers: records of the book, shared by the files that name them. */
export function employerHandlers(context: Context): EmployerHandlers {
  return {
    'employers.list': ({ query, offset, limit }) => {
      const repository = employerRepository(context.book().db);
      const words = foldText(query).split(' ').filter((word) => word !== '');
      const files = repository.fileCounts();
      const lmias = repository.lmiaCounts();
      const found = repository
        .all()
        .map(({ id, data }) => ({ id, legalName: textOrNull(data['legalName']) ?? '', businessNumber: textOrNull(data['businessNumber']), province: textOrNull(data['province']), city: textOrNull(data['city']), operatingName: textOrNull(data['operatingName']) }))
        .map((row) => ({ row, folded: foldText([row.legalName, row.operatingName, row.businessNumber, row.city].join(' ')) }))
        .filter(({ folded }) => words.every((word) => folded.includes(word)))
        .toSorted((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
      const rows = found.slice(offset, offset + limit).map(({ row: { operatingName: _searchedOnly, ...row } }) => ({ ...row, files: files.get(row.id) ?? 0, lmias: lmias.get(row.id) ?? 0 }));
      return { total: found.length, rows };
    },

    'employers.get': ({ id }) => {
      const { db, index } = context.book();
      const view = employerRepository(db).views([id]).get(id);
      if (view === undefined) throw new AppError('employer.not-found');
      const usedBy = employerRepository(db)
        .linkedFiles(id)
        .flatMap((fileId) => index.all().get(fileId) ?? [])
        .filter(({ summary }) => summary.deletedAt === null)
        .map(({ summary }) => ({ fileId: summary.id, fileNumber: summary.fileNumber, name: `${summary.given} ${summary.family}`.trim() }))
        .toSorted((a, b) => (a.fileNumber < b.fileNumber ? -1 : 1));
      return { ...view, usedBy };
    },

    'employers.create': ({ legalName, businessNumber }) => {
      const staffId = context.staffId();
      const at = context.now();
      const id = context.newId();
      const data = { legalName, ...(businessNumber === undefined ? {} : { businessNumber }) };
      checkFacts('employer', data, '');
      const view = context.book().db.transaction(
        (tx) => {
          const repository = employerRepository(tx);
          const key = businessKeyOf(data);
          if (key !== null && repository.byBusinessKey(key).length > 0) throw new AppError('employer.number-taken');
          repository.insert({ id, businessKey: key, data, revision: 1, createdAt: at, updatedAt: at });
          record(tx, at, staffId, { action: 'employer.created', employerId: id, changes: [{ record: 'employer', recordId: id, label: legalName, after: data }] });
          return { id, revision: 1, data, lmias: [], files: 0 };
        },
        { behavior: 'immediate' },
      );
      context.tell({ event: 'employers', employerId: id });
      return view;
    },

    'employers.edit': ({ employerId, visit, steps }) => editEmployer(context, employerId, visit, steps),

    'employers.delete': ({ id, revision }) => {
      const staffId = context.staffId();
      context.book().db.transaction(
        (tx) => {
          const repository = employerRepository(tx);
          const row = repository.get(id);
          if (row === undefined) throw new AppError('employer.not-found');
          if (row.revision !== revision) throw new AppError('record.conflict', { current: row.data });
          if (clientFileRepository(tx).filesNaming([id]).length > 0) throw new AppError('employer.in-use');
          repository.remove(id);
          record(tx, context.now(), staffId, { action: 'employer.deleted', employerId: id, changes: [{ record: 'employer', recordId: id, label: textOf(row.data['legalName']), before: row.data }] });
        },
        { behavior: 'immediate' },
      );
      context.tell({ event: 'employers' });
      return null;
    },
  };
}
