import { canonicalJson, isSameJson } from '../../shared/canonicalJson';
import { contentOf } from '../../shared/checklists/content';
import { compareChecklists, isTouched, type ComingItem, type Comparison } from '../../shared/checklists/difference';
import { checklistOf, generateChecklist } from '../../shared/checklists/generate';
import { identityOfKey, keyOfIdentity } from '../../shared/checklists/identity';
import type { ClientFile } from '../../shared/clientFile';
import type { ChecklistDifference, ItemView } from '../../shared/contract';
import { pathOfRecords } from '../../shared/editing';
import { AppError } from '../../shared/errors';
import { sha256 } from '../assessments/digests';
import { readFacts } from '../assessments/readFacts';
import { record } from '../audit/auditTrail';
import { attachmentRepository } from '../repositories/attachmentRepository';
import { caseRepository, type CaseRow, type ItemRow } from '../repositories/caseRepository';
import { rulesInForce } from '../rules/rulesInForce';
import { caseRules } from '../rules/caseRules';
import type { Context, Tx } from '../session/book';
import { itemViews, localIdOf, openCase } from './caseViews';

/** Where items begin that are only kept, and after them those of the office. The places of the rules begin at 0 with each generation. */
const keptPlace = 50_000;
export const ownPlace = 100_000;

/** The client with the days that the case plans instead of those of the file. */
function clientOfCase(client: ClientFile, { filingOn, landingOn }: CaseRow): ClientFile {
  const plan = { ...client.plan, ...(filingOn === null ? {} : { filingOn }), ...(landingOn === null ? {} : { landingOn }) };
  return Object.keys(plan).length === 0 ? client : { ...client, plan };
}

/** What the rules ask for on a day. Throws `checklist.unknown-kind`, `assessment.file-incomplete`, `assessment.person-not-found`. */
function generated(tx: Tx, row: CaseRow, asOf: string): ComingItem[] {
  const rules = caseRules(tx);
  if (!checklistOf(rules, row.kind)) throw new AppError('checklist.unknown-kind');
  const { client, view } = readFacts(tx, row.fileId);
  const personId = localIdOf(tx, row);
  if (personId === null) throw new AppError('assessment.person-not-found');
  const records = new Map([...view.persons.map(({ id, data }) => [data['id'], id] as const), ...view.employers.map(({ id, localId }) => [localId, id] as const)]);
  return generateChecklist(clientOfCase(client, row), rules, { id: row.kind, asOf, personId }).items.map((item) => {
    const content = contentOf(item);
    const owner = item.for === null ? null : (records.get(item.for) ?? item.for);
    return { identity: { document: item.document.id, owner, subject: item.subject, entries: item.entries.map((pointer) => pathOfRecords(view, pointer)) }, content };
  });
}

const compared = (rows: readonly ItemRow[], next: readonly ComingItem[]): Comparison<ItemRow> =>
  compareChecklists(rows.flatMap((item) => (item.itemKey === null ? [] : [{ identity: identityOfKey(item.itemKey), content: item.content, item }])), next);

/** Says of an item whether something was noted of it or filed under it. */
function keeper(tx: Tx, caseId: string): (row: ItemRow) => boolean {
  const documents = attachmentRepository(tx).countsOfCase(caseId);
  return (row) => isTouched({ ...row, documents: documents.get(row.id) ?? 0 });
}

/** Names a checklist to be written, and what it was compared with. */
const digestOf = (rows: readonly ItemRow[], next: readonly ComingItem[]): string => sha256(canonicalJson([rows.map(({ id, revision }) => [id, revision]), next]));

/** An item that was taken away by hand comes back where the rules ask for it anew; until then it is not part of any difference. */
const present = (tx: Tx, caseId: string): ItemRow[] => caseRepository(tx).allItems(caseId).filter(({ removedAt, itemKey }) => removedAt === null || itemKey !== null);

