import { fieldsOf, jobOffer, person, residence, type Field } from '../../clientFile';
import { admissibilityEvent } from '../../clientFile/entities/circumstances';
import type { Scope } from '../engine/environment';
import type { Subject } from '../engine/subject';
import { countriesLivedIn } from './countriesLivedIn';
import { FactRecord, type Records } from './records';

/** A list that rules may name although the file has no such member: it follows from other facts. */
export interface DerivedList {
  fields: readonly Field[];
  records: (subject: Subject, scope: Scope) => Records;
}

const personFields = fieldsOf(person);
const countryFields = fieldsOf(residence.pick({ country: true, from: true, to: true }));

/** Persons of the file as a list: what is not on file does not exist. */
const persons = (entries: Records['entries']): Records => ({ entries, complete: true, pointer: '/persons' });

/**
 * Applications that were refused, as the events that they are. What is not on file is none of them: whether there was a refusal is asked
 * with admissibility.
 */
function refusals(of: FactRecord): Records {
  return of.source.once(of, 'refusals', () => {
    const applications = of.records('applications');
    const entries = applications.entries
      .filter((application) => application.plain('decision') === 'refused')
      .map((application) => new FactRecord(of.source, application.place, { kind: 'refusal', ...(application.raw['decidedOn'] === undefined ? {} : { on: application.raw['decidedOn'] }) }));
    return { ...applications, entries, complete: true };
  });
}

const byPath: ReadonlyMap<string, DerivedList> = new Map([
  /** The job offers of the person assessed. */
  ['applicant.offers', { fields: fieldsOf(jobOffer), records: (subject: Subject) => subject.offers() }],
  /** The spouse or common-law partner on file, if there is one. */
  ['applicant.partners', { fields: personFields, records: ({ spouse }: Subject) => persons(spouse ? [spouse] : []) }],
  ['applicant.children', { fields: personFields, records: ({ children }: Subject) => persons(children) }],
  /** The applicant, the spouse or partner and the children, accompanying or not. */
  ['applicant.family', { fields: personFields, records: ({ applicant, spouse, children }: Subject) => persons([applicant, ...(spouse ? [spouse] : []), ...children]) }],
]);

/** Lists of any person in scope, by the last part of a path. */
const ofPersons: ReadonlyMap<string, { fields: readonly Field[]; records: (person: FactRecord) => Records }> = new Map([
  ['countriesLivedIn', { fields: countryFields, records: countriesLivedIn }],
  ['refusals', { fields: fieldsOf(admissibilityEvent), records: refusals }],
]);

/** The list that a path names, or undefined where it names a member of the file. */
export function derivedList(path: string): DerivedList | undefined {
  const known = byPath.get(path);
  if (known) return known;
  const [name, member, ...rest] = path.split('.');
  const own = ofPersons.get(member ?? '');
  if (name === undefined || own === undefined || rest.length > 0) return undefined;
  return {
    fields: own.fields,
    records: (_subject, scope) => {
      const record = scope[name];
      return record ? own.records(record) : { entries: [], complete: true, pointer: '' };
    },
  };
}
