import { useMemo } from 'react';
import { useServiceQuery } from '../api';
import { formatBytes, formatDate, formatInstant, formatList, formatMoney, formatNumber } from './format';
import { useLanguage } from './text';

/** Values as this person and this firm write them. */
export interface Format {
  /** A calendar date, `YYYY-MM-DD` (also a year or a month). */
  date(date: string): string;
  /** An instant, UTC ISO 8601, in this computer's time. */
  instant(instant: string): string;
  /** Canadian dollars. */
  money(amountCad: number): string;
  number(value: number): string;
  bytes(bytes: number): string;
  list(items: readonly string[]): string;
}

/** The formatting functions for the present language and the firm's way of writing dates. */
export function useFormat(): Format {
  const language = useLanguage();
  const state = useServiceQuery('book.state', {});
  const dateFormat = state.data?.state === 'open' ? state.data.firm.dateFormat : 'day-month-year';
  return useMemo(() => {
    const context = { language, dateFormat };
    return {
      date: (date) => formatDate(date, context),
      instant: (instant) => formatInstant(instant, context),
      money: (amountCad) => formatMoney(amountCad, language),
      number: (value) => formatNumber(value, language),
      bytes: (bytes) => formatBytes(bytes, language),
      list: (items) => formatList(items, language),
    };
  }, [language, dateFormat]);
}
