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

/** `IMM1295`, `IMM5257-Schedule-1`: how a form is called by everybody; undefined for what is no form. */
export function formNumber(document: string | null, language: 'en' | 'fr'): string | undefined {
  const found = /^(?<series>imm|emp|cit)-(?<number>\d{4})(?<more>[a-z]*)(?:-schedule-(?<schedule>\d+))?$/u.exec(document ?? '')?.groups;
  if (found === undefined) return undefined;
  const schedule = found['schedule'] === undefined ? '' : `-${language === 'fr' ? 'Annexe' : 'Schedule'}-${found['schedule']}`;
  return `${found['series']}${found['number']}${found['more']}`.toUpperCase() + schedule;
}

/**
 * As much of the parts as has `room`: of three the first is left away, then whole words are; the last part, which says whose the file is,
 * is shortened last. Only what is one word is cut in it.
 */
function fitting(parts: readonly string[], room: number): string {
  const words = (parts.length > 2 && parts.join('_').length > room ? parts.slice(1) : parts).map((part) => part.split('-'));
  const text = (): string => words.filter((part) => part.length > 0).map((part) => part.join('-')).join('_');
  const shorten = (least: number): void => {
    for (let index = words.length - 2; index >= 0; index--) while (text().length > room && (words[index]?.length ?? 0) > least) words[index]?.pop();
  };
  shorten(1);
  shorten(0);
  const last = words.at(-1) ?? [];
  while (text().length > room && last.length > 1) last.pop();
  return text().slice(0, room).replace(/[-_]+$/u, '');
}

/**
 * A portal's name of a file: `parts` joined by an underscore, shortened by whole words to `longest` characters with its ending, and unlike
 * `taken` however they are written. The ending is without its dot.
 */
export function portalFileName(parts: readonly string[], ending: string, longest: number, taken: ReadonlySet<string>): string {
  const plain = parts.map(asciiName).filter((part, index, all) => part !== '' && all.findIndex((other) => other.toLowerCase() === part.toLowerCase()) === index);
  const usable = plain.length === 0 ? ['document'] : plain;
  for (let number = 1; ; number++) {
    const end = `${number === 1 ? '' : `-${number}`}.${ending}`;
    const name = `${fitting(usable, longest - end.length) || 'document'}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
