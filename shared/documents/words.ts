import type { DocumentLanguage } from './model';

/** The words that every document needs and no caller should have to bring. */
type Words = {
  note: string;
  warning: string;
  date: string;
  telephone: string;
  email: string;
  /** Before the number of a page, and before the number of pages. */
  pageOf: readonly [string, string];
};

const words: Record<DocumentLanguage, Words> = {
  en: {
    note: 'Note',
    warning: 'Important',
    date: 'Date (YYYY-MM-DD)',
    telephone: 'Tel.',
    email: 'E-mail',
    pageOf: ['Page', 'of'],
  },
  fr: {
    note: 'À noter',
    warning: 'Important',
    date: 'Date (AAAA-MM-JJ)',
    telephone: 'Tél.',
    email: 'Courriel',
    pageOf: ['Page', 'de'],
  },
};

export const wordsOf = (language: DocumentLanguage): Words => words[language];
