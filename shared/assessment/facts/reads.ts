import type { Pointer } from '../engine/values';
import type { Place } from './places';

const nothing: readonly Pointer[] = [];

/** What something remembered was computed from: as places, to be counted as read again, and as pointers, to be shown. */
export interface ReadFacts {
  places: readonly Place[];
  pointers: readonly Pointer[];
}

/** Counts over all files, as places do. */
let questions = 0;

/**
 * Which facts are read, for explanations. All that is read stands in one row, in order; whoever wants to know what was read for
 * something remembers where the row ended before, and asks for what came after.
 */
export class Reads {
  private readonly row: Place[] = [];
  /** Where the row ends: it is not shortened, to be filled again. */
  private top = 0;
  private asking = 0;
  /** The last answer, and the stretch of the row that it was given for: a step often reads just what the only step in it reads. */
  private lastFrom = 0;
  private lastTo = 0;
  private last = nothing;

  /** Whether anybody wants to know. */
  get isAsked(): boolean {
    return this.asking > 0;
  }

  note(place: Place): void {
    this.row[this.top++] = place;
  }

  /** Counts again as read what something remembered was computed from. */
  repeat({ places, pointers }: ReadFacts): void {
    this.lastFrom = this.top;
    for (const place of places) this.note(place);
    this.lastTo = this.top;
    this.last = pointers;
  }

  /** From here on facts are noted, until `end` is called as often as this. Gives the place to ask from. */
  begin(): number {
    this.asking += 1;
    return this.top;
  }

  end(): void {
    this.asking -= 1;
    if (this.asking > 0) return;
    this.top = 0;
    this.lastTo = 0;
  }

  /** The place to ask from later. */
  get position(): number {
    return this.top;
  }

  /** The facts that were read since then, each once, in the order of first reading. Afterwards the row holds them once from there. */
  since(from: number): readonly Pointer[] {
    const { row, top } = this;
    if (top === from) return nothing;
    if (this.lastFrom === from && this.lastTo === top) return this.last;
    questions += 1;
    let end = from;
    for (let index = from; index < top; index += 1) {
      const place = row[index];
      if (place === undefined || place.answeredIn === questions) continue;
      place.answeredIn = questions;
      row[end++] = place;
    }
    this.top = end;
    this.lastFrom = from;
    this.lastTo = end;
    return (this.last = this.pointers(from, end));
  }

  private pointers(from: number, to: number): readonly Pointer[] {
    const { row } = this;
    const [first, second] = [row[from], row[from + 1]];
    if (first !== undefined && to === from + 1) return first.alone;
    if (first !== undefined && to === from + 2) {
      const both = second?.afterOuter(first);
      if (both) return both;
    }
    return row.slice(from, to).map(({ pointer }) => pointer);
  }

  /** The same, to be remembered. */
  factsSince(from: number): ReadFacts {
    const pointers = this.since(from);
    return { pointers, places: this.row.slice(from, this.top) };
  }
}
