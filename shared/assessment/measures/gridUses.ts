type Args = Readonly<Record<string, unknown>>;

/** The arguments of every use of a measure in the factors of a points system, found once. */
const usesIn = new WeakMap<object, Map<string, readonly Args[]>>();

const isArgs = (value: unknown): value is Args => typeof value === 'object' && value !== null;

/** With which arguments some factors ask for a measure. */
export function usesOf(measure: string, factors: object): readonly Args[] {
  let known = usesIn.get(factors);
  if (known === undefined) usesIn.set(factors, (known = new Map<string, readonly Args[]>()));
  const before = known.get(measure);
  if (before) return before;
  const found: Args[] = [];
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('measure' in value && value.measure === measure && 'with' in value && isArgs(value.with)) found.push(value.with);
    else for (const inner of Object.values(value)) search(inner);
  };
  search(factors);
  known.set(measure, found);
  return found;
}
