import { engineNumber } from '../../shared/assessment/engine/number';
import { packLayers, type ImportedPack, type InForce, type InspectedPack, type LayerState, type Output, type PackLayer } from '../../shared/contract';
import type { PackSignature } from '../../shared/rulePacks/packFile';
import { assessmentRepository } from '../repositories/assessmentRepository';
import { rulePackRepository } from '../repositories/rulePackRepository';
import { builtInRules } from '../rules/builtInRules';
import { chosenPack } from '../rules/rulesInForce';
import type { Tx } from '../session/book';
import type { CheckedPack } from './checkPackFile';
import { olderParts } from './madeFor';
import { fingerprintOf } from './signature';

/** Faults that are told with a pack that can no longer be used: the first say why. */
const mostFaultsTold = 20;

/** Who signed; under the name that this book gave the key, where it trusts it. */
export function signerOf(tx: Tx, signature: PackSignature | null): ImportedPack['signer'] {
  if (signature === null) return null;
  const { publicKey, signedOn, publisher } = signature;
  const fingerprint = fingerprintOf(publicKey);
  const trusted = rulePackRepository(tx).publisher(fingerprint);
  return { name: trusted?.name ?? publisher, publicKey, fingerprint, signedOn, isTrusted: trusted !== undefined };
}

type ImportedRow = ReturnType<ReturnType<typeof rulePackRepository>['imported']>[number];

const importedView = (tx: Tx, { hash, version, layer, madeFor, signature, importedAt, importer }: ImportedRow): ImportedPack => ({
  hash, version, layer, older: olderParts(madeFor), signer: signerOf(tx, signature), importedAt, importedBy: importer,
});

export const importedViews = (tx: Tx): ImportedPack[] => rulePackRepository(tx).imported().map((row) => importedView(tx, row));

export const inspectedView = (tx: Tx, { hash, version, layer, pathways, examples, madeFor, signature }: CheckedPack): InspectedPack => ({
  hash, version, layer, pathways, examples: examples.length, older: olderParts(madeFor), signer: signerOf(tx, signature), isImported: rulePackRepository(tx).importedPack(hash) !== undefined,
});

function inForceOf(tx: Tx, layer: PackLayer, hash: string | null): InForce {
  if (hash !== null) {
    const imported = rulePackRepository(tx).importedPack(hash);
    return { origin: 'imported', hash, version: assessmentRepository(tx).pack(hash)?.version ?? null, publisher: signerOf(tx, imported?.signature ?? null)?.name ?? null };
  }
  if (layer !== 'law') return { origin: 'none', hash: null, version: null, publisher: null };
  const { version, hash: own } = builtInRules();
  return { origin: 'built-in', hash: own, version, publisher: null };
}

/** What is in force in a layer, what was before, and what stands in the way of what was chosen. */
export function layerState(tx: Tx, layer: PackLayer): LayerState {
  const [last, before] = rulePackRepository(tx).lastActivations(layer);
  const chosen = chosenPack(tx, layer);
  const unusable = chosen && !chosen.result.ok ? chosen.result.faults : undefined;
  return {
    layer,
    present: inForceOf(tx, layer, unusable ? null : (chosen?.hash ?? null)),
    since: last ? { at: last.activatedAt, by: last.activator } : null,
    before: last ? inForceOf(tx, layer, before?.hash ?? null) : null,
    unusable: chosen && unusable ? { hash: chosen.hash, version: assessmentRepository(tx).pack(chosen.hash)?.version ?? '', faults: unusable.slice(0, mostFaultsTold) } : null,
  };
}

export function listRulePacks(tx: Tx): Output<'rulePacks.list'> {
  const { hash, version } = builtInRules();
  return {
    layers: packLayers.map((layer) => layerState(tx, layer)), builtIn: { hash, version }, engine: engineNumber, imported: importedViews(tx),
    publishers: rulePackRepository(tx).publishers().map(({ fingerprint, name, trustedAt, truster }) => ({ fingerprint, name, trustedAt, trustedBy: truster })),
  };
}
