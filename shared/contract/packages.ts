import { z } from 'zod';
import { calendarDate } from '../dates';
import { bilingual } from '../errors';
import { itemChoices } from '../packages/choices';
import { packageContent } from '../packages/packageView';
import { packagePlan } from '../packages/plan';
import { portalProfile } from '../packages/profile';
import { instant, language, nothing, recordId } from './common';

/** Of a file that a person chose. */
const transferToken = z.string().min(16).max(64);
const profileId = z.string().min(1).max(60);

/** The profiles that the firm changed or added. A built-in one that is not among them is as it was brought. */
export const storedPortalProfiles = z.strictObject({ profiles: z.array(portalProfile).max(100), revision: z.int() });
export type StoredPortalProfiles = z.infer<typeof storedPortalProfiles>;

export const portalProfileView = z.strictObject({
  profile: portalProfile,
  /** `changed`: built in, with changes of the firm; taking it away brings the built-in one back. */
  origin: z.enum(['built-in', 'changed', 'own']),
  /** Where a built-in profile comes from; null for one of the firm's own. */
  about: z.strictObject({ source: bilingual, pinpoint: bilingual, confidence: z.enum(['high', 'medium', 'low']), retrieved: calendarDate, note: bilingual }).nullable(),
});
export type PortalProfileView = z.infer<typeof portalProfileView>;
const profiles = z.strictObject({ profiles: z.array(portalProfileView), revision: z.int() });

export const packageView = packageContent.extend({
  id: recordId,
  fileId: recordId,
  caseId: recordId,
  /** As it was when the package was made. */
  profile: portalProfile,
  language,
  cover: z.boolean(),
  /** The day that its covers bear. */
  printedOn: calendarDate,
  builtAt: instant,
  builtBy: recordId,
  /** What the documents, the checklist or their order say now is no longer what it was made of. */
  stale: z.boolean(),
  /** The portal’s profile says something else since, or is gone: whether it fits now is not known. */
  profileChanged: z.boolean(),
  /** What an export of the whole is called. */
  exportName: z.string(),
});
export type PackageView = z.infer<typeof packageView>;

/** `choices`: what is in the package or out of it whatever the profile says. */
const planning = { caseId: recordId, profileId, language, choices: itemChoices.default([]) };
const exported = z.strictObject({ name: z.string(), size: z.int() });

/** Files for the portals of authorities, made of the accepted documents of a case. */
export const packagesContract = {
  /** Built-in ones first, then the firm's own by title. */
  'packages.profiles': { input: z.strictObject({}), output: profiles },
  /** Adds a profile, or takes the place of the one with its id. Throws `package.profile-invalid` with every fault, `record.conflict`. */
  'packages.saveProfile': { input: z.strictObject({ profile: portalProfile, revision: z.int() }), output: profiles },
  /** Takes one of the firm's own away; of a changed one, brings the built-in one back. Throws `package.profile-built-in`, `package.profile-not-found`, `record.conflict`. */
  'packages.removeProfile': { input: z.strictObject({ id: profileId, revision: z.int() }), output: profiles },
  /** What would be put where, and how; nothing is written. Throws `case.not-found`, `package.profile-not-found`. */
  'packages.plan': { input: z.strictObject(planning), output: packagePlan },
  /**
   * Makes the files and keeps them, encrypted, in the book. Windows are told how far it is (`packageProgress`). Throws `package.nothing`
   * where no accepted item has a document that can be sent, `package.building` while one of the same case is being made,
   * `package.cancelled`, `disk.full`.
   */
  'packages.build': { input: z.strictObject({ ...planning, /** A page before each joined file that lists what is in it. */ cover: z.boolean(), printedOn: calendarDate }), output: packageView },
  /** Ends the making of a case's package; harmless where none is being made. */
  'packages.cancel': { input: z.strictObject({ caseId: recordId }), output: nothing },
  /** Of a case, newest first. */
  'packages.list': { input: z.strictObject({ caseId: recordId }), output: z.array(packageView) },
  /** Removes a package with its files. The documents that it was made of stay. */
  'packages.delete': { input: z.strictObject({ id: recordId }), output: nothing },
  /**
   * Writes a ZIP with the files, `manifest.json` and a printed manifest to where a person chose; every file is checked from end to end.
   * Throws `package.too-large` where something does not fit, unless `anyway`; `package.damaged`, `transfer.unknown`, `disk.full`.
   */
  'packages.export': { input: z.strictObject({ id: recordId, target: transferToken, anyway: z.boolean().optional() }), output: exported },
  /** Up to 3 MB of a file of a package from `offset` on, to look at it. Throws `package.not-found`, `package.file-not-found`, `package.damaged`. */
  'packages.readFile': { input: z.strictObject({ id: recordId, file: z.string().min(1).max(200), offset: z.int().min(0) }), output: z.strictObject({ base64: z.string(), done: z.boolean() }) },
  /** One file of a package, by its name. Throws as `packages.export`, and `package.file-not-found`. */
  'packages.exportFile': { input: z.strictObject({ id: recordId, file: z.string().min(1).max(200), target: transferToken, anyway: z.boolean().optional() }), output: exported },
} as const;
