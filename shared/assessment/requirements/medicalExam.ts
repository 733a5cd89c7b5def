import { firstDayOfChecks } from '../../clientFile/checkDay';
import { countryOf, isMedicalDesignated, medicalListSince } from '../../data/countries';
import { addMonths, addYears, dateOf, dayOf, type Day } from '../engine/days';
import { and, isAtLeast, maybe, no, number, or, truth, union, yes, type TruthValue } from '../engine/values';
import { listLookUp } from '../facts/lookUps';
import type { FactRecord } from '../facts/records';
import { saidLast } from '../measures/lookedUp';
import { nocCodes } from '../measures/occupation';
import type { Question } from './question';
import type { Answer, YesNo } from './workPermitRequirements';

/** Stay and residence of more than, and at least, as many months. Source: IRPR 30(1)(a). */
const months = 6;
/** How long a certificate counts, in months. Source: IRPR 30(3). */
const certificateMonths = 12;

/** Occupations in which public health must be protected: health and laboratories, child care, schools, care at home (NOC 2021). IRPR 30(1)(a)(ii). */
const sensitive = ['3', '4122', '42202', '42203', '43100', '44100', '44101'];
/** Farm workers; from designated countries alone. */
const agricultural = ['82030', '84120', '85100', '85101', '85103'];
const startsWithOne = (code: string, prefixes: readonly string[]): boolean => prefixes.some((prefix) => code.startsWith(prefix));

function isInOccupation(offer: FactRecord | undefined, prefixes: readonly string[]): TruthValue {
  if (!offer) return no;
  const codes = nocCodes(offer, '2021');
  if (codes === null) return maybe([offer.at('noc')]);
  const hits = codes.filter((code) => startsWithOne(code, prefixes)).length;
  return hits === 0 ? no : hits === codes.length ? yes : maybe([offer.at('noc')]);
}

/** The latest look-up of the official list for a country; the program's own list decides where its source is sound. */
function designated(country: string, { file, on }: Question): { is: boolean | null; low: boolean } {
  if (country === 'CA') return { is: false, low: false };
  const own = isMedicalDesignated(country, dateOf(on));
  const low = countryOf(country)?.medicalConfidence === 'low';
  if (!low && own !== null) return { is: own, low: false };
  const checks = file.records('listChecks').entries.filter((check) => check.raw['list'] === 'medical-exam-countries' && check.raw['item'] === country);
  // What was looked up before the list changed last was another list.
  const said = saidLast(checks, 'listed', { from: dayOf(medicalListSince(dateOf(on)) ?? firstDayOfChecks), until: on })?.value.is ?? null;
  return said !== null ? { is: said, low: false } : { is: own, low: true };
}

/** Whether the person lived six months in a row in a designated country in the year before the day. */
function livedInDesignated(question: Question): { value: TruthValue; low: boolean } {
  const { applicant, on } = question;
  const first = addYears(on, -1);
  const { entries, complete, pointer } = applicant.records('residences');
  let low = false;
  const found = entries.map((residence): TruthValue => {
    const country = residence.plain('country');
    const from = residence.number('from');
    const to = residence.number('to', Infinity);
    const long = (start: Day, end: Day): boolean => addMonths(Math.max(start, first), months) <= Math.min(end, on) + 1;
    if (!long(from.low, to.high)) return no;
    if (typeof country !== 'string') return maybe([residence.at('country')]);
    const list = designated(country, question);
    low ||= list.low;
    if (list.is === false) return no;
    if (list.is === null) return maybe(listLookUp(question.file, 'medical-exam-countries', country));
    return long(from.high, to.low) ? yes : maybe(union(from.missing, to.missing));
  });
  return { value: or([...found, ...(complete ? [] : [maybe([pointer])])]), low };
}

/** Whether the stay is longer than six months. An offer without an end is; without an offer it is not known. */
function isLongStay({ offer, on }: Question): TruthValue {
  if (!offer) return maybe(['/jobOffers']);
  const ends = offer.number('endsOn', Infinity);
  const starts = offer.number('startsOn');
  const start = starts.missing.length === 0 ? starts.low : on;
  const past = isAtLeast(ends, number(addMonths(start, months)));
  if (past.is !== null) return past;
  return offer.plain('permanent') === true ? yes : maybe(ends.missing);
}

/** Whether an exam within the last twelve months is on file. */
function hasRecentExam({ applicant, on }: Question): TruthValue {
  const { entries, complete, pointer } = applicant.records('medicalExams');
  const recent = or(entries.map((exam) => {
    const examined = exam.number('examinedOn');
    return and([isAtLeast(number(on), examined), truth(addMonths(examined.high, certificateMonths) >= on)]);
  }));
  return complete ? recent : or([recent, maybe([pointer])]);
}

/** Whether a medical exam has to be done: for work that concerns public health, or a long stay after six months in a designated country. */
export function medicalExam(question: Question): Answer<YesNo> {
  const lived = livedInDesignated(question);
  const byStay = and([lived.value, isLongStay(question)]);
  const work = question.comesAlong === true ? undefined : question.offer;
  const byWork = isInOccupation(work, sensitive);
  const onFarm = and([isInOccupation(work, agricultural), lived.value]);
  const needed = or([byWork, onFarm, byStay]);
  const citations = [byWork.is === true ? 'medical.occupation' : 'medical.stay', ...(lived.low ? ['medical.list-low'] : [])];
  if (needed.is === false) return { answer: 'no', citations, missing: [] };
  const recent = hasRecentExam(question);
  if (recent.is === true) return { answer: 'no', citations: ['medical.certificate'], missing: [] };
  if (needed.is === true && recent.is === false) return { answer: 'yes', citations, missing: [] };
  // An exam that nobody noted was not done: only what calls for one is left to find out.
  return needed.is === true ? { answer: 'yes', citations, missing: recent.missing } : { answer: 'unknown', citations, missing: needed.missing };
}
