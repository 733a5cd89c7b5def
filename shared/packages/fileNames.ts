/** Letters that do not fall apart into a letter and an accent. */
const folded: Readonly<Record<string, string>> = { æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ß: 'ss', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', ł: 'l', Ł: 'L', þ: 'th', Þ: 'TH', ı: 'i', ħ: 'h', Ħ: 'H', ŋ: 'n', Ŋ: 'N' };

/**
 * What portals take of a name: ASCII letters, digits, dash and underscore, accents folded; everything else becomes a dash. Empty where
 * nothing of it can be written so.
 */
export const asciiName = (text: string): string =>
  text
    .replace(/\P{ASCII}/gu, (letter) => folded[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']/gu, '')
    .replace(/[^A-Za-z0-9_]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/**
 * A portal's name of a file: `parts` joined by an underscore, cut to `longest` characters with its ending, and unlike `taken` however
 * they are written. The ending is without its dot.
 */
export function portalFileName(parts: readonly string[], ending: string, longest: number, taken: ReadonlySet<string>): string {
  const stem = parts.map(asciiName).filter((part) => part !== '').join('_') || 'document';
  for (let number = 1; ; number++) {
    const end = `${number === 1 ? '' : `-${number}`}.${ending}`;
    const name = `${stem.slice(0, longest - end.length).replace(/[-_]+$/u, '')}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
