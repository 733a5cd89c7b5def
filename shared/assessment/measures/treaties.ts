import { addMonths, type Day } from '../engine/days';
import { age } from './family';
import { and, anyNumber, choose, isAtLeast, isOneOf, maybe, no, not, number, or, sum, truth, union, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { lastDay } from './openPermits';
import { plainName } from './plainName';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The first day of the work offered, or the day itself while it is not past: an exemption is asked for on entry. */
const entryOf = (offer: FactRecord | undefined, on: Day): NumberValue => {
  const starts = offer?.number('startsOn') ?? number(on);
  return { kind: 'number', low: Math.max(on, starts.low), high: Math.max(on, starts.high), missing: starts.missing };
};

/** Whether the duties match some profession of a list, whichever; open while the list is not judged. */
function onSomeList(offer: FactRecord, list: string): TruthValue {
  const { entries, complete, pointer } = offer.records('listedProfessions');
  const ofList = entries.map((entry) => ({ named: isOneOf(entry.text('list'), [list]), entry }));
  const found = or(ofList.map(({ named, entry }) => and([named, entry.has('entry')])));
  const judged = complete && ofList.some(({ named }) => named.is === true);
  return judged ? found : or([found, maybe([pointer])]);
}

/** No stay of a kind that ran within some months before the first day of the work. */
function noneWithin(applicant: FactRecord, offer: FactRecord | undefined, on: Day, months: number, isKind: (status: FactRecord) => TruthValue): TruthValue {
  const entry = entryOf(offer, on);
  const since = { kind: 'number' as const, low: addMonths(entry.low, -months), high: addMonths(entry.high, -months), missing: entry.missing };
  const { entries, complete, pointer } = applicant.records('canadianStatus');
  const used = or(entries.map((status) => {
    return and([isKind(status), isAtLeast(lastDay(status), { ...since, low: since.low + 1, high: since.high + 1 })]);
  }));
  const none = not(used);
  return complete ? none : and([none, maybe([pointer])]);
}

/** Whether the foreign provider of a service contract employs the person on the day, for so many months without a break. */
function employedByProvider(applicant: FactRecord, offer: FactRecord, months: number, on: Day): TruthValue {
  const provider = offer.child('foreignProvider');
  const name = provider?.plain('name');
  const isProvider = (job: FactRecord): TruthValue => {
    if (provider === null) return no;
    if (typeof name !== 'string') return maybe([provider?.at('name') ?? offer.at('foreignProvider')]);
    return truth(plainName(String(job.plain('employer'))) === plainName(name));
  };
  const { entries, complete, pointer } = applicant.records('work');
  const found = or(entries.map((job) => {
    const started = job.number('startedOn');
    const long = isAtLeast(number(on + 1), { kind: 'number', low: addMonths(started.low, months), high: addMonths(started.high, months), missing: started.missing });
    return and([isProvider(job), not(job.truth('selfEmployed')), isAtLeast(job.number('endedOn', Infinity), number(on)), long]);
  }));
  return complete ? found : or([found, maybe([pointer])]);
}

/** Completed years of age on the day of the profile for International Experience Canada, or on the day itself without one on file. */
function ageOnProfile(applicant: FactRecord, on: Day): NumberValue {
  const { entries, complete, pointer } = applicant.records('applications');
  const profiles = entries.map((one) => ({ isOne: isOneOf(one.text('kind'), ['iec-profile']), filed: one.number('filedOn') }));
  const open = profiles.flatMap(({ isOne }) => (isOne.is === null ? isOne.missing : []));
  if (!complete || open.length > 0) {
    const now = age(applicant, on);
    return { kind: 'number', low: 0, high: now.high, missing: union(now.missing, complete ? open : [pointer]) };
  }
  const filed = profiles.filter(({ isOne }) => isOne.is).map((one) => one.filed);
  const latest = filed.toSorted((a, b) => b.low - a.low)[0];
  if (latest === undefined) return age(applicant, on);
  if (latest.low !== latest.high) return anyNumber(latest.missing, 0, age(applicant, on).high);
  return age(applicant, latest.low);
}

/** Work permits under International Experience Canada that were issued by a day. */
function experiencePermits(applicant: FactRecord, on: Day): NumberValue {
  const { entries, complete, pointer } = applicant.records('canadianStatus');
  const found = sum(entries.map((status) =>
    choose(and([isOneOf(status.text('kind'), ['work-permit']), isOneOf(status.text('basis'), ['C21']), isAtLeast(number(on), status.number('issuedOn'))]), () => number(1), () => number(0))));
  return complete ? found : anyNumber(union(found.missing, [pointer]), found.low);
}

/**
 * What agreements and short stays rest on. `on-profession-list`: the duties of the `offer` match some profession of a `list`.
 * `no-exempt-work-within`: no work without a permit in some `months` before the first day of the work; `no-permit-within`: no permit with one
 * of the `codes`. `employed-by-provider`: the foreign provider of the service contract employs the person for so many `months`.
 * `age-on-iec-profile`; `iec-permits`: how many permits under International Experience Canada were issued by the day.
 */
export const treatyMeasures: readonly Measure[] = [
  {
    id: 'on-profession-list', number: 1, inScope: true,
    compute: ({ scope: { offer } }, args) => {
      const list = String(args['list']);
      return offer ? onSomeList(offer, list) : no;
    },
  },
  {
    id: 'no-exempt-work-within', number: 1, inScope: true,
    compute: ({ scope: { offer }, subject: { applicant }, on }, args) => noneWithin(applicant, offer, on, Number(args['months']), (status) => isOneOf(status.text('kind'), ['permit-exempt-work'])),
  },
  {
    id: 'no-permit-within', number: 1, inScope: true,
    compute: ({ scope: { offer }, subject: { applicant }, on }, args) => {
      const codes = texts(args['codes']);
      return noneWithin(applicant, offer, on, Number(args['months']), (status) => and([isOneOf(status.text('kind'), ['work-permit']), isOneOf(status.text('basis'), codes)]));
    },
  },
  {
    id: 'employed-by-provider', number: 1, inScope: true,
    compute: ({ scope: { offer }, subject: { applicant }, on }, args) => {
      const months = Number(args['months']);
      return offer ? employedByProvider(applicant, offer, months, on) : no;
    },
  },
  { id: 'iec-permits', number: 1, compute: ({ subject: { applicant }, on }) => experiencePermits(applicant, on) },
  { id: 'age-on-iec-profile', number: 1, compute: ({ subject: { applicant }, on }) => ageOnProfile(applicant, on) },
];
