import { factNames, personName } from '../assessment/report/names';
import { longDate } from '../assessment/report/words';
import { bold, bullets, column, definitions, documentOf, heading, info, italic, paragraph, row, table, warning, type Block, type Document, type Letterhead, type Run, type TableRow } from '../documents';
import { formName, fullFormName } from './allForms';
import { findingsOf } from './findings';
import { byHandWords, confidenceWords, formWords, madeForWords, mediumWords, noneWord, spanWords } from './words';
import { waitingForOffer, type AnsweredItem, type AnsweredSection, type AnsweredTable, type Sheet } from './sheet';
import type { Answer, Subject } from './types';

export type FormDocumentInput = { sheet: Sheet; fileNumber: string; /** Who prepared it, with the licence number; empty: nobody is named. */ preparedBy: string; letterhead?: Letterhead };

/** An answer as a reader of paper needs it. */
function runsOf(answer: Answer, { language, client }: Subject): Run[] {
  const words = formWords[language];
  switch (answer.kind) {
    case 'known': return [{ text: answer.boxes ? answer.boxes.join(' | ') : answer.text }, ...(answer.remark ? [{ text: '\n' }, italic(answer.remark[language])] : [])];
    case 'too-long': return [italic(words.tooLong(answer.text.length, answer.limit)), { text: `\n${answer.shortened}\n` }, italic(`${words.whole}:`.replace(':', language === 'fr' ? '\u00A0:' : ':')), { text: `\n${answer.text}` }];
    case 'missing': return [bold(`${words.missing}${language === 'fr' ? '\u00A0' : ''}: `), { text: [answer.partly, ...(answer.what ? [answer.what[language]] : factNames(answer.pointers, client, language))].filter((part) => part !== undefined).join(' · ') }];
    case 'none': return [{ text: answer.text ?? `(${noneWord[language]})` }, ...(answer.remark ? [{ text: '\n' }, italic(answer.remark[language])] : [])];
    case 'not-asked': return [italic(words.notAsked)];
    case 'by-hand': return [italic((answer.remark ?? byHandWords[answer.why])[language])];
  }
}

const questionColumns = ({ language }: Subject) => [column(formWords[language].question, { width: { share: 5 } }), column(formWords[language].answer, { width: { share: 7 } })];

/** Each cell of a form's table on a line of its own, since a page is only so wide. `from` and `to` bound the rows, `to` excluded. */
function rowsOf({ table: { columns }, answer }: AnsweredTable, s: Subject, from: number, to: number): TableRow[] {
  if (answer.kind !== 'rows') return [];
  return answer.rows.slice(from, to).flatMap((cells, index) => cells.map((cell, place) => row([...(place === 0 ? [bold(`${formWords[s.language].row(from + index + 1)} · `)] : []), { text: columns[place]?.label[s.language] ?? '' }], runsOf(cell, s))));
}

/** Rows that the form has no place for, under form, section and name, as a sheet to be added to it. */
function extraSheets({ form, sections, subject }: Sheet): Block[] {
  const { language, person } = subject;
  return sections.flatMap(({ section, items }) =>
    items.flatMap((item): Block[] => {
      if (item.kind !== 'table' || item.answer.kind !== 'rows' || item.answer.extra === 0) return [];
      const rows = rowsOf(item, subject, item.table.rows ?? 0, item.answer.rows.length);
      return [heading(2, formWords[language].extraHead(formName(form, language), `${section.id} ${section.title[language]}`, personName(person))), table(questionColumns(subject), rows)];
    }),
  );
}

function blocksOf(item: AnsweredTable, s: Subject): Block[] {
  const words = formWords[s.language];
  const { table: { id, label, rows: fits }, answer } = item;
  const title = heading(3, `${id} ${label[s.language]}`);
  if (answer.kind !== 'rows') return [title, paragraph(runsOf(answer, s))];
  const notes = [...(answer.extra > 0 ? [words.extra(fits ?? 0)] : []), ...(answer.open === undefined ? [] : [words.open]), ...(answer.findings ?? []).map((one) => spanWords(one)[s.language])];
  return [title, ...(answer.rows.length === 0 ? [] : [table(questionColumns(s), rowsOf(item, s, 0, fits ?? answer.rows.length))]), ...(notes.length === 0 ? [] : [bullets(notes)])];
}

/** Questions that follow each other stand in one table; a table of the form stands for itself. */
function sectionBlocks({ section, items }: AnsweredSection, s: Subject): Block[] {
  const blocks: Block[] = [heading(2, `${section.id} ${section.title[s.language]}`)];
  let open: TableRow[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(table(questionColumns(s), open));
    open = [];
  };
  for (const item of items) {
    if (item.kind === 'question') open.push(questionRow(item, s));
    else {
      close();
      blocks.push(...blocksOf(item, s));
    }
  }
  close();
  return blocks;
}

function questionRow({ question: { id, label, required }, answer, unsettled }: Extract<AnsweredItem, { kind: 'question' }>, s: Subject): TableRow {
  const words = formWords[s.language];
  return row([bold(`${id} `), { text: label[s.language] }, ...(required === true ? [{ text: ' *' }] : [])], [...runsOf(answer, s), ...(unsettled ? [{ text: '\n' }, italic(words.unsettled)] : [])]);
}

/** A sheet to print or send. Pure: the same sheet gives the same document. */
export function formDocument({ sheet, fileNumber, preparedBy, letterhead }: FormDocumentInput): Document {
  const { form, subject, count } = sheet;
  const { language } = subject;
  const words = formWords[language];
  const name = personName(subject.person);
  const date = longDate(subject.asOf, language);
  const findings = findingsOf(sheet);
  const waiting = waitingForOffer(sheet);
  return documentOf({
    language, title: `${words.title(formName(form, language))} — ${name}`, author: preparedBy, date: subject.asOf,
    ...(letterhead ? { letterhead } : {}),
    footer: words.footer(preparedBy, date, fileNumber),
    blocks: [
      heading(1, words.title(formName(form, language))),
      paragraph(words.lead(name, date), { tone: 'lead' }),
      definitions([
        [words.form, fullFormName(form, language)], [words.person, name], [words.fileNumber, fileNumber], [words.asOf, date], [words.whom, `${madeForWords[form.madeFor][language]}. ${form.whom[language]}`],
        [words.signs, form.signs[language]], [words.edition, form.edition[language]], [words.confidence, confidenceWords[form.confidence][language]], [words.answer, [words.counts(count.missing, count.asked), ...(waiting > 0 ? [words.waiting(waiting)] : [])].join('; ')],
      ]),
      info(language, mediumWords[form.medium][language], ...form.doubts.map((doubt) => doubt[language])),
      ...(findings.length === 0 ? [] : [warning(language, ...findings.map(({ message }) => message[language]))]),
      ...sheet.sections.flatMap((section) => sectionBlocks(section, subject)),
      ...extraSheets(sheet),
      paragraph(`* ${words.required}`, { tone: 'quiet' }),
      info(language, words.closing),
    ],
  });
}
