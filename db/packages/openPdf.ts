import { EncryptedPDFError, ParseSpeeds, PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, PDFString, PDFHexString } from '@cantoo/pdf-lib';
import { Refusal } from './refusal';

const name = (text: string): PDFName => PDFName.of(text);
/** Fields that are looked at: a form has hundreds. */
const mostFields = 20_000;

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, throwOnInvalidObject: false });
  } catch (error) {
    throw new Refusal(error instanceof EncryptedPDFError ? 'restricted' : 'unreadable');
  }
}

const isFilled = (value: unknown): boolean =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() !== '' : value instanceof PDFName ? value !== name('Off') : value instanceof PDFArray ? value.size() > 0 : value instanceof PDFStream;

const hasAppearance = (field: PDFDict): boolean => field.lookupMaybe(name('AP'), PDFDict)?.lookup(name('N')) !== undefined;

/** Whether a form holds a signature, or an entry that no appearance of the file shows. */
function checkFields(pdf: PDFDocument, form: PDFDict): void {
  const redrawn = form.lookup(name('NeedAppearances')) === PDFBool.True;
  const waiting: { field: unknown; type: PDFName | undefined; isFilled: boolean }[] = (form.lookupMaybe(name('Fields'), PDFArray)?.asArray() ?? []).map((field) => ({ field, type: undefined, isFilled: false }));
  const seen = new Set<PDFDict>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const field = next.field instanceof PDFRef ? pdf.context.lookup(next.field) : next.field;
    if (!(field instanceof PDFDict) || seen.has(field)) continue;
    if (seen.add(field).size > mostFields) throw new Refusal('unreadable');
    const type = field.lookupMaybe(name('FT'), PDFName) ?? next.type;
    const value = field.lookup(name('V'));
    if (type === name('Sig') && value instanceof PDFDict) throw new Refusal('signed');
    const filled = next.isFilled || isFilled(value);
    const kids = field.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [];
    for (const kid of kids) waiting.push({ field: kid, type, isFilled: filled });
    if (kids.length === 0 && filled && type !== name('Btn') && (redrawn || !hasAppearance(field))) throw new Refusal('fields');
  }
}

/** Whether a layer is switched off, so that leaving out the switches would show it. */
function hasHiddenLayers(pdf: PDFDocument): boolean {
  const settings = pdf.catalog.lookupMaybe(name('OCProperties'), PDFDict)?.lookupMaybe(name('D'), PDFDict);
  const off = settings?.lookupMaybe(name('OFF'), PDFArray);
  return settings?.lookup(name('BaseState')) === name('OFF') || (off !== undefined && off.size() > 0);
}

/**
 * Opens a PDF whose pages are to be joined with others. Throws `Refusal` where it is encrypted, a dynamic form or signed, where what it
 * shows would change, and where it cannot be read.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const pdf = await load(bytes);
  if (pdf.isEncrypted) throw new Refusal('restricted');
  try {
    const form = pdf.catalog.lookupMaybe(name('AcroForm'), PDFDict);
    if (form?.has(name('XFA')) === true) throw new Refusal('xfa');
    if (form) checkFields(pdf, form);
    if (hasHiddenLayers(pdf)) throw new Refusal('layers');
  } catch (error) {
    // Entries of another type than they should have.
    throw error instanceof Refusal ? error : new Refusal('unreadable');
  }
  return pdf;
}
