import { unzipSync } from 'fflate';
import { templateFault, type TemplateFault } from '../../shared/letters/faults';

const megabyte = 1024 * 1024;
export const largestTemplateBytes = 10 * megabyte;
/** A letter with pictures stays far below; what unpacks to more is made to fill the memory. */
const largestUnpackedBytes = 40 * megabyte;
const largestXmlBytes = 8 * megabyte;
const mostParts = 500;

/** Name → bytes of the parts. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
/** Word wraps a document with a password in a container of the old kind. */
const oldContainer = [0xd0, 0xcf, 0x11, 0xe0];

const isUnsafe = (name: string): boolean => name === '' || name.startsWith('/') || /[\\\0:]/.test(name) || name.split('/').includes('..');
export const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/**
 * The parts of a file that is said to be a DOCX. Nothing is unpacked before the directory of the archive was looked at: the sizes it
 * declares bound what is unpacked.
 */
export function openPackage(bytes: Uint8Array): { parts: Parts; faults: TemplateFault[] } {
  if (bytes.length > largestTemplateBytes) return { parts: {}, faults: [templateFault('too-large', '', String(largestTemplateBytes / megabyte))] };
  if (startsWith(bytes, oldContainer)) return { parts: {}, faults: [templateFault('encrypted', '')] };
  if (!startsWith(bytes, [0x50, 0x4b])) return { parts: {}, faults: [templateFault('not-a-docx', '')] };
  const faults: TemplateFault[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const key = name.toLowerCase();
        if (isUnsafe(name)) faults.push(templateFault('unsafe-path', name, name));
        if (names.has(key)) faults.push(templateFault('twice-the-same-part', name, name));
        names.add(key);
        unpacked += originalSize;
        if ((isXml(name) && originalSize > largestXmlBytes) || unpacked > largestUnpackedBytes || names.size > mostParts) faults.push(templateFault('unpacks-too-large', name));
        return false;
      },
    });
    if (faults.length > 0) return { parts: {}, faults: faults.slice(0, 50) };
    const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
    return { parts, faults: [] };
  } catch {
    return { parts: {}, faults: [templateFault('not-a-docx', '')] };
  }
}
