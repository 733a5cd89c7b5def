import type { Day } from '../engine/days';
import type { Environment } from '../engine/environment';
import { and, isAtLeast, isOneOf, maybe, no, not, number, or, smallest, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';
import { livesIn } from '../requirements/entryDocument';
import { continuesWorkPermit, permitInForce, statusInCanada } from './circumstances';
import type { Measure } from './index';

type Args = Readonly<Record<string, unknown>>;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const named = ({ scope }: Environment, args: Args): FactRecord | undefined => scope[String(args['of'])];

/** Days in which a lost status can be restored. Source: IRPR 182. */
const restorationDays = 90;

/** The last day of a status: given up, or run out. An end that nobody noted is none. */
export const lastDay = (status: FactRecord): NumberValue => (status.isStated('endedOn') ? smallest([status.number('endedOn', Infinity), status.number('expiresOn', Infinity)]) : status.number('expiresOn', Infinity));

/** Something of an entry of a person’s list; where the list may lack entries it is open. */
function someOf(person: FactRecord, list: string, where: (record: FactRecord) => TruthValue): TruthValue {
  const { entries, complete, pointer } = person.records(list);
  const found = or(entries.map(where));
  return complete ? found : or([found, maybe([pointer])]);
}

/** Neither approved, refused nor withdrawn. */
export const isUndecided = (application: FactRecord): TruthValue => not(isOneOf(application.text('decision'), ['approved', 'refused', 'withdrawn']));

/** A work permit that ran out not more than 90 days ago, or a restoration that was asked for and is not decided. Source: IRPR 182. */
const restores = (person: FactRecord, on: Day): TruthValue =>
  someOf(person, 'canadianStatus', (status) => {
    const expires = status.number('expiresOn', Infinity);
    const lost = and([isOneOf(status.text('kind'), ['work-permit']), not(isAtLeast(expires, number(on))), isAtLeast(expires, number(on - restorationDays))]);
    const pending = status.isStated('endedOn') ? isAtLeast(status.number('endedOn', Infinity), number(on)) : yes;
    return or([lost, and([isOneOf(status.text('kind'), ['restoration']), pending])]);
  });

/** A permit to study that ran on some day from the confirmation of completion to the application, or its continuation. */
function studiedWithPermit(person: FactRecord, study: FactRecord, on: Day): TruthValue {
  const confirmed = study.number('completionConfirmedOn');
  return someOf(person, 'canadianStatus', (status) => {
    const continues = or(person.records('canadianStatus').entries.map((permit) => and([isOneOf(permit.text('kind'), ['study-permit']), isAtLeast(status.number('appliedOn'), permit.number('issuedOn')), isAtLeast(lastDay(permit), status.number('appliedOn'))])));
    return and([
      or([isOneOf(status.text('kind'), ['study-permit']), and([isOneOf(status.text('kind'), ['maintained']), continues])]),
      isOneOf(status.text('kind'), ['maintained']).is === true ? yes : isAtLeast(number(on), status.number('issuedOn')),
      isAtLeast(lastDay(status), confirmed),
    ]);
  });
}

/**
 * Facts on which open permits rest. `resides-in` a `country`, `resides-in-canada`: lives there on the day. `keeps-work-permit`: a work permit in force, continued
 * after an application in time, or to be restored. `holds-permit`: a work permit in force with one of the exemption `codes`.
 * `studied-with-permit` (`of`: the study): a study permit ran on some day since its completion was confirmed.
 * `program-in` (`of`: the study): its CIP code begins with one of `prefixes`.
 */
export const openPermitMeasures: readonly Measure[] = [
  { id: 'resides-in', number: 1, compute: ({ subject, on }, args) => livesIn(subject.applicant, String(args['country']), null, on) },
  { id: 'resides-in-canada', number: 1, compute: ({ subject, on }) => livesIn(subject.applicant, 'CA', null, on) },
  {
    id: 'keeps-work-permit', number: 1,
    compute: ({ subject: { applicant }, on }) => or([statusInCanada(applicant, ['work-permit'], on), statusInCanada(applicant, ['maintained'], on, (status) => continuesWorkPermit(applicant, status)), restores(applicant, on)]),
  },
  {
    id: 'holds-permit', number: 1,
    compute: ({ subject: { applicant }, on }, args) => {
      const codes = texts(args['codes']);
      return someOf(applicant, 'canadianStatus', (status) => and([permitInForce(status, on), isOneOf(status.text('basis'), codes)]));
    },
  },
  {
    id: 'studied-with-permit', number: 1, inScope: true,
    compute: (environment, args) => {
      const study = named(environment, args);
      return study ? studiedWithPermit(environment.subject.applicant, study, environment.on) : no;
    },
  },
  {
    id: 'program-in', number: 1, inScope: true,
    compute: (environment, args) => {
      const prefixes = texts(args['prefixes']);
      const study = named(environment, args);
      const code = study?.text('cip');
      if (!code) return no;
      if (code.options === null) return maybe(code.missing);
      const hits = code.options.filter((option) => option !== null && prefixes.some((prefix) => option.startsWith(prefix))).length;
      return hits === 0 ? no : hits === code.options.length ? yes : maybe(code.missing);
    },
  },
];
