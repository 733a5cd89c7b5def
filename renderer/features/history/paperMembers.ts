import type { AuditChange } from '../../../shared/contract';
import type { TextKey } from '../../i18n';

/** Records of an office that the interchange format does not describe: cases, items of their checklists, letters, templates, documents, packages, rule packs and their publishers, reports. */
export type PaperRecord = Extract<AuditChange['record'], 'case' | 'checklistItem' | 'letter' | 'letterTemplate' | 'attachment' | 'package' | 'rulePack' | 'publisher' | 'report'>;

/** How a value is written: `item` is the name of a checklist item, `order` names nobody can tell apart, `act` says itself what was done. */
export type PaperKind = 'text' | 'day' | 'count' | 'bytes' | 'stage' | 'caseKind' | 'numbers' | 'fees' | 'deadlines' | 'itemState' | 'provider' | 'part' | 'item' | 'layer' | 'order' | 'act';

const dates = { issuedOn: { label: 'documents.issuedOn', kind: 'day' }, expiresOn: { label: 'documents.expiresOn', kind: 'day' } } as const;

/** Every member that changes of these records name, with its label and how it is written. */
export const paperMembers = {
  case: {
    kind: { label: 'cases.kind', kind: 'caseKind' }, title: { label: 'cases.name', kind: 'text' }, stage: { label: 'cases.stage', kind: 'stage' },
    filingOn: { label: 'cases.filingOn', kind: 'day' }, landingOn: { label: 'cases.landingOn', kind: 'day' }, note: { label: 'cases.note', kind: 'text' },
    numbers: { label: 'cases.numbers', kind: 'numbers' }, fees: { label: 'cases.fees', kind: 'fees' }, deadlines: { label: 'cases.deadlines', kind: 'deadlines' },
    asOf: { label: 'assessment.asOf', kind: 'day' }, rules: { label: 'history.paper.rules', kind: 'text' },
    added: { label: 'history.paper.added', kind: 'count' }, changed: { label: 'history.paper.changed', kind: 'count' }, dropped: { label: 'history.paper.dropped', kind: 'count' },
    file: { label: 'history.member.written', kind: 'text' },
  },
  checklistItem: {
    ...dates, title: { label: 'cases.name', kind: 'text' }, state: { label: 'documents.state', kind: 'itemState' }, stateReason: { label: 'documents.reason', kind: 'text' },
    dueOn: { label: 'documents.dueOn', kind: 'day' }, responsible: { label: 'documents.responsible', kind: 'provider' }, remark: { label: 'documents.remark', kind: 'text' },
    translation: { label: 'documents.translation', kind: 'part' }, certifiedCopy: { label: 'documents.certifiedCopy', kind: 'part' },
    attachments: { label: 'history.paper.order', kind: 'order' }, removed: { label: 'history.paper.removed', kind: 'act' },
  },
  attachment: {
    ...dates, name: { label: 'attachments.name', kind: 'text' }, note: { label: 'documents.remark', kind: 'text' }, size: { label: 'attachments.size', kind: 'bytes' },
    item: { label: 'history.paper.item', kind: 'item' }, deleted: { label: 'history.paper.removed', kind: 'act' },
  },
  package: {
    files: { label: 'history.paper.files', kind: 'count' }, bytes: { label: 'attachments.size', kind: 'bytes' }, fits: { label: 'history.paper.fits', kind: 'text' },
    written: { label: 'history.member.written', kind: 'text' },
  },
  rulePack: {
    layer: { label: 'rulePacks.layerLabel', kind: 'layer' }, version: { label: 'rulePacks.version', kind: 'text' }, hash: { label: 'rulePacks.hash', kind: 'text' }, publisher: { label: 'rulePacks.fingerprint', kind: 'text' },
    inForce: { label: 'rulePacks.inForce', kind: 'text' },
  },
  publisher: { name: { label: 'rulePacks.publisher', kind: 'text' }, fingerprint: { label: 'rulePacks.fingerprint', kind: 'text' } },
  report: { file: { label: 'history.member.written', kind: 'text' } },
  letter: {},
  letterTemplate: {},
} as const satisfies Record<PaperRecord, Readonly<Record<string, { label: TextKey; kind: PaperKind }>>>;

type LabelsOf<T extends Readonly<Record<string, { label: TextKey }>>> = T[keyof T]['label'];
/** How a member is called and written. */
export interface PaperMember {
  label: LabelsOf<(typeof paperMembers)['case']> | LabelsOf<(typeof paperMembers)['checklistItem']> | LabelsOf<(typeof paperMembers)['attachment']> | LabelsOf<(typeof paperMembers)['package']> | LabelsOf<(typeof paperMembers)['rulePack']> | LabelsOf<(typeof paperMembers)['publisher']>;
  kind: PaperKind;
}

export const isPaper = (record: AuditChange['record']): record is PaperRecord => Object.hasOwn(paperMembers, record);

/** What is known of a member; undefined for one of a later program. */
export function paperMember(record: PaperRecord, member: string): PaperMember | undefined {
  const members: Readonly<Record<string, PaperMember>> = paperMembers[record];
  return Object.hasOwn(members, member) ? members[member] : undefined;
}
