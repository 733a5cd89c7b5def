import type { Pointer } from '../engine/values';

const escaped = (name: string): string => (name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name);

let made = 0;

/**
 * A place of the client file, which a JSON Pointer names. Files have the same shape: the place of the applicant's date of birth is made
 * once and serves every file after, so that nobody writes its pointer again.
 */
export class Place {
  /** The pointer as a list, which is how most missing and most read facts are given. */
  readonly alone: readonly Pointer[];
  /** Of explanations: the last question in whose answer the place stands. */
  answeredIn = 0;
  private after: readonly Pointer[] | undefined;
  private members: Map<string, Place> | undefined;
  private entries: Place[] | undefined;

  constructor(
    readonly pointer: Pointer,
    private readonly outer?: Place,
  ) {
    this.alone = [pointer];
    made += 1;
  }

  /** The place of a member. */
  at(member: string): Place {
    this.members ??= new Map();
    let place = this.members.get(member);
    if (place === undefined) this.members.set(member, (place = new Place(`${this.pointer}/${escaped(member)}`, this)));
    return place;
  }

  /** The place of a list entry, counted from 0. */
  entry(index: number): Place {
    this.entries ??= [];
    return (this.entries[index] ??= new Place(`${this.pointer}/${index}`, this));
  }

  /** The place after the one that holds it, as a list: who reads a member of a member reads both. */
  afterOuter(outer: Place): readonly Pointer[] | undefined {
    if (outer !== this.outer) return undefined;
    return (this.after ??= [outer.pointer, this.pointer]);
  }
}

/** More than the files of one firm have; past it the places of old files are let go. */
const most = 100_000;
let root = new Place('');

/** The place of a file as a whole. */
export function fileRoot(): Place {
  if (made > most) {
    made = 0;
    root = new Place('');
  }
  return root;
}
