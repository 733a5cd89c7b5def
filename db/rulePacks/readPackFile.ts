import { canonicalJson } from '../../shared/canonicalJson';
import { engineNumber } from '../../shared/assessment/engine/number';
import { measures } from '../../shared/assessment/measures';
import { LoadedPack } from '../../shared/assessment/pack/load';
import { loadPack } from '../../shared/assessment/pack/validate';
import { builtInPack } from '../../shared/assessment/rules/builtIn';
import { decode, faultsFromZod, pointerTo } from '../../shared/clientFile';
import { FaultList, mostFaults } from '../../shared/clientFile/faults/faultList';
import { readJson } from '../../shared/clientFile/parse/readJson';
import type { Fault } from '../../shared/errors';
import { exampleFaults } from '../../shared/rulePacks/examples';
import { packFileFault } from '../../shared/rulePacks/faults';
import { largestPackFileBytes, largestPackFileMb, packFile, type MadeFor, type PackExample, type PackFile, type PackSignature } from '../../shared/rulePacks/packFile';
import { packTextHash } from '../rules/packHash';
import { isSignedBy, publicKeyFrom } from './signature';

/** A rule pack file that is whole, sound and, where it is signed, signed by the key that it names. */
export type ReadPack = {
  pack: LoadedPack;
  /** Canonical JSON of the rules: what their hash is of. */
  text: string;
  examples: readonly PackExample[];
  madeFor: MadeFor;
  /** Null: a pack of the firm's own policy, unsigned. */
  signature: PackSignature | null;
};

export type PackReading = { ok: true; read: ReadPack } | { ok: false; faults: readonly Fault[] };

const refused = (...faults: Fault[]): PackReading => ({ ok: false, faults });
const below = (member: string, faults: readonly Fault[]): Fault[] => faults.map((fault) => ({ ...fault, path: `/${member}${fault.path}` }));

/** The first halves of surrogate pairs without the second, and the reverse: no UTF-8 has them. */
const isBroken = (text: string): boolean => /\p{Surrogate}/u.test(text);

/** Texts that cannot be written as UTF-8, at their paths: two programs would sign different bytes for them. */
function brokenTexts(root: unknown): Fault[] {
  const faults: Fault[] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'string' ? isBroken(value) : typeof value === 'object' && value !== null && Object.keys(value).some(isBroken)) faults.push(packFileFault(pointerTo(path), 'not-canonical'));
    else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) for (const [name, member] of Object.entries(value)) walk(member, [...path, name]);
  };
  walk(root, []);
  return faults;
}

/** What of the evaluation that a pack was made with this program does not have yet. */
function newerFaults({ engine, measures: made }: MadeFor): Fault[] {
  if (engine > engineNumber) return [packFileFault('/madeFor/engine', 'newer-engine', { made: engine, present: engineNumber })];
  return Object.entries(made).flatMap(([id, number]) => {
    const present = measures.get(id)?.number ?? 0;
    return number > present ? [packFileFault(pointerTo(['madeFor', 'measures', id]), 'newer-measure', { id, made: number, present })] : [];
  });
}

function signatureFaults({ signature, madeFor, examples }: PackFile, hash: string): Fault[] {
  if (!signature) return [];
  const key = publicKeyFrom(signature.publicKey);
  if (!key) return [packFileFault('/signature/publicKey', 'not-a-key')];
  // Whose fault it is differs: with other rules than were signed, the signature itself may still be sound.
  if (signature.hash !== hash) return [packFileFault('/pack', 'hash-differs')];
  return isSignedBy(key, signature, madeFor, examples) ? [] : [packFileFault('/signature/value', 'bad-signature')];
}

type Envelope = { ok: true; file: PackFile } | { ok: false; faults: readonly Fault[] };

/** The file around the rules: JSON without anything that two readers could take differently, in the form of a rule pack file. */
function envelopeOf(bytes: Uint8Array): Envelope {
  const fail = (...faults: readonly Fault[]): Envelope => ({ ok: false, faults });
  if (bytes.length > largestPackFileBytes) return fail(packFileFault('', 'pack-too-large', { max: largestPackFileMb }));
  const decoded = decode(bytes);
  if (!decoded.ok) return fail(decoded.fault);
  const reading = readJson(decoded.text);
  if (!reading.ok) return fail(reading.fault);
  if (reading.faults.size > 0) return fail(...FaultList.joined([reading.faults], mostFaults).sorted(() => 0));
  const broken = brokenTexts(reading.value);
  if (broken.length > 0) return fail(...broken);
  const parsed = packFile.safeParse(reading.value);
  return parsed.success ? { ok: true, file: parsed.data } : fail(...faultsFromZod(parsed.error));
}

/**
 * What is asked of the signature. `use`: one, but for the firm's own policy. `check`: that it fits, where there is one. `ignore`: nothing,
 * nor of what the file says it was made for, since it is about to be signed anew.
 */
export type SignatureAsked = 'use' | 'check' | 'ignore';

/** The rules of a file and whether it is theirs. Faults at the first stage that finds some. */
function rulesFaults(file: PackFile, pack: LoadedPack, asked: SignatureAsked): Fault[] {
  const wrong = asked === 'ignore' ? [] : signatureFaults(file, pack.hash);
  if (wrong.length > 0) return wrong;
  const { layer } = pack.pack;
  if (asked === 'use' && !file.signature && layer !== 'firm') return [packFileFault('/signature', 'unsigned', { layer })];
  return exampleFaults(pack, file.examples, builtInPack);
}

/**
 * Reads a rule pack file, or refuses it whole with everything that is wrong at the first stage that finds something: the text, the
 * file, the evaluation that it was made with, the rules, the signature, the layer, the examples.
 */
export function readPackFile(bytes: Uint8Array, asked: SignatureAsked = 'use'): PackReading {
  const envelope = envelopeOf(bytes);
  if (!envelope.ok) return envelope;
  const { file } = envelope;
  const newer = asked === 'ignore' ? [] : newerFaults(file.madeFor);
  if (newer.length > 0) return refused(...newer);
  // Before anything is written from it: what is nested too deep would exhaust what writes it.
  const checked = loadPack(file.pack, '');
  if (!checked.ok) return refused(...below('pack', checked.faults));
  const text = canonicalJson(file.pack);
  const pack = new LoadedPack(checked.pack.pack, packTextHash(text));
  const faults = rulesFaults(file, pack, asked);
  return faults.length > 0 ? refused(...faults) : { ok: true, read: { pack, text, examples: file.examples, madeFor: file.madeFor, signature: file.signature ?? null } };
}
