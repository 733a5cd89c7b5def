import { strFromU8, unzipSync } from 'fflate';
import { xml } from 'easy-template-x';
import { readTags, type TemplateText, type Use } from '../../shared/letters/tags';
import { elements, paragraphText } from './xmlTree';

/** Parts of a DOCX in which the text of a letter, and with it fields, may stand. */
export const isTextPart = (name: string): boolean => /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The paragraphs of a part that say something, each with its place. */
export const paragraphsOf = (name: string, content: string): TemplateText =>
  elements(xml.parser.parse(content), 'w:p').map(paragraphText).filter((text) => text.trim() !== '').map((text) => ({ text, place: `${name}: ${shown(text)}` }));

/** What a template of the firm uses, part by part; it was checked when it was added. */
export function usesOfDocx(bytes: Uint8Array): Use[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => isTextPart(name) });
  return Object.entries(parts).flatMap(([name, content]) => readTags(paragraphsOf(name, strFromU8(content))).uses);
}
