import { mostFaultsOfList, parseClientFile, withoutCount } from '../../../shared/clientFile';
import type { Language } from '../../../shared/contract';
import type { Fault } from '../../../shared/errors';

/** Faults as lines of text, one a fault: `okafor.json: /persons/0/work/1/noc: sentence`. */
export const faultLines = (name: string, faults: readonly Fault[], language: Language): string =>
  faults.map(({ path, message }) => [name, path, message[language]].filter((part) => part !== '').join(': ')).join('\n');

/**
 * Every fault of a refused file, for a list to be saved. The service sends no more than a screen shows; where there are more, the file
 * is read once again. What is known already stands where it can no longer be read.
 */
export async function everyFault({ source, faults }: { source: Blob; faults: readonly Fault[] }): Promise<readonly Fault[]> {
  if (withoutCount(faults).more === undefined) return faults;
  try {
    const parsed = parseClientFile(new Uint8Array(await source.arrayBuffer()), mostFaultsOfList);
    return parsed.ok ? faults : parsed.faults;
  } catch {
    return faults;
  }
}
