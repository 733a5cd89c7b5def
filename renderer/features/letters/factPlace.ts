import type { FileView } from '../../../shared/contract';
import { profilePlace, type ProfileSearch } from '../overview/profilePlace';

/**
 * Where in the profile a fact is entered, by its JSON Pointer (`/persons/0/contact`, `/jobOffers/0/title`). A list of the file that is
 * empty leads to its section, where the first entry is added.
 */
export function factPlace(pointer: string, { persons, lists }: FileView): ProfileSearch {
  const [, list = '', index = '', member] = pointer.split('/');
  const person = persons[Number(index)];
  if (list === 'persons') return profilePlace((person ?? persons[0])?.id, member ?? 'name');
  return profilePlace(undefined, list, list === 'employers' ? undefined : lists[list]?.[Number(index)]?.id);
}
