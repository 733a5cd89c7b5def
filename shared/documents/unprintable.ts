/**
 * What the fonts of printed documents write: these scripts, and what belongs to none of them, such as digits and signs. A rare letter of a
 * script may be missing all the same: the PDF itself names whatever it could not print.
 */
const written =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Bengali}\p{Script=Ethiopic}\p{Script=Georgian}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Common}\p{Script=Inherited}]/u;
/** Pictures that are written as characters; three signs of old count among them and are in every font. */
const picture = /(?![©®™])\p{Extended_Pictographic}/u;

/** The characters of a text that no font of printed documents has, each once: they stand as □ in a PDF. */
export const unprintable = (text: string): string[] => [...new Set(text.normalize('NFC'))].filter((character) => !written.test(character) || picture.test(character));
