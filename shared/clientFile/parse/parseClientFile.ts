import type { Fault } from '../../errors';
import type { ClientFile } from '../entities/file';
import { FaultList, mostFaults } from '../faults/faultList';
import { checkFile } from './checkFile';
import { decode } from './decode';
import { byFileOrder } from './fileOrder';
import { readJson } from './readJson';

export type ParsedClientFile = { ok: true; file: ClientFile } | { ok: false; faults: Fault[] };

/**
 * Reads a `dossier-client/1` file: its text or its bytes (UTF-8, at most 32 MB). Every fault is reported, in the order of the file,
 * with its JSON Pointer and a sentence in both languages; beyond `most` the last one says how many more there are. Nothing of
 * a faulty file is returned, and nothing is added to, dropped from or changed in a valid one.
 */
export function parseClientFile(input: string | Uint8Array, most = mostFaults): ParsedClientFile {
  const decoded = decode(input);
  if (!decoded.ok) return { ok: false, faults: [decoded.fault] };
  const reading = readJson(decoded.text, most);
  if (!reading.ok) return { ok: false, faults: [reading.fault] };
  return result(reading.value, FaultList.joined([reading.faults, checkFile(reading.value, reading.faults.all, most)], most));
}

/** The same for a value that is already in memory, as `JSON.parse` makes it. Members that are `undefined` count as absent. */
export const parseClientFileValue = (value: unknown): ParsedClientFile => result(value, checkFile(value));

const isFaultless = (_value: unknown, faults: FaultList): _value is ClientFile => faults.size === 0;

const result = (value: unknown, faults: FaultList): ParsedClientFile =>
  isFaultless(value, faults) ? { ok: true, file: value } : { ok: false, faults: faults.sorted(byFileOrder(value)) };
