import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../../shared/canonicalJson';
import { signedText, type MadeFor, type PackExample, type PackSignature } from '../../shared/rulePacks/packFile';
import { packTextHash } from '../rules/packHash';

/** What stands before the 32 bytes of an Ed25519 key in its DER form (SubjectPublicKeyInfo, RFC 8410). */
const derHead = Buffer.from('302a300506032b6570032100', 'hex');
const keyBytes = 32;

/** A public key from its 32 bytes in Base64; undefined for anything else. */
export function publicKeyFrom(base64: string): KeyObject | undefined {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== keyBytes || bytes.toString('base64') !== base64) return undefined;
  try {
    return createPublicKey({ key: Buffer.concat([derHead, bytes]), format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}

/** The 32 bytes of the public half of an Ed25519 key, in Base64. Throws for a key of another kind. */
export function publicKeyText(key: KeyObject): string {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('not an Ed25519 key');
  const der = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'der', type: 'spki' });
  return der.subarray(derHead.length).toString('base64');
}

/** What a publisher is known by: SHA-256 of its public key (DER, SubjectPublicKeyInfo) as 64 hexadecimal digits. */
export const fingerprintOf = (publicKey: string): string => createHash('sha256').update(derHead).update(Buffer.from(publicKey, 'base64')).digest('hex');

/** As two persons compare it: groups of four, in capitals. */
export const shownFingerprint = (fingerprint: string): string => (fingerprint.toUpperCase().match(/.{4}/g) ?? []).join(' ');

const bytesToSign = (unsigned: Omit<PackSignature, 'value'>, madeFor: MadeFor, examples: readonly PackExample[]): Buffer =>
  Buffer.from(signedText(unsigned, madeFor, packTextHash(canonicalJson(examples))), 'utf8');

/** Signs rules by their hash, with the examples and the evaluation that they were made with. `key`: an Ed25519 private key. */
export function signPack(key: KeyObject, { publisher, signedOn, hash }: Pick<PackSignature, 'publisher' | 'signedOn' | 'hash'>, madeFor: MadeFor, examples: readonly PackExample[]): PackSignature {
  const unsigned = { publisher, publicKey: publicKeyText(key), signedOn, hash };
  return { ...unsigned, value: sign(null, bytesToSign(unsigned, madeFor, examples), key).toString('base64') };
}

/** Whether a signature is of this file and by the key that it names. It does not say whose key that is. */
export function isSignedBy(key: KeyObject, { value, ...unsigned }: PackSignature, madeFor: MadeFor, examples: readonly PackExample[]): boolean {
  return verify(null, bytesToSign(unsigned, madeFor, examples), key, Buffer.from(value, 'base64'));
}
