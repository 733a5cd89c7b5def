import type { Firm, Language } from '../../shared/contract';

/** How the firm writes dates (Settings). */
export type DateFormat = Firm['dateFormat'];

/** What a formatted value depends on. */
export interface FormatContext {
  language: Language;
  dateFormat: DateFormat;
}

const months = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
} as const;

const locale = { en: 'en-CA', fr: 'fr-CA' } as const;
const nbsp = '\u00A0';

/**
 * A calendar date as a person reads it, without doubt about which number is the month: `22 Nov 2026`, `22 nov. 2026`,
 * `Nov 22, 2026` or `2026-11-22`. Also takes a year (`2026`) or a month (`2026-11`); any other text comes back as it is.
 */
export function formatDate(date: string, { language, dateFormat }: FormatContext): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  const [, year, monthDigits, dayDigits] = parts ?? [];
  if (year === undefined || dateFormat === 'iso') return date;
  const month = monthDigits === undefined ? undefined : months[language][Number(monthDigits) - 1];
  if (month === undefined) return monthDigits === undefined ? year : date;
  if (dayDigits === undefined) return `${month}${nbsp}${year}`;
  const day = Number(dayDigits);
  if (day < 1 || day > 31) return date;
  // French writes the day first, whatever the firm chose for English, and the first as an ordinal.
  if (language === 'fr') return `${day === 1 ? '1er' : day}${nbsp}${month}${nbsp}${year}`;
  return dateFormat === 'month-day-year' ? `${month}${nbsp}${day}, ${year}` : `${day}${nbsp}${month}${nbsp}${year}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar date, on this computer, of an instant (UTC, ISO 8601). */
export function localDate(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Date and time of day on this computer: `22 Nov 2026, 14:05`, `22 nov. 2026, 14 h 05`. */
export function formatInstant(instant: string, context: FormatContext): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const hours = two(at.getHours());
  const minutes = two(at.getMinutes());
  const time = context.language === 'fr' ? `${at.getHours()}${nbsp}h${nbsp}${minutes}` : `${hours}:${minutes}`;
  return `${formatDate(localDate(instant), context)}, ${time}`;
}

/** Canadian dollars; cents only where there are some: `$96,500`, `96 500 $`. */
export const formatMoney = (amountCad: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], {
    style: 'currency',
    currency: 'CAD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(amountCad) ? 0 : 2,
  }).format(amountCad);

export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(locale[language], { maximumFractionDigits: 2 }).format(value);

/** Bytes as kB, MB or GB (powers of 1000): `4.2 MB`, `4,2 Mo`. */
export function formatBytes(bytes: number, language: Language): string {
  const units = language === 'fr' ? ['o', 'ko', 'Mo', 'Go'] : ['B', 'kB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = new Intl.NumberFormat(locale[language], { maximumFractionDigits: power === 0 ? 0 : 1 }).format(bytes / 1000 ** power);
  return `${value}${nbsp}${units[power] ?? ''}`;
}

/** `a, b and c`, `a, b et c`. */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(items);
