import { engineNumber } from '../../shared/assessment/engine/number';
import { measures } from '../../shared/assessment/measures';
import type { Pack } from '../../shared/assessment/pack/types';
import { canonicalJson } from '../../shared/canonicalJson';
import { packFileFormat, type MadeFor, type PackExample, type PackSignature } from '../../shared/rulePacks/packFile';
import { measureNumbers } from '../assessments/measureNumbers';

/** The evaluation of this program, as far as a pack uses it. */
export const madeForThisProgram = (pack: Pack): MadeFor => ({ engine: engineNumber, measures: measureNumbers(pack) });

/** Measures whose code is another by now than the one that a pack was made with, and whether the engine is. */
export function olderParts({ engine, measures: made }: MadeFor): { engine: boolean; measures: string[] } {
  return { engine: engine < engineNumber, measures: Object.entries(made).flatMap(([id, number]) => (number < (measures.get(id)?.number ?? 0) ? [id] : [])).toSorted() };
}

/** The text of a rule pack file: canonical JSON, and a line break at its end. */
export const packFileText = (pack: Pack, examples: readonly PackExample[], madeFor: MadeFor, signature: PackSignature | null): string =>
  `${canonicalJson({ format: packFileFormat, pack, examples, madeFor, ...(signature ? { signature } : {}) })}\n`;
