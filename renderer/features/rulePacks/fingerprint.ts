/** As two persons compare it: 64 hexadecimal digits in groups of four, in capitals. */
export const shownFingerprint = (fingerprint: string): string => (fingerprint.toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** What somebody typed or pasted, without what only makes it easier to read. */
export const typedFingerprint = (text: string): string => text.replaceAll(/[\s:\u00A0-]/g, '').toLowerCase();

/** Whether that is a whole fingerprint. */
export const isFingerprint = (typed: string): boolean => /^[0-9a-f]{64}$/.test(typed);
