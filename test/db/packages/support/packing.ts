import { cpSync, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Input, PackageView } from '../../../../shared/contract';
import type { PortalProfile } from '../../../../shared/packages/profile';
import { openOffice, officeOf, type Office } from '../../attachments/support/office';
import { asker, passphrase, startService } from '../../../support/service';
import { tempFolder } from '../../../support/tempFolder';

export const printedOn = '2026-11-26';

/** An office with a case whose checklist was made, and what a test does with its package. */
export type Packing = Office & {
  caseId: string;
  /** Adds a document under the item that asks for it, and accepts the item. */
  accept: (document: string, owner: string | null, name: string, content: Uint8Array | string) => Promise<string>;
  setState: (document: string, owner: string | null, state: 'accepted' | 'received') => Promise<void>;
  build: (more?: Partial<Input<'packages.build'>>) => Promise<PackageView>;
  /** A profile of the firm's own, like the account's but for `change`. */
  profile: (change: Partial<PortalProfile>) => Promise<string>;
  /** What a ZIP of the package holds, as another library reads it. */
  unpack: (id: string, anyway?: boolean) => Promise<Record<string, Uint8Array>>;
  fileOf: (view: PackageView, name: string) => Promise<Uint8Array>;
};

type Options = Parameters<typeof openOffice>[0] & { client?: string; kind?: string };
type WithCase = { office: Office; caseId: string };

/** Of the office that most tests begin with: a closed book, made once for those of a file and copied for each. */
let original: Promise<{ folder: string; staffId: string; fileId: string; caseId: string }> | undefined;

async function makeOriginal(): Promise<Awaited<NonNullable<typeof original>>> {
  const { office: { folder, staffId, fileId, service }, caseId } = await withCase({});
  await service.close();
  return { folder, staffId, fileId, caseId };
}

async function copyOfOriginal(): Promise<WithCase> {
  const known = await original;
  // It goes with the folders of the test file that made it.
  if (known === undefined || !existsSync(known.folder)) original = makeOriginal();
  const { folder: made, staffId, fileId, caseId } = (await original)!;
  const folder = join(tempFolder(), 'book');
  cpSync(made, folder, { recursive: true, filter: (path) => basename(path) !== 'dossier.lock' });
  const service = startService(folder, { mode: 'desktop' });
  const ask = asker(service);
  await ask('book.unlock', { kind: 'passphrase', passphrase });
  await ask('session.chooseStaff', { staffId });
  return { office: officeOf({ folder, service, ask, staffId, fileId }), caseId };
}

async function withCase({ client, kind = 'ca.wp.gts-b', ...options }: Options): Promise<WithCase> {
  const office = await openOffice(options);
  const { ask } = office;
  if (client !== undefined) {
    const { employers = [] } = JSON.parse(client) as { employers?: { id: string }[] };
    ({ id: office.fileId } = await ask('imports.commit', { text: client, fileNumber: '2026-0002', status: 'retained', responsibleId: office.staffId, employers: employers.map(({ id }) => ({ localId: id, use: 'keep' as const })) }));
  }
  const { id: caseId } = await ask('cases.create', { fileId: office.fileId, kind, title: '', filingOn: '2027-01-15', landingOn: null });
  const { digest } = await ask('checklists.compare', { caseId, asOf: '2026-11-26' });
  await ask('checklists.renew', { caseId, asOf: '2026-11-26', digest });
  return { office, caseId };
}

/** `client`: a client file as JSON whose case it is, other than that of Arjun Sharma. */
export async function openPacking(options: Options = {}): Promise<Packing> {
  const { office, caseId } = await (Object.keys(options).length === 0 ? copyOfOriginal() : withCase(options));
  const { ask } = office;
  const itemOf = async (document: string, owner: string | null) => {
    const item = (await ask('checklists.items', { caseId })).find(({ content }) => content.document === document && content.for === owner);
    if (item === undefined) throw new Error(`no ${document} for ${owner}`);
    return item;
  };
  const setState = async (document: string, owner: string | null, state: 'accepted' | 'received') => {
    const { id, revision } = await itemOf(document, owner);
    await ask('checklists.setState', { items: [{ id, revision }], state, stateReason: '' });
  };
  const files = tempFolder();
  let made = 0;
  const unpack = async (id: string, anyway = false) => {
    const path = join(files, `${++made}.zip`);
    await ask('packages.export', { id, target: office.grant(path), anyway });
    return unzipSync(readFileSync(path));
  };
  return {
    ...office, caseId, setState, unpack,
    accept: async (document, owner, name, content) => {
      const { id } = await office.addOne(name, content, (await itemOf(document, owner)).id);
      await setState(document, owner, 'accepted');
      return id;
    },
    build: (more = {}) => ask('packages.build', { caseId, profileId: 'ircc-account', language: 'en', cover: true, printedOn, ...more }),
    profile: async (change) => {
      const { profiles, revision } = await ask('packages.profiles', {});
      const profile = { ...profiles[0]!.profile, id: 'of-the-test', title: { en: 'Portal of the test', fr: 'Portail de l’essai' }, ...change };
      await ask('packages.saveProfile', { profile, revision });
      return profile.id;
    },
    fileOf: async (view, name) => {
      const path = join(files, `${++made}.bin`);
      await ask('packages.exportFile', { id: view.id, file: name, target: office.grant(path), anyway: true });
      return readFileSync(path);
    },
  };
}
