import type { Facts, FileView } from '../contract';
import { AppError } from '../errors';

const listsOf = (lists: FileView['lists'], convert: (entry: FileView['lists'][string][number]) => Facts): Facts =>
  Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, entries.map(convert)]));

/** The file as the interchange format has it, before it is checked. Throws `record.lmia-of-other-employer` rather than leave an LMIA out. */
export function toInterchange(view: FileView): Facts {
  const lmias = new Map(view.employers.flatMap(({ employer }) => employer.lmias.map((lmia) => [lmia.id, lmia.data] as const)));
  const employers = view.employers.map(({ localId, data, employer }) => ({ ...employer.data, ...data, id: localId }));
  const lists = listsOf(view.lists, ({ data, lmiaId }) => {
    if (lmiaId === undefined) return data;
    const lmia = lmias.get(lmiaId);
    if (lmia === undefined) throw new AppError('record.lmia-of-other-employer');
    return { ...data, lmia };
  });
  return {
    format: 'dossier-client/1',
    fileNumber: view.fileNumber,
    ...view.data,
    persons: view.persons.map((person) => ({ ...person.data, ...listsOf(person.lists, (entry) => entry.data) })),
    ...lists,
    ...(employers.length > 0 ? { employers } : {}),
  };
}
