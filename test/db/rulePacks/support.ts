import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { madeForThisProgram, packFileText } from '../../../db/rulePacks/madeFor';
import { signPack } from '../../../db/rulePacks/signature';
import { packHash } from '../../../db/rules/builtInRules';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import type { Pack } from '../../../shared/assessment/pack/types';
import type { MadeFor, PackExample } from '../../../shared/rulePacks/packFile';
import { smallPack } from '../../assessment/pack/smallPack';

/** A key of this run alone. */
export const newKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

const adult = { format: 'dossier-client/1', fileNumber: '1', persons: [{ id: 'p1', role: 'principal', dateOfBirth: '1990-05-01' }] };
const child = { ...adult, persons: [{ id: 'p1', role: 'principal', dateOfBirth: '2015-05-01' }] };

/** What the small pack comes to: from 2023 an adult has 10 of the 6 points that are asked, and nobody else has any. */
export const smallExamples: PackExample[] = [
  { title: 'An adult who plans a day of filing', asOf: '2026-01-15', client: { ...adult, plan: { filingOn: '2026-06-01' } }, pathways: { 'ca.small': { outcome: 'applies' }, 'ca.small.gated': { outcome: 'applies' } }, scores: { small: 10 } },
  { title: 'A child', asOf: '2026-01-15', client: child, pathways: { 'ca.small': { outcome: 'does-not-apply', notMet: ['small.points'], unknown: [] } } },
];

/** The least pack that a firm can have as its own policy. */
export const firmPack: Pack = { ...smallPack, layer: 'firm' };

/** The funds of a family of one from a day of 2027 on: the built-in rules with this figure, and an example that shows it. */
export const fundsFrom2027 = { from: '2027-07-06', amount: 16_100 } as const;

/** The built-in law with another last amount of settlement funds for a family of one, in force from `from` on. */
export function lawWithFunds({ from, amount }: { from: string; amount: number }, version = '2027.1'): Pack {
  const tables = builtInPack.tables.map((table) => {
    if (table.id !== 'settlement-funds') return table;
    const last = table.versions.at(-1);
    if (!last) throw new Error('the table has versions');
    const [one, ...others] = last.rows;
    if (!one) throw new Error('the table has rows');
    const before = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    return { ...table, versions: [...table.versions.slice(0, -1), { ...last, until: before }, { ...last, from, rows: [{ ...one, values: [amount] }, ...others] }] };
  });
  return { ...builtInPack, version, tables };
}

export type FileParts = { examples?: readonly PackExample[]; madeFor?: MadeFor; key?: KeyObject; publisher?: string };

/** The text of a rule pack file; signed where there is a key. */
export function fileOf(pack: Pack, { examples = [], madeFor = madeForThisProgram(pack), key, publisher = 'Example Publisher' }: FileParts = {}): string {
  const signature = key ? signPack(key, { publisher, signedOn: '2026-11-20', hash: packHash(pack) }, madeFor, examples) : null;
  return packFileText(pack, examples, madeFor, signature);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
