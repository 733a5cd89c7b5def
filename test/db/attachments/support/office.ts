import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddedAttachments, AttachmentView } from '../../../../shared/contract';
import type { Service } from '../../../../db/session/service';
import { newBook, type Ask } from '../../../support/service';
import { tempFolder } from '../../../support/tempFolder';

type Options = Parameters<typeof newBook>[1];

/** A book on disk with a file and a case, and a folder from which documents are chosen as the shell's dialog does. */
export type Office = {
  folder: string;
  service: Service;
  ask: Ask;
  staffId: string;
  /** Where documents are added; a test may set another. */
  fileId: string;
  /** Puts a file into the folder of chosen ones and grants it. */
  choose: (name: string, content: Uint8Array | string) => string;
  /** Grants a path. */
  grant: (path: string) => string;
  add: (name: string, content: Uint8Array | string, itemId?: string) => Promise<AddedAttachments>;
  /** The one document that adding made. */
  addOne: (name: string, content: Uint8Array | string, itemId?: string) => Promise<AttachmentView>;
};

let tokens = 0;

/** Arjun Sharma with his wife (`shared/samples/sharma-rao.json`). */
export async function openOffice(options: Options = {}): Promise<Office> {
  const folder = join(tempFolder(), 'book');
  const { service, ask, staffId } = await newBook(folder, { mode: 'desktop', ...options });
  const text = readFileSync('shared/samples/sharma-rao.json', 'utf8');
  const { employers = [] } = JSON.parse(text) as { employers?: { id: string }[] };
  const { id: fileId } = await ask('imports.commit', { text, fileNumber: '2026-0001', status: 'retained', responsibleId: staffId, employers: employers.map(({ id }) => ({ localId: id, use: 'keep' as const })) });
  return officeOf({ folder, service, ask, staffId, fileId });
}

/** The office of an open book. */
export function officeOf({ folder, service, ask, staffId, fileId }: Pick<Office, 'folder' | 'service' | 'ask' | 'staffId' | 'fileId'>): Office {
  const chosen = tempFolder();
  const grant = (path: string): string => {
    const token = `token-of-the-shell-${++tokens}`;
    service.grantTransfer(token, path);
    return token;
  };
  const choose = (name: string, content: Uint8Array | string): string => {
    const path = join(chosen, name);
    writeFileSync(path, content);
    return grant(path);
  };
  const add = (name: string, content: Uint8Array | string, itemId?: string) => ask('attachments.add', { fileId: office.fileId, token: choose(name, content), ...(itemId === undefined ? {} : { itemId }) });
  const office: Office = {
    folder, service, ask, staffId, fileId, grant, choose, add,
    addOne: async (name, content, itemId) => {
      const { added: [one, ...others] } = await add(name, content, itemId);
      if (one === undefined || others.length > 0) throw new Error('expected one document');
      return one;
    },
  };
  return office;
}

/** All bytes of a document, as a preview reads them. */
export async function contentOf({ ask }: Pick<Office, 'ask'>, id: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let offset = 0; ; ) {
    const { base64, done } = await ask('attachments.read', { id, offset });
    const piece = Buffer.from(base64, 'base64');
    parts.push(piece);
    offset += piece.length;
    if (done) return Buffer.concat(parts);
  }
}

/** A case with its checklist, and one of its items by the document and the person. */
export async function itemOf({ ask, fileId }: Office, document: string, owner: string): Promise<{ id: string; caseId: string; revision: number }> {
  const [present] = await ask('cases.list', { fileId });
  const { id: caseId } = present ?? (await ask('cases.create', { fileId, kind: 'ca.wp.gts-b', title: '', filingOn: '2027-01-15', landingOn: null }));
  if (present === undefined) {
    const { digest } = await ask('checklists.compare', { caseId, asOf: '2026-11-26' });
    await ask('checklists.renew', { caseId, asOf: '2026-11-26', digest });
  }
  const item = (await ask('checklists.items', { caseId })).find(({ content }) => content.document === document && content.for === owner);
  if (item === undefined) throw new Error(`no ${document} for ${owner}`);
  return item;
}
