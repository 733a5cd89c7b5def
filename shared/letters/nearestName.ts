/** How many letters have to be changed, added or left out to come from one name to the other. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_one, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      now.push(Math.min((before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + same));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}

/** The known name that is most like `name`; undefined where none is alike: more than a third of its letters differ. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  // No name is that long, and the time to compare grows with its length.
  if (name.length > 60) return undefined;
  const [best] = known.map((one) => ({ one, far: distance(name.toLowerCase(), one.toLowerCase()) })).toSorted((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(1, Math.floor(name.length / 3)) ? best.one : undefined;
}
