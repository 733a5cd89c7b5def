import type { Citation } from '../assessment/pack/types';
import { sourceInWords } from '../assessment/report/sources';
import { spacedIn } from '../texts/typography';
import type { ListedItem } from './listed';
import { stateWords } from './states';
import { categoryWords, certifiedCopyWords, checklistWords, needWords, providerWords } from './words';

/** The sources that a requirement rests on, by name: each once, those that the rules no longer know left out. */
const sourcesOf = (ids: readonly string[], citations: Readonly<Record<string, Citation>>, language: 'en' | 'fr'): string =>
  [...new Set(ids.flatMap((id) => { const citation = citations[id]; return citation ? [sourceInWords(citation, language)] : []; }))].join('\n');

/** A checklist as a table of texts, its first row the titles of the columns. Columns of the progress of a case stand only where items have one. */
export function checklistRows(items: readonly ListedItem[], language: 'en' | 'fr', citations: Readonly<Record<string, Citation>>): string[][] {
  const words = checklistWords[language];
  const hasProgress = items.some(({ progress }) => progress !== undefined);
  const stateOf = ({ progress }: ListedItem): string => (progress ? [stateWords[progress.state][language], ...(progress.reason === '' ? [] : [words.reasonOfState(progress.reason)])].join('\n') : '');
  const titles = [words.person, words.category, words.document, words.need, words.why, words.from, words.form, words.valid, words.contains, words.obtain, words.translated, words.certified, ...(hasProgress ? [words.state, words.due, words.note] : []), words.sources];
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
    item.translation ? words.ifForeign : '',
    certifiedCopyWords[item.certifiedCopy][language],
    ...(hasProgress ? [stateOf(item), item.progress?.dueOn ?? '', item.progress?.remark ?? ''] : []),
    sourcesOf(item.citations, citations, language),
  ]);
  return [titles, ...rows].map((row) => row.map((text) => spacedIn(language, text)));
}
