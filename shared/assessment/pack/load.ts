import { dateOf, dayOf, type Day } from '../engine/days';
import type { ReferenceDate } from '../engine/subject';
import { anyNumber, between, type NumberValue } from '../engine/values';
import type { Bilingual, Pack, Parameter, Pathway, Period, Score, Table } from './types';

export class PackFault extends Error {}

type Row = { from: number; to: number; values: readonly number[]; each?: readonly number[] };
type Dated<T> = { from: Day; until: Day; item: T };

/** `until` is the last day in force; here, once, it becomes a day number. */
const dated = <T extends Period>(versions: readonly T[]): Dated<T>[] => versions.map((item) => ({ from: dayOf(item.from), until: item.until === null ? Infinity : dayOf(item.until), item }));

/** The version in force on a day. */
function inForce<T>(versions: readonly Dated<T>[], on: Day): T | undefined {
  for (const { from, until, item } of versions) if (from <= on && on <= until) return item;
  return undefined;
}

/** How criteria call what they have looked up under names of their own; the first to name one says it. */
function labelsOfLookUps({ pack }: LoadedPack): ReadonlyMap<string, Bilingual> {
  const labels = new Map<string, Bilingual>();
  for (const { label, verify = [] } of pack.pathways.flatMap(({ versions }) => versions).flatMap(({ criteria }) => criteria)) {
    for (const one of verify) if (!labels.has(one.id)) labels.set(one.id, one.label ?? label);
  }
  return labels;
}

/** A pack made ready for use: days as numbers, tables in order. */
export class LoadedPack {
  private readonly parameters: ReadonlyMap<string, { parameter: Parameter; values: Dated<Parameter['values'][number]>[] }>;
  private readonly tables: ReadonlyMap<string, { table: Table; versions: Dated<{ rows: readonly Row[]; citations: readonly string[] }>[] }>;
  private readonly scoreVersions: ReadonlyMap<string, { score: Score; versions: Dated<Score['versions'][number]>[] }>;
  private readonly pathwayVersions: ReadonlyMap<string, { pathway: Pathway; versions: Dated<Pathway['versions'][number]>[] }>;

  constructor(
    readonly pack: Pack,
    readonly hash: string,
  ) {
    this.parameters = new Map(pack.parameters.map((parameter) => [parameter.id, { parameter, values: dated(parameter.values) }]));
    this.tables = new Map(
      pack.tables.map((table) => [
        table.id,
        {
          table,
          versions: dated(table.versions).map(({ from, until, item }) => ({
            from,
            until,
            item: {
              citations: item.citations,
              rows: item.rows.map((row, index): Row => ({
                from: row.from ?? -Infinity,
                to: row.to ?? Infinity,
                values: row.values,
                ...(item.each !== undefined && index === item.rows.length - 1 ? { each: item.each } : {}),
              })),
            },
          })),
        },
      ]),
    );
    this.scoreVersions = new Map(pack.scores.map((score) => [score.id, { score, versions: dated(score.versions) }]));
    this.pathwayVersions = new Map(pack.pathways.map((pathway) => [pathway.id, { pathway, versions: dated(pathway.versions) }]));
  }

  private readonly made = new Map<unknown, unknown>();

  /** What `make` makes of the pack, made once. */
  derived<T>(make: (pack: LoadedPack) => T): T {
    const known = this.made.get(make);
    if (known !== undefined) return known as T;
    const made = make(this);
    this.made.set(make, made);
    return made;
  }

  get version(): string {
    return this.pack.version;
  }

  private need<T>(found: T | undefined, what: string): T {
    if (found === undefined) throw new PackFault(`The rule pack has no ${what}.`);
    return found;
  }

  /** The value in force on a day. Throws where no version is: a pathway version must lie within those of its parameters. */
  parameter(id: string, on: Day): number {
    return this.need(inForce(this.need(this.parameters.get(id), `parameter ${id}`).values, on), `value of ${id} on ${dateOf(on)}`).value;
  }

  /** The value in force on a day; null where no version is. */
  parameterOn(id: string, on: Day): number | null {
    return inForce(this.need(this.parameters.get(id), `parameter ${id}`).values, on)?.value ?? null;
  }

