import type { DocumentLanguage } from './model';

/** The words that every document needs and no caller should have to bring. */
type Words = {
  note: string;
  warning: string;
  date: string;
  telephone: string;
  email: string;
  page: (page: number, pages: number) => string;
};

const words: Record<DocumentLanguage, Words> = {
  en: {
    note: 'Note',
    warning: 'Important',
    date: 'Date (YYYY-MM-DD)',
    telephone: 'Tel.',
    email: 'E-mail',
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
  fr: {
    note: 'À noter',
    warning: 'Important',
    date: 'Date (AAAA-MM-JJ)',
    telephone: 'Tél.',
    email: 'Courriel',
    page: (page, pages) => `Page ${page} de ${pages}`,
  },
};

export const wordsOf = (language: DocumentLanguage): Words => words[language];
