import type { ClientFile } from '../../clientFile';
import { dayIn } from '../engine/days';
import { anyNumber, anyText, between, maybe, number, text, truth, type NumberValue, type Pointer, type TextValue, type TruthValue } from '../engine/values';
import { fileRoot, Place } from './places';
import { Reads, type ReadFacts } from './reads';

type Raw = Readonly<Record<string, unknown>>;
type Unsettled = { min?: unknown; max?: unknown; oneOf?: readonly unknown[] };

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const asNumber = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? dayIn(value) : undefined;
};

/** Records of a list. While `complete` is false there may be more than those. */
export type Records = { entries: readonly FactRecord[]; complete: boolean; pointer: Pointer };

/**
 * A record of the client file with the place where it stands. It reads each member as what is known of it: an absent member is not
 * known, null says that there is none, and what is asked but not settled (`uncertain`) is a range or some options. Records and lists
 * inside it are made once: whoever asks for one again gets the same.
 */
export class FactRecord {
  readonly place: Place;
  private inner: Map<string, FactRecord | Records> | undefined;

  constructor(
    readonly source: FactSource,
    place: Place | Pointer,
    readonly raw: Raw,
  ) {
    this.place = typeof place === 'string' ? new Place(place) : place;
  }

  get pointer(): Pointer {
    return this.place.pointer;
  }

  at(member: string): Pointer {
    return this.place.at(member).pointer;
  }

  /** The place of a member as all that is missing. */
  private missing(member: string): readonly Pointer[] {
    return this.place.at(member).alone;
  }

  /** Notes that a member was read, for explanations. */
  private read(member: string): unknown {
    if (this.source.reads !== undefined) this.source.note(this, member);
    return this.raw[member];
  }

  /** The value as written; undefined where it is not known or not settled. */
  plain(member: string): unknown {
    const value = this.read(member);
    return this.unsettled(member) === undefined ? value : undefined;
  }

  /** Whether something is said of a member, be it settled or not. */
  isStated(member: string): boolean {
    return this.read(member) !== undefined || this.unsettled(member) !== undefined;
  }

  private unsettled(member: string): Unsettled | undefined {
    const { unsettled } = this.source;
    return unsettled.size === 0 ? undefined : unsettled.get(this.at(member));
  }

  /** A number, or a day as a number of days. `none` is what null means: no end is Infinity. */
  number(member: string, none?: number): NumberValue {
    const value = this.read(member);
    const unsettled = this.unsettled(member);
    if (unsettled) return unsettledNumber(unsettled, this.missing(member), none);
    if (value === null && none !== undefined) return number(none);
    const known = asNumber(value);
    return known === undefined ? anyNumber(this.missing(member)) : number(known);
  }

  truth(member: string): TruthValue {
    const value = this.plain(member);
    return typeof value === 'boolean' ? truth(value) : maybe(this.missing(member));
  }

  text(member: string): TextValue {
    const value = this.read(member);
    const unsettled = this.unsettled(member);
    if (unsettled) {
      const missing = this.missing(member);
      const options = (unsettled.oneOf ?? []).filter((option) => option === null || typeof option === 'string');
      return options.length > 0 ? { kind: 'text', options, missing: options.length > 1 ? missing : [] } : anyText(missing);
    }
    return value === null || typeof value === 'string' ? text(value) : anyText(this.missing(member));
  }

  /** Whether a member is there and not null; open while it is absent. */
  has(member: string): TruthValue {
    const value = this.read(member);
    return value === undefined ? maybe(this.missing(member)) : truth(value !== null);
  }

  /** An object member: undefined while it is not known, null where there is none. */
  child(member: string): FactRecord | null | undefined {
    const value = this.read(member);
    if (value === null) return null;
    const known = this.inner?.get(member);
    if (known instanceof FactRecord) return known;
    if (!isRecord(value)) return undefined;
    const child = new FactRecord(this.source, this.place.at(member), value);
    (this.inner ??= new Map()).set(member, child);
    return child;
  }

  /** Texts of a list member (`citizenships`); undefined while it is not known. */
  texts(member: string): readonly string[] | undefined {
    const value = this.plain(member);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
  }

