import { z } from 'zod';
import { unitGroup } from '../data/noc';
import { calendarDate } from '../dates';
import { choices, provinces, type ChoiceName, type SuggestionName } from './choices';
import { isCountryCode } from './countries';
import { isLanguageCode, isMotherTongueCode } from './languages';
import { leaves, plainTexts, type Unit } from './registries';

/** A refinement whose issue carries the code of its fault; see `faults/fromZod.ts`. */
const because = (fault: string) => ({ params: { fault } });

const withoutControls = (written: string): boolean => !/[\p{Cc}\p{Cs}]/u.test(written);
const withoutControlsButLines = (written: string): boolean => !/\p{Cs}|(?![\n\r\t])\p{Cc}/u.test(written);

type TextOptions = { formMax?: number; suggestions?: SuggestionName };

/** One line. Control characters and lone surrogates are refused: no form and no printer can show them. */
const line = (max: number) => z.string().max(max).refine(withoutControls, because('bad-characters'));

export const text = (max = 200, options: TextOptions = {}) => line(max).register(leaves, { widget: 'text', ...options }).register(plainTexts, { isPlain: true });

/** A text that has to say something. */
export const filledText = (max = 200, options: TextOptions = {}) => line(max).min(1).register(leaves, { widget: 'text', ...options }).register(plainTexts, { isPlain: true });

/** A text by which something is found again, as it is: blanks at its ends, which nobody sees, are refused. */
export const exactText = (max: number) =>
  line(max).min(1).refine((written) => written.trim() === written, because('blank-ends')).register(leaves, { widget: 'text' });

/** Several lines. */
export const longText = (max = 20_000, options: TextOptions = {}) =>
  z.string().max(max).refine(withoutControlsButLines, because('bad-characters')).register(leaves, { widget: 'longText', ...options });

/** An id of the file (`p1`), unique in it. */
export const id = () => line(60).min(1).register(leaves, { widget: 'id' });

/** The id of a person or an employer of the same file. */
export const fileRef = (to: 'person' | 'employer') => line(60).min(1).register(leaves, { widget: to === 'person' ? 'personRef' : 'employerRef' });

export const isoDate = () => calendarDate.clone().register(leaves, { widget: 'date' });

/** The day on which somebody looked something up. One that cannot be is kept, and what it says does not count (`firstDayOfChecks`). */
export const checkDay = () => calendarDate.clone().register(leaves, { widget: 'date', ofCheck: true });

/** The last day of a span, that day included; `null`: no end, it goes on. */
export const spanEnd = () => isoDate().nullable();

export const yesNo = () => z.boolean().register(leaves, { widget: 'yesNo' });

export const choice = <N extends ChoiceName>(name: N) => z.enum(choices[name]).register(leaves, { widget: 'choice', choice: name });

export const country = () => z.string().refine(isCountryCode, because('not-a-country')).register(leaves, { widget: 'country' });
export const province = () => z.enum(provinces).register(leaves, { widget: 'province' });

/** ISO 639-1. */
export const language639 = () => z.string().refine(isLanguageCode, because('not-a-language')).register(leaves, { widget: 'language' });
/** ISO 639-1, or three letters of ISO 639-3. */
export const spokenLanguage = () => z.string().refine(isMotherTongueCode, because('not-a-language')).register(leaves, { widget: 'language' });

/** Whether the classification, of 2021 or of 2016, has the group. */
export const isKnownNoc = (code: string): boolean => unitGroup(code) !== undefined;
const nocOf = (shape: RegExp, misshapen: string) =>
  z.string().refine((code) => shape.test(code), { ...because(misshapen), abort: true }).refine(isKnownNoc, because('unknown-noc')).register(leaves, { widget: 'noc' });
/** NOC 2021 of five digits, or NOC 2016 of four: older facts keep the code of their day. */
export const noc = () => nocOf(/^\d{4,5}$/, 'not-a-noc');
/** NOC 2016, four digits. */
export const noc2016 = () => nocOf(/^\d{4}$/, 'not-a-noc-2016');

/** Classification of Instructional Programs: series, subseries or program (`11`, `11.07`, `11.0701`). */
export const isCip = (code: string): boolean => /^\d{2}(\.\d{2}(\d{2})?)?$/.test(code);
export const cip = () => z.string().refine(isCip, because('not-a-cip')).register(leaves, { widget: 'cip' });

export const isNaics = (code: string): boolean => /^\d{4,6}$/.test(code);
/** North American Industry Classification System, four to six digits. */
export const naics = () => z.string().refine(isNaics, because('not-a-naics')).register(leaves, { widget: 'naics' });

/** Unique Client Identifier of IRCC: up to ten digits, written with or without hyphens (`1234-5678`, `11-2345-6789`). */
const isUci = (written: string): boolean => /^\d(-?\d){0,9}$/.test(written);
export const uci = () => z.string().refine(isUci, because('not-a-uci')).register(leaves, { widget: 'text', formMax: 10 });

/** The id of a job offer of the file; one that the file has not (any more) is kept. */
export const offerRef = () => exactText(60).register(leaves, { widget: 'offerRef' });
/** The id of a criterion (`yt.employer`). Not compared with a list, as with pathways. */
export const requirement = () => filledText(100).register(leaves, { widget: 'requirement' });
/** The id of a pathway (`ca.ee.cec`). Not compared with a list: rule packs may bring pathways of their own. */
export const pathway = () => filledText(100).register(leaves, { widget: 'pathway' });

/** JSON Pointer (RFC 6901) into the file, in the one way to write it: the index of an entry has no leading zero. */
export const isPointer = (path: string): boolean => /^(\/(?!0\d+(\/|$))([^~/]|~[01])*)+$/.test(path);
export const pointer = () => line(500).refine(isPointer, because('not-a-pointer')).register(leaves, { widget: 'pointer' });

const hasCents = (amount: number): boolean => /^-?\d+(\.\d{1,2})?$/.test(String(amount));
const greatestAmount = 1e12;

/** Canadian dollars, gross, at most two decimals. */
const amountCad = (min: number, unit: Unit) =>
  z.number().min(min).max(greatestAmount).refine(hasCents, because('too-many-decimals')).register(leaves, { widget: 'money', unit });
export const money = (unit: Unit = 'dollars') => amountCad(0, unit);
/** Dollars that may be a loss. */
export const income = () => amountCad(-greatestAmount, 'dollars');

/** 0 to 100. */
export const percent = () => z.number().min(0).max(100).register(leaves, { widget: 'percent', unit: 'percent' });

/** A whole number; both bounds included. */
export const integer = (min = 0, max = 1_000_000_000, unit?: Unit) => z.int().min(min).max(max).register(leaves, { widget: 'integer', ...(unit ? { unit } : {}) });
/** Both bounds included. */
export const decimal = (min = 0, max = 1_000_000_000, unit?: Unit) => z.number().min(min).max(max).register(leaves, { widget: 'decimal', ...(unit ? { unit } : {}) });

/** One value of a fact whose kind the fact itself decides. */
export const scalar = () => z.union([z.string().max(20_000), z.number(), z.boolean(), z.null()]).register(leaves, { widget: 'scalar' });
/** What facts that have an order can be: a number or a day. */
export const orderedScalar = () => z.union([z.number(), calendarDate]).register(leaves, { widget: 'scalar' });

/** The name and version of the format: the only value there is. */
export const formatName = <T extends string>(value: T) => {
  const schema = z.literal(value);
  leaves.add(schema, { widget: 'fixed' });
  return schema;
};