  private tableRows(id: string, on: Day): readonly Row[] | undefined {
    return inForce(this.need(this.tables.get(id), `table ${id}`).versions, on)?.rows;
  }

  columnOf(id: string, column: string): number {
    const index = this.need(this.tables.get(id), `table ${id}`).table.columns.indexOf(column);
    return this.need(index < 0 ? undefined : index, `column ${column} in ${id}`);
  }

  /**
   * The value of a table, or the range of values that the number allows. Tables go by completed units: a number between two whole ones
   * (2.5 years) belongs to the row of the lower, so that rows without a gap leave out no number at all. Throws where no row holds, which
   * a pack that was validated does not have.
   */
  lookUp(id: string, column: string | undefined, by: NumberValue, on: Day): NumberValue {
    const index = column === undefined ? 0 : this.columnOf(id, column);
    const rows = this.tableRows(id, on);
    // A day for which the source has no figures: nothing is known, and no fact of the client would help. The result says “verify”.
    if (rows === undefined) return anyNumber([], 0);
    const least = Math.floor(by.low);
    const most = Math.floor(by.high);
    let low = Infinity;
    let high = -Infinity;
    for (const { from, to, values, each } of rows) {
      if (from > most || to < least) continue;
      const value = values[index] ?? 0;
      const more = each?.[index] ?? 0;
      const first = more === 0 ? value : value + more * (Math.max(least, from) - from);
      const last = more === 0 ? value : value + more * (most - from);
      low = Math.min(low, first, last);
      high = Math.max(high, first, last);
    }
    if (low > high) throw new PackFault(`The table ${id} has no row for ${by.low} to ${by.high}.`);
    return between(low, high, by.missing);
  }

  /** Where the value of a parameter or the rows of a table in force on a day stand; nothing where none are. */
  citationsOf(id: string, on: Day): readonly string[] {
    const parameter = this.parameters.get(id);
    if (parameter) return inForce(parameter.values, on)?.citations ?? [];
    return inForce(this.need(this.tables.get(id), `parameter or table ${id}`).versions, on)?.citations ?? [];
  }

  /** How a parameter, table or points system is called, or what a criterion has looked up under a name of its own. */
  labelOf(id: string): Bilingual {
    const figure = this.parameters.get(id)?.parameter.label ?? this.tables.get(id)?.table.label ?? this.scoreVersions.get(id)?.score.title;
    return figure ?? this.need(this.derived(labelsOfLookUps).get(id), `parameter, table or points system ${id}`);
  }

  scoreTitle(id: string): Bilingual {
    return this.need(this.scoreVersions.get(id), `score ${id}`).score.title;
  }

  /** The day that the factors of a points system look at. */
  referenceOf(scoreId: string): ReferenceDate {
    return this.need(this.scoreVersions.get(scoreId), `score ${scoreId}`).score.at ?? 'as-of';
  }

  hasScore(id: string): boolean {
    return this.scoreVersions.has(id);
  }

  score(id: string, on: Day): { score: Score; version: Score['versions'][number] } | undefined {
    const { score, versions } = this.need(this.scoreVersions.get(id), `score ${id}`);
    const version = inForce(versions, on);
    return version && { score, version };
  }

  hasPathway(id: string): boolean {
    return this.pathwayVersions.has(id);
  }

  pathway(id: string): Pathway {
    return this.need(this.pathwayVersions.get(id), `pathway ${id}`).pathway;
  }

  pathwayVersion(id: string, on: Day): Pathway['versions'][number] | undefined {
    return inForce(this.need(this.pathwayVersions.get(id), `pathway ${id}`).versions, on);
  }

  /** Whether the sources vouch for a parameter or table on a day: it has a value then, and the day is not past its `knownTo`. */
  isVouchedFor(id: string, on: Day): boolean {
    const parameter = this.parameters.get(id);
    const knownTo = parameter?.parameter.knownTo ?? this.tables.get(id)?.table.knownTo ?? null;
    if (knownTo !== null && on > dayOf(knownTo)) return false;
    return parameter ? inForce(parameter.values, on) !== undefined : this.tableRows(id, on) !== undefined;
  }
}
