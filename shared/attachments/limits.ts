const mebibyte = 1024 * 1024;

/** Bytes of one document. */
export const largestDocument = 1024 * mebibyte;

/** What a ZIP file may hold. A ratio is that of an entry's size to its packed size, and counts for entries of more than `ratioFrom` bytes. */
export const zipLimits = { entries: 2_000, bytes: 2_048 * mebibyte, ratio: 200, ratioFrom: 10 * mebibyte } as const;

/** Bytes of a document that one answer carries at most. */
export const largestPiece = 3 * mebibyte;
