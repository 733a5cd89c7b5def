import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Who knows the passphrase of a signing key can put rules into other firms’ books: longer than what is guessed. */
export const leastPassphraseLength = 12;

/** Why a signing key could not be made or opened. `exists`: the file is there already. `versioned`: it would lie in a folder whose history is kept. */
export class KeyFileFault extends Error {
  constructor(readonly reason: 'exists' | 'versioned' | 'passphrase-too-short' | 'cannot-be-opened') {
    super(reason);
    this.name = 'KeyFileFault';
  }
}

/** The folder, at or above a file, whose history a version control system keeps: what lies there is copied to others. */
function versionedFolder(path: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (['.git', '.hg', '.svn', '.jj'].some((name) => existsSync(join(folder, name)))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Makes an Ed25519 key and writes it, encrypted with the passphrase (PKCS#8, PEM), to a new file that only its owner can read. Returns its public half. Throws `KeyFileFault`. */
export function makeKeyFile(path: string, passphrase: string): KeyObject {
  if (passphrase.length < leastPassphraseLength) throw new KeyFileFault('passphrase-too-short');
  if (versionedFolder(path) !== undefined) throw new KeyFileFault('versioned');
  if (existsSync(path)) throw new KeyFileFault('exists');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  // `wx`: never over another file, not even one that came between the look and this.
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, pem.toString());
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return publicKey;
}

/** The private key in a file. Throws `KeyFileFault` where it is no encrypted Ed25519 key of this passphrase, and what reading the file throws. */
export function openKeyFile(path: string, passphrase: string): KeyObject {
  const pem = readFileSync(path, 'utf8');
  // A key that lies open is refused, so that nobody gets used to one.
  if (!pem.includes('BEGIN ENCRYPTED PRIVATE KEY')) throw new KeyFileFault('cannot-be-opened');
  try {
    const key = createPrivateKey({ key: pem, format: 'pem', passphrase });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // A wrong passphrase and a damaged file look the same: either way, there is no key.
  }
  throw new KeyFileFault('cannot-be-opened');
}
