import { provinces } from '../../clientFile/choices';
import { addMonths, type Day } from '../engine/days';
import { and, anyNumber, atLeast, between, isAtLeast, isOneOf, maybe, no, number, or, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import { listLookUp } from '../facts/lookUps';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { ofItems, saidOfList } from './lists';
import { plainName } from './plainName';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
/** Recruitment counts within as many months before the application is filed. Source: reference, work permits 2.3. */
const windowMonths = 3;
const daysOfWeek = 7;

/** Whether an activity ran for so many weeks in a row within the window that ends with the day; both its days included. */
function ranFor(activity: FactRecord, weeks: number, on: Day): TruthValue {
  const first = addMonths(on, -windowMonths);
  const from = activity.number('from');
  const to = activity.number('to', Infinity);
  const lasted = (start: Day, end: Day): boolean => Math.min(end, on) - Math.max(start, first) + 1 >= weeks * daysOfWeek;
  if (lasted(from.high, to.low)) return yes;
  return lasted(from.low, to.high) ? maybe(union(from.missing, to.missing)) : no;
}

interface Wanted {
  /** `job-bank`, `other` (any but the Job Bank) or `any`. */
  method: string;
  scope: string | undefined;
  audiences: readonly string[];
  weeks: number;
  /** Going on until the decision. */
  goesOn: boolean;
}

function counts(activity: FactRecord, { method, scope, audiences, weeks, goesOn }: Wanted, on: Day): TruthValue {
  const onJobBank = isOneOf(activity.text('method'), ['job-bank']);
  const methods = { 'job-bank': () => onJobBank, other: () => isOneOf(activity.text('method'), ['website', 'print', 'agency', 'union', 'event', 'other']) }[method];
  return and([
    methods ? methods() : yes,
    scope === undefined ? yes : isOneOf(activity.text('scope'), [scope]),
    audiences.length === 0 ? yes : isOneOf(activity.text('audience'), audiences),
    weeks === 0 ? isAtLeast(number(on), activity.number('from')) : ranFor(activity, weeks, on),
    goesOn ? isAtLeast(activity.number('to', Infinity), number(on)) : yes,
  ]);
}

/** Whether at least `least` activities of recruitment for the offer count. */
function advertised(offer: FactRecord, wanted: Wanted, least: number, on: Day): TruthValue {
  const { entries, complete, pointer } = offer.records('recruitment');
  const found = entries.map((activity) => counts(activity, wanted, on));
  const sure = atLeast(least, found);
  return complete ? sure : or([sure, maybe([pointer])]);
}

/**
 * Whether low-wage foreign workers, with the position applied for, stay within a percentage of the full-time staff at the place of work.
 * Open where it depends on whether that position counts among the staff too: the sources do not say.
 */
function withinShare(offer: FactRecord, percent: number): TruthValue {
  const site = offer.child('site');
  if (!site) return maybe([offer.at('site')]);
  const staff = site.number('employees');
  const foreign = site.number('lowWageForeignWorkers');
  const missing = union(staff.missing, foreign.missing);
  if ((Math.max(0, foreign.high) + 1) * 100 <= percent * staff.low) return yes;
  if ((Math.max(0, foreign.low) + 1) * 100 > percent * (Math.max(0, staff.high) + 1)) return no;
  return maybe(missing);
}

/** Settled where all of the possible values fit, or none does. */
const startsWithOneOf = (options: readonly (string | null)[], prefixes: readonly string[], missing: readonly string[]): TruthValue => {
  const hits = options.filter((option) => option !== null && prefixes.some((prefix) => option.startsWith(prefix))).length;
  return hits === 0 ? no : hits === options.length ? yes : maybe(missing);
};

/** The days of an offer from the first to the last, both included; without end there is no last. */
function atMostDays(offer: FactRecord, days: number): TruthValue {
  const starts = offer.number('startsOn');
  const ends = offer.number('endsOn', Infinity);
  if (ends.high - starts.low + 1 <= days) return yes;
  return ends.low - starts.high + 1 > days ? no : maybe(union(starts.missing, ends.missing));
}

const ofOffer = (id: string, compute: (offer: FactRecord, args: Readonly<Record<string, unknown>>, on: Day) => TruthValue): Measure => ({
  id, number: 1, inScope: true,
  compute: ({ scope, on }, args) => {
    const offer = scope[String(args['of'])];
    return offer ? compute(offer, args, on) : no;
  },
});

/** The figure of the province where the work is done; while that is not known, from the least of all provinces to the greatest. */
const ofProvince: Measure = {
  id: 'figure-of-province',
  number: 1,
  inScope: true,
  compute: ({ scope, pack, on }, args): NumberValue => {
    const offer = scope[String(args['of'])];
    const figure = String(args['figure']);
    if (!offer) return anyNumber(['/jobOffers'], 0);
    const { options, missing } = offer.text('province');
    const known = (options ?? provinces).flatMap((province) => (province === null ? [] : pack.parameterOn(`${figure}.${province.toLowerCase()}`, on) ?? []));
    // Of a day without figures nothing is known, and no fact of the client would help.
    return known.length === 0 ? anyNumber([], 0) : between(Math.min(...known), Math.max(...known), missing);
  },
};

/** Whether the census metropolitan area of the place of work is on a list: what is held decides, else what was looked up. */
const areaListed: Measure = {
  id: 'work-area-listed',
  number: 3,
  inScope: true,
  compute: (environment, args) => {
    const { scope, subject } = environment;
    const offer = scope[String(args['of'])];
    if (!offer) return no;
    const area = offer.text('cma');
    const [held, notHeld] = [texts(args['held']).map(plainName), texts(args['notHeld']).map(plainName)];
    const checks = subject.source.fileRecords('listChecks').entries.filter((check) => check.plain('list') === 'high-unemployment-areas');
    const listed = (name: string | null): TruthValue => {
      if (name === null) return no;
      const plain = plainName(name);
      if (held.includes(plain)) return yes;
      if (notHeld.includes(plain)) return no;
      return saidOfList(environment, 'high-unemployment-areas', checks.filter((check) => plainName(String(check.plain('item'))) === plain)) ?? maybe(listLookUp(subject.source.file, 'high-unemployment-areas', name));
    };
    if (area.options === null) return maybe(area.missing);
    return ofItems(area.options.map(listed), area.missing);
  },
};

/**
 * What an application for a labour market impact assessment rests on; `of` names the offer. `advertised`: at least `least` activities of
 * recruitment by a `method` (job-bank, other, any), of a `scope`, for one of some `audiences`, of so many `weeks` in a row within three
 * months before the day (0: begun by the day), with `goesOn` those that go on. `low-wage-share`: the cap. `industry-in`: the employer’s
 * NAICS code begins with one of `prefixes`. `figure-of-province`: the parameter `figure` of the province of the work. `offer-at-most-days`: the job lasts at most `days`. `work-area-listed`: the metropolitan area.
 */
export const lmiaMeasures: readonly Measure[] = [
  ofOffer('advertised', (offer, args, on) => {
    const scope = args['scope'];
    const wanted = { method: String(args['method']), scope: typeof scope === 'string' ? scope : undefined, audiences: texts(args['audiences']), weeks: Number(args['weeks']), goesOn: args['goesOn'] === true };
    return advertised(offer, wanted, Number(args['least']), on);
  }),
  ofOffer('low-wage-share', (offer, args) => withinShare(offer, Number(args['percent']))),
  ofOffer('industry-in', (offer, args) => {
    const prefixes = texts(args['prefixes']);
    const employer = offer.source.employerOf(offer);
    if (!employer) return employer === null ? no : maybe([offer.at('employerId')]);
    const code = employer.text('naics');
    return code.options === null ? maybe(code.missing) : startsWithOneOf(code.options, prefixes, code.missing);
  }),
  ofOffer('offer-at-most-days', (offer, args) => atMostDays(offer, Number(args['days']))),
  areaListed,
  ofProvince,
];
