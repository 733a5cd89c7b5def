import type { Entry, Facts, FileView, Json } from '../../shared/contract';
import { findEntry, namesGoneRecord } from '../../shared/editing';
import { AppError, type Fault } from '../../shared/errors';

type Removed = { personId: string } | { employerId: string; employerLocalId: string };

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

const usesLmia = {
  en: 'This job offer uses an LMIA of the employer. Take the LMIA out of the offer first.',
  fr: 'Cette offre d’emploi utilise une EIMT de l’employeur. Retirez d’abord l’EIMT de l’offre.',
};

/** The employer whose LMIA an offer uses, if the file names it. */
const employerOfLmia = (view: FileView, { lmiaId }: Entry): string | undefined =>
  lmiaId === undefined ? undefined : view.employers.find(({ employer }) => employer.lmias.some(({ id }) => id === lmiaId))?.employer.id;

/**
 * Throws when one of the entries would be left with what the file does not hold: `record.lmia-of-other-employer` for an offer that
 * uses an LMIA of another employer than the one it names, `record.not-found` for a path to a record that is gone.
 */
export function refuseLost(view: FileView, entryIds: Iterable<string>): void {
  for (const id of entryIds) {
    const found = findEntry(view, id);
    if (found === undefined) continue;
    const { entry } = found;
    const { path, employerId } = entry.data;
    if (typeof path === 'string' && namesGoneRecord(path)) throw new AppError('record.not-found');
    if (entry.lmiaId === undefined || employerId === undefined) continue;
    const named = view.employers.find(({ localId }) => localId === employerId);
    if (named?.employer.id !== employerOfLmia(view, entry)) throw new AppError('record.lmia-of-other-employer', { faults: [{ path: `/${found.list}/${found.index}`, code: 'lmia-of-other-employer', message: usesLmia }] });
  }
}

const notUnique = { en: 'The id must be there and be unique in the file.', fr: 'L’identifiant doit être présent et unique dans le dossier.' };

/** Throws `request.invalid` unless the id that a record gets in the interchange format is one that no other record of the file has. */
export function refuseLocalId(view: FileView, recordId: string, localId: Json | undefined, path: string): void {
  const persons = view.persons.map(({ id, data }) => ({ id, localId: data['id'] }));
  const offers = (view.lists['jobOffers'] ?? []).map(({ id, data }) => ({ id, localId: data['id'] }));
  const taken = [...persons, ...offers, ...view.employers].some((record) => record.id !== recordId && record.localId === localId);
  if (typeof localId !== 'string' || taken) throw new AppError('request.invalid', { faults: [{ path, code: 'id-not-unique', message: notUnique }] });
}

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
    for (const [index, offer] of (view.lists['jobOffers'] ?? []).entries()) {
      // An LMIA goes with its employer, and an offer must not lose it unseen.
      if (employerOfLmia(view, offer) === removed.employerId && offer.data['employerId'] !== removed.employerLocalId) faults.push({ path: `/jobOffers/${index}`, code: 'refers-to-it', message: usesLmia });
    }
  }
  if (faults.length > 0) throw new AppError('record.referenced', { faults });
}
