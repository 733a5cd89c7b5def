import { zipSync } from 'fflate';
import { xml, type XmlNode } from 'easy-template-x';
import { templateFault, type TemplateFault } from '../../shared/letters/faults';
import { readTags } from '../../shared/letters/tags';
import { checkContentTypes, checkElements, checkFieldCodes, checkHiddenTags, checkName, checkRelations } from './checkParts';
import { isXml, openPackage, type Parts } from './openPackage';
import { isTextPart, paragraphsOf } from './readTemplate';

/** Deeper than any letter of a word processor. */
const deepest = 90;
const contentTypes = '[Content_Types].xml';
const mainPart = 'word/document.xml';
/** A person corrects a few faults at a time. */
const mostFaults = 50;

const noElements = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

/** How deep elements are nested, by counting tags: nothing is built. Null where they do not close, which the parser would mend. */
function depthOf(content: string): number | null {
  let depth = 0;
  let most = 0;
  for (const [tag] of content.replaceAll(noElements, '').matchAll(/<(?:[^!?<>"']|"[^"]*"|'[^']*')+>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) most = Math.max(most, (depth += 1));
    if (depth < 0) return null;
  }
  return depth === 0 ? most : null;
}

/** A part as XML, or why it cannot be read. Entities are looked for before anything parses them. */
function parsed(name: string, content: string): { root: XmlNode } | { fault: TemplateFault } {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(content)) return { fault: templateFault('document-type', name) };
  const depth = depthOf(content);
  if (depth === null) return { fault: templateFault('not-xml', name) };
  if (depth > deepest) return { fault: templateFault('nested-too-deep', name) };
  try {
    return { root: xml.parser.parse(content) };
  } catch {
    return { fault: templateFault('not-xml', name) };
  }
}

function checkPart(name: string, content: string): TemplateFault[] {
  const read = parsed(name, content);
  if ('fault' in read) return [read.fault];
  const { root } = read;
  if (name === contentTypes) return checkContentTypes(name, root);
  if (name.endsWith('.rels')) return checkRelations(name, root);
  return [
    ...checkElements(name, root),
    ...checkFieldCodes(name, root),
    ...(isTextPart(name) ? [...checkHiddenTags(name, root), ...readTags(paragraphsOf(name, content)).faults] : []),
  ];
}

/** UTF-8 alone: a part in another encoding would be read differently by another program. */
function textOfPart(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checkParts(parts: Parts): TemplateFault[] {
  const missing = [contentTypes, '_rels/.rels', mainPart].filter((name) => !Object.hasOwn(parts, name)).map((name) => templateFault('not-a-docx', name));
  return [
    ...missing,
    ...Object.entries(parts).flatMap(([name, bytes]) => {
      const byName = checkName(name);
      if (byName.length > 0 || !isXml(name)) return byName;
      const content = textOfPart(bytes);
      return content === undefined ? [templateFault('not-xml', name)] : checkPart(name, content);
    }),
  ];
}

/**
 * Looks at a template that somebody brings: it may hold text, pictures and fields of the catalogue, nothing that runs, embeds, or reaches
 * out of the file. Without fault the bytes that may be kept come back: the parts that were looked at, packed anew, so that no program can
 * read another file out of them.
 */
export function checkTemplate(bytes: Uint8Array): { faults: TemplateFault[] } | { faults: []; docx: Uint8Array } {
  const { parts, faults } = openPackage(bytes);
  const found = faults.length > 0 ? faults : checkParts(parts);
  if (found.length > 0) return { faults: [...new Map(found.map((fault) => [JSON.stringify(fault), fault])).values()].slice(0, mostFaults) };
  return { faults: [], docx: zipSync({ ...parts }, { mtime: '1980-01-01T12:00:00' }) };
}
