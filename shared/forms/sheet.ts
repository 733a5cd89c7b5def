import { offerToChoose, within } from './answers';
import type { Answer, Form, Item, Question, Rows, Section, Subject, Table } from './types';

export type AnsweredQuestion = { kind: 'question'; question: Question; answer: Answer; /** The fact that it rests on is noted as not settled. */ unsettled: boolean };
export type AnsweredTable = {
  kind: 'table';
  table: Table;
  answer: Exclude<ReturnType<Table['answer']>, Rows> | (Rows & { /** Rows that the form has no place for. */ extra: number });
};
export type AnsweredItem = AnsweredQuestion | AnsweredTable;
export type AnsweredSection = { section: Section; items: readonly AnsweredItem[] };
/** `asked`: answers that the file can give; those that are signed, decided or not asked do not count. */
export type Count = { missing: number; asked: number; tooLong: number };
export type Sheet = { form: Form; subject: Subject; sections: readonly AnsweredSection[]; count: Count };

/** Whether a pointer or what it stands in is noted as asked but not settled. */
function isUnsettled({ client }: Subject, pointers: readonly string[]): boolean {
  const open = (client.uncertain ?? []).map(({ path }) => path);
  return pointers.some((pointer) => open.some((path) => pointer === path || pointer.startsWith(`${path}/`) || path.startsWith(`${pointer}/`)));
}

function answered(item: Item, subject: Subject): AnsweredItem {
  if (item.kind === 'question') {
    const answer = within(item.answer(subject), item.max);
    return { kind: 'question', question: item, answer, unsettled: (answer.kind === 'known' || answer.kind === 'too-long') && isUnsettled(subject, answer.from) };
  }
  const answer = item.answer(subject);
  if (answer.kind !== 'rows') return { kind: 'table', table: item, answer };
  const rows = answer.rows.map((cells) => cells.map((cell, index) => within(cell, item.columns[index]?.max)));
  return { kind: 'table', table: item, answer: { ...answer, rows, extra: item.rows === null ? 0 : Math.max(0, rows.length - item.rows) } };
}

const isAsked = ({ kind }: Answer): boolean => kind === 'known' || kind === 'too-long' || kind === 'missing' || kind === 'none';

/** Every answer of an item; a table that has no rows to show counts once. */
export const answersOf = (item: AnsweredItem): readonly Answer[] => {
  if (item.kind === 'question') return [item.answer];
  return item.answer.kind === 'rows' ? item.answer.rows.flat() : [item.answer];
};

export function countOf(items: readonly AnsweredItem[]): Count {
  const answers = items.flatMap(answersOf);
  return { missing: answers.filter(({ kind }) => kind === 'missing').length, asked: answers.filter(isAsked).length, tooLong: answers.filter(({ kind }) => kind === 'too-long').length };
}

/** How many answers nobody can give before one of several job offers is chosen. They are not missing from the file, and not there either. */
export const waitingForOffer = ({ sections }: Pick<Sheet, 'sections'>): number =>
  sections.flatMap(({ items }) => items.flatMap(answersOf)).filter((answer) => answer.kind === 'by-hand' && offerToChoose.kind === 'by-hand' && answer.remark === offerToChoose.remark).length;

/** Whether something of it is still to be entered; an open list and months that nothing covers are too. */
export const lacks = (item: AnsweredItem): boolean =>
  answersOf(item).some(({ kind }) => kind === 'missing') || (item.kind === 'table' && item.answer.kind === 'rows' && (item.answer.open !== undefined || (item.answer.findings ?? []).some(({ kind }) => kind === 'gap')));

const textOf = (answer: Answer): string => (answer.kind === 'known' || answer.kind === 'too-long' ? answer.text : '');

/** What stands in each answer, by its number and question: of a table the cells of a column one after another. */
export const textsOf = ({ sections, subject: { language } }: Pick<Sheet, 'sections' | 'subject'>): { name: string; text: string }[] =>
  sections.flatMap(({ items }) => items.flatMap((item): { name: string; text: string }[] => {
    if (item.kind === 'question') return [{ name: `${item.question.id} ${item.question.label[language]}`, text: textOf(item.answer) }];
    const { table, answer } = item;
    if (answer.kind !== 'rows') return [];
    return table.columns.map(({ label }, column) => ({ name: `${table.id} ${label[language]}`, text: answer.rows.map((cells) => { const cell = cells[column]; return cell ? textOf(cell) : ''; }).join(' ') }));
  }));

/** A form with all its answers. Pure: the same facts on the same day give the same sheet. */
export function sheetOf(form: Form, subject: Subject): Sheet {
  const sections = form.sections.map((section) => ({ section, items: section.items.map((item) => answered(item, subject)) }));
  return { form, subject, sections, count: countOf(sections.flatMap(({ items }) => items)) };
}

/** The boxes of an answer as they are typed into the form. */
export function boxesOf(answer: Answer): readonly string[] {
  if (answer.kind === 'known') return answer.boxes ?? [answer.text];
  if (answer.kind === 'too-long') return [answer.shortened];
  return answer.kind === 'none' && answer.text !== undefined ? [answer.text] : [];
}
