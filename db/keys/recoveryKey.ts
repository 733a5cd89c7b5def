import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../../shared/errors';

/** Crockford's base 32: no I, L, O or U, so that a printed key can be read aloud and typed. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 5;
const secretLength = 40;
const groups = 9;

/** Five symbols over the forty of the secret: a typing error is told apart from another book's key. */
function checkGroup(secret: string): string {
  const digest = createHash('sha256').update(`dossier-recovery-check:${secret}`).digest();
  return Array.from(digest.subarray(0, groupLength), (byte) => alphabet.charAt(byte & 31)).join('');
}

const grouped = (symbols: string): string => symbols.match(/.{5}/g)?.join('-') ?? '';

/** A new recovery key: 200 random bits and a check group, nine groups of five symbols. */
export function newRecoveryKey(): string {
  const secret = Array.from(randomBytes(secretLength), (byte) => alphabet.charAt(byte & 31)).join('');
  return grouped(secret + checkGroup(secret));
}

/** What was typed, in the printed form; case, blanks and hyphens do not matter, O is 0, I and L are 1. */
export const normalise = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s\u2010-\u2015-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** The secret of a typed recovery key. Throws `key.recovery-malformed` when it cannot be one. */
export function recoverySecret(typed: string): string {
  const symbols = normalise(typed);
  const secret = symbols.slice(0, secretLength);
  const wellFormed = symbols.length === groups * groupLength && /^[0-9A-HJKMNP-TV-Z]+$/.test(symbols);
  if (!wellFormed || symbols.slice(secretLength) !== checkGroup(secret)) throw new AppError('key.recovery-malformed');
  return secret;
}

/** Which two groups, counted from 1, are asked back; the same key always asks the same. */
export function recoveryQuestion(recoveryKey: string): number[] {
  const digest = createHash('sha256').update(`dossier-recovery-question:${recoverySecret(recoveryKey)}`).digest();
  const first = 1 + ((digest[0] ?? 0) % 4);
  const second = 5 + ((digest[1] ?? 0) % 4);
  return [first, second];
}

/** Whether the groups that `recoveryQuestion` asks for were typed, and whatever was typed is right. */
export function groupsMatch(recoveryKey: string, typed: readonly { index: number; text: string }[]): boolean {
  const printed = grouped(normalise(recoveryKey)).split('-');
  const answered = new Set(typed.map(({ index }) => index));
  return recoveryQuestion(recoveryKey).every((index) => answered.has(index)) && typed.every(({ index, text }) => printed[index - 1] === normalise(text));
}
