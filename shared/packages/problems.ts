import { fillSentence, type Bilingual } from '../errors';
import type { PlannedDocument } from './plan';
import type { PackageProblem, PackedFile } from './packageView';
import type { PortalProfile } from './profile';
import type { KeptReason } from './treatment';
import { bytesInWords, keptWords, problemWords, severalProblemWords } from './words';

/** What is said of one file or document; `values` fill the sentence. */
type One = Pick<PackageProblem, 'file' | 'attachmentId'> & { values: Parameters<typeof fillSentence>[1] };

/** A document that serves two persons is named once. */
const unlike = (list: readonly Bilingual[]): Bilingual[] => list.filter(({ en }, index) => list.findIndex((other) => other.en === en) === index);

/** One notice, however many it is said of: the sentence of one, or what they have in common and a list. */
function noticeOf(kind: keyof typeof severalProblemWords, of: readonly One[]): PackageProblem[] {
  const [first, ...others] = of;
  if (first === undefined) return [];
  if (others.length === 0) return [{ kind, file: first.file, attachmentId: first.attachmentId, message: fillSentence(problemWords[kind], first.values) }];
  const { all, each } = severalProblemWords[kind];
  return [{ kind, file: null, attachmentId: null, message: fillSentence(all, first.values), list: unlike(of.map(({ values }) => fillSentence(each, values))) }];
}

const surplusOf = (files: readonly PackedFile[], limit: number): One[] =>
  files.flatMap(({ name, size, fits, documents }) => {
    const largest = documents.toSorted((a, b) => b.size - a.size)[0];
    if (fits || largest === undefined) return [];
    const values = { file: name, size: bytesInWords(size), over: bytesInWords(size - limit), limit: bytesInWords(limit), name: largest.name, largest: bytesInWords(largest.size) };
    return [{ file: name, attachmentId: largest.attachmentId, values }];
  });

/** Slots that take one file and have several of the same owner, all of them with what they are called and how many files they have. */
function crowdedSlots(files: readonly PackedFile[], { slots }: PortalProfile): One[] {
  const counts = new Map<string, { title: Bilingual; owner: string; count: number }>();
  for (const { slotId, slotTitle: title, owner } of files) {
    if (slots.find(({ id }) => id === slotId)?.joined !== true) continue;
    const key = `${slotId} ${owner}`;
    counts.set(key, { title, owner, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const crowded = [...counts.values()].filter(({ count }) => count > 1);
  const called = ({ en, fr }: Bilingual, owner: string): Bilingual => (owner === '' || crowded.length === 1 ? { en, fr } : { en: `${en} – ${owner}`, fr: `${fr} – ${owner}` });
  return crowded.map(({ title, owner, count }) => ({ file: null, attachmentId: null, values: { slot: called(title, owner), count } }));
}

/** What is to be said of a package and its files, each kind of it once. `kept`: documents that were to be joined and are files of their own. */
export function problemsOf(profile: PortalProfile, files: readonly PackedFile[], kept: readonly { document: Pick<PlannedDocument, 'attachmentId' | 'name'>; reason: KeptReason }[], totalBytes: number): PackageProblem[] {
  const { largestFileBytes, warnAtBytes, totalBytes: most } = profile;
  const pointedOut = warnAtBytes === null ? [] : files.filter(({ fits, size }) => fits && size > warnAtBytes);
  return [
    ...(largestFileBytes === null ? [] : noticeOf('file-too-large', surplusOf(files, largestFileBytes))),
    ...(warnAtBytes === null ? [] : noticeOf('above-warning', pointedOut.map(({ name, size }) => ({ file: name, attachmentId: null, values: { file: name, size: bytesInWords(size), limit: bytesInWords(warnAtBytes) } })))),
    ...(most !== null && totalBytes > most ? [{ kind: 'total-too-large' as const, file: null, attachmentId: null, message: fillSentence(problemWords['total-too-large'], { size: bytesInWords(totalBytes), over: bytesInWords(totalBytes - most) }) }] : []),
    ...noticeOf('kept-after-all', kept.map(({ document: { attachmentId, name }, reason }) => {
      const file = files.find(({ documents }) => documents.some((one) => one.attachmentId === attachmentId && one.kept === reason));
      return { file: file?.name ?? null, attachmentId, values: { name, why: keptWords[reason] } };
    })),
    ...noticeOf('several-files', crowdedSlots(files, profile)),
  ];
}
