import type { LoadedPack } from '../pack/load';
import type { Bilingual, Condition, Criterion } from '../pack/types';

/** The measure of a requirement that is not held: the requirement checks of the file decide. */
export const requirementMeasure = 'requirement-checked';

/** A requirement of which the rules do not hold everything, so that what the consultant looked up decides. */
export interface RequirementToCheck {
  /** The criterion's id, by which a check of the file names it. */
  id: string;
  pathway: Bilingual;
  label: Bilingual;
  required: Bilingual;
}

/** Whether a condition rests on what was looked up for a requirement. */
export const restsOnCheck = (condition: Condition | 'judgement', id: string): boolean => condition !== 'judgement' && JSON.stringify(condition).includes(`{"measure":"${requirementMeasure}","with":{"requirement":${JSON.stringify(id)}`);

function requirementsOf(pack: LoadedPack): ReadonlyMap<string, RequirementToCheck> {
  const found = new Map<string, RequirementToCheck>();
  for (const { title, versions } of pack.pack.pathways) {
    // The words of the last version stand for those before.
    for (const { id, label, required, condition } of versions.flatMap(({ criteria }): readonly Criterion[] => criteria)) if (restsOnCheck(condition, id)) found.set(id, { id, pathway: title, label, required });
  }
  return found;
}

/** The requirements of a pack that are answered by a check, in the order of its pathways, by their ids. */
export const requirementsToCheck = (pack: LoadedPack): ReadonlyMap<string, RequirementToCheck> => pack.derived(requirementsOf);

/** `New Brunswick Critical Worker Pilot · Other requirements of the stream: What the guide asks for besides is met` */
export const requirementName = ({ pathway, label, required }: Omit<RequirementToCheck, 'id'>, language: keyof Bilingual): string =>
  `${pathway[language]} · ${label[language]}${language === 'fr' ? '\u00A0' : ''}: ${required[language]}`;
