import type { LoadedPack } from '../../../shared/assessment/pack/load';
import type { CaseView, Language } from '../../../shared/contract';

/** What a kind of case is called in the rules; its id where they do not know it (any more). */
export function kindTitle(kind: string, language: Language, rules: LoadedPack): string {
  const checklist = rules.pack.documents?.checklists.find(({ id }) => id === kind);
  return checklist?.title[language] ?? (rules.hasPathway(kind) ? rules.pathway(kind).title[language] : kind);
}

/** How a case is called: by its own name, or by its kind. */
export const caseTitle = ({ title, kind }: Pick<CaseView, 'title' | 'kind'>, language: Language, rules: LoadedPack): string => (title === '' ? kindTitle(kind, language, rules) : title);

/** Kinds for which there is a checklist. */
export const kindsWithChecklist = ({ pack }: LoadedPack): readonly string[] => (pack.documents?.checklists ?? []).map(({ id }) => id);
