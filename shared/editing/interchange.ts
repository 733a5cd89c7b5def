import type { Facts } from '../contract';
import { AppError } from '../errors';
import type { RecordedEntry, RecordedFile, RecordedLists } from './recordedFile';

const dataOf = ({ data }: RecordedEntry): Facts => data;

/** Puts what the entries of each list come to into an object, which is much the quickest where thousands of files are read. */
function addLists(to: Facts, lists: RecordedLists, convert: (entry: RecordedEntry) => Facts): Facts {
  for (const name of Object.keys(lists)) to[name] = (lists[name] ?? []).map(convert);
  return to;
}

/** Entries that name an LMIA of an employer have it inside. */
function withLmias(employers: RecordedFile['employers']): (entry: RecordedEntry) => Facts {
  const lmias = new Map(employers.flatMap(({ employer }) => employer.lmias.map((lmia) => [lmia.id, lmia.data] as const)));
  return ({ data, lmiaId }) => {
    if (lmiaId === undefined || lmiaId === null) return data;
    const lmia = lmias.get(lmiaId);
    if (lmia === undefined) throw new AppError('record.lmia-of-other-employer');
    return { ...data, lmia };
  };
}

/** The file as the interchange format has it, before it is checked. Throws `record.lmia-of-other-employer` rather than leave an LMIA out. */
export function toInterchange(file: RecordedFile): Facts {
  const whole: Facts = { format: 'dossier-client/1', fileNumber: file.fileNumber, ...file.data };
  whole['persons'] = file.persons.map(({ data, lists }) => addLists({ ...data }, lists, dataOf));
  addLists(whole, file.lists, withLmias(file.employers));
  if (file.employers.length > 0) whole['employers'] = file.employers.map(({ localId, data, employer }) => ({ ...employer.data, ...data, id: localId }));
  return whole;
}
