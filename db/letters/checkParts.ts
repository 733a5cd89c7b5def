import type { XmlGeneralNode, XmlNode } from 'easy-template-x';
import { templateFault, type TemplateFault, type TemplateFaultCode } from '../../shared/letters/faults';
import { isTextPart } from './readTemplate';
import { descendants, elements, isElement } from './xmlTree';

/** What the name of a part gives away. Pictures and XML are looked at further; everything else is refused. */
const byName: readonly (readonly [RegExp, TemplateFaultCode])[] = [
  [/vba(?:project|data)/i, 'macros'],
  [/activex/i, 'activex'],
  [/embeddings\/|oleobject/i, 'embedded'],
  [/\.odttf$/i, 'embedded'],
  [/\.(?:html?|mht(?:ml)?|js|vbs|wsf|hta|xsl)$/i, 'script'],
  [/afchunk/i, 'alternative-content'],
];
const allowedPart = /^(?:\[Content_Types\]\.xml|(?:.+\/)?_rels\/[^/]*\.rels|docProps\/[^/]+\.(?:xml|jpe?g|png)|customXml\/[^/]+\.xml|word\/(?:glossary\/)?(?:theme\/)?[^/]+\.xml|word\/media\/[^/]+\.(?:png|jpe?g|gif))$/i;

export function checkName(name: string): TemplateFault[] {
  const [, code] = byName.find(([pattern]) => pattern.test(name)) ?? [];
  if (code) return [templateFault(code, name)];
  return allowedPart.test(name) ? [] : [templateFault('unknown-part', name, name)];
}

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const textType = /wordprocessingml\.(?:document\.main|header|footer|footnotes|endnotes)\+xml$/i;
const byContentType: readonly (readonly [RegExp, TemplateFaultCode])[] = [
  [/macroenabled|vba|attachedtoolbars|keymapcustomizations/i, 'macros'],
  [/activex/i, 'activex'],
  [/oleobject|package/i, 'embedded'],
  [/html|script|message\/rfc822/i, 'script'],
];

