import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { defaultNameRule } from '../../shared/attachments';
import { auditHead, firm, storedFirmChecklists, storedPortalProfiles, type AuditHead, type Firm, type StoredFirmChecklists, type StoredPortalProfiles } from '../../shared/contract';
import { settings } from '../schema';
import type { Tx } from '../session/book';

const schemas = { firm, recoveryKeyConfirmed: z.boolean(), lastBackupAt: z.iso.datetime().nullable(), auditHead: auditHead.nullable(), firmChecklists: storedFirmChecklists, vaultKey: z.base64().nullable(), nameRule: z.string(), portalProfiles: storedPortalProfiles } as const;
type Settings = {
  firm: Firm;
  recoveryKeyConfirmed: boolean;
  lastBackupAt: string | null;
  /** How far the audit trail has come; null in a book that was made before this was kept. */
  auditHead: AuditHead | null;
  firmChecklists: StoredFirmChecklists;
  /** The key of the vault (see db/vault); null until the first document. */
  vaultKey: string | null;
  /** How documents are called (see shared/attachments/nameRule.ts). */
  nameRule: string;
  /** What the firm changed of the profiles of portals, or added. */
  portalProfiles: StoredPortalProfiles;
};

export const defaults: Settings = {
  firm: { name: '', address: '', telephone: '', email: '', logo: null, dateFormat: 'day-month-year', autoLockMinutes: 15 },
  recoveryKeyConfirmed: false,
  lastBackupAt: null,
  auditHead: null,
  firmChecklists: { documents: [], checklists: [], revision: 0, changedOn: null },
  vaultKey: null,
  nameRule: defaultNameRule,
  portalProfiles: { profiles: [], revision: 0 },
};

export const settingsRepository = (db: Tx) => {
  const read = <N extends keyof Settings>(name: N): Settings[N] => {
    const row = db.select().from(settings).where(eq(settings.name, name)).get();
    return row === undefined ? defaults[name] : (schemas[name].parse(row.value) as Settings[N]);
  };
  const write = <N extends keyof Settings>(name: N, value: Settings[N]): void => {
    db.insert(settings).values({ name, value }).onConflictDoUpdate({ target: settings.name, set: { value } }).run();
  };
  return { read, write };
};
