import type { z } from 'zod';
import { faultsFromZod, pointerTo } from '../../../clientFile';
import type { Fault } from '../../../errors';
import { measures } from '../../measures';
import { packFault, type PackFaultCode } from '../faults';
import { conditionForms, numberForms } from '../schema';
import type { Arguments, Condition, NumberExpression, Scalar, Table } from '../types';
import { expectations, isLeaf, isNumeric, isPossible, isWhole, placeOf, recordFieldsOf, type Place, type Scope } from './fields';

export type Path = readonly (string | number)[];
/** Where an expression stands: the records that have a name, and the factors computed before it (null outside of points systems). */
export type Surroundings = { scope: Scope; factors: readonly string[] | null; languages: boolean };
export type Use = { kind: 'parameter' | 'table' | 'score'; id: string; path: Path };
export type MeasureUse = { id: string; args: Arguments; gives: 'number' | 'truth'; path: Path; surroundings: Surroundings };
export type Names = { parameters: ReadonlySet<string>; tables: ReadonlyMap<string, Pick<Table, 'columns'>>; scores: ReadonlySet<string> };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads conditions and numbers, which may not be nested without end, and gathers their faults and what they use. */
export class ExpressionCheck {
  readonly faults: Fault[] = [];
  readonly uses: Use[] = [];
  readonly measureUses: MeasureUse[] = [];

  constructor(private readonly names: Names) {}

  private add(path: Path, code: PackFaultCode, parameters?: Parameters<typeof packFault>[2]): void {
    this.faults.push(packFault(pointerTo(path), code, parameters));
  }

  /** Whether the value has one of the forms; its faults are noted. */
  private hasForm(value: unknown, forms: Readonly<Record<string, z.ZodType>>, path: Path): boolean {
    const form = isObject(value) ? Object.entries(forms).find(([member]) => Object.hasOwn(value, member))?.[1] : undefined;
    if (!form) {
      this.add(path, 'no-form', { forms: Object.keys(forms).join(', ') });
      return false;
    }
    const { error } = form.safeParse(value);
    if (error) this.faults.push(...faultsFromZod(error, pointerTo(path)));
    return !error;
  }

  /** Notes that something of the pack is asked for, or that there is none of the kind. */
  use(kind: Use['kind'], id: string, path: Path): void {
    const known = { parameter: this.names.parameters, table: this.names.tables, score: this.names.scores }[kind];
    if (known.has(id)) this.uses.push({ kind, id, path });
    else this.add(path, `unknown-${kind}`, { id });
  }

  private measure(id: string, args: Arguments | undefined, gives: MeasureUse['gives'], path: Path, surroundings: Surroundings): void {
    if (measures.has(id)) this.measureUses.push({ id, args: args ?? {}, gives, path, surroundings });
    else this.add([...path, 'measure'], 'unknown-measure', { id });
  }

  private unplaced(place: Exclude<Place, { found: unknown }>, path: Path): void {
    if ('unknownName' in place) this.add(path, 'unknown-name', { id: place.unknownName });
    else this.add(path, 'unknown-field', { id: place.unknownField });
  }

  /** The scope of the members of a list. */
  within(list: string, as: string, path: Path, listMember: string, scope: Scope): Scope {
    const place = recordFieldsOf(list, scope);
    if (scope.has(as)) this.add([...path, 'as'], 'name-taken', { id: as });
    if ('records' in place) return new Map([...scope, [as, place.records]]);
    if ('found' in place) this.add([...path, listMember], 'wrong-field', { id: list, expected: expectations.records });
    else this.unplaced(place, [...path, listMember]);
    return scope;
  }

  private all(members: readonly unknown[], path: Path, check: (member: unknown, at: Path) => void): void {
    members.forEach((member, index) => check(member, [...path, index]));
  }

  number(value: unknown, path: Path, surroundings: Surroundings): void {
    if (typeof value === 'number' && Number.isFinite(value)) return;
    if (!this.hasForm(value, numberForms, path)) return;
    const expression = value as Exclude<NumberExpression, number>;
    const number = (member: unknown, at: Path): void => this.number(member, at, surroundings);
    if ('measure' in expression) this.measure(expression.measure, expression.with, 'number', path, surroundings);
    else if ('field' in expression) this.numberField(expression, path, surroundings);
    else if ('parameter' in expression) this.use('parameter', expression.parameter, [...path, 'parameter']);
    else if ('table' in expression) {
      this.use('table', expression.table, [...path, 'table']);
      const columns = this.names.tables.get(expression.table)?.columns;
      if (columns && expression.column !== undefined && !columns.includes(expression.column)) this.add([...path, 'column'], 'unknown-column', { id: expression.column, table: expression.table });
      number(expression.by, [...path, 'by']);
      this.whole(expression.by, [...path, 'by'], surroundings.scope);
    } else if ('factor' in expression) {
      if (!surroundings.factors?.includes(expression.factor)) this.add([...path, 'factor'], 'unknown-factor', { id: expression.factor });
    } else if ('score' in expression) this.use('score', expression.score, [...path, 'score']);
    else if ('sum' in expression) this.all(expression.sum, [...path, 'sum'], number);
    else if ('min' in expression) this.all(expression.min, [...path, 'min'], number);
    else if ('max' in expression) this.all(expression.max, [...path, 'max'], number);
    else if ('addYears' in expression) number(expression.addYears, [...path, 'addYears']);
    else if ('addMonths' in expression) number(expression.addMonths, [...path, 'addMonths']);
    else if ('addDays' in expression) number(expression.addDays, [...path, 'addDays']);
    else if ('if' in expression) {
      this.condition(expression.if, [...path, 'if'], surroundings);
      number(expression.so, [...path, 'so']);
      number(expression.else, [...path, 'else']);
    }
  }

