import type { Language } from '../../../shared/contract';
import type { Fault } from '../../../shared/errors';

/** Faults as lines of text, one a fault: `okafor.json: /persons/0/work/1/noc: sentence`. */
export const faultLines = (name: string, faults: readonly Fault[], language: Language): string =>
  faults.map(({ path, message }) => [name, path, message[language]].filter((part) => part !== '').join(': ')).join('\n');
