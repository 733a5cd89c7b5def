import { templateFault, type TemplateFault } from './faults';
import type { LetterField } from './field';
import { letterFields } from './fields';
import { nearestName } from './nearestName';

export interface Tag {
  kind: 'field' | 'open' | 'close';
  name: string;
  /** Where its braces stand in the text; `to` is exclusive. */
  from: number;
  to: number;
}

const whole = /^([#/]?)([a-z][A-Za-z0-9]*)$/;

/** The tags of a text in order, and what in it is no tag. A brace that belongs to none is a fault. */
export function tagsOf(text: string, place: string): { tags: Tag[]; faults: TemplateFault[] } {
  const tags: Tag[] = [];
  const faults: TemplateFault[] = [];
  let opened: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      if (opened !== undefined) faults.push(templateFault('no-closing-brace', place));
      opened = at;
    } else if (text[at] === '}') {
      if (opened === undefined) {
        faults.push(templateFault('no-opening-brace', place));
        continue;
      }
      const inside = text.slice(opened + 1, at);
      const [, sign, name] = whole.exec(inside) ?? [];
      if (name === undefined) faults.push(templateFault('expression', place, inside));
      else tags.push({ kind: sign === '#' ? 'open' : sign === '/' ? 'close' : 'field', name, from: opened, to: at + 1 });
      opened = undefined;
    }
  }
  if (opened !== undefined) faults.push(templateFault('no-closing-brace', place));
  return { tags, faults };
}

/** A field where a template uses it. */
export interface Use {
  name: string;
  field: LetterField;
  /** It opens a list or a condition. */
  opens: boolean;
  /** What stands around it, outermost first: conditions, lists, markers of clauses. */
  within: readonly string[];
  place: string;
}

/** Paragraphs of one part of a template, in order, each with its place. */
export type TemplateText = readonly { text: string; place: string }[];

interface Open {
  name: string;
  place: string;
  members: Readonly<Record<string, unknown>>;
}

/**
 * What the paragraphs of one part use, and what is wrong with them: names that nobody knows, lists and conditions that are not closed.
 * Within a list its members are known besides.
 */
export function readTags(paragraphs: TemplateText): { uses: Use[]; faults: TemplateFault[] } {
  const uses: Use[] = [];
  const faults: TemplateFault[] = [];
  const open: Open[] = [];
  const isMember = (name: string): boolean => open.some(({ members }) => Object.hasOwn(members, name));
  const unknown = (name: string, place: string): void => {
    const nearest = nearestName(name, [...letterFields.keys(), ...open.flatMap(({ members }) => Object.keys(members))]);
    faults.push(nearest === undefined ? templateFault('unknown-field', place, name) : templateFault('unknown-field-nearest', place, name, nearest));
  };
  for (const { text, place } of paragraphs) {
    const read = tagsOf(text, place);
    faults.push(...read.faults);
    for (const { kind, name } of read.tags) {
      const field = letterFields.get(name);
      if (kind === 'close') {
        const last = open.at(-1);
        if (last?.name === name) open.pop();
        else if (last && open.some((one) => one.name === name)) faults.push(templateFault('closed-out-of-order', place, name, last.name));
        else faults.push(templateFault('never-opened', place, name));
        continue;
      }
      if (!isMember(name) && field === undefined) unknown(name, place);
      else if (!isMember(name) && field !== undefined) {
        if (kind === 'field' && field.kind !== 'text') faults.push(templateFault('not-a-text', place, name));
        uses.push({ name, field, opens: kind === 'open', within: open.map((one) => one.name), place });
      }
      if (kind === 'open') open.push({ name, place, members: field?.kind === 'list' && !isMember(name) ? field.members : {} });
    }
  }
  faults.push(...open.map(({ name, place }) => templateFault('never-closed', place, name)));
  return { uses, faults };
}
