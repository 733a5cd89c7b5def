import type { PackLayer } from '../../shared/contract';
import type { Fault } from '../../shared/errors';
import type { MadeFor, PackExample, PackSignature } from '../../shared/rulePacks/packFile';
import { readPackFile } from './readPackFile';

/** A rule pack file that was read by a worker thread: plain values alone, which can be handed from thread to thread. */
export type CheckedPack = {
  hash: string;
  version: string;
  layer: PackLayer;
  pathways: number;
  /** Canonical JSON of the rules. */
  text: string;
  examples: readonly PackExample[];
  madeFor: MadeFor;
  signature: PackSignature | null;
};
export type PackCheck = { ok: true; checked: CheckedPack } | { ok: false; faults: readonly Fault[] };

/** More than this nobody reads, and a hostile file of 24 MB can have millions. */
const mostFaultsSent = 200;

/** Reads a rule pack file for an import. Takes a second or more: it belongs into a worker thread. */
export function checkPackFile(bytes: Uint8Array): PackCheck {
  const reading = readPackFile(bytes, 'use');
  if (!reading.ok) return { ok: false, faults: reading.faults.slice(0, mostFaultsSent) };
  const { pack, text, examples, madeFor, signature } = reading.read;
  return { ok: true, checked: { hash: pack.hash, version: pack.version, layer: pack.pack.layer, pathways: pack.pack.pathways.length, text, examples, madeFor, signature } };
}
