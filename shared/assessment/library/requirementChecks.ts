import { requirementOf, restsOnCheck } from '../measures/checkMeasures';
import type { LoadedPack } from '../pack/load';
import type { Bilingual, Criterion } from '../pack/types';

/** A requirement of which the rules do not hold everything, so that what the consultant looked up decides. */
export interface RequirementToCheck {
  /** The criterion's id, by which a check of the file names it. */
  id: string;
  /** Null: several pathways ask for it alike. */
  pathway: Bilingual | null;
  label: Bilingual;
  required: Bilingual;
  /** It is answered together with others that ask for the same, by a check that names this id; one that names its own is as good. */
  answeredBy?: string;
}

function requirementsOf(pack: LoadedPack): ReadonlyMap<string, RequirementToCheck> {
  const found = new Map<string, RequirementToCheck>();
  for (const { title, versions } of pack.pack.pathways) {
    // The words of the last version stand for those before.
    for (const criterion of versions.flatMap(({ criteria }): readonly Criterion[] => criteria)) {
      const { id, label, required } = criterion;
      const shared = requirementOf(criterion);
      if (shared !== id) {
        found.set(shared, { id: shared, pathway: null, label, required });
        found.set(id, { id, pathway: title, label, required, answeredBy: shared });
      } else if (restsOnCheck(criterion)) found.set(id, { id, pathway: title, label, required });
    }
  }
  return found;
}

/** The requirements of a pack that are answered by a check, in the order of its pathways, by their ids. */
export const requirementsToCheck = (pack: LoadedPack): ReadonlyMap<string, RequirementToCheck> => pack.derived(requirementsOf);

/** Requirements that are answered together with one: a check that names any of them answers it. None of a requirement that stands by itself. */
export const alikeWith = (pack: LoadedPack, requirement: string): string[] => [...requirementsToCheck(pack).values()].filter(({ answeredBy }) => answeredBy === requirement).map(({ id }) => id);

/** `New Brunswick Critical Worker Pilot · Other requirements of the stream: What the guide asks for besides is met` */
/** Of what several pathways ask for alike, without a pathway. */
export const requirementName = ({ pathway, label, required }: Omit<RequirementToCheck, 'id'>, language: keyof Bilingual): string =>
  `${pathway === null ? '' : `${pathway[language]} · `}${label[language]}${language === 'fr' ? '\u00A0' : ''}: ${required[language]}`;