/** The list of what each part is: one main document without macros. */
export function checkContentTypes(name: string, root: XmlNode): TemplateFault[] {
  const types = elements(root, 'Override', 'Default').map(({ attributes }) => attributes?.['ContentType'] ?? '');
  const bad = types.flatMap((type) => {
    const [, code] = byContentType.find(([pattern]) => pattern.test(type.replace('application/vnd.openxmlformats-package', ''))) ?? [];
    return code ? [templateFault(code, `${name}: ${type}`)] : [];
  });
  // Text elsewhere than in the parts that are read for fields would be merged unseen.
  const elsewhere = elements(root, 'Override').flatMap(({ attributes = {} }) => {
    const part = (attributes['PartName'] ?? '').replace(/^\//, '');
    return textType.test(attributes['ContentType'] ?? '') && !isTextPart(part) ? [templateFault('unknown-part', `${name}: ${part}`, part)] : [];
  });
  return bad.length === 0 && !types.includes(documentType) ? [templateFault('not-a-docx', name)] : [...bad, ...elsewhere];
}

const byRelation: readonly (readonly [RegExp, TemplateFaultCode])[] = [
  [/\/vbaproject$|\/wordvbadata$/i, 'macros'],
  [/\/(?:oleobject|package|font)$/i, 'embedded'],
  [/\/(?:control|activexcontrolbinary)$/i, 'activex'],
  [/\/afchunk$/i, 'alternative-content'],
];
const outside = /\/(?:attachedtemplate|subdocument|frame|mailmerge\w*|externallink\w*|recipientdata|attachedtoolbars|keymapcustomizations)$/i;
const allowedLink = /^(?:https:\/\/|mailto:)/i;

/** The part that a relationship leads to, seen from the folder of its own; null where it leaves the file. */
function targetOf(relsName: string, target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(target)) return null;
  const folders = target.startsWith('/') ? [] : relsName.split('/').slice(0, -2);
  for (const step of target.split('/')) {
    if (step === '..' && folders.pop() === undefined) return null;
    if (step !== '..' && step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
const textRelation = /\/(?:officeDocument|header|footer|footnotes|endnotes)$/i;

/** The relationships of a part: links to https and mailto alone lead out of the file. */
export const checkRelations = (name: string, root: XmlNode): TemplateFault[] =>
  elements(root, 'Relationship').flatMap(({ attributes = {} }) => {
    const { Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes;
    const place = `${name}: ${attributes['Id'] ?? ''}`;
    const [, code] = byRelation.find(([pattern]) => pattern.test(type)) ?? [];
    if (code) return [templateFault(code, place)];
    if (outside.test(type)) return [templateFault('external-part', place, target)];
    if (mode.toLowerCase() === 'external') return /\/hyperlink$/i.test(type) && allowedLink.test(target) ? [] : [templateFault('external-part', place, target)];
    const part = targetOf(name, target);
    if (part === null) return [templateFault('external-part', place, target)];
    return textRelation.test(type) && !isTextPart(part) ? [templateFault('unknown-part', place, part)] : [];
  });

const byElement: ReadonlyMap<string, TemplateFaultCode> = new Map([
  ['altChunk', 'alternative-content'], ['object', 'embedded'], ['OLEObject', 'embedded'], ['embedRegular', 'embedded'], ['embedBold', 'embedded'], ['embedItalic', 'embedded'], ['embedBoldItalic', 'embedded'],
  ['control', 'activex'], ['ocx', 'activex'], ['dataBinding', 'data-binding'], ['subDoc', 'external-part'], ['attachedTemplate', 'external-part'], ['mailMerge', 'external-part'], ['script', 'script'],
]);
/** Pictures of the old kind name their source without a relationship. */
const leadsOut = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i;
const localName = ({ nodeName }: XmlNode): string => nodeName.split(':').at(-1) ?? '';

/** Elements that bring in or bind something. In a list of parts the name `Relationship` is all there is, so only parts of the document are read. */
export const checkElements = (name: string, root: XmlNode): TemplateFault[] =>
  [...descendants(root)].filter(isElement).flatMap((node) => {
    const code = /^(?:w|w\d+|o|v|ax|a|wp|wne|mc):/.test(node.nodeName) ? byElement.get(localName(node)) : undefined;
    const place = `${name}: <${node.nodeName}>`;
    const fetched = Object.entries(node.attributes ?? {}).filter(([attribute, value]) => /^(?:\w+:)?(?:src|href)$/i.test(attribute) && leadsOut.test(value));
    return [...(code ? [templateFault(code, place, node.nodeName)] : []), ...fetched.map(([, value]) => templateFault('external-part', place, value))];
  });

const allowedCode = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE)(?:\s+\\[@*#]\s*(?:"[^"\\{}]*"|[\w.]+)|\s+\\[lhs])*\s*$/i;

/** Field codes: those of page numbers and dates alone. The code of a field may be divided over runs, and hold other fields. */
export function checkFieldCodes(name: string, root: XmlNode): TemplateFault[] {
  const codes: string[] = [];
  const open: { code: string; isCode: boolean }[] = [];
  for (const node of descendants(root)) {
    if (!isElement(node)) continue;
    const kind = localName(node);
    if (kind === 'fldSimple') codes.push(attributeOf(node, 'instr'));
    else if (kind === 'fldChar') {
      const type = attributeOf(node, 'fldCharType');
      if (type === 'begin') open.push({ code: '', isCode: true });
      else if (type === 'separate') { const last = open.at(-1); if (last) last.isCode = false; }
      else { const last = open.pop(); if (last) codes.push(last.code); }
    } else if (kind === 'instrText' || kind === 'delInstrText') {
      const last = open.at(-1);
      const text = (node.childNodes ?? []).map((child) => ('textContent' in child ? child.textContent : '')).join('');
      if (last) last.code += text;
      else codes.push(text);
    }
  }
  codes.push(...open.map(({ code }) => code));
  return codes.filter((code) => !allowedCode.test(code)).map((code) => templateFault('field-code', name, code.trim()));
}

const attributeOf = ({ attributes = {} }: XmlGeneralNode, local: string): string => Object.entries(attributes).find(([attribute]) => attribute.split(':').at(-1) === local)?.[1] ?? '';

const guid = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/** Braces where they are no text of a paragraph: descriptions of pictures, field codes. Ids of the format are in braces too. */
export const checkHiddenTags = (name: string, root: XmlNode): TemplateFault[] =>
  [...descendants(root)].flatMap((node) => {
    const values = isElement(node) ? Object.values(node.attributes ?? {}).filter((value) => !guid.test(value)) : 'textContent' in node && node.parentNode?.nodeName !== 'w:t' ? [node.textContent] : [];
    return values.filter((value) => /[{}]/.test(value)).map((value) => templateFault('tag-in-attribute', name, value));
  });
