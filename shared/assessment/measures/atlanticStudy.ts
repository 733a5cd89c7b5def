import { addMonths, addYears, type Day } from '../engine/days';
import { and, isAtLeast, isOneOf, maybe, no, not, number, or, truth, yes, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { daysLivedIn, isEveryDayInCanadaWithin, type Span } from './atlanticPlaces';
import { folded } from './folded';

const atlantic = ['NB', 'NS', 'PE', 'NL'];

/** Some study of the person of which something holds. */
function someStudy(person: FactRecord, where: (study: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = person.records('education');
  return or([...entries.map(where), ...(complete ? [] : [maybe([pointer])])]);
}

const isEarned = (study: FactRecord, on: Day): TruthValue => isAtLeast(number(on), study.number('completedOn', Infinity));
/** Study under none of some conditions. */
const isWithout = (study: FactRecord, excluded: readonly string[]): TruthValue => {
  const conditions = study.texts('conditions');
  return conditions === undefined ? maybe([study.at('conditions')]) : truth(!conditions.some((one) => excluded.includes(one)));
};

/** A credential of a program of two years or more: by its level, a master’s degree by the length of the program. */
function isOfTwoYears(study: FactRecord): TruthValue {
  const level = study.text('level');
  return or([
    isOneOf(level, ['two-year', 'three-year', 'bachelor', 'two-or-more', 'professional', 'doctorate']),
    and([isOneOf(level, ['master']), isAtLeast(study.number('programMonths'), number(24))]),
  ]);
}

const isAuthorized = (status: FactRecord): TruthValue => isOneOf(status.text('kind'), ['study-permit', 'work-permit', 'maintained', 'temporary-resident-permit']);

/** The days on which a status surely held. */
function sureSpan(status: FactRecord): Span {
  const ended = status.raw['endedOn'] === undefined ? Infinity : status.number('endedOn', Infinity).low;
  return { from: status.number('issuedOn').high, to: Math.min(status.number('expiresOn', Infinity).low, ended) };
}

/**
 * With a status that allows to study or stay. Of one that does not hold on each day of the study that was spent in Canada it is not
 * settled: a permit may be missing on file, or have lapsed.
 */
function hadStatus(person: FactRecord, study: FactRecord): TruthValue {
  const { entries, complete, pointer } = person.records('canadianStatus');
  const started = study.number('startedOn');
  const completed = study.number('completedOn', Infinity);
  const during = or([
    ...entries.map((status) => and([isAuthorized(status), isAtLeast(completed, status.number('issuedOn')), isAtLeast(status.number('expiresOn', Infinity), started)])),
    ...(complete ? [] : [maybe([pointer])]),
  ]);
  if (during.is !== true) return during;
  const homes = person.records('residences');
  const spans = entries.filter((status) => isAuthorized(status).is === true).map(sureSpan);
  return isEveryDayInCanadaWithin(person, spans, started.low, completed.high) ? yes : maybe([pointer, ...(homes.complete ? [] : [homes.pointer])]);
}

/** Months that a graduate was in the province within the two years before the credential. Source: IRPR 87.3, graduates. */
const monthsThere = 16;

/** Living in the province of the institution for sixteen of the 24 months before the credential, and present at the study for as long. */
function wasThere(person: FactRecord, study: FactRecord): TruthValue {
  const completed = study.number('completedOn', Infinity);
  const province = study.plain('province');
  if (typeof province !== 'string') return maybe([study.at('province')]);
  if (!Number.isFinite(completed.low) || completed.low !== completed.high) return completed.missing.length > 0 ? maybe(completed.missing) : no;
  const last = completed.low;
  // To the day after, so that whole months that end with a month are whole.
  const needed = last + 1 - addMonths(last + 1, -monthsThere);
  return and([isAtLeast(study.number('presentMonths', 0), number(monthsThere)), isAtLeast(daysLivedIn(person, province, addYears(last, -2), last), number(needed))]);
}

/**
 * Whether the person is a graduate by whom the Atlantic Immigration Program is open without work: a credential of two years or more of an
 * institution in one of the four provinces, earned in the two years before the day by full-time study, mainly in person and not mainly of
 * a language, without a duty to return, with sixteen months in the province and a status. Source: IRPR 87.3.
 */
export const isAtlanticGraduate = (person: FactRecord, on: Day): TruthValue =>
  someStudy(person, (study) => {
    const there = and([isOneOf(study.text('country'), ['CA']), isOneOf(study.text('province'), atlantic)]);
    if (there.is === false) return no;
    const recent = and([isEarned(study, on), isAtLeast(study.number('completedOn', Infinity), number(addYears(on, -2)))]);
    if (recent.is === false) return no;
    return and([there, recent, study.truth('fullTime'), isOfTwoYears(study), isWithout(study, ['mainly-language-study', 'mainly-distance', 'return-obligation']), wasThere(person, study), hadStatus(person, study)]);
  });

/** A credential after secondary school of an institution in a province; `private`: one of a private institution that grants no degrees. */
export const isGraduateOf = (person: FactRecord, province: string, kind: string, on: Day): TruthValue =>
  someStudy(person, (study) =>
    and([
      isOneOf(study.text('country'), ['CA']), isOneOf(study.text('province'), [province]), not(isOneOf(study.text('level'), ['none', 'secondary'])), isEarned(study, on),
      kind === 'private' ? isOneOf(study.text('institutionType'), ['private']) : yes,
    ]));

/** The University of Moncton and the French community college of New Brunswick, as they are written. */
const francophoneSchools = ['universite de moncton', 'udem', 'ccnb', 'college communautaire du nouveau brunswick'];

/** A completed program of a year or more of one of them, taken in New Brunswick and not mainly at a distance. */
export const isFrancophoneGraduate = (person: FactRecord, on: Day): TruthValue =>
  someStudy(person, (study) => {
    const { options, missing } = study.text('institution');
    const isOne = (name: string | null): boolean => {
      const plain = name === null ? '' : ` ${folded(name)} `;
      return francophoneSchools.some((school) => plain.includes(` ${school} `));
    };
    const school = options === null ? maybe(missing) : options.every(isOne) ? yes : options.some(isOne) ? maybe(missing) : no;
    return and([
      isOneOf(study.text('country'), ['CA']), isOneOf(study.text('province'), ['NB']), school, not(isOneOf(study.text('level'), ['none', 'secondary'])), isEarned(study, on), isWithout(study, ['mainly-distance']),
    ]);
  });
