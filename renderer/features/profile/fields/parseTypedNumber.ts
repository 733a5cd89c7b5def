import type { Language } from '../../../../shared/contract';

/**
 * A number as people write it: `38,500,000`, `38 500 000 $`, `7.5`, `7,5`, `12 %`. A comma before exactly three figures separates
 * thousands in English and decimals in French; a point is always decimal. `undefined` for an empty text, NaN for what is no number.
 */
export function parseTypedNumber(text: string, language: Language): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’$%]/g, '').replace(/−/g, '-');
  if (bare === '') return undefined;
  if (language === 'en' && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return /^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN;
}

/** The number as one would type it again: figures in groups where they are many, up to as many decimals as it has. */
export const writeNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-CA`, { maximumFractionDigits: 10, useGrouping: Math.abs(value) >= 10_000 }).format(value);
