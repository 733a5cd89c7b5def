import { yearsBetween, type Day } from '../engine/days';
import type { Subject } from '../engine/subject';
import { and, between, choose, isAtLeast, isOneOf, maybe, no, not, number, or, sum, union, yes, type NumberValue, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

const together = ['married', 'common-law'];

/** Completed years of age on a day; the birthday counts. */
export function age(person: FactRecord, on: Day): NumberValue {
  const born = person.number('dateOfBirth');
  if (born.low === born.high) return number(yearsBetween(born.low, on));
  return between(Math.max(0, Number.isFinite(born.high) ? yearsBetween(born.high, on) : 0), Number.isFinite(born.low) ? yearsBetween(born.low, on) : 130, born.missing);
}

/** Whether there is a spouse or common-law partner. A person of that role on file settles it, unless the marital status says otherwise. */
export function hasSpouse(subject: Subject): TruthValue {
  const status = subject.applicant.text('maritalStatus');
  if (status.options === null) return subject.spouse ? yes : maybe(status.missing);
  return isOneOf(status, together);
}

/** A spouse or partner who comes along and is neither a citizen nor a permanent resident: the columns and factors “with spouse”. */
export function scoredWithSpouse(subject: Subject): TruthValue {
  const there = hasSpouse(subject);
  if (there.is === false) return no;
  const { spouse } = subject;
  if (!spouse) return maybe(union(there.missing, ['/persons']));
  return and([there, spouse.truth('accompanying'), not(isOneOf(spouse.text('canadian'), ['permanent-resident', 'citizen']))]);
}

/** Living in Canada on a day, by the history of residence. */
function livesInCanada(person: FactRecord, on: Day): TruthValue {
  const { entries, complete, pointer } = person.records('residences');
  const there = or(entries.map((home) => and([isOneOf(home.text('country'), ['CA']), isAtLeast(number(on), home.number('from')), isAtLeast(home.number('to', Infinity), number(on))])));
  return complete ? there : or([there, maybe([pointer])]);
}

/**
 * A spouse or partner whose language, study, work and relatives count for adaptability: one who comes along and is neither a citizen
 * nor a permanent resident living in Canada. Source: IRPR 83(1).
 */
export function adaptableWithSpouse(subject: Subject, on: Day): TruthValue {
  const there = hasSpouse(subject);
  if (there.is === false) return no;
  const { spouse } = subject;
  if (!spouse) return maybe(union(there.missing, ['/persons']));
  const canadian = spouse.text('canadian');
  const resident = and([isOneOf(canadian, ['permanent-resident']), livesInCanada(spouse, on)]);
  return and([there, spouse.truth('accompanying'), not(isOneOf(canadian, ['citizen'])), not(resident)]);
}

/** A dependent child: born, under 22 and neither married nor in a common-law relationship, or dependent since before 22 because of a condition. */
export function isDependent(child: FactRecord, on: Day): TruthValue {
  const years = age(child, on);
  const single = not(isOneOf(child.text('maritalStatus'), together));
  const isBorn = isAtLeast(number(on), child.number('dateOfBirth'));
  return or([and([isBorn, not(isAtLeast(years, number(22))), single]), and([isAtLeast(years, number(22)), child.truth('dependentByCondition')])]);
}

/** The principal applicant, the spouse or partner and the dependent children, accompanying or not, citizens or not. */
export function familySize(subject: Subject, on: Day): NumberValue {
  const one = () => number(1);
  const none = () => number(0);
  return sum([number(1), choose(hasSpouse(subject), one, none), ...subject.children.map((child) => choose(isDependent(child, on), one, none))]);
}
