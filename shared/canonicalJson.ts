/** The same text for the same value, whatever the order of members: what content hashes and signatures are made over. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

type Members = Readonly<Record<string, unknown>>;

const membersIn = (of: Members): number => Object.keys(of).reduce((count, name) => (of[name] === undefined ? count : count + 1), 0);

/** Every member that one value gives is the same in the other. */
function isWithin(one: Members, other: Members): boolean {
  for (const name of Object.keys(one)) {
    if (one[name] !== undefined && !(Object.hasOwn(other, name) && isSameJson(one[name], other[name]))) return false;
  }
  return true;
}

/** Whether two values have the same canonical text. Writes neither, and ends at the first difference: most rules that are compared differ in their first member. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return JSON.stringify(one) === JSON.stringify(other);
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, index) => isSameJson(item, other[index]));
  if (Array.isArray(other)) return false;
  return isWithin(one as Members, other as Members) && membersIn(one as Members) === membersIn(other as Members);
}
