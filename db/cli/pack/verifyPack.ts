import { fingerprintOf } from '../../rulePacks/signature';
import { readArguments, textOption } from '../arguments';
import { BadArguments, type ExitStatus, type Terminal } from '../command';
import { packJson, packWords } from './described';
import { readPackArgument } from './files';

const words = {
  unsigned: { en: '/signature: the file has no signature', fr: '/signature : le fichier n’a pas de signature' },
  other: { en: '/signature/publicKey: the key has another fingerprint', fr: '/signature/publicKey : la clé a une autre empreinte' },
  fits: { en: 'the signature fits', fr: 'la signature correspond' },
} as const;

/** The 64 digits of a fingerprint as typed: with or without blanks, capitals or not. Throws `BadArguments`. */
function fingerprintFrom(text: string): string {
  const digits = text.replaceAll(/[\s:-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(digits)) throw new BadArguments({ en: '--fingerprint has 64 hexadecimal digits.', fr: '--fingerprint compte 64 chiffres hexadécimaux.' });
  return digits;
}

/** `pack verify FILE [--fingerprint …]`: whether a file is signed, and by that key. Without a fingerprint it says only which key it is. */
export function verifyPack(args: readonly string[], terminal: Terminal): ExitStatus {
  const { values, positionals } = readArguments(args, { fingerprint: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new BadArguments({ en: 'pack verify needs one file.', fr: 'pack verify demande un fichier.' });
  const typed = textOption(values, 'fingerprint');
  const wanted = typed === undefined ? undefined : fingerprintFrom(typed);
  const found = readPackArgument(file, 'check', terminal);
  if (found.status !== 0) return found.status;
  const { signature } = found.read;
  const isOther = signature !== null && wanted !== undefined && fingerprintOf(signature.publicKey) !== wanted;
  if (signature === null || isOther) {
    terminal.complain(`${file}: ${words[isOther ? 'other' : 'unsigned'][terminal.language]}`);
    return 2;
  }
  terminal.print(values['json'] === true ? JSON.stringify(packJson(file, found.read)) : `${file}: ${words.fits[terminal.language]} (${packWords(found.read, terminal.language)})`);
  return 0;
}
