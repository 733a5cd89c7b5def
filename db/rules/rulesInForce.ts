import { LoadedPack } from '../../shared/assessment/pack/load';
import { loadPack, type PackResult } from '../../shared/assessment/pack/validate';
import { packLayers, type PackLayer } from '../../shared/contract';
import { packFileFault } from '../../shared/rulePacks/faults';
import { assessmentRepository } from '../repositories/assessmentRepository';
import { rulePackRepository } from '../repositories/rulePackRepository';
import type { Tx } from '../session/book';
import { builtInRules } from './builtInRules';
import { packTextHash } from './packHash';

/** Packs that were checked already: a second each. Those that a person goes back and forth between. */
const checked = new Map<string, PackResult>();
const mostKept = 4;

function kept(hash: string, make: () => PackResult): PackResult {
  const found = checked.get(hash) ?? make();
  // The one that was asked for last goes last.
  checked.delete(hash);
  checked.set(hash, found);
  for (const oldest of [...checked.keys()].slice(0, -mostKept)) checked.delete(oldest);
  return found;
}

/**
 * Rules that are stored in the book under their hash, checked as rules from outside are; undefined where there are none. Faults where
 * they are not what their hash says, or where this program cannot evaluate them.
 */
export function storedPack(tx: Tx, hash: string): PackResult | undefined {
  const known = checked.get(hash);
  if (known) return kept(hash, () => known);
  const row = assessmentRepository(tx).pack(hash);
  // The program's own need not be checked, nor be stored.
  if (row === undefined || rulePackRepository(tx).importedPack(hash) === undefined) {
    const builtIn = builtInRules();
    if (hash === builtIn.hash) return { ok: true, pack: builtIn };
  }
  if (row === undefined) return undefined;
  // Not kept: a restored book has the rules again.
  if (packTextHash(row.content) !== hash) return { ok: false, faults: [packFileFault('', 'hash-differs')] };
  return kept(hash, () => loadPack(JSON.parse(row.content), hash));
}

/**
 * Keeps a stored pack as usable that a worker thread has checked just now, so that nobody waits for that a second time. Nothing is kept
 * of one that is not what its hash says.
 */
export function noteChecked(tx: Tx, hash: string): void {
  const row = assessmentRepository(tx).pack(hash);
  if (row === undefined || checked.has(hash) || packTextHash(row.content) !== hash) return;
  kept(hash, () => ({ ok: true, pack: new LoadedPack(JSON.parse(row.content), hash) }));
}

/** The pack that was put in force in a layer, as long as nobody has checked it since the program was started. */
export function uncheckedPack(tx: Tx, layer: PackLayer): string | null {
  const hash = rulePackRepository(tx).lastActivations(layer)[0]?.hash ?? null;
  return hash !== null && checked.has(hash) ? null : hash;
}

/** What was put in force in a layer: a pack with what became of loading it. Null: nothing was, or the built-in pack. */
export function chosenPack(tx: Tx, layer: PackLayer): { hash: string; result: PackResult } | null {
  const hash = rulePackRepository(tx).lastActivations(layer)[0]?.hash ?? null;
  if (hash === null) return null;
  return { hash, result: storedPack(tx, hash) ?? { ok: false, faults: [packFileFault('', 'hash-differs')] } };
}

/**
 * The rules of a layer: those that were put in force, where this program can use them. Otherwise those of the program for the law, and
 * none for the other layers. Never mixed: each layer is evaluated by itself.
 */
export function layerRules(tx: Tx, layer: PackLayer): LoadedPack | null {
  const chosen = chosenPack(tx, layer);
  if (chosen?.result.ok) return chosen.result.pack;
  return layer === 'law' ? builtInRules() : null;
}

/** The law: what outcomes, checklists and saved assessments rest on. */
export const rulesInForce = (tx: Tx): LoadedPack => layerRules(tx, 'law') ?? builtInRules();

/** The rules of every layer in which some are in force. */
export const allRulesInForce = (tx: Tx): LoadedPack[] => packLayers.flatMap((layer) => layerRules(tx, layer) ?? []);
