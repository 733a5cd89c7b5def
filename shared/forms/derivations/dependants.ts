import { ageOn } from '../../dates';
import type { Person } from '../../clientFile';
import { known, missing } from '../answers';
import type { Answer, Located, Subject } from '../types';

/** Where a child’s dependence cannot be told, the facts that would tell it. */
type Dependence = { is: boolean } | { unknown: readonly string[] };

/** A child depends while under 22 without a partner, or for good where a condition made it so before 22. Citizens and permanent residents of Canada, and the dead, are nobody’s dependants. */
function dependence({ value, at }: Located<Person>, asOf: string): Dependence {
  const { role, canadian, diedOn, dateOfBirth, maritalStatus, dependentByCondition } = value;
  if (!['spouse', 'child'].includes(role) || canadian === 'citizen' || canadian === 'permanent-resident' || diedOn !== undefined) return { is: false };
  if (role === 'spouse' || dependentByCondition === true) return { is: true };
  if (dateOfBirth === undefined) return { unknown: [`${at}/dateOfBirth`] };
  if (ageOn(dateOfBirth, asOf) < 22) return { is: maritalStatus !== 'married' && maritalStatus !== 'common-law' };
  return dependentByCondition === undefined ? { unknown: [`${at}/dependentByCondition`] } : { is: false };
}

const family = ({ client, asOf }: Pick<Subject, 'client' | 'asOf'>) => client.persons.map((value, index) => ({ value, at: `/persons/${index}` })).map((one) => ({ one, found: dependence(one, asOf) }));

/** The spouse or partner and the dependent children, also those of whom it is not known whether they depend. */
export const dependantsOf = (s: Pick<Subject, 'client' | 'asOf'>): Located<Person>[] => family(s).filter(({ found }) => 'unknown' in found || found.is).map(({ one }) => one);

/** How many dependants, and `besides` them; missing while it is not known of somebody. */
export function familySize(s: Pick<Subject, 'client' | 'asOf'>, besides: number): Answer {
  const all = family(s).map(({ found }) => found);
  const unknown = all.flatMap((found) => ('unknown' in found ? found.unknown : []));
  return unknown.length > 0 ? missing(...unknown) : known(String(besides + all.filter((found) => 'is' in found && found.is).length), ['/persons']);
}
