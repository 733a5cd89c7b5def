import { sql } from 'drizzle-orm';
import type { FileStatus } from '../../shared/contract';
import type { Db } from '../session/book';

type Text = string | null;
export type FileLine = { id: string; fileNumber: string; status: FileStatus; responsibleId: string; openedOn: Text; updatedAt: string; deletedAt: Text };
export type PersonLine = { id: string; fileId: string; role: Text; family: Text; given: Text; dateOfBirth: Text; citizenships: Text; uci: Text };
export type EntryLine = { fileId: string; personId: string; list: string; family: Text; given: Text; country: Text; number: Text };
export type IndexLines = { files: FileLine[]; persons: PersonLine[]; entries: EntryLine[] };

/**
 * What the list of files and the search for duplicates are made of, pulled out of the facts by the database itself: reading whole
 * files only for their names would take several times as long.
 */
export const indexRepository = (db: Pick<Db, 'all'>) => ({
  /** All files, or one. The types follow from the STRICT tables and from what the validation let in. */
  lines: (fileId?: string): IndexLines => {
    const one = (column: string) => (fileId === undefined ? sql`` : sql`WHERE ${sql.raw(column)} = ${fileId}`);
    const and = (column: string) => (fileId === undefined ? sql`` : sql`AND ${sql.raw(column)} = ${fileId}`);
    return {
      files: db.all<FileLine>(sql`SELECT id, file_number AS fileNumber, status, responsible_id AS responsibleId, data ->> '$.openedOn' AS openedOn, updated_at AS updatedAt, deleted_at AS deletedAt
        FROM client_files ${one('id')}`),
      persons: db.all<PersonLine>(sql`SELECT id, file_id AS fileId, data ->> '$.role' AS role, data ->> '$.name.family' AS family, data ->> '$.name.given' AS given,
        data ->> '$.dateOfBirth' AS dateOfBirth, data -> '$.citizenships' AS citizenships, data ->> '$.uci' AS uci
        FROM persons ${one('file_id')} ORDER BY file_id, position, id`),
      entries: db.all<EntryLine>(sql`SELECT file_id AS fileId, person_id AS personId, list,
        coalesce(data ->> '$.family', data ->> '$.name.family') AS family, coalesce(data ->> '$.given', data ->> '$.name.given') AS given,
        data ->> '$.country' AS country, data ->> '$.number' AS number
        FROM entries WHERE list IN ('passports', 'otherNames', 'previousUnions') AND person_id IS NOT NULL ${and('file_id')} ORDER BY file_id, list, position, id`),
    };
  },
});
