import type { Environment } from '../engine/environment';
import { and, isAtLeast, isOneOf, maybe, no, number, or, truth, yes, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { nocCodes } from './occupation';

/** The same occupation, where both are settled; codes of both classifications are converted. */
export function isSameOccupation(one: FactRecord, other: FactRecord): TruthValue {
  const stated = one.plain('noc');
  if (stated !== undefined && stated === other.plain('noc')) return yes;
  const [own, wanted] = [nocCodes(one, '2021'), nocCodes(other, '2021')];
  if (own === null || wanted === null) return maybe([(own === null ? one : other).at('noc')]);
  const shared = own.filter((code) => wanted.includes(code)).length;
  return shared === 0 ? no : shared === own.length && wanted.length === 1 ? yes : maybe([one.at('noc')]);
}

/** Broad categories of NOC 2021: the fields of work. */
const fieldsOf = (codes: readonly string[]): readonly string[] => codes.map((code) => code.slice(0, 1));

/**
 * Another occupation of the same field of work, where both are settled: one regulator may be responsible for both. No source at hand says for
 * which occupations a regulator is responsible, and associations reach over minor groups (engineers and geoscientists 213 and 211, nurses 31
 * and 32, teachers and school principals 41 and 40), so that nothing narrower is safe. `unlike`: beginnings of codes of which another is known to be.
 */
function isOfTheField(one: FactRecord, other: FactRecord, unlike: readonly string[]): TruthValue {
  const [own, wanted] = [nocCodes(one, '2021') ?? [], nocCodes(other, '2021') ?? []];
  const may = own.filter((code) => !unlike.some((start) => code.startsWith(start)));
  return truth(fieldsOf(may).some((field) => fieldsOf(wanted).includes(field)));
}

/** `inForce`: states of a licence that has to run on the day. `underway`: states that precede a licence and have no days. `alike`: beginnings of codes for which one regulator is responsible. `certificates`: those of a trade count too, unless it says no. `field`: a licence of another occupation of the same field of work is asked for, and no certificate; `unlike`: of none of these. */
export interface LicenceRule {
  province: string;
  inForce: readonly string[];
  underway?: readonly string[];
  alike?: readonly string[];
  certificates?: boolean;
  field?: boolean;
  unlike?: readonly string[];
}

/**
 * A licence of a province in force on the day, or a trade certificate of it or with the Red Seal, for the occupation of a record. Of one on
 * which no occupation is noted it is open whether it is the one that is asked for.
 */
export function isLicensedIn({ subject: { applicant }, on }: Pick<Environment, 'subject' | 'on'>, record: FactRecord, { province, inForce, underway = [], alike = [], certificates: ofTrades = true, field = false, unlike = [] }: LicenceRule): TruthValue {
  const ofOccupation = (one: FactRecord): TruthValue => {
    if (field) return isOfTheField(one, record, unlike);
    const code = one.plain('noc');
    if (!one.isStated('noc')) return maybe([one.at('noc')]);
    return typeof code === 'string' && alike.some((start) => code.startsWith(start)) ? yes : isSameOccupation(one, record);
  };
  const issued = (one: FactRecord): TruthValue => isAtLeast(number(on), one.number('issuedOn'));
  const isGood = (one: FactRecord): TruthValue => {
    const status = one.text('status');
    return or([and([isOneOf(status, inForce), issued(one), isAtLeast(one.number('expiresOn', Infinity), number(on))]), ...(underway.length > 0 ? [isOneOf(status, underway)] : [])]);
  };
  const licences = applicant.records('licences');
  const certificates = applicant.records('tradeCertificates');
  // A certificate is of one trade, even where one authority issues those of all trades.
  const ofTheTrade = ofTrades && !field;
  return or([
    ...licences.entries.map((one) => and([isOneOf(one.text('country'), ['CA']), isOneOf(one.text('province'), [province]), isGood(one), ofOccupation(one)])),
    ...(ofTheTrade ? certificates.entries : []).map((one) => and([or([isOneOf(one.text('province'), [province]), one.truth('redSeal')]), issued(one), ofOccupation(one)])),
    ...(licences.complete ? [] : [maybe([licences.pointer])]),
    ...(certificates.complete || !ofTheTrade ? [] : [maybe([certificates.pointer])]),
  ]);
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/**
 * `licensed-in`: a licence of a `province` for the occupation of the record `of`: of one of the states `inForce` on the day, or of one of those
 * that are `underway`; with `certificates: false` no trade certificate; with `field: true` one of another occupation of the same field of work (broad category of NOC) that is not `unlike`.
 */
export const provincialLicenceMeasures: readonly Measure[] = [
  {
    id: 'licensed-in', number: 3, inScope: true,
    compute: (env, args) => {
      const record = env.scope[String(args['of'])];
      return record ? isLicensedIn(env, record, { province: String(args['province']), inForce: texts(args['inForce']), underway: texts(args['underway']), alike: texts(args['alike']), certificates: args['certificates'] !== false, field: args['field'] === true, unlike: texts(args['unlike']) }) : no;
    },
  },
];
