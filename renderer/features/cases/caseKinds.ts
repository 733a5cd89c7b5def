import type { CaseView, Language } from '../../../shared/contract';
import { rules } from '../pathways/rules';

/** What a kind of case is called in the rules; its id where they do not know it. */
export function kindTitle(kind: string, language: Language): string {
  const checklist = rules.pack.documents?.checklists.find(({ id }) => id === kind);
  return checklist?.title[language] ?? (rules.hasPathway(kind) ? rules.pathway(kind).title[language] : kind);
}

/** How a case is called: by its own name, or by its kind. */
export const caseTitle = ({ title, kind }: Pick<CaseView, 'title' | 'kind'>, language: Language): string => (title === '' ? kindTitle(kind, language) : title);

/** Kinds for which the rules have a checklist. */
export const kindsWithChecklist = (): readonly string[] => (rules.pack.documents?.checklists ?? []).map(({ id }) => id);
