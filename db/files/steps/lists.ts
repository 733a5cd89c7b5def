import { AppError } from '../../../shared/errors';
import { isListOf } from '../validate';
import { notFound, type Edit, type Step } from './edit';

/** The file, or one of its persons, as the holder of lists. */
const holderOf = (edit: Edit, personId: string | null) => (personId === null ? edit.files.get(edit.fileId()) : edit.files.person(personId));

function setEmptyLists(edit: Edit, personId: string | null, names: string[]): void {
  if (personId === null) edit.files.setEmptyLists(edit.fileId(), names);
  else edit.files.updatePerson(personId, { emptyLists: names });
}

/** A list with entries is known; only an empty one needs to say so. */
export function forgetEmpty(edit: Edit, personId: string | null, list: string): void {
  const holder = holderOf(edit, personId);
  if (!holder?.emptyLists.includes(list)) return;
  setEmptyLists(edit, personId, holder.emptyLists.filter((name) => name !== list));
}

/** Whether a list without entries is known to be empty. */
export function know(edit: Edit, { parent, list, from, to }: Step<'know'>, path: string): void {
  if (parent.kind === 'employer') throw notFound();
  if (!isListOf(parent.kind, list)) throw new AppError('request.invalid', { faults: [{ path: `${path}/list`, code: 'unknown-list', message: { en: 'There is no such list.', fr: 'Cette liste n’existe pas.' } }] });
  const personId = parent.kind === 'person' ? edit.person(parent.id).id : null;
  const holder = holderOf(edit, personId);
  if (holder === undefined) throw notFound();
  const hasEntries = edit.files.entriesOf(edit.fileId(), personId, list).length > 0;
  const known = holder.emptyLists.includes(list);
  if (hasEntries || known !== from) throw new AppError('record.conflict', { current: hasEntries || known });
  const others = holder.emptyLists.filter((name) => name !== list);
  setEmptyLists(edit, personId, to ? [...others, list] : others);
  edit.changes.push({ record: personId === null ? 'file' : 'person', recordId: personId ?? edit.fileId(), list, ...edit.labelOf(personId), ...(from ? { before: [] } : {}), ...(to ? { after: [] } : {}) });
}
