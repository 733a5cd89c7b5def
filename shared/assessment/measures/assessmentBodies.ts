import { maybe, no, or, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { plainName } from './plainName';

/** A body that assesses foreign credentials: what it is called, and from which day its assessments count. */
export interface AssessmentBody {
  /** Short names, which stand as a word of their own. */
  short: readonly string[];
  /** What a name holds, in English or French, in small letters without accents. */
  holds: readonly string[];
  from: string;
}

/**
 * The bodies that the Minister designated, each with the day of it and the ways of writing it that are in use. Source: IRCC, ECA for
 * Express Entry (citation `eca.bodies`).
 */
export const assessmentBodies = {
  ces: { short: ['ces'], holds: ['comparative education service', 'comparative educational service', 'university of toronto', 'universite de toronto'], from: '2013-04-17' },
  icas: { short: ['icas'], holds: ['international credential assessment', 'international credentials assessment', 'evaluation de documents scolaires internationaux'], from: '2013-04-17' },
  wes: { short: ['wes'], holds: ['world education service', 'world educational service', 'world education canada'], from: '2013-04-17' },
  iqas: { short: ['iqas'], holds: ['international qualifications assessment', 'international qualification assessment'], from: '2015-08-06' },
  ices: { short: ['ices', 'bcit'], holds: ['international credential evaluation', 'international credentials evaluation', 'british columbia institute of technology'], from: '2015-08-06' },
  mcc: { short: ['mcc'], holds: ['medical council of canada', 'conseil medical du canada'], from: '2013-04-17' },
  pebc: { short: ['pebc', 'bepc'], holds: ['pharmacy examining board of canada', 'bureau des examinateurs en pharmacie du canada'], from: '2014-01-06' },
  cacb: { short: ['cacb', 'ccca'], holds: ['canadian architectural certification board', 'conseil canadien de certification en architecture'], from: '2024-05-20' },
} as const satisfies Record<string, AssessmentBody>;

/** An abbreviation written with dots or spaces, `w e s`, as one word. */
const withoutDots = (name: string): string => name.replace(/\b[a-z](?: [a-z]\b)+/g, (letters) => letters.replaceAll(' ', ''));

/** The designated body that a name stands for; undefined for any other body. */
export function assessmentBodyOf(organization: string): AssessmentBody | undefined {
  const name = withoutDots(plainName(organization));
  const words = name.split(' ');
  return Object.values<AssessmentBody>(assessmentBodies).find(({ short, holds }) => short.some((one) => words.includes(one)) || holds.some((one) => name.includes(one)));
}

/** Whether an assessment is of a designated body of which something holds. One of any other body is none; without a name it is open. */
export function byDesignated(eca: FactRecord, holds: (body: AssessmentBody) => TruthValue): TruthValue {
  const { options, missing } = eca.text('organization');
  if (options === null) return maybe(missing);
  const found = options.map((name) => {
    const body = name === null ? undefined : assessmentBodyOf(name);
    return body ? holds(body) : no;
  });
  if (found.every(({ is }) => is === found[0]?.is)) return or(found);
  return maybe([...new Set([...missing, ...found.flatMap((one) => one.missing)])]);
}
