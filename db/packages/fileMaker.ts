import { AppError } from '../../shared/errors';
import { leftOut, type LeftOutDocument, type PlannedDocument, type PlannedFile } from '../../shared/packages/plan';
import type { PortalProfile } from '../../shared/packages/profile';
import { keptReasons, type KeptReason, type LeftOutReason } from '../../shared/packages/treatment';
import type { Jobs } from '../session/jobs';
import { VaultFault, type Content, type Stored, type Vault } from '../vault';
import type { MadeFile } from './makeFile';
import type { CaseFacts } from './sourceFacts';

/** A file of a package before it has its name. `made`: what the worker made of its documents; null: kept as it is. */
export type ReadyFile = { planned: PlannedFile; documents: readonly PlannedDocument[]; sha256: string; size: number; made: Pick<MadeFile, 'pages' | 'parts' | 'shrunkTo'> | null };

type Parts = {
  vault: Vault;
  jobs: Jobs;
  profile: PortalProfile;
  facts: CaseFacts;
  cover: boolean;
  signal: AbortSignal;
  /** `file`: the title of what is being made; `document`: what is being joined, null while it is put together. */
  progress: (file: string, document: string | null, done: number) => void;
};

const isKept = (reason: string): reason is KeptReason => (keptReasons as readonly string[]).includes(reason);
/** Rounds in which files that are small already give what is left of a total to the others. */
const rounds = 3;
const pieceBytes = 1024 * 1024;

