import { PDFArray, PDFDict, PDFName, PDFNull, PDFRawStream, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** Entries of streams that say where they came from, tie them to what is not copied, or lead out of the file. None of them is drawn. */
const notDrawn = ['Metadata', 'PieceInfo', 'LastModified', 'OPI', 'Ref', 'AF', 'Alternates', 'Measure', 'PtData', 'StructParent', 'StructParents', 'OC', 'F', 'FFilter', 'FDecodeParms'].map((name) => PDFName.of(name));
/** What no page draws: whatever refers to it gets nothing. */
const foreign = new Set(['Page', 'Pages', 'Catalog', 'Annot', 'Action', 'Filespec', 'EmbeddedFile', 'Sig', 'Outlines', 'StructTreeRoot', 'StructElem', 'XRef', 'ObjStm']);
const type = PDFName.of('Type');
const subtype = PDFName.of('S');

const nameIn = (dict: PDFDict, key: PDFName): string | undefined => {
  const value = dict.get(key);
  return value instanceof PDFName ? value.decodeText() : undefined;
};

const isForeign = (dict: PDFDict): boolean => foreign.has(nameIn(dict, type) ?? '') || nameIn(dict, subtype) === 'JavaScript';

/**
 * Copies objects of one PDF into another, with all that they refer to, each once. `known` says what stands for a reference already.
 * A queue rather than recursion follows references, so that a chain of any length and a loop come to their end. `drawnOnly`: leaves out
 * what is not drawn, and all that acts or leads out of the file.
 */
export class ObjectCopier {
  private readonly waiting: (readonly [from: PDFRef, to: PDFRef])[] = [];

  constructor(
    private readonly from: PDFContext,
    private readonly to: PDFContext,
    private readonly drawnOnly: boolean,
    private readonly known = new Map<PDFRef, PDFRef>(),
  ) {}

  /** A copy of `value` for the other PDF. What it refers to is there after `finish`. */
  copy(value: PDFObject): PDFObject {
    if (value instanceof PDFRef) return this.reference(value);
    if (value instanceof PDFDict) return this.drawnOnly && isForeign(value) ? PDFNull : this.dict(value);
    if (value instanceof PDFArray) return this.array(value);
    if (value instanceof PDFStream) return this.stream(value);
    // Names, numbers and texts are never changed: both PDFs may hold them.
    return value;
  }

  finish(): void {
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop()) {
      const [from, to] = next;
      const value = this.from.lookup(from);
      if (value !== undefined) this.to.assign(to, this.copy(value));
    }
  }

  private reference(ref: PDFRef): PDFRef {
    const present = this.known.get(ref);
    if (present !== undefined) return present;
    const made = this.to.nextRef();
    this.known.set(ref, made);
    this.waiting.push([ref, made]);
    return made;
  }

  private dict(dict: PDFDict, left: readonly PDFName[] = []): PDFDict {
    const copied = PDFDict.withContext(this.to);
    for (const [key, value] of dict.entries()) if (!left.includes(key)) copied.set(key, this.copy(value));
    return copied;
  }

  private array(array: PDFArray): PDFArray {
    const copied = PDFArray.withContext(this.to);
    for (const value of array.asArray()) copied.push(this.copy(value));
    return copied;
  }

  /** The bytes are shared: nothing of them is changed. */
  private stream(stream: PDFStream): PDFObject {
    if (this.drawnOnly && isForeign(stream.dict)) return PDFNull;
    const dict = this.dict(stream.dict, this.drawnOnly ? notDrawn : []);
    return PDFRawStream.of(dict, stream.getContents());
  }
}
