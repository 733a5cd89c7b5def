import type { DocumentLanguage } from './model';

/** The words that every document needs and no caller should have to bring. */
type Words = {
  note: string;
  /** Over the characters that no font has; before each text in which they stand. */
  notPrinted: string;
  notPrintedLead: string;
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
    notPrinted: 'Not printed',
    notPrintedLead: 'No font of this program has these characters; a □ stands for each. Complete them by hand:',
    warning: 'Important',
    date: 'Date (YYYY-MM-DD)',
    telephone: 'Tel.',
    email: 'E-mail',
    pageOf: ['Page', 'of'],
  },
  fr: {
    note: 'À noter',
    notPrinted: 'Caractères non imprimés',
    notPrintedLead: 'Aucune police du programme n’a ces caractères; un □ remplace chacun. À compléter à la main\u00A0:',
    warning: 'Important',
    date: 'Date (AAAA-MM-JJ)',
    telephone: 'Tél.',
    email: 'Courriel',
    pageOf: ['Page', 'de'],
  },
};

export const wordsOf = (language: DocumentLanguage): Words => words[language];
