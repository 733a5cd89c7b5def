import { strFromU8, unzipSync } from 'fflate';
import { templateFault, type TemplateFault } from '../../shared/letters/faults';
import type { LetterValue } from '../../shared/letters/field';
import { letterFields } from '../../shared/letters/fields';
import { checkTemplate } from './checkTemplate';
import { mergeDocx } from './mergeDocx';
import { isTextPart, paragraphsOf } from './readTemplate';

/** Two rows for each list and a word for each text: whether every list and condition can be put together shows by doing it. */
const trial: Readonly<Record<string, LetterValue>> = Object.fromEntries(
  [...letterFields].map(([name, field]) => {
    if (field.kind === 'text') return [name, 'x'];
    if (field.kind === 'condition') return [name, true];
    const row = Object.fromEntries(Object.keys(field.members).map((member) => [member, 'x']));
    return [name, [row, row]];
  }),
);

async function merges(docx: Uint8Array): Promise<boolean> {
  try {
    const parts = unzipSync(await mergeDocx(docx, trial), { filter: ({ name }) => isTextPart(name) });
    return Object.entries(parts).every(([name, content]) => paragraphsOf(name, strFromU8(content)).every(({ text }) => !/[{}]/.test(text)));
  } catch {
    return false;
  }
}

/** A template that may be kept, or why not. */
export async function acceptTemplate(bytes: Uint8Array): Promise<{ docx?: Uint8Array; faults: readonly TemplateFault[] }> {
  const checked = checkTemplate(bytes);
  if (!('docx' in checked)) return checked;
  return (await merges(checked.docx)) ? checked : { faults: [templateFault('cannot-be-merged', 'word/document.xml')] };
}
