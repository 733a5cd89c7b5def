type Look = readonly [language: 'en' | 'fr', theme: 'light' | 'dark', width: 1280 | 640];

/** What a page is looked at in: each language, each appearance and each width once; in the long tests, more of their combinations. */
export const looks: readonly Look[] = [
  ['en', 'light', 1280],
  ['fr', 'dark', 640],
  ...(process.env['DOSSIER_TEST_DEEP'] === '1' ? ([['fr', 'dark', 1280], ['fr', 'light', 640], ['en', 'dark', 1280]] satisfies Look[]) : []),
];
