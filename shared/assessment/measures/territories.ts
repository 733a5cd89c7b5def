import type { Day } from '../engine/days';
import { and, isAtLeast, isOneOf, or, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { statusInCanada } from './circumstances';
import type { Measure } from './index';

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Whether what led to a maintained status was applied for while a work permit on one of some bases ran. */
function continuesPermitOf(person: FactRecord, maintained: FactRecord, bases: readonly string[]): TruthValue {
  const applied = maintained.number('appliedOn');
  return or(
    person.records('canadianStatus').entries.map((permit) =>
      and([isOneOf(permit.text('kind'), ['work-permit']), isOneOf(permit.text('basis'), bases), isAtLeast(applied, permit.number('issuedOn')), isAtLeast(permit.number('expiresOn', Infinity), applied)])),
  );
}

const maintains = (person: FactRecord, bases: readonly string[], on: Day): TruthValue => statusInCanada(person, ['maintained'], on, (status) => continuesPermitOf(person, status, bases));

/** `maintained-after`: in maintained status on the day, after a work permit on one of the `bases` (C43, C21 …). */
export const territoryMeasures: readonly Measure[] = [
  { id: 'maintained-after', number: 1, compute: ({ subject, on }, args) => maintains(subject.applicant, texts(args['bases']), on) },
];
