import type { FactRecord, Records } from '../facts/records';
import type { Environment } from './environment';
import { anyNumber, anyText, maybe, no, number, text, truth, union, yes, type NumberValue, type TextValue, type TruthValue } from './values';
import type { Scalar } from '../pack/types';

/** The record that holds a field, the place where there is known to be none, or the place that would have to be filled. */
type Holder = { record: FactRecord; member: string } | { none: string } | { absent: string };

/** Where a record of a name in scope would stand: of those a list gives, only the job offer is asked for without an entry. */
const placeOf = (name: string): string => (name === 'offer' ? '/jobOffers' : '/persons');

function holderOf(path: string, { scope, subject }: Environment): Holder {
  const [name = '', ...members] = path.split('.');
  let record = scope[name];
  if (record === undefined) return name === 'spouse' ? { absent: placeOf(name) } : { none: placeOf(name) };
  const last = members.pop() ?? '';
  for (const member of members) {
    const next: FactRecord | null | undefined = member === 'employer' && record.raw['employerId'] !== undefined ? subject.source.employerOf(record) : record.child(member);
    if (next === null) return { none: record.at(member === 'employer' && record.raw['employer'] === undefined ? 'employerId' : member) };
    if (next === undefined) return { absent: record.at(member === 'employer' && record.raw['employer'] === undefined ? 'employerId' : member) };
    record = next;
  }
  return { record, member: last };
}

export function numberField(path: string, environment: Environment, none?: number): NumberValue {
  const holder = holderOf(path, environment);
  if ('none' in holder) return none === undefined ? anyNumber([holder.none]) : number(none);
  return 'absent' in holder ? anyNumber([holder.absent]) : holder.record.number(holder.member, none);
}

export function textField(path: string, environment: Environment): TextValue {
  const holder = holderOf(path, environment);
  if ('none' in holder) return text(null);
  return 'absent' in holder ? anyText([holder.absent]) : holder.record.text(holder.member);
}

/** Whether a field has one of the values; null stands for “none”. */
export function fieldIs(path: string, accepted: readonly Scalar[], environment: Environment): TruthValue {
  const holder = holderOf(path, environment);
  if ('none' in holder) return truth(accepted.includes(null));
  if ('absent' in holder) return maybe([holder.absent]);
  const { record, member } = holder;
  const value = record.plain(member);
  if (value !== undefined) return truth(accepted.some((one) => one === value));
  const { options, missing } = record.text(member);
  if (options === null) return maybe(missing);
  const hits = options.filter((option) => accepted.includes(option)).length;
  return hits === options.length ? yes : hits === 0 ? no : maybe(missing);
}

export function hasField(path: string, environment: Environment): TruthValue {
  const holder = holderOf(path, environment);
  if ('none' in holder) return no;
  return 'absent' in holder ? maybe([holder.absent]) : holder.record.has(holder.member);
}

/** Two fields name the same thing. */
export function sameFields(a: string, b: string, environment: Environment): TruthValue {
  const one = textField(a, environment);
  const other = textField(b, environment);
  if (one.options === null || other.options === null) return maybe(union(one.missing, other.missing));
  const shared = one.options.filter((option) => option !== null && other.options?.includes(option)).length;
  if (shared === 0) return no;
  return one.options.length === 1 && other.options.length === 1 ? yes : maybe(union(one.missing, other.missing));
}

/** `applicant.work`, `file.nominations`, or `applicant.offers`: the job offers for the person assessed. */
export function recordsOf(path: string, environment: Environment): Records {
  const { subject } = environment;
  if (path === 'applicant.offers') {
    const offers = subject.source.fileRecords('jobOffers');
    return { ...offers, entries: offers.entries.filter(({ raw }) => raw['personId'] === subject.applicantId) };
  }
  const holder = holderOf(path, environment);
  if ('none' in holder) return { entries: [], complete: true, pointer: '' };
  if ('absent' in holder) return { entries: [], complete: false, pointer: holder.absent };
  const records = holder.record.records(holder.member);
  return path.startsWith('file.') ? { ...records, complete: true } : records;
}