  /** Rows hold whole numbers: what they are looked up by may not lie between two. */
  private whole(by: NumberExpression, path: Path, scope: Scope): void {
    if (typeof by === 'number' && !Number.isInteger(by)) this.add(path, 'not-whole');
    if (typeof by !== 'object' || !('field' in by)) return;
    const place = placeOf(by.field, scope);
    if ('found' in place && isNumeric(place.found.field) && !isWhole(place.found.field)) this.add([...path, 'field'], 'not-whole');
  }

  private numberField({ field, none }: { field: string; none?: number }, path: Path, { scope }: Surroundings): void {
    const place = placeOf(field, scope);
    if (!('found' in place)) this.unplaced(place, [...path, 'field']);
    else if (!isNumeric(place.found.field)) this.add([...path, 'field'], 'wrong-field', { id: field, expected: expectations.number });
    else if (place.found.field.nullable && none === undefined) this.add([...path, 'field'], 'none-needed', { id: field });
  }

  condition(value: unknown, path: Path, surroundings: Surroundings): void {
    if (!this.hasForm(value, conditionForms, path)) return;
    const condition = value as Condition;
    const inner = (member: unknown, at: Path): void => this.condition(member, at, surroundings);
    if ('all' in condition) this.all(condition.all, [...path, 'all'], inner);
    else if ('any' in condition) this.all(condition.any, [...path, 'any'], inner);
    else if ('not' in condition) inner(condition.not, [...path, 'not']);
    else if ('of' in condition) {
      if (condition.atLeast > condition.of.length) this.add([...path, 'atLeast'], 'too-many-asked', { count: condition.of.length });
      this.all(condition.of, [...path, 'of'], inner);
    } else if ('when' in condition) {
      inner(condition.when, [...path, 'when']);
      inner(condition.so, [...path, 'so']);
    } else if ('measure' in condition) this.measure(condition.measure, condition.with, 'truth', path, surroundings);
    else if ('field' in condition) this.fieldIs(condition, path, surroundings);
    else if ('has' in condition) {
      const place = placeOf(condition.has, surroundings.scope);
      if (!('found' in place)) this.unplaced(place, [...path, 'has']);
    } else if ('same' in condition) condition.same.forEach((field, index) => this.leaf(field, [...path, 'same', index], surroundings.scope));
    else if ('some' in condition) this.quantified(condition.some, condition.as, condition.where, path, 'some', surroundings);
    else if ('every' in condition) this.quantified(condition.every, condition.as, condition.where, path, 'every', surroundings);
    else {
      this.number(condition.number, [...path, 'number'], surroundings);
      if ('below' in condition) this.number(condition.below, [...path, 'below'], surroundings);
      else this.number(condition.atLeast, [...path, 'atLeast'], surroundings);
    }
  }

  private quantified(list: string, as: string, where: unknown, path: Path, member: string, surroundings: Surroundings): void {
    this.condition(where, [...path, 'where'], { ...surroundings, scope: this.within(list, as, path, member, surroundings.scope) });
  }

  private leaf(field: string, path: Path, scope: Scope): Extract<Place, { found: unknown }> | undefined {
    const place = placeOf(field, scope);
    if (!('found' in place)) this.unplaced(place, path);
    else if (isLeaf(place.found.field)) return place;
    else this.add(path, 'wrong-field', { id: field, expected: expectations.leaf });
    return undefined;
  }

  private fieldIs({ field, is }: { field: string; is: Scalar | readonly Scalar[] }, path: Path, { scope }: Surroundings): void {
    const place = this.leaf(field, [...path, 'field'], scope);
    if (!place) return;
    const values: readonly Scalar[] = Array.isArray(is) ? is : [is as Scalar];
    for (const value of values) if (!isPossible(value, place.found)) this.add([...path, 'is'], 'impossible-value', { field, value: String(value) });
  }
}
