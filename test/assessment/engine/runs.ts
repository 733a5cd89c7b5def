/** Cases of each property. */
export const runs = process.env['DOSSIER_TEST_DEEP'] === '1' ? 10_000 : 1_000;
