import { z } from 'zod';
import type { Fault } from '../../errors';
import { clientFile } from '../entities/file';
import { fault, type FaultCode, type FaultParameters } from '../faults/catalogue';
import { FaultList, mostFaults } from '../faults/faultList';
import { faultsOf, longestMemberName, pointerTo } from '../faults/fromZod';
import { askedBy, kindNamed, kindOf } from '../faults/kinds';
import { unwrap } from '../fieldsOf';
import { entities, leaves, type EntityInfo, type Widget } from '../registries';
import { breachesOf } from './breaches';
import { idsIn, type Ids } from './ids';
import { surelyValid } from './surelyValid';

/**
 * The schemas as this walk reads them. zod's own parse is not used for a whole file, because it collects an issue for every bad
 * value of a hostile file before it returns, and because its issues do not stand in the order of the file.
 */
type Node =
  | { kind: 'object'; nullable: boolean; required: boolean; members: ReadonlyMap<string, Node>; missable: readonly string[]; info: EntityInfo | undefined }
  | { kind: 'list'; nullable: boolean; required: boolean; item: Node }
  | { kind: 'leaf'; nullable: boolean; required: boolean; schema: z.ZodType; widget: Widget; isSure: (value: unknown) => boolean };

function nodeOf(wrapped: z.core.$ZodType): Node {
  const { schema, optional, nullable } = unwrap(wrapped);
  const common = { nullable, required: !optional };
  if (schema instanceof z.ZodObject) {
    const inner = new Map(Object.entries(schema.shape).map(([name, member]) => [name, nodeOf(member)] as const));
    const missable = [...inner].filter(([, node]) => node.required).map(([name]) => name);
    return { ...common, kind: 'object', members: inner, missable, info: entities.get(schema) };
  }
  if (schema instanceof z.ZodArray) return { ...common, kind: 'list', item: nodeOf(schema.element) };
  const widget = leaves.get(schema)?.widget ?? 'scalar';
  return { ...common, kind: 'leaf', schema, widget, isSure: surelyValid(schema, widget) };
}

const root = nodeOf(clientFile);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

class FileCheck {
  readonly faults: FaultList;
  private readonly path: (string | number)[] = [];
  private readonly taken = new Set<unknown>();
  private readonly ids: Ids;
  private principals = 0;

  /** `settled`: places of numbers too large to be kept, whose fault is known already. */
  constructor(
    private readonly file: unknown,
    private readonly settled: ReadonlySet<string>,
    most: number,
  ) {
    this.faults = new FaultList(most);
    this.ids = idsIn(file);
  }

  run(): FaultList {
    this.check(root, this.file);
    return this.faults;
  }

  private check(node: Node, value: unknown): void {
    if (this.faults.isOverflowing) return;
    if (typeof value === 'number' && !Number.isFinite(value) && this.settled.has(pointerTo(this.path))) return;
    if (value === null && node.nullable) return;
    if (node.kind === 'object') this.checkObject(node, value);
    else if (node.kind === 'list') this.checkList(node, value);
    else this.checkLeaf(node, value);
  }

  private checkObject(node: Extract<Node, { kind: 'object' }>, value: unknown): void {
    if (!isObject(value)) return this.reportKind('object', value);
    const breaches = breachesOf(node.info, value);
    for (const { code, member, other } of breaches) if (!Object.hasOwn(value, member)) this.report(code, { other: other ?? '' });
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (member === undefined) continue;
      const inner = node.members.get(name);
      if (breaches.length === 0 && inner?.kind === 'leaf' && inner.isSure(member)) continue;
      if (!inner && name.length > longestMemberName) {
        this.report('unknown-member');
        continue;
      }
      this.path.push(name);
      if (inner) this.check(inner, member);
      else this.report('unknown-member');
      for (const { code, member: at, other } of breaches) if (at === name) this.report(code, { other: other ?? '', scale: other ?? '', list: other ?? '' });
      this.path.pop();
    }
    for (const name of node.missable) if (value[name] === undefined) this.reportAt(name, 'missing-member');
  }

  private checkList(node: Extract<Node, { kind: 'list' }>, value: unknown): void {
    if (!Array.isArray(value)) return this.reportKind('array', value);
    if (node.item.kind === 'object' && node.item.info?.name === 'person' && !this.ids.hasPrincipal) this.report('no-principal');
    for (let index = 0; index < value.length; index += 1) {
      this.path.push(index);
      this.check(node.item, value[index]);
      this.path.pop();
    }
  }

  private checkLeaf({ schema, widget }: Extract<Node, { kind: 'leaf' }>, value: unknown): void {
    const parsed = schema.safeParse(value, { reportInput: true });
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        for (const found of faultsOf(issue, this.path, askedBy(widget))) this.faults.add(() => found);
      }
      return;
    }
    if (widget === 'id') {
      if (this.taken.has(value)) this.report('duplicate-id');
      this.taken.add(value);
    } else if (widget === 'personRef') {
      if (!this.ids.persons.has(value)) this.report('unknown-person');
    } else if (widget === 'employerRef') {
      if (!this.ids.employers.has(value)) this.report('unknown-employer');
    } else if (value === 'principal' && this.path.length === 3 && this.path[2] === 'role') {
      this.principals += 1;
      if (this.principals > 1) this.report('second-principal');
    }
  }

  private reportKind(expected: 'object' | 'array', value: unknown): void {
    const asked = kindNamed(expected);
    if (value === null) this.report('null-not-allowed', { expected: asked });
    else if (value === undefined) this.report('missing-member');
    else this.report('wrong-type', { expected: asked, found: kindOf(value) });
  }

  private report(code: FaultCode, parameters: FaultParameters = {}): void {
    this.faults.add(() => fault(pointerTo(this.path), code, parameters));
  }

  private reportAt(member: string, code: FaultCode): void {
    this.path.push(member);
    this.report(code);
    this.path.pop();
  }
}

/** Every fault of a value that should be a client file; none for a valid one. `known`: faults found while it was read; `most`: faults listed. */
export const checkFile = (file: unknown, known: readonly Fault[] = [], most = mostFaults): FaultList =>
  new FileCheck(file, new Set(known.filter(({ code }) => code === 'number-too-large').map(({ path }) => path)), most).run();
