import type { Bilingual, Fault } from '../../errors';
import { fault, type FaultCode } from '../faults/catalogue';
import { FaultList, mostFaults } from '../faults/faultList';
import { longestMemberName, pointerTo } from '../faults/fromZod';

/**
 * A strict reader of JSON (RFC 8259). `JSON.parse` cannot be used for what a consultant entrusts to us: it keeps the last of two
 * members of the same name and drops the other without a word, turns `1e999` into Infinity, lets `__proto__` through, and its
 * message for a cut-off file says nothing to a person. This one reports every such place with its path, in one pass, and its
 * depth is limited, so that no input can exhaust the stack.
 */
export type Reading = { ok: true; value: unknown; faults: FaultList } | { ok: false; fault: Fault };

export const deepest = 64;

/** No object of the format has a hundred members; very large ones make JavaScript slow. */
const mostMembers = 10_000;

/** Names that mean the prototype of an object in JavaScript: kept out of memory, whatever reads the file later. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Ends the reading: what follows cannot be understood. */
class Unreadable extends Error {
  constructor(readonly reason: Fault) {
    super(reason.code);
  }
}

/** All but the quotation mark, the backslash and the control characters below the blank. */
const plainCharacters = /[ !#-[\]-\uFFFF]*/y;
const blanks = /[ \t\n\r]*/y;
const numbers = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const fourHex = /[0-9a-fA-F]{4}/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const words: readonly (readonly [string, boolean | null])[] = [['true', true], ['false', false], ['null', null]];

const wanted = {
  value: { en: 'a value', fr: 'une valeur' },
  name: { en: 'the name of a member in quotation marks', fr: 'le nom d’un membre entre guillemets' },
  colon: { en: 'a colon', fr: 'un deux-points' },
  objectEnd: { en: 'a comma or a closing brace', fr: 'une virgule ou une accolade fermante' },
  listEnd: { en: 'a comma or a closing bracket', fr: 'une virgule ou un crochet fermant' },
  escape: { en: 'a known escape after the backslash', fr: 'un échappement connu après la barre oblique inverse' },
  noControl: { en: 'no raw control character in a text', fr: 'aucun caractère de commande brut dans un texte' },
  end: { en: 'the end of the file', fr: 'la fin du fichier' },
} as const satisfies Record<string, Bilingual>;

class Reader {
  private at = 0;
  private readonly path: (string | number)[] = [];
  readonly faults: FaultList;

  constructor(
    private readonly text: string,
    most: number,
  ) {
    this.faults = new FaultList(most);
  }

  readAll(): unknown {
    this.skipBlanks();
    if (this.at === this.text.length) throw new Unreadable(fault('', 'empty'));
    const value = this.readValue();
    this.skipBlanks();
    if (this.at < this.text.length) this.fail(wanted.end);
    return value;
  }

  private readValue(): unknown {
    const character = this.text[this.at];
    if (character === '"') return this.readText();
    if (character === '{') return this.readObject();
    if (character === '[') return this.readList();
    for (const [word, value] of words) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.readNumber();
  }

  private readObject(): object {
    this.enter();
    const object: Record<string, unknown> = {};
    if (this.skipTo('}')) return object;
    let members = 0;
    do {
      members += 1;
      if (members > mostMembers) throw new Unreadable(fault(this.pointer(), 'too-many-members', { max: mostMembers }));
      this.skipBlanks();
      if (this.text[this.at] !== '"') this.fail(wanted.name);
      this.readMember(object, this.readText());
    } while (this.goesOn('}', wanted.objectEnd));
    return object;
  }

  private readMember(object: Record<string, unknown>, name: string): void {
    this.skipBlanks();
    if (this.text[this.at] !== ':') this.fail(wanted.colon);
    this.at += 1;
    this.path.push(name);
    this.skipBlanks();
    const value = this.readValue();
    if (forbidden.has(name)) this.report('forbidden-member');
    else if (Object.hasOwn(object, name)) this.report('duplicate-member');
    else object[name] = value;
    this.path.pop();
  }

  private readList(): unknown[] {
    this.enter();
    const list: unknown[] = [];
    if (this.skipTo(']')) return list;
    do {
      this.path.push(list.length);
      this.skipBlanks();
      list.push(this.readValue());
      this.path.pop();
    } while (this.goesOn(']', wanted.listEnd));
    return list;
  }

  private enter(): void {
    this.at += 1;
    if (this.path.length >= deepest) throw new Unreadable(fault(this.pointer(), 'too-deep', { max: deepest }));
  }

  /** Whether the object or list ends here, empty. */
  private skipTo(close: string): boolean {
    this.skipBlanks();
    if (this.text[this.at] !== close) return false;
    this.at += 1;
    return true;
  }

  /** After a member or an item: a comma, and it goes on; or the end. */
  private goesOn(close: string, expected: Bilingual): boolean {
    this.skipBlanks();
    const character = this.text[this.at];
    if (character !== ',' && character !== close) this.fail(expected);
    this.at += 1;
    return character === ',';
  }

  private readText(): string {
    this.at += 1;
    let read = this.match(plainCharacters);
    while (this.text[this.at] !== '"') {
      if (this.text[this.at] !== '\\') this.fail(wanted.noControl);
      this.at += 1;
      read += this.readEscape() + this.match(plainCharacters);
    }
    this.at += 1;
    return read;
  }

  private readEscape(): string {
    const letter = this.text[this.at] ?? '';
    const plain = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (plain === undefined && letter !== 'u') this.fail(wanted.escape);
    this.at += 1;
    if (plain !== undefined) return plain;
    const hex = this.match(fourHex);
    if (hex === '') this.fail(wanted.escape);
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  /** Infinity for a number that is too large; its fault is reported here. */
  private readNumber(): number {
    const digits = this.match(numbers);
    if (digits === '') this.fail(wanted.value);
    const number = Number(digits);
    if (!Number.isFinite(number)) this.report('number-too-large');
    // JSON knows no negative zero that would survive being written again.
    return number === 0 ? 0 : number;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private skipBlanks(): void {
    const code = this.text.charCodeAt(this.at);
    if (code <= 0x20) this.match(blanks);
  }

  private report(code: FaultCode): void {
    this.faults.add(() => fault(this.pointer(), code));
  }

  private pointer(): string {
    const tooLong = this.path.findIndex((segment) => typeof segment === 'string' && segment.length > longestMemberName);
    return pointerTo(tooLong === -1 ? this.path : this.path.slice(0, tooLong));
  }

  private fail(expected: Bilingual): never {
    const before = this.text.slice(0, this.at);
    const line = before.split('\n').length;
    const column = this.at - (before.lastIndexOf('\n') + 1) + 1;
    throw new Unreadable(this.isCutOff() ? fault('', 'truncated', { line, column }) : fault('', 'not-json', { line, column, expected }));
  }

  /** Whether the text ends here, or in the middle of `true`, `false`, `null` or of an escape. */
  private isCutOff(): boolean {
    const rest = this.text.slice(this.at, this.at + 6);
    return rest === '' || words.some(([word]) => rest.length < word.length && word.startsWith(rest)) || (this.text[this.at - 1] === 'u' && /^[0-9a-fA-F]{1,3}$/.test(rest));
  }
}

/** `most`: faults listed; those beyond are counted. */
export function readJson(text: string, most = mostFaults): Reading {
  const reader = new Reader(text, most);
  try {
    const value = reader.readAll();
    return { ok: true, value, faults: reader.faults };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.reason };
    throw error;
  }
}
