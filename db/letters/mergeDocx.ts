import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { TemplateHandler, xml, type TemplateData, type XmlGeneralNode, type XmlNode } from 'easy-template-x';
import type { LetterValue, LetterValues } from '../../shared/letters/field';
import { missingEnd, missingStart } from '../../shared/letters/letterData';
import { tidyText } from '../documents/tidyText';
import { elements, paragraphText } from './xmlTree';

/** Stands for the end of a line until the letter is finished: the library would put the second line behind what follows the field. */
const lineBreak = '\uE002';
const ours = new RegExp(`([${missingStart}${missingEnd}${lineBreak}])`, 'u');
/** On paragraphs that held text before the merge: one that a condition emptied is taken out. */
const hadText = 'dossier-had-text';

const tidy = (text: string): string => tidyText(text).replaceAll('\n', lineBreak);
const rowsOf = (value: LetterValue): TemplateData[string] =>
  typeof value === 'string' ? tidy(value) : typeof value === 'boolean' ? value : value.map((row) => Object.fromEntries(Object.entries(row).map(([name, text]) => [name, tidy(text)])));

/** The members of a run's style that stand behind the highlight in the order of the format. */
const behindHighlight: ReadonlySet<string> = new Set(['w:u', 'w:effect', 'w:bdr', 'w:shd', 'w:fitText', 'w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang', 'w:eastAsianLayout', 'w:specVanish', 'w:oMath']);

/** A run like `run` that holds one text, highlighted where it stands for a missing fact. */
function runLike(run: XmlNode, children: readonly XmlNode[], isMissing: boolean): XmlNode {
  const copy = xml.create.cloneNode(run, false);
  const style = run.childNodes?.find(({ nodeName }) => nodeName === 'w:rPr');
  const ownStyle = style ? xml.create.cloneNode(style, true) : xml.create.generalNode('w:rPr');
  if (isMissing) {
    const highlight = xml.create.generalNode('w:highlight', { attributes: { 'w:val': 'yellow' } });
    const before = ownStyle.childNodes?.findIndex(({ nodeName }) => behindHighlight.has(nodeName)) ?? -1;
    if (before < 0) xml.modify.appendChild(ownStyle, highlight);
    else xml.modify.insertChild(ownStyle, highlight, before);
  }
  if (style || isMissing) xml.modify.appendChild(copy, ownStyle);
  for (const child of children) xml.modify.appendChild(copy, child);
  return copy;
}

const textNode = (text: string): XmlNode => xml.create.generalNode('w:t', { attributes: { 'xml:space': 'preserve' }, childNodes: [xml.create.textNode(text)] });

/** The texts of a run divided at our signs. Everything in it that is no text stays where it was. */
function finishedRuns(run: XmlGeneralNode): XmlNode[] {
  const made: XmlNode[] = [];
  let waiting: XmlNode[] = [];
  let isMissing = false;
  const flush = (): void => {
    if (waiting.length > 0) made.push(runLike(run, waiting, isMissing));
    waiting = [];
  };
  for (const child of run.childNodes ?? []) {
    if (child.nodeName === 'w:rPr') continue;
    if (child.nodeName !== 'w:t') {
      waiting.push(xml.create.cloneNode(child, true));
      continue;
    }
    const text = (child.childNodes ?? []).map((one) => (xml.query.isTextNode(one) ? one.textContent : '')).join('');
    for (const part of text.split(ours)) {
      if (part === missingStart || part === missingEnd) {
        flush();
        isMissing = part === missingStart;
      } else if (part === lineBreak) waiting.push(xml.create.generalNode('w:br'));
      else if (part !== '') waiting.push(textNode(part));
    }
  }
  flush();
  return made;
}

/** Whether a cell or body would be left without the paragraph that the format asks for at its end. */
const isNeeded = (paragraph: XmlNode): boolean => {
  const siblings = paragraph.parentNode?.childNodes ?? [];
  return paragraph.parentNode?.nodeName === 'w:tc' && siblings.filter(({ nodeName }) => nodeName === 'w:p').length === 1;
};
const holdsMore = (paragraph: XmlNode): boolean => elements(paragraph, 'w:drawing', 'w:pict', 'w:br', 'w:fldChar', 'w:fldSimple', 'w:sectPr').length > 0;

function finishPart(root: XmlNode): void {
  for (const run of elements(root, 'w:r')) {
    if (!ours.test(paragraphText(run))) continue;
    for (const made of finishedRuns(run)) xml.modify.insertBefore(made, run);
    xml.modify.remove(run);
  }
  for (const paragraph of elements(root, 'w:p')) {
    const had = paragraph.attributes?.[hadText] !== undefined;
    if (paragraph.attributes) delete paragraph.attributes[hadText];
    if (had && paragraphText(paragraph).trim() === '' && !holdsMore(paragraph) && !isNeeded(paragraph)) xml.modify.remove(paragraph);
  }
}

const isText = (name: string): boolean => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);

/** Does something with each part of a DOCX that holds text. */
function eachText(bytes: Uint8Array, change: (root: XmlNode) => void): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!isText(name)) continue;
    const root = xml.parser.parse(strFromU8(content));
    change(root);
    parts[name] = strToU8(xml.parser.serializeFile(root));
  }
  // A day that no letter was written on, so that the same letter gives the same file.
  return zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('/'))), { mtime: '1980-01-01T12:00:00', level: 6 });
}

/**
 * A template, of which `checkTemplate` found no fault, with the values in place of its fields. Labels of missing facts are highlighted in
 * yellow; a paragraph that a condition left empty is taken out.
 */
export async function mergeDocx(template: Uint8Array, values: LetterValues): Promise<Uint8Array> {
  const marked = eachText(template, (root) => {
    for (const paragraph of elements(root, 'w:p')) if (paragraphText(paragraph).trim() !== '') paragraph.attributes = { ...paragraph.attributes, [hadText]: '1' };
  });
  const data: TemplateData = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rowsOf(value)]));
  const filled = await new TemplateHandler({ maxXmlDepth: 200 }).process(Buffer.from(marked), data);
  return eachText(new Uint8Array(filled), finishPart);
}
