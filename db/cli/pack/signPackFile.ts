import type { KeyObject } from 'node:crypto';
import { KeyFileFault, openKeyFile } from '../../rulePacks/keyFile';
import { madeForThisProgram, packFileText } from '../../rulePacks/madeFor';
import { fingerprintOf, shownFingerprint, signPack } from '../../rulePacks/signature';
import { readArguments, textOption } from '../arguments';
import { today } from '../asOf';
import { BadArguments, type ExitStatus, type Terminal } from '../command';
import { reasonOf } from '../readClient';
import { readPackArgument, writeOutput } from './files';
import { keyFaultWords } from './keygen';

const ask = { en: 'Passphrase of the key: ', fr: 'Phrase secrète de la clé : ' } as const;
const unreadable = { en: 'cannot be read', fr: 'illisible' } as const;
const signed = { en: 'signed', fr: 'signé' } as const;

async function keyFrom(path: string, { language, complain, askSecret }: Terminal): Promise<KeyObject | Exclude<ExitStatus, 0>> {
  try {
    return openKeyFile(path, await askSecret(ask[language]));
  } catch (error) {
    if (error instanceof KeyFileFault) {
      complain(`${path}: ${keyFaultWords(error)[language]}`);
      return 2;
    }
    complain(`${path}: ${unreadable[language]}${reasonOf(error)}`);
    return 1;
  }
}

/** `pack sign`: only what validates is signed, for the engine and measures of this program. */
export async function signPackFile(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readArguments(args, { key: { type: 'string' }, publisher: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' } });
  const [file, ...more] = positionals;
  const [keyPath, publisher, out] = [textOption(values, 'key'), textOption(values, 'publisher')?.trim(), textOption(values, 'out')];
  if (file === undefined || more.length > 0 || keyPath === undefined || publisher === undefined || out === undefined) {
    throw new BadArguments({ en: 'pack sign needs one file, --key KEY.pem, --publisher NAME and --out FILE.', fr: 'pack sign demande un fichier, --key CLÉ.pem, --publisher NOM et --out FICHIER.' });
  }
  if (publisher === '' || publisher.length > 120) throw new BadArguments({ en: '--publisher is a name of 1 to 120 characters.', fr: '--publisher est un nom de 1 à 120 caractères.' });
  const found = readPackArgument(file, 'ignore', terminal);
  if (found.status !== 0) return found.status;
  const key = await keyFrom(keyPath, terminal);
  if (typeof key === 'number') return key;
  const { pack, examples } = found.read;
  const madeFor = madeForThisProgram(pack.pack);
  const signature = signPack(key, { publisher, signedOn: today(), hash: pack.hash }, madeFor, examples);
  const status = writeOutput(out, packFileText(pack.pack, examples, madeFor, signature), terminal);
  if (status === 0) terminal.print(`${out}: ${signed[terminal.language]} ${shownFingerprint(fingerprintOf(signature.publicKey))}`);
  return status;
}
