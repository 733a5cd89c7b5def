import type { Facts, FileView } from '../../shared/contract';
import { AppError, type Fault } from '../../shared/errors';

type Removed = { personId: string } | { employerLocalId: string };

/** Members of records that name a person, an employer or a job offer of the file by its id there. */
const personMembers = ['personId', 'parents'];
const employerMembers = ['employerId'];

const names = (data: Facts, members: readonly string[], id: unknown): boolean =>
  members.some((member) => {
    const value = data[member];
    return Array.isArray(value) ? value.includes(id as string) : value === id;
  });

/** Every record of the file with its JSON Pointer in the interchange format. */
function* recordsOf(view: FileView): Generator<{ path: string; data: Facts; personId?: string }> {
  for (const [p, person] of view.persons.entries()) {
    yield { path: `/persons/${p}`, data: person.data, personId: person.id };
    for (const [list, entries] of Object.entries(person.lists)) {
      for (const [e, entry] of entries.entries()) yield { path: `/persons/${p}/${list}/${e}`, data: entry.data, personId: person.id };
    }
  }
  for (const [list, entries] of Object.entries(view.lists)) {
    for (const [e, entry] of entries.entries()) yield { path: `/${list}/${e}`, data: entry.data };
  }
}

const says = { en: 'This refers to what is to be removed.', fr: 'Ceci renvoie à ce qui doit être supprimé.' };

/** Throws `record.referenced`, with where, while something in the file still refers to what is to be removed. */
export function refuseIfReferenced(view: FileView, removed: Removed): void {
  const faults: Fault[] = [];
  const collect = (members: readonly string[], id: unknown, exceptPerson?: string) => {
    for (const { path, data, personId } of recordsOf(view)) {
      if (personId !== undefined && personId === exceptPerson) continue;
      if (names(data, members, id)) faults.push({ path, code: 'refers-to-it', message: says });
    }
  };
  if ('personId' in removed) {
    const local = view.persons.find((person) => person.id === removed.personId)?.data['id'];
    if (local !== undefined) {
      collect(personMembers, local, removed.personId);
      for (const [index, { data }] of view.employers.entries()) {
        const shares = data['familyShares'];
        const owns = Array.isArray(shares) && shares.some((share) => typeof share === 'object' && share !== null && Reflect.get(share, 'personId') === local);
        if (owns) faults.push({ path: `/employers/${index}/familyShares`, code: 'refers-to-it', message: says });
      }
    }
  } else {
    collect(employerMembers, removed.employerLocalId);
  }
  if (faults.length > 0) throw new AppError('record.referenced', { faults });
}
