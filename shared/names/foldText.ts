/** Letters that Unicode does not take apart into a base and a mark. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'ng', ŧ: 't', ə: 'e', ĸ: 'k', ŀ: 'l',
};

/**
 * Text as a search compares it: lower case without accents, apostrophes gone, everything that is neither letter nor digit a single
 * blank. Two spellings of one name that differ only so give the same text. Scripts other than Latin stay as they are.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŋŧəĸŀ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʼ`´ʻʿʾ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