/** What index and bookmarks call documents: those that are called alike are counted, and whose file it is need not be said again. */
function called(documents: readonly PlannedDocument[], owner: string, language: 'en' | 'fr'): { document: PlannedDocument; title: string; owner: string }[] {
  const keyOf = (document: PlannedDocument): string => `${document.title[language]} ${document.owner}`;
  return documents.map((document, index) => {
    const alike = documents.filter((other) => keyOf(other) === keyOf(document)).length;
    const number = documents.slice(0, index + 1).filter((other) => keyOf(other) === keyOf(document)).length;
    return { document, title: alike > 1 ? `${document.title[language]} (${number}/${alike})` : document.title[language], owner: document.owner === owner ? '' : document.owner };
  });
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** Makes the files of one package, one after another, and keeps their contents in the vault until a row refers to them. */
export class FileMaker {
  /** What turned out not to fit into any file. */
  readonly leftOut: LeftOutDocument[] = [];
  /** What turned out to stay a file of its own. */
  readonly kept: { document: PlannedDocument; reason: KeptReason }[] = [];
  private readonly stored = new Map<string, Stored>();
  private done = 0;

  constructor(private readonly parts: Parts) {}

  async makeAll(files: readonly PlannedFile[]): Promise<ReadyFile[]> {
    const { largestFileBytes, totalBytes } = this.parts.profile;
    const ready: ReadyFile[] = [];
    for (const planned of files) ready.push(...(await this.make(planned, planned.documents, Math.min(largestFileBytes ?? Infinity, totalBytes ?? Infinity))));
    return totalBytes === null ? ready : this.withinTotal(ready, totalBytes);
  }

  /** Gives every file a share of the total by its size; those that cannot be made so small leave less to the others. */
  private async withinTotal(ready: ReadyFile[], total: number): Promise<ReadyFile[]> {
    const fixed = new Set(ready.filter(({ made, documents }) => made === null && documents.every(({ kept }) => kept !== null && kept !== 'own-picture')));
    let files = ready;
    for (let round = 0; round < rounds && files.reduce((sum, { size }) => sum + size, 0) > total; round++) {
      const open = files.filter((file) => !fixed.has(file));
      const left = total - files.reduce((sum, file) => sum + (fixed.has(file) ? file.size : 0), 0);
      const whole = open.reduce((sum, { size }) => sum + size, 0);
      if (open.length === 0 || left <= 0) break;
      const next: ReadyFile[] = [];
      for (const file of files) {
        if (fixed.has(file)) {
          next.push(file);
          continue;
        }
        const share = Math.floor((file.size * left) / whole);
        const [smaller = file] = await this.make(file.planned, file.documents, share);
        if (smaller.size > share) fixed.add(smaller);
        next.push(smaller);
      }
      files = next;
    }
    return files;
  }

  /** The file that was planned, without documents that cannot be joined, and those of them that are kept as they are. */
  private async make(planned: PlannedFile, documents: readonly PlannedDocument[], limit: number): Promise<ReadyFile[]> {
    const [first] = documents;
    if (first !== undefined && (first.treatment === 'picture' || first.kept === 'own-picture')) return this.picture(planned, first, limit);
    if (first !== undefined && first.treatment === 'kept') return this.keep(planned, first);
    const beside: ReadyFile[] = [];
    let left = [...documents];
    while (left.length > 0) {
      const { vault, jobs, profile, facts, signal, cover } = this.parts;
      // A form or photo that is a file of its own is what its slot asks for: nothing is put before it.
      const isJoined = profile.slots.find(({ id }) => id === planned.slotId)?.joined === true;
      const title = planned.slotTitle[facts.language];
      const sources = called(left, planned.owner, facts.language).map(({ document: { sha256, size, kind }, title: label, owner }) => ({ path: this.pathOf({ sha256, size }), content: { sha256, size }, kind, title: label, owner }));
      const begun = this.done;
      const present = left;
      const result = await jobs.makePackageFile(
        {
          vaultKey: vault.whereabouts(first ?? { sha256: '', size: 0 }).key, sources, limit: Number.isFinite(limit) ? limit : null, dpi: profile.dpi,
          title: [title, planned.owner].filter((part) => part !== '').join(' – '), firm: facts.firm, language: facts.language, printedOn: facts.printedOn, 
          cover: cover && isJoined ? { ...facts, title, owner: planned.owner } : null,
        },
        signal,
        (index) => this.tell(title, index === null ? null : (present[index]?.name ?? null), begun + (index ?? present.length)),
      );
      if (result.kind === 'picture') throw new AppError('package.failed', { parameters: { file: title } });
      const refused = result.kind !== 'ended' ? result.refused : result.index === null ? [] : [{ index: result.index, reason: 'unreadable' as const }];
      for (const { index, reason } of refused) {
        const document = present[index];
        if (document) beside.push(...(await this.refuse(planned, document, reason)));
      }
      left = present.filter((_document, index) => !refused.some((one) => one.index === index));
      if (result.kind === 'made') {
        this.done = begun + present.length;
        const { sha256, size } = await this.store(result.bytes);
        const parts = result.parts.filter(({ pages }) => pages > 0);
        return [{ planned, documents: left, sha256, size, made: { pages: result.pages, parts, shrunkTo: result.shrunkTo } }, ...beside];
      }
      // Ended while it was put together: no document alone is to blame.
      if (refused.length === 0) throw new AppError('package.failed', { parameters: { file: title } });
    }
    return beside;
  }

  /** A picture that stays one: as it is where it stands upright and fits, or else an upright copy that is made smaller where it has to be. */
  private async picture(planned: PlannedFile, document: PlannedDocument, limit: number): Promise<ReadyFile[]> {
    const { vault, jobs, profile, facts, signal } = this.parts;
    const { sha256, size, kind, name } = document;
    const title = planned.slotTitle[facts.language];
    const content = { sha256, size };
    const result = await jobs.makePackageFile(
      {
        vaultKey: vault.whereabouts(content).key, sources: [{ path: this.pathOf(content), content, kind, title, owner: '' }], limit: Number.isFinite(limit) ? limit : null, dpi: profile.dpi,
        title, firm: facts.firm, language: facts.language, printedOn: facts.printedOn, cover: null, picture: { mustBeJpeg: !(profile.formats as readonly string[]).includes(kind) },
      },
      signal,
      () => this.tell(title, name, this.done),
    );
    if (result.kind !== 'picture') return this.refuse(planned, document, result.kind === 'refused' ? (result.refused[0]?.reason ?? 'unreadable') : 'unreadable');
    if (result.bytes === null) return this.keep(planned, { ...document, treatment: 'kept', kept: 'own-picture' });
    this.done += 1;
    const made = await this.store(result.bytes);
    return [{ planned, documents: [{ ...document, treatment: 'picture', kept: null }], sha256: made.sha256, size: made.size, made: null }];
  }

  /** Where a content lies. The copy of the key that comes with it is not needed here. */
  private pathOf(content: Content): string {
    const { path, key } = this.parts.vault.whereabouts(content);
    key.fill(0);
    return path;
  }

  private async refuse(planned: PlannedFile, document: PlannedDocument, reason: KeptReason | LeftOutReason): Promise<ReadyFile[]> {
    if (!isKept(reason)) {
      this.leave(planned, document, reason);
      return [];
    }
    const { formats, largestFileBytes, totalBytes } = this.parts.profile;
    if (!formats.includes('pdf') || document.size > Math.min(largestFileBytes ?? Infinity, totalBytes ?? Infinity)) {
      this.leave(planned, document, 'too-large');
      return [];
    }
    const kept = await this.keep(planned, { ...document, treatment: 'kept', kept: reason });
    if (kept.length > 0) this.kept.push({ document, reason });
    return kept;
  }

  /** A document as it is. It is read once from end to end: what is damaged is found now, not by an officer. */
  private async keep(planned: PlannedFile, document: PlannedDocument): Promise<ReadyFile[]> {
    this.tell(planned.slotTitle[this.parts.facts.language], document.name, this.done);
    const { sha256, size } = document;
    try {
      for await (const _piece of this.parts.vault.readAll({ sha256, size })) if (this.parts.signal.aborted) throw new AppError('package.cancelled');
    } catch (error) {
      if (!(error instanceof VaultFault)) throw error;
      this.leave(planned, document, error.problem);
      return [];
    }
    this.done += 1;
    return [{ planned, documents: [document], sha256, size, made: null }];
  }

  /** A document that is in no file. One that two persons share is named once. */
  private leave({ slotId }: PlannedFile, document: PlannedDocument, reason: LeftOutReason): void {
    if (!this.leftOut.some((one) => one.attachmentId === document.attachmentId && one.slotId === slotId)) this.leftOut.push(leftOut(document, slotId, reason, this.parts.profile));
  }

  private tell(file: string, document: string | null, done: number): void {
    this.parts.progress(file, document, done);
  }

  private async store(bytes: Uint8Array): Promise<Stored> {
    const stored = await this.parts.vault.store(inPieces(bytes));
    const present = this.stored.get(stored.sha256);
    if (present) stored.release();
    else this.stored.set(stored.sha256, stored);
    return stored;
  }

  /** Lets go of what was made. The vault keeps what a row refers to by now, and nothing else: nothing at all where it was given up. */
  release(): void {
    for (const { release } of this.stored.values()) release();
    this.parts.vault.forget(this.stored.keys());
  }
}
