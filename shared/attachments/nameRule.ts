import { cleanName, joinName } from './names';

/** What a rule of names may hold, in braces. */
export const nameParts = ['fileNumber', 'person', 'document', 'date', 'name'] as const;
export type NamePart = (typeof nameParts)[number];

export const defaultNameRule = '{person} - {document} - {date}';

const placeholder = /\{([^{}]*)\}/gu;
const isPart = (name: string): name is NamePart => (nameParts as readonly string[]).includes(name);

/** Whether a rule can be used: it holds at least one part, and nothing in braces that is none. */
export function isNameRule(rule: string): boolean {
  const parts = Array.from(rule.matchAll(placeholder), ([, name = '']) => name);
  return parts.length > 0 && parts.every(isPart) && !/[{}]/u.test(rule.replace(placeholder, ''));
}

/** Stands for a part that is not known, until it goes with its separator. No cleaned text holds it. */
const gap = '\uE000';
const emptyBrackets = new RegExp(`[([]\\s*${gap}\\s*[)\\]]`, 'gu');
const leadingGaps = new RegExp(`^(?:${gap}[\\s\\-–—_,.;·]*)+`, 'u');
const otherGaps = new RegExp(`[\\s\\-–—_,.;·]*${gap}`, 'gu');

/**
 * A name by the firm's rule. A part that is not known leaves no trace: neither a guess nor its separator. `name` is what the document is
 * called now, without its ending.
 */
export function nameByRule(rule: string, parts: Readonly<Record<NamePart, string>>, ending: string): string {
  const filled = rule.replace(placeholder, (_match, part: string) => (isPart(part) && parts[part].trim() !== '' ? parts[part].trim() : gap));
  const stem = filled.replace(emptyBrackets, gap).replace(leadingGaps, '').replace(otherGaps, '').trim();
  return cleanName(joinName(stem === '' ? parts.name : stem, ending));
}
