export { formatBytes, formatDate, formatInstant, formatList, formatMoney, formatNumber, localDate, type DateFormat, type FormatContext } from './format';
export { setLanguage, systemLanguage, useLanguage, useText, type Text, type TextKey } from './text';
export type { French, TextTree } from './types';
export { useFormat, type Format } from './useFormat';
export { useToday } from './useToday';
