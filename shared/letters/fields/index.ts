import { agreementClauses, agreements, type Clause } from '../clauses';
import type { LetterField } from '../field';
import { changeFields } from './changes';
import { clientFields } from './client';
import { employerFields } from './employer';
import { typedFields } from './letter';
import { caseFields, firmFields } from './office';
import { offerFields } from './offer';

/** Marks a clause of the Code in a template; what stands within is always written. */
const marker = ({ letter, text, citation }: Clause): LetterField => ({
  kind: 'condition', source: 'clause', label: { en: `Clause (${letter}): ${text.en} – ${citation}`, fr: `Clause ${letter})\u00A0: ${text.fr} – ${citation.replace('SOR/2022-128, s.', 'DORS/2022-128, art.')}` }, read: () => true,
});

const named: Readonly<Record<string, LetterField>> = { ...clientFields, ...offerFields, ...employerFields, ...caseFields, ...firmFields, ...changeFields, ...typedFields };

/** Every name that a template may use, with its label and where what it says comes from. */
export const letterFields: ReadonlyMap<string, LetterField> = new Map([
  ...Object.entries(named),
  ...agreements.flatMap((agreement) => agreementClauses[agreement].map((clause): [string, LetterField] => [clause.marker, marker(clause)])),
]);
