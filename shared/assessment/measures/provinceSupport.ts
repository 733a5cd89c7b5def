import { addMonths, type Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, isAtLeast, isOneOf, maybe, no, number, or, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import type { Measure } from './index';
import { isUndecided } from './openPermits';
import { inState, isMine } from './provincial';

/** Decided by the province where the work of the offer is done. */
function isOfOffer(record: FactRecord, offer: FactRecord): TruthValue {
  const { options, missing } = offer.text('province');
  if (options === null) return maybe(missing);
  const same = isOneOf(record.text('province'), options);
  return options.length === 1 || same.is === false ? same : maybe(missing);
}

/** An application for permanent residence that was filed while the decision was valid, acknowledged, and not decided. */
function filedInTime(applicant: FactRecord, decision: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = applicant.records('applications');
  const found = or(entries.map((application) =>
    and([isOneOf(application.text('kind'), ['permanent-residence']), isAtLeast(decision.number('expiresOn', Infinity), application.number('filedOn')), isAtLeast(number(on), application.number('completeOn')), isUndecided(application)])));
  return complete ? found : or([found, maybe([pointer])]);
}

/** What province decided about the person, of a kind, where something holds besides. */
function decidedByProvince({ scope: { offer }, subject, on }: Environment, kind: string, states: readonly string[], where: (record: FactRecord) => TruthValue): TruthValue {
  if (!offer) return no;
  return or(subject.source.fileRecords('nominations').entries.map((record) =>
    and([isMine(subject, record), isOneOf(record.text('kind'), [kind]), isOfOffer(record, offer), inState(record, states), isAtLeast(number(on), record.number('issuedOn')), where(record)])));
}

const notOver = (on: Day) => (record: FactRecord): TruthValue => isAtLeast(record.number('expiresOn', Infinity), number(on));

/**
 * What the province where the work of the `offer` is done decided about the person. `province-nominated`: a nomination that is valid, or of
 * which the application for permanent residence was filed before it expired and acknowledged. `province-supports`: a letter of support
 * that is valid. `province-nominated-within`: a nomination issued not more than some `months` ago.
 */
export const provinceSupportMeasures: readonly Measure[] = [
  {
    id: 'province-nominated', number: 1, inScope: true,
    compute: (environment) => {
      const { subject, on } = environment;
      const valid = decidedByProvince(environment, 'nomination', ['valid'], notOver(on));
      return or([valid, decidedByProvince(environment, 'nomination', ['valid', 'used'], (record) => filedInTime(subject.applicant, record, on))]);
    },
  },
  { id: 'province-supports', number: 1, inScope: true, compute: (environment) => decidedByProvince(environment, 'letter-of-support', ['valid'], notOver(environment.on)) },
  {
    id: 'province-nominated-within', number: 1, inScope: true,
    compute: (environment, args) => {
      const months = Number(args['months']);
      return decidedByProvince(environment, 'nomination', ['valid', 'used'], (record) => {
        const issued = record.number('issuedOn');
        return isAtLeast({ kind: 'number', low: addMonths(issued.low, months), high: addMonths(issued.high, months), missing: issued.missing }, number(environment.on));
      });
    },
  },
];