export function compareChecklist(tx: Tx, caseId: string, asOf: string): ChecklistDifference {
  const row = openCase(tx, caseId);
  const rows = present(tx, caseId);
  const next = generated(tx, row, asOf);
  const { added, changed, dropped, unchanged } = compared(rows, next);
  const isKept = keeper(tx, caseId);
  const { version, hash } = rulesInForce(tx);
  return {
    digest: digestOf(rows, next), rules: { version, hash },
    added: [...added.map(({ content }) => content), ...unchanged.flatMap(({ present: { item, content } }) => (item.removedAt === null && item.asked ? [] : [content]))],
    changed: changed.map(({ present: { item, content }, coming }) => ({ itemId: item.id, before: content, after: coming.content })),
    dropped: dropped.flatMap(({ item, content }) => (item.removedAt === null && item.asked ? [{ itemId: item.id, content, kept: isKept(item) }] : [])),
    unchanged: unchanged.filter(({ present: { item } }) => item.removedAt === null && item.asked).length,
  };
}

/**
 * Writes the checklist for the facts and rules of today. What the rules no longer ask for goes, unless something was noted of it: then
 * it stays, marked. Throws `checklist.changed-meanwhile` where it is not what was compared.
 */
export function renewChecklist(context: Context, caseId: string, asOf: string, digest: string): ItemView[] {
  const staffId = context.staffId();
  const at = context.now();
  const { fileId, items } = context.book().db.transaction(
    (tx) => {
      const row = openCase(tx, caseId);
      const rows = present(tx, caseId);
      const next = generated(tx, row, asOf);
      if (digestOf(rows, next) !== digest) throw new AppError('checklist.changed-meanwhile');
      const repository = caseRepository(tx);
      const { added, changed, dropped, unchanged } = compared(rows, next);
      const isKept = keeper(tx, caseId);
      const places = new Map(next.map((coming, index) => [coming, index]));
      const stay = [...changed, ...unchanged];
      // Two items may exchange what they are called; no two may have the same key at any time.
      for (const { present: { item }, coming } of stay) if (item.itemKey !== keyOfIdentity(coming.identity)) repository.updateItem(item.id, { itemKey: item.id });
      for (const { present: { item }, coming } of stay) {
        const isAsIs = isSameJson(coming.content, item.content) && item.asked && item.removedAt === null;
        repository.updateItem(item.id, { itemKey: keyOfIdentity(coming.identity), content: coming.content, asked: true, removedAt: null, position: places.get(coming) ?? item.position, ...(isAsIs ? {} : { revision: item.revision + 1 }) });
      }
      for (const { item } of dropped) {
        if (isKept(item)) repository.updateItem(item.id, { asked: false, position: keptPlace + (item.position % keptPlace), revision: item.revision + 1 });
        else repository.deleteItem(item.id);
      }
      for (const coming of added) repository.insertItem(newItem(context.newId(), caseId, { itemKey: keyOfIdentity(coming.identity), content: coming.content, position: places.get(coming) ?? 0, changedAt: at }));
      const { version, hash } = rulesInForce(tx);
      repository.update(caseId, { checklistAsOf: asOf, rules: { version, hash }, updatedAt: at, revision: row.revision + 1 });
      record(tx, at, staffId, { action: 'checklist.renewed', fileId: row.fileId, changes: [{ record: 'case', recordId: caseId, label: row.title === '' ? row.kind : row.title, after: { asOf, rules: version, added: added.length, changed: changed.length, dropped: dropped.length } }] });
      return { fileId: row.fileId, items: itemViews(tx, repository.items(caseId)) };
    },
    { behavior: 'immediate' },
  );
  context.tell({ event: 'cases', fileId });
  return items;
}

/** An item of which nothing is noted yet. */
export const newItem = (id: string, caseId: string, given: Pick<ItemRow, 'itemKey' | 'content' | 'position' | 'changedAt'> & Partial<ItemRow>): ItemRow => ({
  id, caseId, asked: true, state: 'needed', stateReason: '', dueOn: null, responsible: null, remark: '', issuedOn: null, expiresOn: null, translation: 'not-needed', certifiedCopy: 'not-needed', revision: 1, removedAt: null, ...given,
});
