import { addMonths, addYears, dayOf, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, anyNumber, between, isAtLeast, isOneOf, maybe, no, not, number, or, truth, union, yes, type NumberValue, type Pointer, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { assessmentBodies, byDesignated, type AssessmentBody } from './assessmentBodies';

/** Levels in the order of the grids; bachelor stands for any single credential of three years or more. */
export const educationRanks = ['none', 'secondary', 'one-year', 'two-year', 'bachelor', 'two-or-more', 'master', 'professional', 'doctorate'] as const;
const rankOf = (level: string): number => (educationRanks as readonly string[]).indexOf(level === 'three-year' ? 'bachelor' : level);
const oneYear = rankOf('one-year');
const threeYears = rankOf('bachelor');
const twoOrMore = rankOf('two-or-more');
const highest = rankOf('doctorate');

/** Which designated bodies may assess a person's credentials. */
type Suits = (body: AssessmentBody) => TruthValue;

/** Whether an assessment may be used on a day: issued by a designated body that suits, before the day, and less than five years old. Source: IRPR 75(2)(e). */
function isUsable(eca: FactRecord, on: Day, suits: Suits): TruthValue {
  const issued = eca.number('issuedOn');
  return and([
    byDesignated(eca, (body) => and([isAtLeast(issued, number(dayOf(body.from))), suits(body)])),
    isAtLeast(number(on), issued),
    isAtLeast(between(addYears(issued.low, 5), addYears(issued.high, 5), issued.missing), number(on + 1)),
  ]);
}

type Credential = { rank: NumberValue; earned: TruthValue };

function ranked(level: { options: readonly (string | null)[] | null; missing: readonly Pointer[] }, pointer: Pointer): NumberValue {
  if (level.options === null) return anyNumber([pointer], 0, highest);
  const ranks = level.options.map((option) => Math.max(0, rankOf(option ?? 'none')));
  return between(Math.min(...ranks), Math.max(...ranks), level.missing);
}

/** What a diploma is worth on a day: its own level in Canada, the level of the assessment elsewhere. */
function credentialOf(record: FactRecord, on: Day, suits: Suits): Credential {
  const completed = record.number('completedOn', Infinity);
  const earned = and([isAtLeast(number(on), completed)]);
  const inCanada = isOneOf(record.text('country'), ['CA']);
  const own = ranked(record.text('level'), record.at('level'));
  if (inCanada.is === true || own.high === 0) return { rank: own, earned };
  const eca = record.child('eca');
  if (eca === null) {
    return inCanada.is === false ? { rank: number(0), earned } : { rank: between(0, own.high, inCanada.missing), earned };
  }
  if (eca === undefined) return { rank: anyNumber([record.at('eca')], 0, highest), earned };
  const assessed = ranked(eca.text('equivalency'), eca.at('equivalency'));
  const usable = isUsable(eca, on, suits);
  const foreign = usable.is === true ? assessed : usable.is === false ? number(0) : between(0, assessed.high, union(usable.missing, assessed.missing));
  return inCanada.is === false ? { rank: foreign, earned } : { rank: between(Math.min(own.low, foreign.low), Math.max(own.high, foreign.high), union(inCanada.missing, foreign.missing)), earned };
}

/** The highest rank of some credentials; two after secondary school, one of them of three years or more, count as two or more. */
function best(ranks: readonly number[]): number {
  const single = Math.max(0, ...ranks);
  const several = ranks.filter((rank) => rank >= oneYear).length >= 2 && ranks.some((rank) => rank >= threeYears);
  return several ? Math.max(single, twoOrMore) : single;
}

/** Index into `educationRanks` of the highest level that counts on a day. */
export function educationRank(subject: Subject, person: FactRecord, on: Day): NumberValue {
  return subject.once(person, `education ${on}`, () => {
    const { entries, complete, pointer } = person.records('education');
    const suits = suitsFor(subject, person);
    const credentials = entries.map((record) => credentialOf(record, on, suits));
    const low = best(credentials.filter(({ earned }) => earned.is === true).map(({ rank }) => rank.low));
    if (!complete) return between(low, highest, [pointer]);
    const possible = credentials.filter(({ earned }) => earned.is !== false);
    return between(low, best(possible.map(({ rank }) => rank.high)), union(...possible.map(({ earned, rank }) => union(earned.missing, rank.missing))));
  });
}

/** Months of study that a credential earned in Canada needs, enrolled full time and present. Source: MI 30 [C1][M2]. */
const monthsInCanada = 8;

/**
 * Whether the institution is one that counts: public, or private with the right to grant degrees. In Quebec a private college may run
 * under the rules of the public ones, which no fact of the file says. Source: MI 30 [C1][M2].
 */
function isCountedInstitution(record: FactRecord): TruthValue {
  const type = record.text('institutionType');
  const underQuebecRules = and([isOneOf(type, ['private']), isOneOf(record.text('province'), ['QC']), maybe([record.at('institutionType')])]);
  return or([isOneOf(type, ['public', 'private-degree']), underQuebecRules]);
}

/**
 * Index into `educationRanks` of the highest credential earned in Canada that gives additional points: full-time study and presence of
 * eight months or more, at a public institution or one that may grant degrees, under none of the excluded conditions. 0: none.
 */
export function canadianCredential(subject: Subject, person: FactRecord, on: Day): NumberValue {
  return subject.once(person, `canadian credential ${on}`, () => {
    const { entries, complete, pointer } = person.records('education');
    const found = entries.map((record) => {
      const completed = record.number('completedOn', Infinity);
      const conditions = record.texts('conditions');
      const counts = and([
        isOneOf(record.text('country'), ['CA']),
        isAtLeast(number(on), completed),
        record.truth('fullTime'),
        isAtLeast(record.number('presentMonths', 0), number(monthsInCanada)),
        isCountedInstitution(record),
        conditions === undefined ? maybe([record.at('conditions')]) : truth(conditions.length === 0),
      ]);
      return { counts, rank: ranked(record.text('level'), record.at('level')) };
    });
    const low = Math.max(0, ...found.filter(({ counts }) => counts.is === true).map(({ rank }) => rank.low));
    if (!complete) return between(low, highest, [pointer]);
    const possible = found.filter(({ counts }) => counts.is !== false);
    return between(low, Math.max(0, ...possible.map(({ rank }) => rank.high)), union(...possible.map(({ counts, rank }) => union(counts.missing, rank.missing))));
  });
}

/** Full-time study in Canada of two academic years or more in a program of two years or more; no credential needed. Source: IRPR 83(3). */
export function twoYearsOfStudy(person: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = person.records('education');
  const found = or(
    entries.map((record) => {
      const completed = record.number('completedOn', Infinity);
      // Without a credential the study goes on, unless a day says when it was left.
      const left = record.raw['endedOn'] === undefined ? number(Infinity) : record.number('endedOn', Infinity);
      const end = between(Math.min(completed.low, left.low, on), Math.min(completed.high, left.high, on), union(completed.missing, left.missing));
      const start = record.number('startedOn');
      const long = isAtLeast(between(end.low + 1, end.high + 1, end.missing), between(addMonths(start.low, academicMonths), addMonths(start.high, academicMonths), start.missing));
      const program = or([isOneOf(record.text('level'), ['two-year', 'three-year', 'bachelor']), isAtLeast(record.number('programMonths'), number(programMonths))]);
      return and([isOneOf(record.text('country'), ['CA']), record.truth('fullTime'), program, long]);
    }),
  );
  return complete ? found : or([found, maybe([pointer])]);
}
/** Two academic years of eight months each, from the first day to the last, both included. */
const academicMonths = 16;
/** A program of two years, in months as published. */
const programMonths = 24;

/** Whether there is a Canadian credential or a foreign one with a usable assessment, secondary school or higher. Source: IRPR 75(2)(e). */
export const hasCredential = (subject: Subject, person: FactRecord, on: Day): TruthValue => isAtLeast(educationRank(subject, person, on), number(1));


/** Professional bodies with the occupations, by NOC 2021 and 2016, whose assessment must come from them. Source: reference section 4, IRPR 75(2.1). */
const bodies: readonly { codes: readonly string[]; body: AssessmentBody }[] = [
  { codes: ['31100', '31101', '31102', '3111', '3112'], body: assessmentBodies.mcc },
  { codes: ['31120', '3131'], body: assessmentBodies.pebc },
  { codes: ['21200', '2151'], body: assessmentBodies.cacb },
];

/**
 * A general body assesses any credential; a professional one the applicant's where the primary occupation is its own. Without a
 * profile that occupation is still to be chosen. Of a spouse nothing is said. Source: reference section 4.
 */
function suitsFor(subject: Subject, person: FactRecord): Suits {
  const profile = subject.profile;
  return (body) => {
    const own = bodies.find((one) => one.body === body);
    if (!own || person !== subject.applicant || profile === null) return yes;
    return profile === undefined ? maybe(['/expressEntry']) : isOneOf(profile.text('primaryNoc'), own.codes);
  };
}

/** The professional body of the primary occupation, once it is designated. */
function bodyOf(subject: Subject, on: Day): { primary: TruthValue; body: AssessmentBody | undefined } {
  const profile = subject.profile;
  if (profile === null) return { primary: truth(false), body: undefined };
  if (profile === undefined) return { primary: maybe(['/expressEntry']), body: undefined };
  const code = profile.plain('primaryNoc');
  if (typeof code !== 'string') return { primary: maybe([profile.at('primaryNoc')]), body: undefined };
  const found = bodies.find(({ codes, body }) => codes.includes(code) && dayOf(body.from) <= on);
  return { primary: truth(found !== undefined), body: found?.body };
}

export const primaryOccupationHasBody = (subject: Subject, on: Day): TruthValue => bodyOf(subject, on).primary;

/** Whether some usable assessment comes from the body of the primary occupation; a Canadian credential of three years or more needs none. */
export function assessedByBody(subject: Subject, on: Day): TruthValue {
  const { body } = bodyOf(subject, on);
  const { entries, complete, pointer } = subject.applicant.records('education');
  const found = or(
    entries.map((record) => {
      const isCanadian = isOneOf(record.text('country'), ['CA']);
      const earned = isAtLeast(number(on), record.number('completedOn', Infinity));
      const own = and([isCanadian, earned, isAtLeast(ranked(record.text('level'), record.at('level')), number(threeYears))]);
      const eca = record.child('eca');
      const assessed = eca === undefined ? maybe([record.at('eca')]) : eca === null ? no : isUsable(eca, on, (one) => truth(one === body));
      return or([own, and([not(isCanadian), assessed])]);
    }),
  );
  return complete ? found : or([found, maybe([pointer])]);
}
