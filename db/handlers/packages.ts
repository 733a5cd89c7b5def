import type { AuditChange } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { planPackage } from '../../shared/packages/plan';
import type { PortalProfile } from '../../shared/packages/profile';
import type { TextQueue } from '../attachments/textQueue';
import { record } from '../audit/auditTrail';
import { existingCase, openCase } from '../cases/caseViews';
import { buildPackage } from '../packages/buildPackage';
import { exportFileOf, exportPackage, readFileOf } from '../packages/exportPackage';
import { existingPackage, packageView } from '../packages/packageViews';
import { planItems } from '../packages/planItems';
import { portalProfile, portalProfiles, removeProfile, saveProfile } from '../packages/portalProfiles';
import { packageRepository } from '../repositories/packageRepository';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';
import type { Jobs } from '../session/jobs';
import type { Transfers } from '../session/transfers';

type PackageHandlers = Pick<Handlers, Extract<keyof Handlers, `packages.${string}`>>;

export type PackageParts = { context: Context; jobs: Jobs; transfers: Transfers; texts: TextQueue; /** The data folder. */ folder: string };

const changeOf = ({ id, title }: PortalProfile): AuditChange => ({ record: 'package', recordId: id, label: title.en });

/** Submission packages, and the profiles of the portals that they are for. */
export function packageHandlers(parts: PackageParts): PackageHandlers {
  const { context, jobs, texts } = parts;
  const building = new Map<string, AbortController>();
  const reading = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work);

  /** A password, a signature and a dynamic form are known for certain once a PDF was read: a plan made before would say something else. */
  const readDocuments = (caseId: string): Promise<void> =>
    texts.readNow(reading((tx) => planItems(tx, existingCase(tx, caseId), undefined).flatMap(({ state, attachments }) => (state === 'accepted' ? attachments.map(({ id }) => id) : []))));

  const writeProfiles = (work: (tx: Tx) => AuditChange): ReturnType<typeof portalProfiles> => {
    const staffId = context.staffId();
    const profiles = context.book().db.transaction(
      (tx) => {
        const change = work(tx);
        record(tx, context.now(), staffId, { action: 'package.profiles-changed', changes: [change] });
        return portalProfiles(tx);
      },
      { behavior: 'immediate' },
    );
    context.tell({ event: 'packages' });
    return profiles;
  };

  return {
    'packages.profiles': () => reading(portalProfiles),

    'packages.saveProfile': ({ profile, revision }) =>
      writeProfiles((tx) => {
        saveProfile(tx, profile, revision);
        return changeOf(profile);
      }),

    'packages.removeProfile': ({ id, revision }) => writeProfiles((tx) => changeOf(removeProfile(tx, id, revision))),

    'packages.plan': async ({ caseId, profileId, language, choices }) => {
      await readDocuments(caseId);
      return reading((tx) => planPackage(portalProfile(tx, profileId), planItems(tx, existingCase(tx, caseId), context.book().vault), language, choices));
    },

    'packages.build': async (request) => {
      reading((tx) => openCase(tx, request.caseId));
      if (building.has(request.caseId)) throw new AppError('package.building');
      const controller = new AbortController();
      building.set(request.caseId, controller);
      try {
        await readDocuments(request.caseId);
        return await buildPackage(context, jobs, request, controller.signal);
      } finally {
        building.delete(request.caseId);
      }
    },

    'packages.cancel': ({ caseId }) => {
      context.book();
      building.get(caseId)?.abort();
      return null;
    },

    'packages.list': ({ caseId }) => reading((tx) => packageRepository(tx).ofCase(existingCase(tx, caseId).id).map((row) => packageView(tx, row))),

    'packages.delete': ({ id }) => {
      const staffId = context.staffId();
      const { db, vault } = context.book();
      const { fileId, contents } = db.transaction(
        (tx) => {
          const row = existingPackage(tx, id);
          const files = packageRepository(tx).files(id);
          packageRepository(tx).remove(id);
          record(tx, context.now(), staffId, { action: 'package.deleted', fileId: row.fileId, changes: [{ record: 'package', recordId: id, label: row.profile.title.en, before: { files: files.length } }] });
          return { fileId: row.fileId, contents: files.map(({ sha256 }) => sha256) };
        },
        { behavior: 'immediate' },
      );
      // Only now: had the change not been committed, its files would still be needed.
      vault.forget(contents);
      context.tell({ event: 'packages', fileId });
      return null;
    },

    'packages.export': ({ id, target, anyway = false }) => exportPackage(parts, id, target, anyway),
    'packages.readFile': ({ id, file, offset }) => readFileOf(parts, id, file, offset),
    'packages.exportFile': ({ id, file, target, anyway = false }) => exportFileOf(parts, id, file, target, anyway),
  };
}
