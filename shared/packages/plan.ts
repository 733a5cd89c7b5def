import { z } from 'zod';
import { attachmentKinds, kindOfMediaType } from '../attachments';
import { itemStates } from '../checklists/states';
import { bilingual, fillSentence, type Bilingual } from '../errors';
import { asideReason, asideReasons, outReason, outReasons, type ItemChoice } from './choices';
import { fileNames } from './naming';
import { placedDocuments, setAsideOf, type Placed } from './placing';
import type { PlanAttachment, PlanItem } from './planItem';
import type { PortalProfile, PortalSlot } from './profile';
import { mayShowSocialInsurance } from './sensitive';
import { decide, keptReasons, leftOutReasons, treatments, type LeftOutReason, type Treatment } from './treatment';
import { bytesInWords, leftOutWords, plannedTotalWords, socialInsuranceWords } from './words';

const plannedDocument = z.strictObject({
  attachmentId: z.uuid(),
  /** The item of the checklist that puts it here, and the type of document that it is filed as. */
  itemId: z.uuid(),
  document: z.string().nullable(),
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
  /** `may-not-fit`: larger than the portal takes; pictures in it are made smaller, and whether that is enough is known when it is made. */
  fit: z.enum(['fits', 'may-not-fit']),
});
export type PlannedFile = z.infer<typeof plannedFile>;

export const leftOutDocument = z.strictObject({ attachmentId: z.uuid(), name: z.string(), slotId: z.string(), title: bilingual, reason: z.enum(leftOutReasons), message: bilingual });
export type LeftOutDocument = z.infer<typeof leftOutDocument>;

/** How all files together stand to what the portal takes. Bytes of the documents as they are; `limit` null: none is known. */
const plannedTotal = z.strictObject({ bytes: z.int(), limit: z.int().nullable(), fit: z.enum(['fits', 'may-not-fit', 'does-not-fit']), message: bilingual.nullable() });
type PlannedTotal = z.infer<typeof plannedTotal>;

/** An accepted item whose documents stay out of the package. */
export const setAsideItem = z.strictObject({ itemId: z.uuid(), title: bilingual, owner: z.string(), documents: z.int(), why: z.enum(asideReasons) });

/** An accepted item with a document. `whyOut`: why it is in the package by choice alone; null: it is in it unless somebody takes it out. */
const plannedItem = z.strictObject({ itemId: z.uuid(), title: bilingual, owner: z.string(), documents: z.int(), included: z.boolean(), whyOut: z.enum(outReasons).nullable() });
export type PlannedItem = z.infer<typeof plannedItem>;

export const packagePlan = z.strictObject({
  profileId: z.string(),
  /** In the order of the checklist. */
  items: z.array(plannedItem),
  files: z.array(plannedFile),
  leftOut: z.array(leftOutDocument),
  setAside: z.array(setAsideItem),
  /** Items that have nothing in the package yet: not accepted, or accepted without a document. */
  notIncluded: z.array(z.strictObject({ itemId: z.uuid(), title: bilingual, owner: z.string(), state: z.enum(itemStates), documents: z.int() })),
  reminders: z.array(z.strictObject({ kind: z.literal('social-insurance'), attachmentIds: z.array(z.uuid()), message: bilingual })),
  total: plannedTotal,
});
export type PackagePlan = z.infer<typeof packagePlan>;

type Group = { slot: PortalSlot; owner: string; joined: PlannedDocument[]; single: PlannedDocument[] };

const leftOutMessage = (name: string, reason: LeftOutReason, size: number, profile: PortalProfile): Bilingual =>
  fillSentence(leftOutWords[reason], { name, size: bytesInWords(size), limit: bytesInWords(Math.min(profile.largestFileBytes ?? Infinity, profile.totalBytes ?? Infinity)) });

/** What is left out of a package, in words. */
export const leftOut = ({ attachmentId, name, title, size }: Pick<PlannedDocument, 'attachmentId' | 'name' | 'title' | 'size'>, slotId: string, reason: LeftOutReason, profile: PortalProfile): LeftOutDocument => ({
  attachmentId, name, slotId, title, reason, message: leftOutMessage(name, reason, size, profile),
});

function documentOf({ id, name, mediaType, sha256, size, pages }: PlanAttachment, { id: itemId, document, title, owner }: PlanItem, treatment: Treatment, kept: PlannedDocument['kept']): PlannedDocument {
  return { attachmentId: id, itemId, document, name, title, owner, kind: kindOfMediaType(mediaType), sha256, size, pages, treatment, kept };
}

/** What becomes of each document, apart for each slot and for each person or employer whose papers are apart in it. */
function grouped(profile: PortalProfile, placed: readonly Placed[]): { groups: Group[]; out: LeftOutDocument[] } {
  const groups = new Map<string, Group>();
  const out: LeftOutDocument[] = [];
  for (const { slot, item, attachment, of } of placed) {
    const decision = decide({ ...attachment, kind: kindOfMediaType(attachment.mediaType) }, profile, slot);
    if (decision.treatment === 'left-out') {
      // Of two persons it is said once.
      if (!out.some(({ attachmentId, slotId }) => attachmentId === attachment.id && slotId === slot.id)) out.push(leftOut(documentOf(attachment, item, 'kept', null), slot.id, decision.reason, profile));
      continue;
    }
    const key = `${slot.id} ${of ?? ''}`;
    const group: Group = groups.get(key) ?? { slot, owner: of === null ? '' : item.owner, joined: [], single: [] };
    groups.set(key, group);
    const document = documentOf(attachment, item, decision.treatment, decision.treatment === 'kept' ? decision.why : null);
    (slot.joined && (decision.treatment === 'joined' || decision.treatment === 'converted') ? group.joined : group.single).push(document);
  }
  return { groups: [...groups.values()], out };
}

