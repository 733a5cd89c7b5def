import type { AuditChange, Json } from '../../../shared/contract';
import type { Bilingual } from '../../../shared/errors';
import type { Text } from '../../i18n';
import { factsText, fieldsOfRecord, valueText, type ValueWriter } from './factText';
import { judgementSentence } from './judgementSentence';
import { isPaper } from './paperMembers';
import { paperSentence } from './paperSentence';

/** What the sentences of the history need besides the change itself. */
export interface Teller {
  t: Text;
  write: ValueWriter;
  /** A person of the firm by id. */
  staffName(id: string): string | undefined;
  inLanguage: (text: Bilingual) => string;
  /** A kind of case by its title; anything else stays as it is. */
  caseKind(kind: string): string;
  /** An item of a checklist by its English title. */
  documentTitle(title: string): string;
}

const isRecord = (value: Json | undefined): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);
const officeMembers = ['fileNumber', 'status', 'responsibleId'] as const;
const statuses = ['prospect', 'consulted', 'retained', 'closed'] as const;

function memberLabel({ record, list, member = '' }: AuditChange, { t, write }: Teller): string {
  if (member === 'file') return t('history.member.written');
  if (record === 'file' && member === 'documents') return t('history.paper.documents');
  if (record === 'firm' && member === 'rounds') return t('history.member.rounds');
  const office = record === 'file' ? officeMembers.find((name) => name === member) : undefined;
  if (office) return t(`history.member.${office}`);
  const field = fieldsOfRecord(record, list).find(({ name }) => name === member);
  return field ? write.fact(field.path) : member;
}

/** Whom and what it concerns: `Chidi Okafor · Work › Title`. */
export function placeOf(change: AuditChange, teller: Teller): string {
  const { record, list, label, member } = change;
  const { t, write } = teller;
  const what: string[] = [];
  if (record === 'lmia') what.push(t('history.member.lmias'));
  // A person's lists and the file's have their labels under their owners.
  else if (list !== undefined) what.push(write.fact(isFileList(list, record, label) ? `file.${list}` : `person.${list}`));
  if (member !== undefined && member !== 'position') what.push(memberLabel(change, teller));
  return [label, what.join(' › ')].filter((part) => part !== undefined && part !== '').join(' · ') || t(record === 'employer' ? 'history.member.employer' : 'history.member.file');
}

/** Entries and lists of a person carry the person's name; those of the file carry none. */
const isFileList = (list: string, record: AuditChange['record'], label: string | undefined): boolean =>
  record === 'file' || (record === 'entry' && label === undefined) || ['jobOffers', 'nominations', 'provincialProfiles', 'listChecks', 'requirementChecks', 'uncertain', 'evidence'].includes(list);

function textOf(change: AuditChange, value: Json, teller: Teller): string {
  const { t, write } = teller;
  if (change.record === 'file' && typeof value === 'string') {
    if (change.member === 'fileNumber') return value;
    if (change.member === 'responsibleId') return teller.staffName(value) ?? t('overview.file.nobody');
    const status = change.member === 'status' ? statuses.find((name) => name === value) : undefined;
    if (status) return t(`clients.status.${status}`);
  }
  // The LMIA of an offer is a record of the employer: its id says nothing to a person.
  if (change.member === 'lmia' && typeof value === 'string') return t('history.value.chosen');
  return valueText(fieldsOfRecord(change.record, change.list).find(({ name }) => name === change.member), value, write);
}

/** One change as a sentence; `undefined` for what only machines read (digests). */
export function describeChange(change: AuditChange, teller: Teller): string | undefined {
  const { t, write } = teller;
  const { record, member, list, before, after } = change;
  if (member === 'sha256' || member === 'auditHead') return undefined;
  if (record === 'judgement') return judgementSentence(change, teller);
  if (isPaper(record)) return paperSentence({ ...change, record }, teller);
  if (record === 'file' && member === 'payloads') return t('history.change.payloads', { count: Array.isArray(after) ? after.length : 0 });
  const place = placeOf(change, teller);
  if (member === 'position') return t('history.change.moved', { place });
  if (member !== undefined) {
    if (after === undefined) return t('history.change.cleared', { place, before: before === undefined ? '' : textOf(change, before, teller) });
    if (before === undefined) return t('history.change.filled', { place, after: textOf(change, after, teller) });
    return t('history.change.set', { place, before: textOf(change, before, teller), after: textOf(change, after, teller) });
  }
  if (record === 'employerLink') return t(before === undefined ? 'history.change.linked' : 'history.change.unlinked', { place });
  if (list !== undefined && record !== 'entry' && record !== 'lmia') return t(after === undefined ? 'history.change.unknown' : 'history.change.none', { place });
  const facts = isRecord(after) ? after : isRecord(before) ? before : {};
  const text = factsText(fieldsOfRecord(record, list), facts, write);
  const added = before === undefined;
  if (text === '') return t(added ? 'history.change.added' : 'history.change.removed', { place });
  return t(added ? 'history.change.addedWith' : 'history.change.removedWith', { place, facts: text });
}
