import { pastedDayOf } from './pastedDay';

/** A moment in UTC as IRCC writes it: `October 11, 2025 at 14:55:49 UTC`; also ISO 8601. Undefined for anything else, such as a day without a time. */
export function momentOf(text: string): string | undefined {
  const iso = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?Z?$/.exec(text.trim());
  if (iso) return `${iso[1]}T${iso[2]}Z`;
  const written = /^(.+?)\s*(?:at|à|,)?\s*(\d{1,2})\s*[:h]\s*(\d\d)(?:\s*[:min]+\s*(\d\d))?\s*s?\s*(?:UTC|TUC|\(UTC\))?$/i.exec(text.trim());
  const day = written?.[1] === undefined ? undefined : pastedDayOf(written[1].replace(/\s*(at|à)$/i, ''));
  if (!written || day?.kind !== 'date') return undefined;
  return `${day.date}T${(written[2] ?? '').padStart(2, '0')}:${written[3] ?? '00'}:${written[4] ?? '00'}Z`;
}
