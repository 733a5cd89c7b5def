type Json = Readonly<Record<string, unknown>>;

const segmentsOf = (pointer: string): string[] => pointer.split('/').slice(1).map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** What stands at a JSON Pointer; undefined where nothing does. */
export const valueAt = (root: unknown, pointer: string): unknown => segmentsOf(pointer).reduce<unknown>((value, segment) => (isContainer(value) ? value[segment] : undefined), root);

/** A copy with another value at a JSON Pointer whose place is there; what lies beside the way is shared. */
export function withValueAt<T>(root: T, pointer: string, value: unknown): T {
  const replaced = (inner: unknown, [segment, ...rest]: readonly string[]): unknown => {
    if (segment === undefined) return value;
    if (Array.isArray(inner)) return inner.map((item: unknown, index) => (String(index) === segment ? replaced(item, rest) : item));
    return isContainer(inner) ? { ...inner, [segment]: replaced(inner[segment], rest) } : inner;
  };
  return replaced(root, segmentsOf(pointer)) as T;
}

/** `/jobOffers/3/lmia/issuedOn` → `/jobOffers/<star>/lmia/issuedOn`: the same fact of any record. */
export const kindOf = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/gu, '/*');
