/** Cases of each property. */
export const runs = process.env['DOSSIER_TEST_DEEP'] === '1' ? 10_000 : 1_000;

/** How long a property may take, in milliseconds: an hour, for the many cases on a machine that has other work. */
export const longest = 3_600_000;
