import { cleanName, endingFits, largestDocument, mediaTypeOf, splitName, zipRefusals, type AttachmentFlag, type AttachmentKind, type AttachmentNotice, type ZipRefusal } from '../../shared/attachments';
import type { AddedAttachments } from '../../shared/contract';
import { AppError, fillSentence } from '../../shared/errors';
import type { ChosenDocument } from '../session/transfers';
import { piecesOf, type Stored, type Vault } from '../vault';
import { recognize } from './recognize';
import { readZipDirectory, ZipFault, type ZipEntry } from './zipDirectory';
import { contentOfEntry } from './zipEntries';
import { isLitter, isUnsafe, placeOf } from './zipNames';

/** A document whose content lies in the vault; what is still missing is its row. */
export type TakenIn = { stored: Stored; name: string; mediaType: string; flags: AttachmentFlag[]; note: string; notices: AttachmentNotice[] };
export type Intake = { taken: TakenIn[]; leftOut: AddedAttachments['leftOut'] };

/** Recognized in a document or an entry, and never taken in. */
class Refusal extends Error {
  constructor(readonly kind: ZipRefusal) {
    super(kind);
  }
}

function noticesOf(given: string, name: string, kind: AttachmentKind, flags: readonly AttachmentFlag[]): AttachmentNotice[] {
  const { ending } = splitName(name);
  return [
    ...(kind === 'heic' ? (['heic'] as const) : kind === 'zip' ? (['nested-zip'] as const) : kind === 'other' && !flags.includes('password') ? (['inert'] as const) : []),
    ...flags,
    ...(ending !== '' && !endingFits(kind, ending) ? (['ending-differs'] as const) : []),
    ...(name === given ? [] : (['name-changed'] as const)),
  ];
}

const asTaken = (stored: Stored, given: string, kind: AttachmentKind, flags: AttachmentFlag[], note: string): TakenIn => {
  const name = cleanName(given);
  return { stored, name, mediaType: mediaTypeOf(kind), flags, note, notices: noticesOf(given.normalize('NFC'), name, kind, flags) };
};

function refused(name: string, kind: ZipRefusal): AddedAttachments['leftOut'][number] {
  const shown = cleanName(name.split(/[/\\]/u).at(-1) ?? '');
  return { name: shown, kind, message: fillSentence(zipRefusals[kind], { name: shown }) };
}

function refusalOf({ isLink, name, bytes, method }: ZipEntry): ZipRefusal | undefined {
  if (isLink) return 'link';
  if (isUnsafe(name)) return 'unsafe-name';
  if (bytes === 0) return 'empty';
  return method === 0 || method === 8 ? undefined : 'method';
}

/** Stores an entry, and only then looks at it: its content can be read at any place there. */
async function takeEntry(vault: Vault, { source }: ChosenDocument, entry: ZipEntry): Promise<TakenIn> {
  const { name, folder } = placeOf(entry.name);
  const stored = await vault.store(contentOfEntry(source, entry));
  try {
    const content = await vault.open(stored);
    try {
      const { kind, flags } = await recognize(content, name);
      if (kind === 'program') throw new Refusal('program');
      return asTaken(stored, name, kind, flags, folder);
    } finally {
      await content.close();
    }
  } catch (error) {
    giveUp(vault, [stored]);
    throw error;
  }
}

/** Undoes `store` for contents that get no row. */
export function giveUp(vault: Vault, contents: readonly Stored[]): void {
  for (const { release } of contents) release();
  vault.forget(contents.map(({ sha256 }) => sha256));
}

async function takeZip(vault: Vault, chosen: ChosenDocument): Promise<Intake> {
  const entries = (await readZipDirectory(chosen.source)).filter(({ isFolder, name }) => !isFolder && !isLitter(name));
  const intake: Intake = { taken: [], leftOut: [] };
  try {
    for (const entry of entries) {
      const refusal = refusalOf(entry);
      if (refusal !== undefined) {
        intake.leftOut.push(refused(entry.name, refusal));
        continue;
      }
      try {
        intake.taken.push(await takeEntry(vault, chosen, entry));
      } catch (error) {
        if (error instanceof Refusal) intake.leftOut.push(refused(entry.name, error.kind));
        else if (error instanceof ZipFault) intake.leftOut.push(refused(entry.name, 'damaged'));
        else throw error;
      }
    }
    if (intake.taken.length === 0) throw new AppError('attachment.zip-nothing', { parameters: { name: cleanName(chosen.name) } });
    return intake;
  } catch (error) {
    giveUp(vault, intake.taken.map(({ stored }) => stored));
    throw error;
  }
}

const zipCodes = { damaged: 'attachment.zip-damaged', encrypted: 'attachment.zip-encrypted', 'too-large': 'attachment.zip-too-large', bomb: 'attachment.zip-bomb' } as const;

/**
 * Brings a chosen document into the vault, or every document of a ZIP file. The caller writes their rows and releases each content, or
 * gives them up. Throws `attachment.*` and leaves nothing then.
 */
export async function takeIn(vault: Vault, chosen: ChosenDocument): Promise<Intake> {
  const parameters = { name: cleanName(chosen.name) };
  const { source } = chosen;
  if (source.size === 0) throw new AppError('attachment.empty', { parameters });
  const { kind, flags } = await recognize(source, chosen.name);
  if (kind === 'program') throw new AppError('attachment.program', { parameters });
  if (kind === 'zip') {
    try {
      return await takeZip(vault, chosen);
    } catch (error) {
      throw error instanceof ZipFault ? new AppError(zipCodes[error.problem], { parameters, cause: error }) : error;
    }
  }
  if (source.size > largestDocument) throw new AppError('attachment.too-large', { parameters });
  return { taken: [asTaken(await vault.store(piecesOf(source)), chosen.name, kind, flags, '')], leftOut: [] };
}
