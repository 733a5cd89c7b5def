/** Characters that nothing draws or stores: control characters, and halves of surrogate pairs. */
const undrawable = /[\p{Cc}\p{Cs}]/gu;
/** Controls of writing direction, with which a name could read as another. The bare marks U+200E and U+200F turn nothing round. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
/** A text without what could make it, or what stands beside it, read as another. */
export const withoutTurning = (text: string): string => text.replace(turning, '');
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** Text as it is set: composed letters, one sign for the end of a line (`\n`), a visible sign for what cannot be drawn. */
export const tidyText = (text: string): string =>
  withoutTurning(text).replace(lineEnds, '\n').replaceAll('\t', ' ').normalize('NFC').replace(undrawable, (character) => (character === '\n' ? character : '\ufffd'));

/** The same on one line, for titles and properties. */
export const tidyLine = (text: string): string => tidyText(text).replace(/\s+/gu, ' ').trim();
