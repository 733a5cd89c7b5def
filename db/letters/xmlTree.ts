import { xml, type XmlGeneralNode, type XmlNode } from 'easy-template-x';

export const isElement = (node: XmlNode): node is XmlGeneralNode => xml.query.isGeneralNode(node);

/** The nodes below one, in the order of the document. Iterative: depth is the file's own. */
export function* descendants(root: XmlNode): Generator<XmlNode> {
  const waiting = [...(root.childNodes ?? [])].toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    waiting.push(...[...(node.childNodes ?? [])].toReversed());
  }
}

export const elements = (root: XmlNode, ...names: readonly string[]): XmlGeneralNode[] => [...descendants(root)].filter((node): node is XmlGeneralNode => isElement(node) && names.includes(node.nodeName));

export const textOf = (node: XmlNode): string =>
  [...descendants(node)].map((one) => (xml.query.isTextNode(one) ? one.textContent : '')).join('');

/** What a paragraph says: the text of its runs alone. */
export const paragraphText = (paragraph: XmlNode): string => elements(paragraph, 'w:t').map(textOf).join('');
