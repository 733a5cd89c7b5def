import type { Subject } from '../engine/subject';
import { maybe, not, or, yes, type TruthValue } from '../engine/values';
import type { FactRecord } from '../facts/records';

const parentsOfAChild = 2;

/**
 * Whether a parent of a child does not come to Canada with the applicant. A parent who is not on file is one who stays behind as soon as
 * it is said who has custody; before that it is open, because there may be none.
 */
export function parentStaysBehind(child: FactRecord, { source, applicantId }: Subject): TruthValue {
  const isCustodySaid = typeof child.plain('custody') === 'string';
  const ids = child.texts('parents');
  if (ids === undefined) return isCustodySaid ? yes : maybe([child.at('parents')]);
  const parents = [...new Set(ids)].flatMap((id) => source.persons.find(({ raw }) => raw['id'] === id) ?? []);
  const stays = parents.map((parent) => (parent.raw['id'] === applicantId ? not(yes) : not(parent.truth('accompanying'))));
  if (parents.length < parentsOfAChild) stays.push(isCustodySaid ? yes : maybe([child.at('custody')]));
  return or(stays);
}
