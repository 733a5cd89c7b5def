import { type AttachmentFlag, type AttachmentKind } from './kinds';
import { cleanName, joinName, shortened, splitName } from './names';

/**
 * Endings with which another program may be asked to open a copy, the usual one first. What is not named here never leaves the vault that
 * way: no older office format and no RTF, which carry programs and objects, no mail, no archive, nothing unrecognized.
 */
const outsideEndings: Partial<Record<AttachmentKind, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  tiff: ['tif', 'tiff'],
  gif: ['gif'],
  bmp: ['bmp'],
  webp: ['webp'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odt: ['odt'],
  // Not CSV, which a spreadsheet would calculate.
  txt: ['txt'],
};
const allEndings = new Set(Object.values(outsideEndings).flat());

/** Characters of a copy's name without its ending: short enough in bytes for every system, however deep the folder lies. */
const longestStem = 60;

/** Whether another program may be asked to open a document. Never one with macros. */
export const mayOpenOutside = ({ kind, flags }: { kind: AttachmentKind; flags: readonly AttachmentFlag[] }): boolean => outsideEndings[kind] !== undefined && !flags.includes('macros');

/** What the copy of a document is called: its name, with an ending of its kind whatever it had. Null for a kind that stays inside. */
export function outsideName(name: string, kind: AttachmentKind): string | null {
  const endings = outsideEndings[kind];
  if (endings === undefined) return null;
  const { stem, ending } = splitName(cleanName(name));
  const fits = endings.includes(ending.toLowerCase());
  // A leading dot would hide it.
  const short = shortened((fits ? stem : joinName(stem, ending)).replace(/^[.\s]+/u, ''), longestStem).trim();
  return cleanName(joinName(short === '' ? 'document' : short, fits ? ending.toLowerCase() : endings[0]));
}

/** Whether a file of this name may be handed to the system: exactly as `outsideName` gives it. */
export function isOutsideName(name: string): boolean {
  const { stem, ending } = splitName(name);
  return allEndings.has(ending) && cleanName(name) === name && stem.length <= longestStem + 1 && !name.startsWith('.');
}
