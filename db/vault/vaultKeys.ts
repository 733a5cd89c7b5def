import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';

export const vaultKeyBytes = 32;
export const saltBytes = 32;

const derived = (vaultKey: Uint8Array, salt: Uint8Array, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', vaultKey, salt, `dossier-vault/1 ${purpose}`, 32));
const none = new Uint8Array(0);

/** The key of one file. Its salt is random and used once, so that nonces may count from zero in every file. */
export const fileKeyOf = (vaultKey: Uint8Array, salt: Uint8Array): Buffer => derived(vaultKey, salt, 'content');

/**
 * What files are called on disk, by the digest of their content in hexadecimal: the same for the same content, so that it is stored
 * once, and nothing that anybody without the key could compare with a document that they have.
 */
export function vaultNamer(vaultKey: Uint8Array): (sha256: string) => string {
  const key = createSecretKey(derived(vaultKey, none, 'names'));
  return (sha256) => createHmac('sha256', key).update(Buffer.from(sha256, 'hex')).digest('hex');
}

export const vaultName = (vaultKey: Uint8Array, sha256: string): string => vaultNamer(vaultKey)(sha256);

/** Ties a sealed file to its content: one that was put in the place of another is found before a byte of it is used. */
export function bindingOf(vaultKey: Uint8Array, salt: Uint8Array, content: { sha256: string; size: number }): Buffer {
  const key = derived(vaultKey, salt, 'binding');
  try {
    return createHmac('sha256', key).update(`${content.sha256} ${content.size}`, 'utf8').digest();
  } finally {
    key.fill(0);
  }
}
