import type { CalendarDate } from '../dates';
import type { Answer, ByHand, Option, Subject, Words } from './types';

/** What a fact can be: a value, `null` for none, absent for not known. */
type Fact<T> = T | null | undefined;

/** Forms have one line: what stands on several is put on one. */
export const oneLine = (written: string): string => written.replaceAll(/\s+/gu, ' ').trim();

export const missing = (...pointers: readonly string[]): Answer => ({ kind: 'missing', pointers });
/** Missing, but for what is on file. */
export const missingPart = (partly: string, ...pointers: readonly string[]): Answer => ({ kind: 'missing', pointers, ...(partly === '' ? {} : { partly: oneLine(partly) }) });
export const notAsked: Answer = { kind: 'not-asked' };
export const byHand = (why: ByHand, remark?: Words): Answer => ({ kind: 'by-hand', why, ...(remark ? { remark } : {}) });
export const none = (from: readonly string[], text?: string, remark?: Words): Answer => ({ kind: 'none', from, ...(text === undefined ? {} : { text }), ...(remark ? { remark } : {}) });


/** A known text; a blank one says nothing and counts as missing. */
export function known(written: string, from: readonly string[], more: { boxes?: readonly string[]; code?: string; remark?: Words } = {}): Answer {
  const text = oneLine(written);
  return text === '' ? missing(...from) : { kind: 'known', text, from, ...more };
}

/** A fact as text. `null` is none; absent is missing. */
export const fact = <T extends string | number>(value: Fact<T>, pointer: string, toText: (value: T) => string = String): Answer => {
  if (value === undefined) return missing(pointer);
  return value === null ? none([pointer]) : known(toText(value), [pointer]);
};

/** `YYYY-MM-DD` in one box. */
export const dateAnswer = (value: Fact<CalendarDate>, pointer: string): Answer => fact(value, pointer);

/** Year, month and day in a box each. */
export function dateBoxes(value: Fact<CalendarDate>, pointer: string): Answer {
  return typeof value === 'string' ? known(value, [pointer], { boxes: value.split('-') }) : fact(value, pointer);
}

/** Year and month in a box each. */
export function yearMonthAnswer(value: Fact<CalendarDate>, pointer: string): Answer {
  return typeof value === 'string' ? known(value.slice(0, 7), [pointer], { boxes: [value.slice(0, 4), value.slice(5, 7)] }) : fact(value, pointer);
}

/** Of several job offers nobody has chosen one: none is taken silently. */
export const offerToChoose: Answer = byHand('choice', { en: 'Several job offers are on file: choose one first', fr: 'Plusieurs offres d’emploi au dossier : en choisir d’abord une' });

const presently: Words = { en: 'Still going on on the day of the sheet: write the month of signature', fr: 'Se poursuit le jour de la fiche : inscrire le mois de la signature' };
/** The last month of a span; one that goes on (`null`) is given the month of the sheet. */
export function untilMonth(value: Fact<CalendarDate>, pointer: string, asOf: CalendarDate): Answer {
  return value === null ? known(asOf.slice(0, 7), [pointer], { boxes: [asOf.slice(0, 4), asOf.slice(5, 7)], remark: presently }) : yearMonthAnswer(value, pointer);
}

const yes: Words = { en: 'Yes', fr: 'Oui' };
const no: Words = { en: 'No', fr: 'Non' };
export function yesOrNo({ language }: Pick<Subject, 'language'>, value: boolean | undefined, ...pointers: readonly string[]): Answer {
  return value === undefined ? missing(...pointers) : known((value ? yes : no)[language], pointers, { code: value ? 'Y' : 'N' });
}

/** The value of a form's list. A code that the list does not have throws: a derivation and its list belong together. */
export function chosen({ language }: Pick<Subject, 'language'>, options: readonly Option[], code: string | undefined, ...from: readonly string[]): Answer {
  if (code === undefined) return missing(...from);
  const option = options.find((one) => one.code === code);
  if (!option) throw new RangeError(`the list has no value ${code}`);
  return known(option.label[language], from, { code });
}

/** An answer that depends on another: asked where `condition` holds, open while that is not known. */
export const onlyIf = (condition: boolean | undefined, pointers: readonly string[], answer: () => Answer): Answer => {
  if (condition === undefined) return missing(...pointers);
  return condition ? answer() : notAsked;
};

/** At most `limit` characters, ended at a blank where one is near; `limit` counts as the form does, in UTF-16 units. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, isFirstHalf(text.charCodeAt(limit - 1)) ? limit - 1 : limit);
  if (text[cut.length] === ' ') return cut.trimEnd();
  const blank = cut.lastIndexOf(' ');
  return (blank > limit / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:–-]+$/u, '');
}
/** Of a character that takes two units. */
const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** An answer as the field takes it: what is longer is shown whole and shortened, never cut silently. */
export function within(answer: Answer, max: number | undefined): Answer {
  if (answer.kind !== 'known' || max === undefined || answer.text.length <= max) return answer;
  return { kind: 'too-long', text: answer.text, shortened: shortened(answer.text, max), limit: max, from: answer.from };
}

/** Whether a list has entries: unknown where it is absent, or empty and said to be incomplete. */
export function hasEntries(subject: Subject, name: 'previousUnions' | 'languageTests' | 'militaryService' | 'otherNames' | 'education' | 'applications' | 'canadianStatus' | 'visas' | 'work'): boolean | undefined {
  const entries = subject.person[name];
  if (entries === undefined) return undefined;
  if (entries.length > 0) return true;
  return subject.person.incomplete?.some((one) => one === name) === true ? undefined : false;
}
