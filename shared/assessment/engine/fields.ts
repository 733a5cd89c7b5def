import { derivedList } from '../facts/derivedLists';
import type { FactRecord, Records } from '../facts/records';
import type { Scalar } from '../pack/types';
import { Evaluation, type Environment } from './environment';
import { anyNumber, anyText, maybe, no, number, text, truth, union, yes, type NumberValue, type Pointer, type TextValue, type TruthValue } from './values';

/** The record that holds a field, the place where there is known to be none, or the place that would have to be filled. */
type Holder = FactRecord | { none: Pointer } | { absent: Pointer };

/** Where a record of a name in scope would stand: of those a list gives, only the job offer is asked for without an entry. */
const placeOf = (name: string): Pointer => (name === 'offer' ? '/jobOffers' : '/persons');

const inner = (record: FactRecord, member: string): FactRecord | null | undefined =>
  member === 'employer' && record.raw['employerId'] !== undefined ? record.source.employerOf(record) : record.child(member);

/** A path taken apart: how to come to the record that holds its last member, and that member. */
function wayTo(path: string): { member: string; holder: (env: Evaluation) => Holder } {
  const [name = '', ...members] = path.split('.');
  const member = members.pop() ?? '';
  const holder = ({ scope }: Evaluation): Holder => {
    let record = scope[name];
    if (record === undefined) return name === 'spouse' ? { absent: placeOf(name) } : { none: placeOf(name) };
    for (const step of members) {
      const next = inner(record, step);
      if (next) {
        record = next;
        continue;
      }
      const place = record.at(step === 'employer' && record.raw['employer'] === undefined ? 'employerId' : step);
      return next === null ? { none: place } : { absent: place };
    }
    return record;
  };
  return { member, holder };
}

export function numberField(path: string, none?: number): (env: Evaluation) => NumberValue {
  const { member, holder } = wayTo(path);
  return (env) => {
    const found = holder(env);
    if ('none' in found) return none === undefined ? anyNumber([found.none]) : number(none);
    return 'absent' in found ? anyNumber([found.absent]) : found.number(member, none);
  };
}

function textField(path: string): (env: Evaluation) => TextValue {
  const { member, holder } = wayTo(path);
  return (env) => {
    const found = holder(env);
    if ('none' in found) return text(null);
    return 'absent' in found ? anyText([found.absent]) : found.text(member);
  };
}

/** Whether a field has one of the values; null stands for “none”. */
export function fieldIs(path: string, accepted: readonly Scalar[]): (env: Evaluation) => TruthValue {
  const { member, holder } = wayTo(path);
  return (env) => {
    const found = holder(env);
    if ('none' in found) return truth(accepted.includes(null));
    if ('absent' in found) return maybe([found.absent]);
    const value = found.plain(member);
    if (value !== undefined) return truth(accepted.some((one) => one === value));
    const { options, missing } = found.text(member);
    if (options === null) return maybe(missing);
    const hits = options.filter((option) => accepted.includes(option)).length;
    return hits === options.length ? yes : hits === 0 ? no : maybe(missing);
  };
}

export function hasField(path: string): (env: Evaluation) => TruthValue {
  const { member, holder } = wayTo(path);
  return (env) => {
    const found = holder(env);
    if ('none' in found) return no;
    return 'absent' in found ? maybe([found.absent]) : found.has(member);
  };
}

/** Two fields name the same thing. */
export function sameFields(a: string, b: string): (env: Evaluation) => TruthValue {
  const first = textField(a);
  const second = textField(b);
  return (env) => {
    const one = first(env);
    const other = second(env);
    if (one.options === null || other.options === null) return maybe(union(one.missing, other.missing));
    const shared = one.options.filter((option) => option !== null && other.options?.includes(option)).length;
    if (shared === 0) return no;
    return one.options.length === 1 && other.options.length === 1 ? yes : maybe(union(one.missing, other.missing));
  };
}

const noRecords: Records = { entries: [], complete: true, pointer: '' };

/** `applicant.work`, `file.nominations`, or a list that follows from other facts: `applicant.offers`. */
export function recordsAt(path: string): (env: Evaluation) => Records {
  const derived = derivedList(path);
  if (derived) return ({ subject, scope }) => derived.records(subject, scope);
  const { member, holder } = wayTo(path);
  const ofFile = path.startsWith('file.');
  return (env) => {
    const found = holder(env);
    if ('none' in found) return noRecords;
    if ('absent' in found) return { entries: [], complete: false, pointer: found.absent };
    const records = found.records(member);
    return ofFile && !records.complete ? { ...records, complete: true } : records;
  };
}

/** The records of such a list. */
export const recordsOf = (path: string, environment: Environment): Records => recordsAt(path)(Evaluation.from(environment));
