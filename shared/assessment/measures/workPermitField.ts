import type { Day } from '../engine/days';
import { and, between, maybe, no, union, yes, type NumberValue, type Pointer, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { fullTimeHours, fullTimeYears } from './civilTime';
import { nocCodes } from './occupation';
import type { Span } from './work';

/** The occupation of a record: the codes of NOC 2016 that it can have (null where nothing limits them), and where it stands. */
type Occupation = { codes: readonly string[] | null; pointer: Pointer };

const occupationIn = (record: FactRecord): Occupation => ({ codes: nocCodes(record, '2016'), pointer: record.at(record.isStated('noc2016') ? 'noc2016' : 'noc') });

const sameCode = (job: FactRecord, offer: FactRecord): boolean => ['noc', 'noc2016'].every((member) => job.plain(member) === offer.plain(member)) && job.plain('noc') !== undefined;

/** Whether the occupation of a job is that of an offer; open while either may be another. */
function isOccupationOf(job: FactRecord, done: Occupation, offer: FactRecord, offered: Occupation): TruthValue {
  // One code on both is one occupation, whatever it was called in the older classification.
  if (sameCode(job, offer)) return yes;
  const missing = [done, offered].filter(({ codes }) => codes?.length !== 1).map(({ pointer }) => pointer);
  if (done.codes === null || offered.codes === null) return maybe(missing);
  const { codes } = offered;
  if (!done.codes.some((code) => codes.includes(code))) return no;
  return missing.length === 0 ? yes : maybe(missing);
}

/** Whether the consultant relates a job to the occupation of an offer; open while that is not known. */
function isRelated(job: FactRecord, offer: FactRecord): TruthValue {
  const related = job.texts('relatedTo');
  if (related === undefined) return maybe([job.at('relatedTo')]);
  if (related.length === 0) return no;
  const offered = offer.plain('noc');
  return typeof offered === 'string' ? (related.includes(offered) ? yes : no) : maybe([offer.at('noc')]);
}

/** Whether a job was in one of the occupations, or in that of the offer. A job of unsettled occupation is where each possible code leads there. */
function isInField(job: FactRecord, offer: FactRecord | undefined, offered: Occupation | undefined, field: ReadonlySet<string>): TruthValue {
  const done = occupationIn(job);
  const hits = done.codes?.filter((code) => field.has(code)).length ?? 0;
  if (done.codes !== null && hits > 0 && hits === done.codes.length) return yes;
  const [code] = offered?.codes ?? [];
  if (done.codes !== null && hits > 0 && offered?.codes?.length === 1 && done.codes.every((one) => field.has(one) || one === code)) return yes;
  const inField = done.codes === null || hits > 0 ? maybe([done.pointer]) : no;
  if (offer === undefined || offered === undefined) return inField;
  const [inOffered, related] = [isOccupationOf(job, done, offer, offered), isRelated(job, offer)];
  if (inOffered.is === true || related.is === true) return yes;
  const open = [inField, inOffered, related].filter(({ is }) => is === null);
  return open.length === 0 ? no : maybe(union(...open.map(({ missing }) => missing)));
}

/**
 * Completed civil years, up to a day, of paid work in some occupations (NOC 2016), in the occupation of an offer or in work that the
 * consultant relates to it, whatever its hours. Days with several jobs count once; both ends of a job are included. While the
 * occupation of the offer is not known, any job may be in it.
 */
export function yearsInField(person: FactRecord, offer: FactRecord | undefined, field: readonly string[], on: Day): NumberValue {
  const wanted = new Set(field);
  const offered = offer && occupationIn(offer);
  const { entries, complete, pointer } = person.records('work');
  const jobs = entries.map((job) => {
    const inField = isInField(job, offer, offered, wanted);
    return { counts: and([inField, job.truth('paid')]), start: job.number('startedOn'), end: job.number('endedOn', Infinity) };
  });
  const worked = (from: Day, to: Day): Span => ({ from, to: Math.min(to, on), hours: fullTimeHours });
  const years = (spans: readonly Span[]): number => Math.min(100, fullTimeYears(spans));
  const sure = jobs.filter(({ counts }) => counts.is === true).map(({ start, end }) => worked(start.high, end.low));
  const possible = jobs.filter(({ counts }) => counts.is !== false);
  const most = possible.map(({ start, end }) => worked(start.low, end.high));
  const missing = union(...possible.map(({ counts, start, end }) => union(counts.missing, start.missing, end.missing)));
  return complete ? between(years(sure), years(most), missing) : between(years(sure), 100, union(missing, [pointer]));
}
