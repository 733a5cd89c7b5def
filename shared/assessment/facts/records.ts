import type { ClientFile } from '../../clientFile';
import { dayNumber } from '../../dates';
import { anyNumber, anyText, between, maybe, number, text, truth, type NumberValue, type Pointer, type TextValue, type TruthValue } from '../engine/values';

type Raw = Readonly<Record<string, unknown>>;
type Unsettled = { min?: unknown; max?: unknown; oneOf?: readonly unknown[] };

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const asNumber = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayNumber(value) : undefined;
};

/** Records of a list. While `complete` is false there may be more than those. */
export type Records = { entries: readonly FactRecord[]; complete: boolean; pointer: Pointer };

/**
 * A record of the client file with the place where it stands. It reads each member as what is known of it: an absent member is not
 * known, null says that there is none, and what is asked but not settled (`uncertain`) is a range or some options.
 */
export class FactRecord {
  constructor(
    readonly source: FactSource,
    readonly pointer: Pointer,
    readonly raw: Raw,
  ) {}

  at(member: string): Pointer {
    return `${this.pointer}/${escaped(member)}`;
  }

  /** Notes that a member was read, for explanations. */
  private read(member: string): unknown {
    this.source.note(this, member);
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
    return this.source.unsettled.size === 0 ? undefined : this.source.unsettled.get(this.at(member));
  }

  /** A number, or a day as a number of days. `none` is what null means: no end is Infinity. */
  number(member: string, none?: number): NumberValue {
    const value = this.read(member);
    const unsettled = this.unsettled(member);
    const missing = [this.at(member)];
    if (unsettled) {
      const options = (unsettled.oneOf ?? []).flatMap((option) => (option === null && none !== undefined ? [none] : asNumber(option) ?? []));
      if (options.length > 0) return between(Math.min(...options), Math.max(...options), missing);
      return anyNumber(missing, asNumber(unsettled.min) ?? -Infinity, asNumber(unsettled.max) ?? Infinity);
    }
    if (value === null && none !== undefined) return number(none);
    const known = asNumber(value);
    return known === undefined ? anyNumber(missing) : number(known);
  }

  truth(member: string): TruthValue {
    const value = this.plain(member);
    return typeof value === 'boolean' ? truth(value) : maybe([this.at(member)]);
  }

  text(member: string): TextValue {
    const value = this.read(member);
    const unsettled = this.unsettled(member);
    const missing = [this.at(member)];
    if (unsettled) {
      const options = (unsettled.oneOf ?? []).filter((option) => option === null || typeof option === 'string');
      return options.length > 0 ? { kind: 'text', options, missing: options.length > 1 ? missing : [] } : anyText(missing);
    }
    return value === null || typeof value === 'string' ? text(value) : anyText(missing);
  }

  /** Whether a member is there and not null; open while it is absent. */
  has(member: string): TruthValue {
    const value = this.read(member);
    return value === undefined ? maybe([this.at(member)]) : truth(value !== null);
  }

  /** An object member: undefined while it is not known, null where there is none. */
  child(member: string): FactRecord | null | undefined {
    const value = this.read(member);
    if (value === null) return null;
    return isRecord(value) ? new FactRecord(this.source, this.at(member), value) : undefined;
  }

  /** Texts of a list member (`citizenships`); undefined while it is not known. */
  texts(member: string): readonly string[] | undefined {
    const value = this.plain(member);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
  }

  /** The records of a list of this record. Absent: not known. A list named in `incomplete` may lack some. */
  records(member: string): Records {
    const pointer = this.at(member);
    const value = this.read(member);
    if (!Array.isArray(value)) return { entries: [], complete: false, pointer };
    const incomplete = this.raw['incomplete'];
    return {
      entries: value.flatMap((entry: unknown, index) => (isRecord(entry) ? [new FactRecord(this.source, `${pointer}/${index}`, entry)] : [])),
      complete: !(Array.isArray(incomplete) && incomplete.includes(member)),
      pointer,
    };
  }
}

/** A whole client file as facts. */
export class FactSource {
  private reads: Set<Pointer> | undefined;
  private readonly memo = new Map<unknown, Map<string | number, { value: unknown; reads: ReadonlySet<Pointer> | undefined }>>();

  readonly unsettled: ReadonlyMap<Pointer, Unsettled>;
  readonly file: FactRecord;
  readonly persons: readonly FactRecord[];

  constructor(client: ClientFile) {
    this.unsettled = new Map((client.uncertain ?? []).map(({ path, min, max, oneOf }) => [path, { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(oneOf === undefined ? {} : { oneOf }) }]));
    this.file = new FactRecord(this, '', client);
    this.persons = this.file.records('persons').entries;
  }

  note(record: FactRecord, member: string): void {
    this.reads?.add(record.at(member));
  }

  /** Evaluates, and tells which facts were read. */
  reading<T>(evaluate: () => T): { value: T; reads: readonly Pointer[] } {
    const outer = this.reads;
    this.reads = new Set();
    try {
      const value = evaluate();
      const reads = [...this.reads];
      for (const pointer of reads) outer?.add(pointer);
      return { value, reads };
    } finally {
      this.reads = outer;
    }
  }

  /**
   * Computes once what several criteria ask for; what was read for it counts as read by each of them. Known by what it is `about` (a
   * person's record, a rule) and a key.
   */
  once<T>(about: unknown, key: string | number, compute: () => T): T {
    let group = this.memo.get(about);
    if (group === undefined) this.memo.set(about, (group = new Map()));
    const known = group.get(key);
    if (known !== undefined && (this.reads === undefined || known.reads !== undefined)) {
      for (const pointer of known.reads ?? []) this.reads?.add(pointer);
      return known.value as T;
    }
    if (this.reads === undefined) {
      const value = compute();
      group.set(key, { value, reads: undefined });
      return value;
    }
    const { value, reads } = this.reading(compute);
    group.set(key, { value, reads: new Set(reads) });
    return value;
  }

  /** A list of the file: what is not on file does not exist, so it is always complete. */
  fileRecords(member: 'employers' | 'jobOffers' | 'nominations' | 'provincialProfiles' | 'listChecks'): Records {
    return { ...this.file.records(member), complete: true };
  }

  /** The record of `employers` that an id member names: undefined while that is not known, null for nobody on file. */
  employerOf(record: FactRecord): FactRecord | null | undefined {
    const id = record.plain('employerId');
    if (id === undefined) return undefined;
    return this.fileRecords('employers').entries.find((employer) => employer.raw['id'] === id) ?? null;
  }
}
