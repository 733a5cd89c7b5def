import { z } from 'zod';
import { attachmentKinds, kindOfMediaType, splitName, usualEnding, type AttachmentFlag } from '../attachments';
import { itemStates, type ItemState } from '../checklists/states';
import { bilingual, fillSentence, type Bilingual } from '../errors';
import { portalFileName } from './fileNames';
import { slotOf, type PortalProfile, type PortalSlot } from './profile';
import { mayShowSocialInsurance } from './sensitive';
import { decide, keptReasons, leftOutReasons, treatments, type LeftOutReason, type Treatment } from './treatment';
import { bytesInWords, leftOutWords, socialInsuranceWords } from './words';

const plannedDocument = z.strictObject({
  attachmentId: z.uuid(),
  /** What the document is called in the file of the client. */
  name: z.string(),
  /** What the checklist calls it, and whom it is of; that is what indexes and bookmarks say. */
  title: bilingual,
  owner: z.string(),
  kind: z.enum(attachmentKinds),
  sha256: z.string(),
  size: z.int(),
  pages: z.int().nullable(),
  treatment: z.enum(treatments),
  kept: z.enum(keptReasons).nullable(),
});
export type PlannedDocument = z.infer<typeof plannedDocument>;

const plannedFile = z.strictObject({
  name: z.string(),
  slotId: z.string(),
  slotTitle: bilingual,
  owner: z.string(),
  documents: z.array(plannedDocument).min(1),
  /** Bytes of the documents as they are. */
  bytesBefore: z.int(),
  /** Whether they have to be made smaller to fit. */
  needsShrinking: z.boolean(),
});
export type PlannedFile = z.infer<typeof plannedFile>;

export const leftOutDocument = z.strictObject({ attachmentId: z.uuid(), name: z.string(), slotId: z.string(), title: bilingual, reason: z.enum(leftOutReasons), message: bilingual });
export type LeftOutDocument = z.infer<typeof leftOutDocument>;

export const packagePlan = z.strictObject({
  files: z.array(plannedFile),
  leftOut: z.array(leftOutDocument),
  /** Items that have nothing in the package yet: not accepted, or accepted without a document. */
  notIncluded: z.array(z.strictObject({ itemId: z.uuid(), title: bilingual, owner: z.string(), state: z.enum(itemStates), documents: z.int() })),
  reminders: z.array(z.strictObject({ kind: z.literal('social-insurance'), attachmentIds: z.array(z.uuid()), message: bilingual })),
  bytesBefore: z.int(),
});
export type PackagePlan = z.infer<typeof packagePlan>;

/** An item of the checklist, and the documents filed under it in their order; deleted ones are not among them. */
export type PlanItem = {
  id: string;
  document: string | null;
  title: Bilingual;
  /** The id of the person or employer within the file; null: the whole file. `owner`: the name. */
  for: string | null;
  isPerson: boolean;
  owner: string;
  state: ItemState;
  /** Nobody has to bring it unless asked. */
  optional: boolean;
  attachments: readonly PlanAttachment[];
};
export type PlanAttachment = { id: string; name: string; mediaType: string; sha256: string; size: number; pages: number | null; flags: readonly AttachmentFlag[]; content: 'stored' | 'missing' | 'damaged' };

type Group = { slot: PortalSlot; owner: string; joined: PlannedDocument[]; single: PlannedDocument[] };

const leftOutMessage = (name: string, reason: LeftOutReason, size: number, profile: PortalProfile): Bilingual =>
  fillSentence(leftOutWords[reason], { name, size: bytesInWords(size), limit: bytesInWords(Math.min(profile.largestFileBytes ?? Infinity, profile.totalBytes ?? Infinity)) });

/** What is left out of a package, in words. */
export const leftOut = ({ attachmentId, name, title, size }: Pick<PlannedDocument, 'attachmentId' | 'name' | 'title' | 'size'>, slotId: string, reason: LeftOutReason, profile: PortalProfile): LeftOutDocument => ({
  attachmentId, name, slotId, title, reason, message: leftOutMessage(name, reason, size, profile),
});

function documentOf({ id, name, mediaType, sha256, size, pages }: PlanAttachment, { title, owner }: PlanItem, treatment: Treatment, kept: PlannedDocument['kept']): PlannedDocument {
  return { attachmentId: id, name, title, owner, kind: kindOfMediaType(mediaType), sha256, size, pages, treatment, kept };
}

/** The ending that a kept file has in a package, without its dot. */
const endingOf = ({ kind, name }: PlannedDocument): string => usualEnding(kind) ?? (splitName(name).ending.toLowerCase() || 'bin');

