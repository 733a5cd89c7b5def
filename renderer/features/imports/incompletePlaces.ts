import type { FileView } from '../../../shared/contract';
import type { Fault } from '../../../shared/errors';
import { nameOf } from '../../../shared/overview';

/** Where a fault of an export is to be mended: a member or a list of a person or of the file, and the entry of the list. */
export type Place =
  | { kind: 'person'; personId: string; name: { family: string; given: string }; member: string; entry: string | undefined }
  | { kind: 'employer'; employerId: string; name: string }
  | { kind: 'file'; member: string; entry: string | undefined };

const unescape_ = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** Finds the place of a fault's JSON Pointer (`/persons/0/work/1/noc`) in the file as the book holds it. */
export function placeOf(file: FileView, { path }: Pick<Fault, 'path'>): Place {
  const [, collection = '', first = '', list = '', second = ''] = path.split('/').map(unescape_);
  if (collection === 'persons') {
    const person = file.persons[Number(first)];
    if (person) {
      return { kind: 'person', personId: person.id, name: nameOf(person), member: list, entry: person.lists[list]?.[Number(second)]?.id };
    }
  }
  if (collection === 'employers') {
    const employer = file.employers[Number(first)]?.employer;
    if (employer) return { kind: 'employer', employerId: employer.id, name: typeof employer.data.legalName === 'string' ? employer.data.legalName : '' };
  }
  return { kind: 'file', member: collection, entry: file.lists[collection]?.[Number(first)]?.id };
}
