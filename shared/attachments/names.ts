/** Characters; systems allow 255 bytes, and a name may get a number or a longer ending later. */
export const longestName = 200;

/** Controls, invisible marks (also those that turn the direction of writing around), and what some system does not allow in a name. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const forbidden = /[<>:"/\\|?*]/gu;
/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu;
/** An ending is short, and not all of the name. */
const ending = /^(?<stem>.+)\.(?<ending>[\p{L}\p{N}]{1,12})$/su;

/** A name in two: `passport.pdf` is `passport` and `pdf`. Without an ending, the second is empty. */
export function splitName(name: string): { stem: string; ending: string } {
  const found = ending.exec(name)?.groups;
  return { stem: found?.['stem'] ?? name, ending: found?.['ending'] ?? '' };
}

export const joinName = (stem: string, end: string): string => (end === '' ? stem : `${stem}.${end}`);

/** At most so many UTF-16 units of a text; whole characters as a person counts them are never cut apart. */
export function shortened(text: string, most: number): string {
  let short = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (short.length + segment.length > most) break;
    short += segment;
  }
  return short;
}

/**
 * A name that every system can write and that shows as what it is: composed letters, nothing invisible, no path, at most 200 characters
 * with its ending kept. Never empty: what has no usable character is called `document`.
 */
export function cleanName(given: string): string {
  const plain = given.normalize('NFC').replace(/\s/gu, ' ').replace(unwanted, '').replace(forbidden, '_').replace(/ {2,}/gu, ' ').trim().replace(/[. ]+$/u, '');
  const { stem, ending: end } = splitName(plain);
  const short = shortened(stem, longestName - (end === '' ? 0 : end.length + 1)).trimEnd();
  const name = joinName(short, end).replace(reserved, '_$&');
  return name === '' ? 'document' : name;
}

/** The name itself, or with the lowest number that makes it differ from all others, however they are written: `passport (2).pdf`. */
export function freeName(name: string, taken: readonly string[]): string {
  const others = new Set(taken.map((other) => other.toLocaleLowerCase('en')));
  const { stem, ending: end } = splitName(name);
  for (let number = 1; ; number++) {
    const mark = number === 1 ? '' : ` (${number})`;
    const tried = joinName(`${shortened(stem, longestName - mark.length - (end === '' ? 0 : end.length + 1))}${mark}`, end);
    if (!others.has(tried.toLocaleLowerCase('en'))) return tried;
  }
}
