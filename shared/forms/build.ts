import type { Answer, Column, Evidence, Field, Item, Option, Question, Section, Subject, Table, TableAnswer, Words } from './types';

// Short words for declaring forms, so that a form reads like its own list of questions.

export const text = (max?: number): Field => ({ type: 'text', ...(max === undefined ? {} : { max }) });
export const number = (max?: number): Field => ({ type: 'number', ...(max === undefined ? {} : { max }) });
export const list = (options: readonly Option[]): Field => ({ type: 'list', options });
export const day: Field = { type: 'date' };
export const dayBoxes: Field = { type: 'dateBoxes' };
export const yearMonth: Field = { type: 'yearMonth' };
export const yesNo: Field = { type: 'yesNo' };
export const check: Field = { type: 'check' };
export const signature: Field = { type: 'signature' };
/** The form refuses an empty answer. */
export const must = (field: Field): Field => ({ ...field, required: true });

export const words = (en: string, fr: string): Words => ({ en, fr });

export const ask = (id: string, en: string, fr: string, field: Field, answer: (subject: Subject) => Answer): Question => ({ kind: 'question', id, label: { en, fr }, ...field, answer });

export const column = (en: string, fr: string, field: Field): Column => ({ label: { en, fr }, ...field });

/** `rows`: how many the form has; null: as many as needed. */
export const table = (id: string, en: string, fr: string, rows: number | null, columns: readonly Column[], answer: (subject: Subject) => TableAnswer): Table => ({
  kind: 'table', id, label: { en, fr }, columns, rows, answer,
});

export const section = (id: string, en: string, fr: string, evidence: Evidence, items: readonly Item[]): Section => ({ id, title: { en, fr }, evidence, items });
