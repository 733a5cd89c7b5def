/** Letters that Unicode does not take apart into a base and a mark, and forms of one letter that keyboards mix up. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'ng', ŧ: 't', ə: 'e', ĸ: 'k', ŀ: 'l',
  ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o', ς: 'σ', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ھ: 'ه',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/**
 * Accents of the alphabets in which a reader looks past them. The vowel signs of Indic scripts and the voicing marks of kana are
 * marks to Unicode too, but without them other names remain: they stay.
 */
const accents = /(?=\p{M})(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu;

/**
 * Text as a search compares it: lower case without accents, apostrophes and invisible characters gone, everything that is neither
 * letter nor digit a single blank. Two spellings of one name that differ only so give the same text, and folding twice changes
 * nothing. Scripts other than Latin stay as they are.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(accents, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʼ`´ʻʿʾꞌ]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    // What stood between two marks may be gone: they take their order again.
    .normalize('NFKD');
}
