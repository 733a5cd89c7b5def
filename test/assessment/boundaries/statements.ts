/** `level`: of an occupation (TEER), which no other fact is compared with. */
export type Unit = 'year' | 'month' | 'week' | 'day' | 'percent' | 'level' | 'none';

/** What a sentence says of a number: at least it, more than it … ; `window`: within the last so many, whose edge words leave open; `bare`: no comparison. */
export type Relation = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'window' | 'bare';

/** A number in a sentence, with its unit of time and how it is compared. */
export interface Statement {
  number: number;
  unit: Unit;
  relation: Relation;
}

const spelled: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, half: 0.5 };
const numberText = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const found = new RegExp(String.raw`(?<![\w.,])(?<number>${numberText}|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:\w+ )?(?:year|month|week|day|fiscal|hour|full)))(?![\d])`, 'giu');

const before: readonly [RegExp, Relation][] = [
  [/\bnot (?:\w+ ){1,2}more than \W*$/iu, 'at-most'],
  [/(?:no|not) (?:more|older|longer) than \W*$/iu, 'at-most'], [/(?:no|not) (?:less|fewer) than \W*$/iu, 'at-least'],
  [/(?:at least|from|minimum of|reach(?:es)?|since) (?:CLB (?:or NCLC )?|NCLC (?:or CLB )?|level )?\W*$/iu, 'at-least'],
  [/(?:more than|over|above|exceeds?) (?:CLB |level )?\W*$/iu, 'more-than'],
  [/(?:at most|up to|maximum of) \W*$/iu, 'at-most'],
  [/(?:less than|under|below|fewer than|younger than) \W*$/iu, 'less-than'],
  [/(?:within|in|during|of|over) (?:the )?(?:last |past )?\W*$/iu, 'window'],
];
const after: readonly [RegExp, Relation][] = [
  [/^\W*(?:\w+ ){0,2}(?:or|and) (?:more|over|older|higher|longer|above)/iu, 'at-least'], [/^\W*(?:\w+ ){0,2}or (?:less|younger|fewer)/iu, 'at-most'],
  [/^ (?:to|and) \d/iu, 'at-least'],
];
const upperOfRange = /(?:\d|between \d+) (?:to|and) $/iu;

const ofOccupations = /(?:TEER|FEER|levels?|skill type)\)? (?:\d(?:, | to | or | and ))*$/u;
const unitOf = (lead: string, rest: string): Unit => {
  if (ofOccupations.test(lead) && !/CLB|NCLC/u.test(lead.slice(-12))) return 'level';
  if (/^ ?%/u.test(rest)) return 'percent';
  const [, unit] = /^[ -](?:[\w-]+ ){0,2}?(year|month|week|day)s?\b/iu.exec(rest) ?? [];
  return unit === undefined ? 'none' : (unit.toLowerCase() as Unit);
};

/** Every number that an English sentence says, in order. */
export function statementsIn(text: string): readonly Statement[] {
  const sentence = text.replaceAll(/\bhalf of\b/giu, '50 % of');
  return [...sentence.matchAll(found)].flatMap((match) => {
    const text = match.groups?.['number'] ?? '';
    const number = spelled[text.toLowerCase()] ?? Number(text.replaceAll(',', ''));
    const [lead, rest] = [sentence.slice(0, match.index), sentence.slice(match.index + text.length)];
    const unit = number >= 1_000 ? 'none' : unitOf(lead, rest.replace(/^ (?:to|or|and) \d+/u, ''));
    // “30 hours a week”, “$80,000 a year” say how often.
    if (/^an?$/iu.test(text) && /(hours?|dollars|\d) $/u.test(lead)) return [];
    if (upperOfRange.test(lead)) return [{ number, unit, relation: 'at-most' as const }];
    const relation = before.find(([words]) => words.test(lead))?.[1] ?? after.find(([words]) => words.test(rest))?.[1] ?? 'bare';
    // “at least 24 months within the last 10 years”: what follows decides first.
    const behind = after.find(([words]) => words.test(rest))?.[1];
    return [{ number, unit, relation: behind ?? relation }];
  });
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Every day that an English text names, as `YYYY-MM-DD`. */
export function daysIn(text: string): ReadonlySet<string> {
  const written = [...text.matchAll(/(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/giu)];
  return new Set([
    ...written.map(([, day = '', month = '', year = '']) => `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`),
    ...[...text.matchAll(/\d{4}-\d{2}-\d{2}/gu)].map(([day]) => day),
  ]);
}

/** Levels of TEER that a sentence names: “TEER 0 to 3” are four; undefined where it names none. */
export function teerIn(sentence: string): ReadonlySet<number> | undefined {
  const text = sentence.replaceAll(/\([^)]*\)/gu, '');
  const named = [...text.matchAll(/\bTEER(?:\))? (\d)((?:(?:, | or | and | to )\d(?!\d))*)/gu)];
  if (named.length === 0) return undefined;
  return new Set(named.flatMap(([, first = '', rest = '']) => {
    const range = / to (\d)/u.exec(rest);
    const from = Number(first);
    if (range) return Array.from({ length: Number(range[1]) - from + 1 }, (_, index) => from + index);
    return [from, ...[...rest.matchAll(/\d/gu)].map(([level]) => Number(level))];
  }));
}
