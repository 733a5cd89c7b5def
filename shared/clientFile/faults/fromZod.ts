import type { z } from 'zod';
import type { Bilingual, Fault } from '../../errors';
import { fault, isFaultCode } from './catalogue';
import { kindNamed, kindOf } from './kinds';

/** One reference token of a JSON Pointer (RFC 6901). */
export const pointerToken = (segment: PropertyKey): string => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`;
export const pointerTo = (segments: readonly PropertyKey[]): string => segments.map(pointerToken).join('');

/** Longer names of members are not repeated in paths; the fault then stands at the object that holds them. */
export const longestMemberName = 200;

type Issue = z.core.$ZodIssue;
type Of<C extends Issue['code']> = Extract<Issue, { code: C }>;

const counted = (origin: string): 'text' | 'entries' | 'amount' => {
  if (origin === 'string') return 'text';
  return ['array', 'set', 'map', 'object', 'file'].includes(origin) ? 'entries' : 'amount';
};

function tooBig(path: string, { origin, maximum }: Of<'too_big'>): Fault {
  const max = Number(maximum);
  const kind = counted(origin);
  if (kind === 'text') return fault(path, 'too-long', { max });
  return kind === 'entries' ? fault(path, 'too-many-entries', { max }) : fault(path, 'too-great', { max });
}

function tooSmall(path: string, { origin, minimum }: Of<'too_small'>): Fault {
  const min = Number(minimum);
  const kind = counted(origin);
  if (kind === 'text') return fault(path, 'too-short', { min });
  return kind === 'entries' ? fault(path, 'too-few-entries', { min }) : fault(path, 'too-small', { min });
}

/**
 * What was found: from the input where the issue carries it (`reportInput`), else from zod's own sentence ("…, received null"),
 * which is the only place that tells an absent member from a wrong one.
 */
function foundIn(issue: Issue): { kind: Bilingual; absent: boolean; isNull: boolean } {
  if ('input' in issue) return { kind: kindOf(issue.input), absent: issue.input === undefined, isNull: issue.input === null };
  const received = /received (\w+)/.exec(issue.message)?.[1] ?? 'other';
  return { kind: kindNamed(received.toLowerCase()), absent: received === 'undefined', isNull: received === 'null' };
}

function wrongType(path: string, issue: Of<'invalid_type'>, asked: Bilingual | undefined): Fault {
  const expected = asked ?? kindNamed(issue.expected);
  const found = foundIn(issue);
  if (found.absent) return fault(path, 'missing-member');
  if (found.isNull) return fault(path, 'null-not-allowed', { expected });
  // zod says "expected int" of a number that is not whole.
  if (issue.expected === 'int' && found.kind === kindNamed('number')) return fault(path, 'not-whole');
  return fault(path, 'wrong-type', { expected, found: found.kind });
}

function invalidFormat(path: string, { format }: Of<'invalid_format'>): Fault {
  return format === 'date' ? fault(path, 'not-a-date') : fault(path, 'bad-format', { format });
}

/** More would be a page, and no sentence; the documents of the format name them all. */
const mostNamed = 24;

function invalidValue(path: string, issue: Of<'invalid_value'>): Fault {
  const { absent, isNull } = foundIn(issue);
  const named = issue.values.slice(0, mostNamed).map(String).join(', ');
  const values = issue.values.length > mostNamed ? `${named} …` : named;
  if (absent) return fault(path, 'missing-member');
  return isNull ? fault(path, 'null-not-allowed', { expected: { en: `one of: ${values}`, fr: `l’une de ces valeurs : ${values}` } }) : fault(path, 'not-a-choice', { values });
}

/** The alternative that came closest, where all others fail at the value itself; else that none fits. */
function noAlternative(path: string, segments: readonly PropertyKey[], { errors }: Of<'invalid_union'>): Fault[] {
  const inside = errors.filter((issues) => issues.every((issue) => issue.path.length > 0));
  const [only, ...others] = inside;
  return only && others.length === 0 ? only.flatMap((issue) => faultsOf(issue, segments)) : [fault(path, 'no-alternative')];
}

function custom(path: string, { params }: Of<'custom'>): Fault {
  const code: unknown = params?.['fault'];
  return isFaultCode(code) ? fault(path, code) : fault(path, 'not-valid');
}

/** The faults of one issue of zod. `asked` says what the place asks for, where that is more than a JSON type. */
export function faultsOf(issue: Issue, base: readonly PropertyKey[], asked?: Bilingual): Fault[] {
  const segments = [...base, ...issue.path];
  const path = pointerTo(segments);
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(path, issue, asked)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault(key.length > longestMemberName ? path : path + pointerToken(key), 'unknown-member'));
    case 'invalid_value':
      return [invalidValue(path, issue)];
    case 'too_big':
      return [tooBig(path, issue)];
    case 'too_small':
      return [tooSmall(path, issue)];
    case 'invalid_format':
      return [invalidFormat(path, issue)];
    case 'not_multiple_of':
      return [fault(path, 'not-a-multiple', { step: issue.divisor })];
    case 'invalid_union':
      return noAlternative(path, segments, issue);
    case 'custom':
      return [custom(path, issue)];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => faultsOf(inner, segments));
    default:
      return [fault(path, 'not-valid')];
  }
}

const segmentsOf = (pointer: string): string[] => (pointer === '' ? [] : pointer.slice(1).split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')));

/** The faults of a failed check by any schema, with their paths below `basePath` (a JSON Pointer). */
export const faultsFromZod = (error: z.ZodError, basePath = ''): Fault[] => error.issues.flatMap((issue) => faultsOf(issue, segmentsOf(basePath)));
