import { fillSentence, type Bilingual } from '../../shared/errors';
import type { ItemChoice } from '../../shared/packages/choices';
import { fileNames } from '../../shared/packages/naming';
import type { LeftOutDocument, PackagePlan, PlannedDocument } from '../../shared/packages/plan';
import type { PackageContent, PackageProblem, PackedFile } from '../../shared/packages/packageView';
import type { PortalProfile } from '../../shared/packages/profile';
import type { KeptReason } from '../../shared/packages/treatment';
import { bytesInWords, keptWords, problemWords } from '../../shared/packages/words';
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

function problemsOf(profile: PortalProfile, files: readonly PackedFile[], kept: readonly { document: PlannedDocument; reason: KeptReason }[], totalBytes: number): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const { largestFileBytes, warnAtBytes, totalBytes: most, slots } = profile;
  for (const { name, size, fits, documents } of files) {
    const largest = documents.toSorted((a, b) => b.size - a.size)[0];
    if (!fits && largestFileBytes !== null && largest) {
      problems.push({ kind: 'file-too-large', file: name, attachmentId: largest.attachmentId, message: fillSentence(problemWords['file-too-large'], { file: name, size: bytesInWords(size), over: bytesInWords(size - largestFileBytes), name: largest.name, largest: bytesInWords(largest.size) }) });
    } else if (warnAtBytes !== null && size > warnAtBytes) {
      problems.push({ kind: 'above-warning', file: name, attachmentId: null, message: fillSentence(problemWords['above-warning'], { file: name, size: bytesInWords(size), limit: bytesInWords(warnAtBytes) }) });
    }
  }
  if (most !== null && totalBytes > most) problems.push({ kind: 'total-too-large', file: null, attachmentId: null, message: fillSentence(problemWords['total-too-large'], { size: bytesInWords(totalBytes), over: bytesInWords(totalBytes - most) }) });
  for (const { document, reason } of kept) {
    const file = files.find(({ documents }) => documents.some(({ attachmentId, kept: why }) => attachmentId === document.attachmentId && why === reason));
    problems.push({ kind: 'kept-after-all', file: file?.name ?? null, attachmentId: document.attachmentId, message: fillSentence(problemWords['kept-after-all'], { name: document.name, why: keptWords[reason] }) });
  }
  const counts = new Map<string, { title: Bilingual; count: number }>();
  for (const { slotId, slotTitle, owner } of files) {
    if (slots.find(({ id }) => id === slotId)?.joined !== true) continue;
    const key = `${slotId} ${owner}`;
    counts.set(key, { title: slotTitle, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  for (const { title, count } of counts.values()) {
    if (count > 1) problems.push({ kind: 'several-files', file: null, attachmentId: null, message: fillSentence(problemWords['several-files'], { slot: title, count }) });
  }
  return problems;
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