/** Documents of accepted items by slot, in the order of slots, of the checklist and of each item; one that serves several items of a slot once. */
function grouped(profile: PortalProfile, items: readonly PlanItem[]): { groups: Group[]; out: LeftOutDocument[] } {
  const groups = new Map<string, Group>();
  const out: LeftOutDocument[] = [];
  for (const slot of profile.slots) {
    const seen = new Set<string>();
    for (const item of items) {
      if (item.state !== 'accepted' || slotOf(profile, item.document)?.id !== slot.id) continue;
      for (const attachment of item.attachments) {
        if (seen.has(attachment.id)) continue;
        seen.add(attachment.id);
        const decision = decide({ ...attachment, kind: kindOfMediaType(attachment.mediaType) }, profile, slot);
        if (decision.treatment === 'left-out') {
          out.push(leftOut(documentOf(attachment, item, 'kept', null), slot.id, decision.reason, profile));
          continue;
        }
        const isOwn = slot.perPerson && item.isPerson;
        const key = `${slot.id} ${isOwn ? item.for : ''}`;
        const group: Group = groups.get(key) ?? { slot, owner: isOwn ? item.owner : '', joined: [], single: [] };
        groups.set(key, group);
        const document = documentOf(attachment, item, decision.treatment, decision.treatment === 'kept' ? decision.why : null);
        (slot.joined && decision.treatment !== 'kept' ? group.joined : group.single).push(document);
      }
    }
  }
  return { groups: [...groups.values()], out };
}

/** What an export of the whole puts beside the files. */
const reservedNames = ['manifest.json', 'manifest.pdf'];

/** Names files as the portal takes them. A file of its own is called as its document, so that an office recognizes it. */
export function namedFiles(profile: PortalProfile, language: keyof Bilingual, groups: readonly { slot: Pick<PortalSlot, 'id' | 'title' | 'joined'>; owner: string; documents: readonly PlannedDocument[] }[]): PlannedFile[] {
  const taken = new Set<string>(reservedNames);
  return groups.map(({ slot, owner, documents }) => {
    const [first] = documents;
    const isKept = first !== undefined && documents.length === 1 && first.treatment === 'kept';
    const isAlone = first !== undefined && (isKept || !slot.joined);
    const parts = isAlone ? [slot.title[language], splitName(first.name).stem] : [slot.title[language], owner];
    const name = portalFileName(parts, isKept ? endingOf(first) : 'pdf', profile.longestName, taken);
    taken.add(name.toLowerCase());
    const bytesBefore = documents.reduce((sum, { size }) => sum + size, 0);
    return { name, slotId: slot.id, slotTitle: slot.title, owner, documents: [...documents], bytesBefore, needsShrinking: !isKept && bytesBefore > (profile.largestFileBytes ?? profile.totalBytes ?? Infinity) };
  });
}

const isWaiting = ({ state, optional, attachments }: PlanItem): boolean =>
  state === 'accepted' ? attachments.length === 0 : state !== 'waived' && (!optional || state !== 'needed' || attachments.length > 0);

/**
 * What a package for a portal would hold: every document of an accepted item, put where the profile says. `items` are those of the
 * checklist, in its order. Says what is left out and why, and what is not ready.
 */
export function planPackage(profile: PortalProfile, items: readonly PlanItem[], language: keyof Bilingual): PackagePlan {
  const { groups, out } = grouped(profile, items);
  const files = namedFiles(profile, language, groups.flatMap(({ slot, owner, joined, single }) => [...(joined.length > 0 ? [{ slot, owner, documents: joined }] : []), ...single.map((document) => ({ slot, owner, documents: [document] }))]));
  const sent = new Set(files.flatMap(({ documents }) => documents.map(({ attachmentId }) => attachmentId)));
  const sensitive = new Map(items.filter(({ state }) => state === 'accepted').flatMap(({ document, attachments }) => attachments.filter(({ id, name }) => sent.has(id) && mayShowSocialInsurance(document, name)).map(({ id, name }) => [id, name] as const)));
  return {
    files,
    leftOut: out,
    notIncluded: items.filter(isWaiting).map(({ id, title, owner, state, attachments }) => ({ itemId: id, title, owner, state, documents: attachments.length })),
    reminders: sensitive.size === 0 ? [] : [{ kind: 'social-insurance', attachmentIds: [...sensitive.keys()], message: fillSentence(socialInsuranceWords, { names: [...sensitive.values()].join(', ') }) }],
    bytesBefore: files.reduce((sum, { bytesBefore }) => sum + bytesBefore, 0),
  };
}

/** What a package is made of, in one line: another one means that it is out of date. What becomes of each document is not part of it. */
export const sourcesOf = (profile: PortalProfile, items: readonly PlanItem[]): string =>
  JSON.stringify(
    profile.slots.map(({ id, perPerson }) => [
      id,
      ...items
        .filter(({ state, document }) => state === 'accepted' && slotOf(profile, document)?.id === id)
        .flatMap(({ attachments, isPerson, for: owner }) => attachments.map((attachment) => `${perPerson && isPerson ? owner : ''} ${attachment.id} ${attachment.sha256}`)),
    ]),
  );
