import type { Bilingual } from '../../shared/errors';
import type { ItemChoice } from '../../shared/packages/choices';
import { fileNames } from '../../shared/packages/naming';
import type { LeftOutDocument, PackagePlan, PlannedDocument } from '../../shared/packages/plan';
import type { PackageContent, PackedFile } from '../../shared/packages/packageView';
import { problemsOf } from '../../shared/packages/problems';
import type { PortalProfile } from '../../shared/packages/profile';
import type { KeptReason } from '../../shared/packages/treatment';
import type { ReadyFile } from './fileMaker';

function packed({ sha256, size, made, documents, planned }: ReadyFile, name: string, profile: PortalProfile): PackedFile {
  const fits = size <= (profile.largestFileBytes ?? Infinity);
  return {
    name, slotId: planned.slotId, slotTitle: planned.slotTitle, owner: planned.owner, sha256, size, pages: made?.pages ?? null, fits, shrunkTo: made?.shrunkTo ?? null,
    documents: documents.map(({ attachmentId, name: called, title, owner, sha256: digest, size: bytes, treatment, kept }, index) => ({
      attachmentId, name: called, title, owner, sha256: digest, size: bytes, treatment, kept, pages: made?.parts[index]?.pages ?? null, firstPage: made?.parts[index]?.firstPage ?? null,
    })),
  };
}

/** What a package of these files holds, with their names, and what is to be said of it. */
export function contentOf(profile: PortalProfile, language: keyof Bilingual, ready: readonly ReadyFile[], decided: { leftOut: readonly LeftOutDocument[]; setAside: PackagePlan['setAside']; choices: readonly ItemChoice[] }, kept: readonly { document: PlannedDocument; reason: KeptReason }[]): PackageContent {
  const slots = new Map(profile.slots.map((slot) => [slot.id, slot]));
  const names = fileNames(profile, language, ready.map(({ planned, documents }) => ({ slot: { id: planned.slotId, title: planned.slotTitle, joined: slots.get(planned.slotId)?.joined ?? true }, owner: planned.owner, documents })));
  const files = ready.map((file, index) => packed(file, names[index] ?? '', profile));
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  return {
    files, leftOut: [...decided.leftOut], setAside: [...decided.setAside], choices: [...decided.choices], problems: problemsOf(profile, files, kept, totalBytes), totalBytes,
    fits: files.every(({ fits }) => fits) && totalBytes <= (profile.totalBytes ?? Infinity),
  };
}
