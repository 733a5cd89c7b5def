const isDeep = process.env['DOSSIER_TEST_DEEP'] === '1';

type Look = readonly [language: 'en' | 'fr', theme: 'light' | 'dark', width: 1280 | 640];

/** What a page is looked at in: each language, each appearance and each width once, and more of their combinations. */
export const looks: readonly Look[] = [
  ['en', 'light', 1280],
  ['fr', 'dark', 640],
  ...(isDeep ? ([['fr', 'dark', 1280], ['fr', 'light', 640], ['en', 'dark', 1280]] satisfies Look[]) : []),
];

/**
 * In which languages a way through a page is gone that is the same in both: in French, whose words are longer and which fewer tests
 * read; in the long tests in both.
 */
export const isGoneIn = (language: 'en' | 'fr'): boolean => isDeep || language === 'fr';

/**
 * A page is looked at in the one of its languages that its test names, with the appearance and width that go with it: half of the pages
 * in each, since what makes a page unreadable is mostly common to all; in the long tests every page in both.
 */
export const isLookedAtIn = (language: 'en' | 'fr', mainly: 'en' | 'fr'): boolean => isDeep || language === mainly;
