/** Text that a program would open as a page or a picture with scripts in it. It is kept, but as nothing in particular. */
const markup = /^\s*(?:<!doctype\s+html|<html|<head|<body|<svg|<script|<iframe|<\?xml|<!--)/iu;
const markupEndings = ['html', 'htm', 'xhtml', 'shtml', 'mht', 'mhtml', 'svg', 'xml', 'xsl', 'xslt', 'xht'];

/** Any control character but those that texts have: tab, line feed, form feed, carriage return. */
const strange = /[^\P{Cc}\t\n\f\r]/u;

function decoded(head: Buffer): string | undefined {
  const mark = head.readUInt16BE(0);
  const encoding = mark === 0xff_fe ? 'utf-16le' : mark === 0xfe_ff ? 'utf-16be' : 'utf-8';
  try {
    // The head may end within a character.
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
  } catch {
    // Old texts are in the Windows alphabet.
    return new TextDecoder('windows-1252').decode(head);
  }
}

/** Whether a document is plain text, by its first bytes. */
export function looksLikeText(head: Buffer, ending: string): boolean {
  if (head.length < 2) return head.length === 1 && !strange.test(head.toString('latin1'));
  const text = decoded(head)?.replace(/^\uFEFF/u, '');
  return text !== undefined && !strange.test(text) && !markup.test(text) && !markupEndings.includes(ending.toLowerCase());
}
