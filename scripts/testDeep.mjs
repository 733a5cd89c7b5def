// npm run test:deep: the long versions of the tests (more kills, more malformed messages, more random files).
process.env.DOSSIER_TEST_DEEP = '1';
await import('./test.mjs');
