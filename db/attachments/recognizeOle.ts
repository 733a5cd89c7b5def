import type { Source } from '../vault';
import type { Recognized } from './recognize';

const entryBytes = 128;
/** The folder of an Office document has a few entries; those that tell come first. */
const mostEntries = 256;

/** The names of the streams in a compound file, as far as its folder lies in one piece. */
async function streamNames(source: Source): Promise<string[]> {
  const header = await source.read(0, 512);
  if (header.length < 512) return [];
  const sectorBytes = 2 ** Math.min(header.readUInt16LE(30), 16);
  const offset = (header.readUInt32LE(48) + 1) * sectorBytes;
  const folder = await source.read(offset, mostEntries * entryBytes);
  const names: string[] = [];
  for (let at = 0; at + entryBytes <= folder.length; at += entryBytes) {
    const nameBytes = folder.readUInt16LE(at + 64);
    if (nameBytes >= 2 && nameBytes <= 64) names.push(folder.subarray(at, at + nameBytes - 2).toString('utf16le'));
  }
  return names;
}

/** Old Office documents, messages of Outlook, installers and encrypted documents share one container. */
export async function recognizeOle(source: Source): Promise<Recognized> {
  const names = await streamNames(source);
  const has = (name: string): boolean => names.includes(name);
  const flags: Recognized['flags'] = has('Macros') || has('_VBA_PROJECT_CUR') ? ['macros'] : [];
  if (has('EncryptedPackage')) return { kind: 'other', flags: ['password'] };
  if (has('WordDocument')) return { kind: 'doc', flags };
  if (has('Workbook') || has('Book')) return { kind: 'xls', flags };
  if (names.some((name) => name.startsWith('__properties_version1.0'))) return { kind: 'email', flags: [] };
  return { kind: 'other', flags };
}
