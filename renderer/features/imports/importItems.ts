import { decode } from '../../../shared/clientFile';
import type { FileStatus, Output } from '../../../shared/contract';
import type { Fault, UserError } from '../../../shared/errors';
import { isWeak } from '../clients/similar';

export type Checked = Extract<Output<'imports.check'>, { ok: true }>;

/** What a person decides for one file before it is imported. */
export type Choices = {
  fileNumber: string;
  status: FileStatus;
  responsibleId: string;
  /** By the employer's id in the file; only for employers that the book knows otherwise, because only there somebody saw what it is about. */
  employers: Readonly<Record<string, 'keep' | 'replace'>>;
  leftOut: boolean;
};

type Named = { key: string; name: string; source: Blob };

/** One chosen file on its way into the book. */
export type ImportItem =
  | (Named & { state: 'waiting' })
  | (Named & { state: 'refused'; faults: readonly Fault[] })
  /** Could not be read, or the service failed over it. */
  | (Named & { state: 'failed'; error: UserError | 'unreadable' })
  | (Named & { state: 'ready'; check: Checked; choices: Choices })
  | (Named & { state: 'imported'; check: Checked; choices: Choices; fileId: string });

export type ReadyItem = Extract<ImportItem, { state: 'ready' }>;
export const isReady = (item: ImportItem): item is ReadyItem => item.state === 'ready';
/** What the button imports. */
export const isIncluded = (item: ImportItem): item is ReadyItem => isReady(item) && !item.choices.leftOut;

/**
 * The text of a chosen file. Never made up: bytes that are not UTF-8 are a fault, as on the command line, instead of the replacement
 * characters that a browser puts in their place. Rejects when the file cannot be read.
 */
export async function textIn(source: Blob): Promise<{ ok: true; text: string } | { ok: false; faults: readonly Fault[] }> {
  const decoded = decode(new Uint8Array(await source.arrayBuffer()));
  return decoded.ok ? decoded : { ok: false, faults: [decoded.fault] };
}

/** What may be chosen or dropped. The ending counts too: not every system knows the type of a `.json` file. */
export const jsonFiles = { 'application/json': ['.json'] };

/** The next number of the same form (`2026-0009` after `2026-0008`) that nobody has. */
export function freeNumber(proposed: string, taken: ReadonlySet<string>): string {
  let number = proposed;
  while (taken.has(number)) {
    const [, head = '', digits = ''] = /^(.*?)(\d*)$/.exec(number) ?? [];
    number = digits === '' ? `${head}-2` : `${head}${String(Number(digits) + 1).padStart(digits.length, '0')}`;
  }
  return number;
}

/** Something that a person should look at before importing. */
export const needsAttention = ({ check, choices }: ReadyItem): boolean =>
  check.fileNumberTaken || choices.leftOut || check.similar.some((match) => !isWeak(match)) || differingEmployers(check).length > 0;

export const differingEmployers = (check: Checked) => check.employers.filter(({ match }) => match !== null && match.differences.length > 0);

/**
 * The choices that a freshly checked file begins with. `others` are the items of the same import: a number that one of them has
 * means that the same file was probably chosen twice, so the second is left out until somebody decides otherwise.
 */
export function initialChoices(check: Checked, others: readonly ImportItem[], defaults: { freeNumber: string; status: FileStatus; responsibleId: string }): Choices {
  const taken = new Set(others.filter(isReady).map(({ choices }) => choices.fileNumber));
  const sameFile = others.some((other) => isReady(other) && other.check.fileNumber === check.fileNumber);
  const clash = check.fileNumberTaken || taken.has(check.fileNumber);
  return {
    fileNumber: clash ? freeNumber(defaults.freeNumber, taken) : check.fileNumber,
    status: defaults.status,
    responsibleId: defaults.responsibleId,
    employers: Object.fromEntries(differingEmployers(check).map(({ localId }) => [localId, 'keep' as const])),
    leftOut: sameFile,
  };
}

/** A file that was looked at before, as it is to be looked at again: what was decided stays decided. */
export const withChoicesOf = (fresh: ReadyItem, { choices }: ReadyItem): ReadyItem => ({
  ...fresh, choices: { ...choices, employers: { ...fresh.choices.employers, ...choices.employers } },
});

export type NumberFault = 'needed' | 'twice';

/** What is wrong with the file number chosen for `item`, compared with what else is about to be imported. */
export function numberFault(item: ReadyItem, items: readonly ImportItem[]): NumberFault | undefined {
  if (item.choices.fileNumber.trim() === '') return 'needed';
  const twice = items.some((other) => other.key !== item.key && isIncluded(other) && other.choices.fileNumber.trim() === item.choices.fileNumber.trim());
  return twice ? 'twice' : undefined;
}

export const canCommit = (items: readonly ImportItem[]): boolean => {
  const included = items.filter(isIncluded);
  return included.length > 0 && included.every((item) => numberFault(item, items) === undefined);
};
