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

/** What stands in the cell of a document: its title, what it must show, what is peculiar about it and how one comes by it. */
function description(item: ListedItem, language: 'en' | 'fr'): Run[] {
  const words = checklistWords[language];
  const lines: Run[] = [bold(item.form === null || item.title.includes(item.form.number) ? item.title : `${item.form.number} – ${item.title}`)];
  const add = (text: string): void => void lines.push({ text: `\n${text}` });
  // Of what may never be asked for, the title and the reason say enough.
  if (item.need !== 'required' && (item.progress === undefined || item.progress.state === 'needed')) return lines;
  if (item.mustContain.length > 0) add(words.shows(item.mustContain.join('; ')));
  if (item.certifiedCopy !== 'never') add(item.certifiedCopy === 'always' ? words.certifiedCopy : words.certifiedCopyWhereAsked);
  if (!isSettled(item) && item.howToObtain !== '') lines.push({ text: '\n' }, italic(item.howToObtain));
  if (item.note !== '') lines.push({ text: item.howToObtain === '' ? '\n' : ' ' }, italic(item.note));
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

/** `sources` is absent where a client only wants to know what to bring. */
function itemRow(item: ListedItem, sources: Sources | undefined, language: 'en' | 'fr'): TableRow {
  const cited = sources?.citeBriefly(item.citations) ?? '';
  sources?.doubtful(item.citations);
  return row(
    { ...checkbox(isSettled(item)), runs: description(item, language) },
    [`${sources ? item.reason : item.reasonToClient}${cited === '' ? '' : ` ${cited}`}`, ...(item.validFor === '' ? [] : [`\n${item.validFor}`])],
    providerWords[item.providedBy][language],
    stateOf(item, language),
  );
}

/** The rows of one person or employer, by category in the order of the list. */
function rowsOf(items: readonly ListedItem[], sources: Sources | undefined, language: 'en' | 'fr'): TableRow[] {
  const categories = [...new Set(items.map(({ category }) => category))];
  return categories.flatMap((category) => [section(categoryWords[category][language]), ...items.filter((item) => item.category === category).map((item) => itemRow(item, sources, language))]);
}

/** A document with whom it is for. */
const named = ({ owner, title }: ListedItem): string => (owner.role === '' ? title : `${title} (${owner.name})`);

/** What the client is asked first: each fact, and the documents that will be needed or not by it. */
function questions(items: readonly ListedItem[], language: 'en' | 'fr'): Block[] {
  if (items.length === 0) return [];
  const words = checklistWords[language];
  const decided = new Map<string, string[]>();
  for (const item of items) for (const fact of item.dependsOn) decided.set(fact, [...(decided.get(fact) ?? []), named(item)]);
  return [
    heading(2, words.questions),
    paragraph(words.questionsLead),
    table([column(words.question, { width: { share: 4 } }), column(words.decides, { width: { share: 6 } })], [...decided].map(([fact, documents]) => row(fact, [...new Set(documents)].join('; ')))),
  ];
}

/** What is doubtful about what was cited, if anything is. */
function doubtsOf(sources: Sources, title: string): Block[] {
  const doubts = sources.doubts();
  return doubts.length === 0 ? [] : [heading(2, title), ...doubts.map((doubt) => paragraph(doubt, { tone: 'quiet' }))];
}

/** A checklist to print or send: by person and category, with reasons and their sources. Pure: the same input gives the same document. */
export function checklistDocument({ language, kind, title, clientName, fileNumber, asOf, rulesVersion, preparedBy, items, citations, letterhead }: ChecklistInput): Document {
  const words = checklistWords[language];
  const sources = new Sources(citations, language);
  const day = longDate(asOf, language);
  const remaining = kind === 'missing' ? items.filter((item) => !isSettled(item) && item.need !== 'if-asked') : items;
  // A client is asked for what is needed, and for the facts that say what else is. Where somebody began with a document, it is no question any more.
  const isQuestion = ({ need, progress }: ListedItem): boolean => kind === 'missing' && need === 'open' && (progress === undefined || progress.state === 'needed');
  const shown = remaining.filter((item) => !isQuestion(item));
  const asked = remaining.filter((item) => isQuestion(item) && item.dependsOn.length > 0);
  // What no answer of the client settles is the office’s to look up, and no question.
  const checked = remaining.filter((item) => isQuestion(item) && item.dependsOn.length === 0);
  const heads = kind === 'missing' ? { title: words.missingTitle, lead: words.missingLead } : { title: words.title, lead: words.lead };
  const groups = byOwner(shown);
  const columns = [column(words.document, { width: { share: 6 } }), column(`${words.why} · ${words.valid}`, { width: { share: 4 } }), column(words.from, { width: { points: 76 } }), column(words.state, { width: { points: 62 } })];
  const lists: Block[] = groups.flatMap(({ owner, items: own }) => [
    heading(2, owner.role === '' ? owner.name : `${owner.name} – ${owner.role}`),
    table(columns, rowsOf(own, kind === 'checklist' ? sources : undefined, language)),
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
      ...(remaining.length === 0 ? [paragraph(words.nothing)] : [...(shown.some(({ translation }) => translation) ? [paragraph(words.translation)] : []), ...lists, ...questions(asked, language), ...(checked.length === 0 ? [] : [paragraph(words.beingChecked([...new Set(checked.map(named))].join('; ')))])]),
      ...doubtsOf(sources, words.doubts),
      ...(shown.length === 0 || kind === 'missing' ? [] : [heading(2, words.sources), ...sources.listed(wordsFor(language))]),
      info(language, words.closing),
    ],
  });
}
