import { z } from 'zod';
import { isCountryCode } from '../countries';
import { plainTexts, type Widget } from '../registries';

type IsSure = (value: unknown) => boolean;

const zero = 48;
const hyphen = 45;
/** Every month has this day. */
const lastOfEveryMonth = 28;

const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

/** A day of the calendar, `YYYY-MM-DD`, that needs no look at its year: not one of the last of a month. */
function isPlainDay(value: unknown): boolean {
  if (typeof value !== 'string' || value.length !== 10 || value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return false;
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return twoDigits(value, 0) > 0 && twoDigits(value, 2) >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastOfEveryMonth;
}

/** Control characters lie outside of both, and so does what stands for half a character. */
const isShown = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);

/** A text that says something, of at most `most` characters. */
const isPlainText = (most: number): IsSure => (value) => {
  if (typeof value !== 'string' || value.length === 0 || value.length > most) return false;
  for (let at = 0; at < value.length; at += 1) if (!isShown(value.charCodeAt(at))) return false;
  return true;
};

/** A whole number within both bounds: one of any kind may be whole. */
const isWholeNumber = (least: number, most: number): IsSure => (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const never: IsSure = () => false;

/**
 * Says of most valid values of a kind at once that they are valid, so that the schema is asked only about the others: it takes many times
 * as long, and a caseload has millions of values. What it does not say yes to may still be valid. Never yes to a value in which other
 * values of the file have a say: ids, references, and the role of the principal applicant.
 */
export function surelyValid(schema: z.ZodType, widget: Widget): IsSure {
  if (schema instanceof z.ZodBoolean) return (value) => value === true || value === false;
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    options.delete('principal');
    return (value) => options.has(value);
  }
  if (schema instanceof z.ZodNumber) return schema.minValue === null || schema.maxValue === null ? never : isWholeNumber(schema.minValue, schema.maxValue);
  if (schema instanceof z.ZodString && plainTexts.get(schema)?.isPlain === true) return isPlainText(schema.maxLength ?? 0);
  if (widget === 'country') return (value) => typeof value === 'string' && isCountryCode(value);
  return widget === 'date' ? isPlainDay : never;
}
