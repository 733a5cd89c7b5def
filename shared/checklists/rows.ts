import type { ListedItem } from './listed';
import { stateWords } from './states';
import { categoryWords, checklistWords, needWords, providerWords } from './words';

/** A checklist as a table of texts, its first row the titles of the columns. Columns of the progress of a case stand only where items have one. */
export function checklistRows(items: readonly ListedItem[], language: 'en' | 'fr'): string[][] {
  const words = checklistWords[language];
  const hasProgress = items.some(({ progress }) => progress !== undefined);
  const titles = [words.person, words.category, words.document, words.need, words.why, words.from, words.form, words.valid, words.contains, words.obtain, ...(hasProgress ? [words.state, words.due, words.note] : []), words.sources];
  const rows = items.map((item) => [
    item.owner.name,
    categoryWords[item.category][language],
    item.title,
    needWords[item.need][language],
    item.reason,
    providerWords[item.providedBy][language],
    item.form?.number ?? '',
    item.validFor,
    [...item.mustContain, ...(item.note === '' ? [] : [item.note])].join('; '),
    item.howToObtain,
    ...(hasProgress ? [item.progress ? [stateWords[item.progress.state][language], item.progress.reason].filter((part) => part !== '').join(': ') : '', item.progress?.dueOn ?? '', item.progress?.remark ?? ''] : []),
    item.citations.join(', '),
  ]);
  return [titles, ...rows];
}
