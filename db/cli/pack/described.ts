import type { Language } from '../../../shared/contract';
import type { Bilingual } from '../../../shared/errors';
import { olderParts } from '../../rulePacks/madeFor';
import type { ReadPack } from '../../rulePacks/readPackFile';
import { fingerprintOf, shownFingerprint } from '../../rulePacks/signature';

const layers: Record<'law' | 'guidance' | 'firm', Bilingual> = {
  law: { en: 'law', fr: 'droit' },
  guidance: { en: 'guidance', fr: 'instructions' },
  firm: { en: 'firm policy', fr: 'politique du cabinet' },
};
const unsigned = { en: 'unsigned', fr: 'non signé' } as const;
const signedBy = { en: 'signed by', fr: 'signé par' } as const;
const older = { en: 'made for an older engine', fr: 'fait pour un moteur plus ancien' } as const;

/** A pack in one line: layer, version, hash, who signed it. */
export function packWords({ pack, signature, madeFor }: ReadPack, language: Language): string {
  const { engine, measures } = olderParts(madeFor);
  return [
    `${layers[pack.pack.layer][language]} ${pack.version}`,
    pack.hash,
    signature ? `${signedBy[language]} ${signature.publisher}, ${signature.signedOn}, ${shownFingerprint(fingerprintOf(signature.publicKey))}` : unsigned[language],
    ...(engine || measures.length > 0 ? [`${older[language]}${measures.length > 0 ? ` (${measures.join(', ')})` : ''}`] : []),
  ].join('; ');
}

/** The same for a program. */
export const packJson = (file: string, { pack, signature, madeFor, examples }: ReadPack) => ({
  file, format: 'dossier-pack-check/1', layer: pack.pack.layer, version: pack.version, hash: pack.hash, pathways: pack.pack.pathways.length, examples: examples.length, madeFor, older: olderParts(madeFor),
  signature: signature && { publisher: signature.publisher, publicKey: signature.publicKey, fingerprint: fingerprintOf(signature.publicKey), signedOn: signature.signedOn },
});