/** How a file stands to what the portal takes of one. Only its pictures can be made smaller: whether it has any is known when it is made. */
function fitOf(documents: readonly PlannedDocument[], bytes: number, { largestFileBytes, totalBytes }: PortalProfile): PlannedFile['fit'] {
  return documents.every(({ treatment }) => treatment === 'kept') || bytes <= Math.min(largestFileBytes ?? Infinity, totalBytes ?? Infinity) ? 'fits' : 'may-not-fit';
}

/** How all files stand to the total. Bytes of what is kept stay as they are, so that these alone can be too much. */
function totalOf(files: readonly PlannedFile[], { totalBytes: limit }: PortalProfile): PlannedTotal {
  const bytes = files.reduce((sum, { bytesBefore }) => sum + bytesBefore, 0);
  const unchangeable = files.flatMap(({ documents }) => documents).reduce((sum, { treatment, size }) => sum + (treatment === 'kept' ? size : 0), 0);
  if (limit === null || bytes <= limit) return { bytes, limit, fit: 'fits', message: null };
  if (unchangeable > limit) {
    return { bytes, limit, fit: 'does-not-fit', message: fillSentence(plannedTotalWords['does-not-fit'], { size: bytesInWords(unchangeable), limit: bytesInWords(limit), over: bytesInWords(unchangeable - limit) }) };
  }
  return { bytes, limit, fit: 'may-not-fit', message: fillSentence(plannedTotalWords['may-not-fit'], { size: bytesInWords(bytes), limit: bytesInWords(limit) }) };
}

const isWaiting = ({ state, optional, attachments }: PlanItem): boolean =>
  state === 'accepted' ? attachments.length === 0 : state !== 'waived' && (!optional || state !== 'needed' || attachments.length > 0);

/**
 * What a package for a portal would hold: every document of an accepted item that is asked for and goes to this portal by its
 * profile, or is in it by choice, put where the profile says. `items` are those of the checklist, in its order. Says what is left out and why, and what is not ready.
 */
export function planPackage(profile: PortalProfile, items: readonly PlanItem[], language: keyof Bilingual, choices: readonly ItemChoice[] = []): PackagePlan {
  const placed = placedDocuments(profile, items, choices);
  const { groups, out } = grouped(profile, placed);
  const sets = groups.flatMap(({ slot, owner, joined, single }) => [...(joined.length > 0 ? [{ slot, owner, documents: joined }] : []), ...single.map((document) => ({ slot, owner, documents: [document] }))]);
  const names = fileNames(profile, language, sets);
  const files = sets.map(({ slot, owner, documents }, index): PlannedFile => {
    const bytesBefore = documents.reduce((sum, { size }) => sum + size, 0);
    return { name: names[index] ?? '', slotId: slot.id, slotTitle: slot.title, owner, documents, bytesBefore, fit: fitOf(documents, bytesBefore, profile) };
  });
  const sent = new Set(files.flatMap(({ documents }) => documents.map(({ attachmentId }) => attachmentId)));
  const sensitive = new Map(placed.filter(({ item, attachment }) => sent.has(attachment.id) && mayShowSocialInsurance(item.document, attachment.name)).map(({ attachment: { id, name } }) => [id, name]));
  const setAside = setAsideOf(profile, items, choices);
  return {
    profileId: profile.id,
    items: items.filter(({ state, attachments }) => state === 'accepted' && attachments.length > 0).map((item) => ({
      itemId: item.id, title: item.title, owner: item.owner, documents: item.attachments.length, included: asideReason(profile, item, choices) === undefined, whyOut: outReason(profile, item) ?? null,
    })),
    files,
    leftOut: out,
    setAside: setAside.map(({ item: { id, title, owner, attachments }, why }) => ({ itemId: id, title, owner, documents: attachments.length, why })),
    notIncluded: items.filter((item) => isWaiting(item) && asideReason(profile, item, choices) === undefined).map(({ id, title, owner, state, attachments }) => ({ itemId: id, title, owner, state, documents: attachments.length })),
    reminders: sensitive.size === 0 ? [] : [{ kind: 'social-insurance', attachmentIds: [...sensitive.keys()], message: fillSentence(socialInsuranceWords, { names: [...sensitive.values()].join(', ') }) }],
    total: totalOf(files, profile),
  };
}

/** What a package is made of, in one line: another one means that it is out of date. What becomes of each document is not part of it. */
export const sourcesOf = (profile: PortalProfile, items: readonly PlanItem[], choices: readonly ItemChoice[] = []): string => {
  const placed = placedDocuments(profile, items, choices);
  return JSON.stringify(profile.slots.map(({ id }) => [id, ...placed.filter(({ slot }) => slot.id === id).map(({ of, attachment }) => `${of ?? ''} ${attachment.id} ${attachment.sha256}`)]));
};
