import type { Bilingual } from '../../../shared/errors';
import { KeyFileFault, leastPassphraseLength, makeKeyFile } from '../../rulePacks/keyFile';
import { fingerprintOf, publicKeyText, shownFingerprint } from '../../rulePacks/signature';
import { readArguments, textOption } from '../arguments';
import { BadArguments, type ExitStatus, type Terminal } from '../command';
import { reasonOf } from '../readClient';

const ask = { en: 'Passphrase of the new key: ', fr: 'Phrase secrète de la nouvelle clé : ' } as const;
const again = { en: 'The same again: ', fr: 'La même encore une fois : ' } as const;
const differ = { en: 'The two passphrases differ. No key was made.', fr: 'Les deux phrases secrètes diffèrent. Aucune clé n’a été créée.' } as const;
const fingerprint = { en: 'fingerprint', fr: 'empreinte' } as const;
const notWritten = { en: 'cannot be written', fr: 'impossible à écrire' } as const;

const faults: Record<KeyFileFault['reason'], Bilingual> = {
  exists: { en: 'there is a file of this name; a key is never replaced', fr: 'un fichier de ce nom existe; une clé n’est jamais remplacée' },
  versioned: { en: 'this folder is under version control, and a key must not be copied to others; choose another one', fr: 'ce dossier est sous gestion de versions, et une clé ne doit pas être copiée ailleurs; choisissez-en un autre' },
  'passphrase-too-short': { en: `the passphrase needs at least ${leastPassphraseLength} characters`, fr: `la phrase secrète doit compter au moins ${leastPassphraseLength} caractères` },
  'cannot-be-opened': { en: 'this is no signing key, or the passphrase is wrong', fr: 'ce n’est pas une clé de signature, ou la phrase secrète est erronée' },
};

/** The sentence for a key that could not be made or opened. */
export const keyFaultWords = ({ reason }: KeyFileFault): Bilingual => faults[reason];

/** `pack keygen --out KEY.pem`. Prints the fingerprint, by which others trust the key; the key itself is never shown. */
export async function keygen(args: readonly string[], { language, print, complain, askSecret }: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readArguments(args, { out: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } });
  const out = textOption(values, 'out');
  if (out === undefined || positionals.length > 0) throw new BadArguments({ en: 'pack keygen needs --out FILE.', fr: 'pack keygen demande --out FICHIER.' });
  const passphrase = await askSecret(ask[language]);
  if ((await askSecret(again[language])) !== passphrase) {
    complain(differ[language]);
    return 2;
  }
  try {
    const publicKey = publicKeyText(makeKeyFile(out, passphrase));
    const found = fingerprintOf(publicKey);
    print(values['json'] === true ? JSON.stringify({ file: out, publicKey, fingerprint: found }) : `${out}: ${fingerprint[language]} ${shownFingerprint(found)}`);
    return 0;
  } catch (error) {
    if (error instanceof KeyFileFault) {
      complain(`${out}: ${keyFaultWords(error)[language]}`);
      return 2;
    }
    complain(`${out}: ${notWritten[language]}${reasonOf(error)}`);
    return 1;
  }
}
