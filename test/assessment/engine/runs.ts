/** Cases of each property, every one of them assessed under all pathways: the usual run tries few of many, the deep one many. */
export const runs = process.env['DOSSIER_TEST_DEEP'] === '1' ? 10_000 : 100;

/** How long a property may take, in milliseconds: an hour, for the many cases on a machine that has other work. */
export const longest = 3_600_000;