  /** The records of a list of this record. Absent: not known. A list named in `incomplete` may lack some. */
  records(member: string): Records {
    const value = this.read(member);
    const known = this.inner?.get(member);
    if (known !== undefined && !(known instanceof FactRecord)) return known;
    const records = this.listOf(member, value);
    (this.inner ??= new Map()).set(member, records);
    return records;
  }

  private listOf(member: string, value: unknown): Records {
    const place = this.place.at(member);
    const { pointer } = place;
    if (!Array.isArray(value)) return { entries: [], complete: false, pointer };
    const incomplete = this.raw['incomplete'];
    const entries: FactRecord[] = [];
    value.forEach((entry: unknown, index) => {
      if (isRecord(entry)) entries.push(new FactRecord(this.source, place.entry(index), entry));
    });
    return { entries, complete: !(Array.isArray(incomplete) && incomplete.includes(member)), pointer };
  }
}

function unsettledNumber({ min, max, oneOf }: Unsettled, missing: readonly Pointer[], none: number | undefined): NumberValue {
  const options = (oneOf ?? []).flatMap((option) => (option === null && none !== undefined ? [none] : asNumber(option) ?? []));
  if (options.length > 0) return between(Math.min(...options), Math.max(...options), missing);
  return anyNumber(missing, asNumber(min) ?? -Infinity, asNumber(max) ?? Infinity);
}

type Remembered = { value: unknown; facts: ReadFacts | undefined };
type FileList = 'employers' | 'jobOffers' | 'nominations' | 'provincialProfiles' | 'listChecks' | 'requirementChecks';

const allSettled: ReadonlyMap<Pointer, Unsettled> = new Map();

/** A whole client file as facts. */
export class FactSource {
  private memo: Map<unknown, Map<string | number, Remembered>> | undefined;
  private fileLists: Map<FileList, Records> | undefined;

  /** What was read, where an explanation is asked for. */
  readonly reads: Reads | undefined;
  readonly unsettled: ReadonlyMap<Pointer, Unsettled>;
  readonly file: FactRecord;
  readonly persons: readonly FactRecord[];

  constructor(client: ClientFile, explained = false) {
    this.reads = explained ? new Reads() : undefined;
    const { uncertain = [] } = client;
    this.unsettled = uncertain.length === 0 ? allSettled : new Map(uncertain.map(({ path, min, max, oneOf }) => [path, { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(oneOf === undefined ? {} : { oneOf }) }]));
    this.file = new FactRecord(this, fileRoot(), client);
    this.persons = this.file.records('persons').entries;
  }

  /** Notes that a member of a record was read, if anybody wants to know. */
  note(record: FactRecord, member: string): void {
    const { reads } = this;
    if (reads?.isAsked === true) reads.note(record.place.at(member));
  }

  /**
   * Computes once what several criteria ask for; what was read for it counts as read by each of them. Known by what it is `about` (a
   * person's record, a rule) and a key.
   */
  once<T>(about: unknown, key: string | number, compute: () => T): T {
    this.memo ??= new Map();
    let group = this.memo.get(about);
    if (group === undefined) this.memo.set(about, (group = new Map()));
    const { reads } = this;
    const isAsked = reads?.isAsked === true;
    const known = group.get(key);
    if (known !== undefined && (!isAsked || known.facts !== undefined)) {
      if (isAsked && known.facts) reads.repeat(known.facts);
      return known.value as T;
    }
    const from = reads?.position ?? 0;
    const value = compute();
    group.set(key, { value, facts: isAsked ? reads.factsSince(from) : undefined });
    return value;
  }

  /** A list of the file: what is not on file does not exist, so it is always complete. */
  fileRecords(member: FileList): Records {
    const records = this.file.records(member);
    if (records.complete) return records;
    const known = this.fileLists?.get(member);
    if (known) return known;
    const whole = { ...records, complete: true };
    (this.fileLists ??= new Map()).set(member, whole);
    return whole;
  }

  /** The record of `employers` that an id member names: undefined while that is not known, null for nobody on file. */
  employerOf(record: FactRecord): FactRecord | null | undefined {
    const id = record.plain('employerId');
    if (id === undefined) return undefined;
    return this.fileRecords('employers').entries.find((employer) => employer.raw['id'] === id) ?? null;
  }
}
