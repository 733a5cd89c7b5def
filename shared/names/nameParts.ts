import { nameTokens, type PersonName } from './nameTokens';
import { mayHaveTypo, soundOf } from './sounds';
import { classesOf, isOmitted, isWidespread, weightOf } from './spellings';

/**
 * What a word of a name says about who somebody is. `article`: nothing, and it comes and goes (al). `particle`: nothing, but it is
 * mostly kept (de la). `initial`: one letter. `widespread`: little. `telling`: all others.
 */
export type PartKind = 'article' | 'particle' | 'initial' | 'widespread' | 'telling';

export type NamePart = {
  text: string;
  kind: PartKind;
  /** The spellings and sounds it is found under. */
  classes: readonly string[];
  sound: string;
  /** Whether a difference of one letter may be a slip. */
  mayHaveTypo: boolean;
  /** How much it says about who somebody is, 0.5 to 1. */
  weight: number;
  /** Whether papers carry it or leave it out at will. */
  omitted: boolean;
};

const articles = new Set(['al', 'el', 'ul', 'ur', 'ud', 'as', 'ad', 'ar', 'az', 'ash']);
/** Words that are never a name of their own. "Le", "Do", "Van" and "Bin" are, elsewhere, and so are not here. */
const particles = new Set(['de', 'del', 'dela', 'delos', 'delas', 'della', 'dos', 'das', 'des', 'la', 'los', 'las', 'den', 'der', 'ter', 'von', 'zu', 'zur', 'vander', 'vanden', 'mac', 'mc', 'ibn', 'bint', 'binti', 'binte', 'abu', 'abou', 'ould', 'ait']);

/** Whether a word belongs to the one that follows. */
export const isBound = ({ kind }: NamePart): boolean => kind === 'article' || kind === 'particle';

export function partOf(text: string): NamePart {
  const classes = classesOf(text);
  const kind = articles.has(text) ? 'article' : particles.has(text) ? 'particle' : /^[a-z]$/.test(text) ? 'initial' : classes.every(isWidespread) ? 'widespread' : 'telling';
  const sound = soundOf(text);
  return { text, kind, classes, sound, mayHaveTypo: (kind === 'widespread' || kind === 'telling') && mayHaveTypo(text, sound), weight: /^[a-z]{2}$/.test(text) ? 0.5 : weightOf(classes), omitted: isOmitted(classes) };
}

/** A name taken apart once. A word that follows particles also stands joined to them ("delacruz"), as many papers write it. */
export type NameParts = { parts: readonly NamePart[]; joined: readonly NamePart[] };

function takeApart(name: PersonName | string): NameParts {
  const parts = nameTokens(name).map(partOf);
  const joined: NamePart[] = [];
  let prefix = '';
  for (const part of parts) {
    if (isBound(part)) prefix += part.text;
    else {
      if (prefix !== '') joined.push(partOf(prefix + part.text));
      prefix = '';
    }
  }
  return { parts, joined };
}

const remembered = new WeakMap<PersonName, NameParts & PersonName>();

/** The parts of a name. A search compares with the same names again and again: those of an object are remembered until it changes. */
export function partsOf(name: PersonName | string): NameParts {
  if (typeof name === 'string') return takeApart(name);
  const known = remembered.get(name);
  if (known && known.family === name.family && known.given === name.given) return known;
  const found = { ...takeApart(name), family: name.family, given: name.given };
  remembered.set(name, found);
  return found;
}

/** All letters of some parts in alphabetical order: equal however a name is split and ordered. */
const lettersOf = (parts: readonly NamePart[]): string => parts.map(({ text }) => text).join('').split('').toSorted().join('');

/** The letters with the articles and, when that differs, without. */
export function letterKeys(parts: readonly NamePart[]): readonly string[] {
  const all = lettersOf(parts);
  return parts.some(({ kind }) => kind === 'article') ? [...new Set([all, lettersOf(parts.filter(({ kind }) => kind !== 'article'))])] : [all];
}
