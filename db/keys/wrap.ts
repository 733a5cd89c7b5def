import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';

/** Cost of turning a secret into a key; recorded beside what it protects, so that it can be raised later. */
export type ScryptCost = { N: number; r: number; p: number };

/** About a third of a second and 128 MiB on an ordinary computer. */
export const productCost: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

/** Memory that scrypt takes, in bytes. */
export const scryptBytes = ({ N, r }: { N: number; r: number }): number => 128 * N * r;

/** A file may not make this computer work without end: at most 1 GiB of memory, four times over. */
const cost = z
  .strictObject({ N: z.int().min(2 ** 10).max(2 ** 20).refine((n) => Number.isInteger(Math.log2(n))), r: z.int().min(1).max(16), p: z.int().min(1).max(4) })
  .refine((value) => scryptBytes(value) <= 2 ** 30);

const base64 = (bytes: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);
export const wrapKind = z.enum(['passphrase', 'recovery-key']);
export type WrapKind = z.infer<typeof wrapKind>;
export const wrap = z.strictObject({
  kind: wrapKind,
  kdf: z.strictObject({ name: z.literal('scrypt'), cost, salt: base64(16) }),
  iv: base64(12),
  tag: base64(16),
  wrapped: base64(32),
});
export type Wrap = z.infer<typeof wrap>;

/** The key that a secret stands for. The caller wipes it. */
function derive(secret: string, salt: Buffer, scrypt: ScryptCost): Buffer {
  const bytes = Buffer.from(secret.normalize('NFKC'), 'utf8');
  try {
    return scryptSync(bytes, salt, 32, { ...scrypt, maxmem: 2 * scryptBytes(scrypt) });
  } finally {
    bytes.fill(0);
  }
}

/** What a wrapping is bound to: it opens no other book and stands for no other kind of secret. */
const context = (bookId: string, kind: WrapKind): Buffer => Buffer.from(`dossier-keyfile/1\n${bookId}\n${kind}`, 'utf8');

/** Wraps the data key with a secret: AES-256-GCM under a key that scrypt makes of it. */
export function wrapKey(dataKey: Buffer, secret: string, kind: WrapKind, bookId: string, scrypt: ScryptCost): Wrap {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const wrappingKey = derive(secret, salt, scrypt);
  try {
    const cipher = createCipheriv('aes-256-gcm', wrappingKey, iv);
    cipher.setAAD(context(bookId, kind));
    const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
    return {
      kind,
      kdf: { name: 'scrypt', cost: scrypt, salt: salt.toString('base64') },
      iv: iv.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
      wrapped: wrapped.toString('base64'),
    };
  } finally {
    wrappingKey.fill(0);
  }
}

/** The data key, or undefined for a wrong secret. The caller wipes it. */
export function unwrapKey(wrapped: Wrap, secret: string, bookId: string): Buffer | undefined {
  const wrappingKey = derive(secret, Buffer.from(wrapped.kdf.salt, 'base64'), wrapped.kdf.cost);
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(wrapped.iv, 'base64'));
  wrappingKey.fill(0);
  decipher.setAAD(context(bookId, wrapped.kind));
  decipher.setAuthTag(Buffer.from(wrapped.tag, 'base64'));
  const dataKey = decipher.update(Buffer.from(wrapped.wrapped, 'base64'));
  try {
    decipher.final();
    return dataKey;
  } catch {
    // GCM refuses at the end, after it has given out bytes that mean nothing.
    dataKey.fill(0);
    return undefined;
  }
}
