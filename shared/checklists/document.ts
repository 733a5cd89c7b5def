import type { Citation } from '../assessment/pack/types';
import { Sources } from '../assessment/report/sources';
import { longDate, wordsFor } from '../assessment/report/words';
import { bold, checkbox, column, definitions, documentOf, heading, info, italic, paragraph, row, section, table, type Block, type Document, type Letterhead, type Run, type TableRow } from '../documents';
import { byOwner, type ListedItem } from './listed';
import { settledStates, stateWords } from './states';
import { categoryWords, checklistWords, needWords, providerWords } from './words';

export type ChecklistInput = {
  language: 'en' | 'fr';
  /** `missing`: only what is still to be done, as a letter to the client lists it. */
  kind: 'checklist' | 'missing';
  /** Of the pathway or kind of case. */
  title: string;
  clientName: string;
  fileNumber: string;
  asOf: string;
  rulesVersion: string;
  /** Who prepared it, with the licence number; empty: nobody is named. */
  preparedBy: string;
  items: readonly ListedItem[];
  citations: Readonly<Record<string, Citation>>;
  letterhead?: Letterhead;
};

const isSettled = ({ progress }: ListedItem): boolean => progress !== undefined && settledStates.includes(progress.state);

/** What stands in the cell of a document: its title, what it must show and what is peculiar about it. */
function description(item: ListedItem, language: 'en' | 'fr'): Run[] {
  const words = checklistWords[language];
  const lines: Run[] = [bold(item.form === null || item.title.includes(item.form.number) ? item.title : `${item.form.number} – ${item.title}`)];
  const add = (text: string): void => void lines.push({ text: `\n${text}` });
  for (const text of item.mustContain) add(`• ${text}`);
  if (item.note !== '') lines.push({ text: '\n' }, italic(item.note));
  if (item.translation) add(words.translation);
  if (item.certifiedCopy !== 'never') add(item.certifiedCopy === 'always' ? words.certifiedCopy : words.certifiedCopyWhereAsked);
  return lines;
}

function stateOf({ progress, need }: ListedItem, language: 'en' | 'fr'): string {
  if (!progress) return needWords[need][language];
  const words = checklistWords[language];
  return [
    stateWords[progress.state][language],
    ...(progress.reason === '' ? [] : [words.reasonOfState(progress.reason)]),
    ...(progress.dueOn === null ? [] : [`${words.due}: ${longDate(progress.dueOn, language)}`]),
    ...(progress.remark === '' ? [] : [progress.remark]),
  ].join('\n');
}

function itemRow(item: ListedItem, sources: Sources, language: 'en' | 'fr'): TableRow {
  return row(
    { ...checkbox(isSettled(item)), runs: description(item, language) },
    [item.reason, ...(item.citations.length > 0 ? [`\n${sources.cite(item.citations)}`] : [])],
    [providerWords[item.providedBy][language], ...(item.validFor === '' ? [] : [`\n${item.validFor}`])],
    stateOf(item, language),
  );
}

/** The rows of one person or employer, by category in the order of the list. */
function rowsOf(items: readonly ListedItem[], sources: Sources, language: 'en' | 'fr'): TableRow[] {
  const categories = [...new Set(items.map(({ category }) => category))];
  return categories.flatMap((category) => [section(categoryWords[category][language]), ...items.filter((item) => item.category === category).map((item) => itemRow(item, sources, language))]);
}

/** A checklist to print or send: by person and category, with reasons and their sources. Pure: the same input gives the same document. */
export function checklistDocument({ language, kind, title, clientName, fileNumber, asOf, rulesVersion, preparedBy, items, citations, letterhead }: ChecklistInput): Document {
  const words = checklistWords[language];
  const sources = new Sources(citations, language);
  const day = longDate(asOf, language);
  const shown = kind === 'missing' ? items.filter((item) => !isSettled(item) && item.need !== 'if-asked') : items;
  const heads = kind === 'missing' ? { title: words.missingTitle, lead: words.missingLead } : { title: words.title, lead: words.lead };
  const groups = byOwner(shown);
  const columns = [column(words.document, { width: { share: 5 } }), column(words.why, { width: { share: 4 } }), column(`${words.from} · ${words.valid}`, { width: { share: 3 } }), column(words.state, { width: { points: 74 } })];
  const lists: Block[] = groups.flatMap(({ owner, items: own }) => [
    heading(2, owner.role === '' ? owner.name : `${owner.name} – ${owner.role}`),
    table(columns, rowsOf(own, sources, language)),
  ]);
  return documentOf({
    language, title: `${heads.title} — ${clientName}`, author: preparedBy, date: asOf,
    ...(letterhead ? { letterhead } : {}),
    footer: words.footer(preparedBy, day, rulesVersion, fileNumber),
    blocks: [
      heading(1, heads.title),
      paragraph(heads.lead(clientName, day), { tone: 'lead' }),
      definitions([
        [words.client, clientName],
        [words.fileNumber, fileNumber],
        [words.pathway, title],
        [words.asOf, day],
        [words.rules, words.rulesVersion(rulesVersion)],
        ...(preparedBy === '' ? [] : [[words.representative, preparedBy] as const]),
      ]),
      ...(lists.length === 0 ? [paragraph(words.nothing)] : lists),
      ...(shown.length === 0 ? [] : [heading(2, words.sources), ...sources.listed(wordsFor(language))]),
      info(language, words.closing),
    ],
  });
}
