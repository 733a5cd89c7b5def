import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { madeForThisProgram, packFileText } from '../../../db/rulePacks/madeFor';
import { signPack } from '../../../db/rulePacks/signature';
import { packHash } from '../../../db/rules/packHash';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import type { Pack } from '../../../shared/assessment/pack/types';
import type { MadeFor, PackExample } from '../../../shared/rulePacks/packFile';
import { smallPack } from '../../assessment/pack/smallPack';

export { smallExamples } from './smallExamples';

/** A key of this run alone. */
export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** The least pack that a firm can have as its own policy. */
export const firmPack: Pack = { ...smallPack, layer: 'firm' };

/** The built-in law with another pass mark of the Federal Skilled Worker Program from a day on. */
export function lawWithPassMark(from: string, mark: number, version: string): Pack {
  const before = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const parameters = builtInPack.parameters.map((parameter) => {
    const last = parameter.values.at(-1);
    return parameter.id === 'fsw.pass-mark' && last ? { ...parameter, values: [...parameter.values.slice(0, -1), { ...last, until: before }, { ...last, from, value: mark }] } : parameter;
  });
  return { ...builtInPack, version, parameters };
}

export type FileParts = { examples?: readonly PackExample[]; madeFor?: MadeFor; key?: KeyObject; publisher?: string };

/** The text of a rule pack file; signed where there is a key. */
export function fileOf(pack: Pack, { examples = [], madeFor = madeForThisProgram(pack), key, publisher = 'Example Publisher' }: FileParts = {}): string {
  const signature = key ? signPack(key, { publisher, signedOn: '2026-11-20', hash: packHash(pack) }, madeFor, examples) : null;
  return packFileText(pack, examples, madeFor, signature);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
