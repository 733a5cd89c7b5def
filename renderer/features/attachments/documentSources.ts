import { isLeftBySystem, mostFolderFiles } from '../../../shared/attachments/folderFiles';
import type { GrantedFile } from '../../../shared/desktopBridge';
import { bringFile, chooseDocuments, droppedOnDesktop, isDesktop } from '../../desktop';

/** A file on its way into the book. `token` brings its bytes to the data service, where it is not granted to it already. */
export interface DocumentSource {
  name: string;
  /** `onProgress` is told how much arrived, 0 to 1. Rejects once `signal` is given up. */
  token(onProgress: (done: number) => void, signal: AbortSignal): Promise<string>;
}

const sourceOf = (file: File | GrantedFile): DocumentSource =>
  file instanceof File ? { name: file.name, token: (onProgress, signal) => bringFile(file, 'document', onProgress, signal) } : { name: file.name, token: () => Promise.resolve(file.token) };

/** Asks for documents. None: the person gave up. */
export const chosenSources = async (): Promise<DocumentSource[]> => (await chooseDocuments()).map(sourceOf);

/** What was dropped. Call it while the event is handled: afterwards the browser shows nothing of it any more. */
export function droppedSources({ items, files }: DataTransfer): Promise<DocumentSource[]> {
  if (isDesktop()) return droppedOnDesktop().then((granted) => granted.map(sourceOf));
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return (entries.length === 0 ? Promise.resolve([...files]) : filesOf(entries)).then((found) => found.map(sourceOf));
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** The files, then those of the folders, one level after another. */
async function filesOf(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const found: FileSystemFileEntry[] = entries.filter(isFile);
  const most = found.length + mostFolderFiles;
  let level = entries.filter(isFolder);
  while (level.length > 0 && found.length < most) {
    const inside = (await Promise.all(level.map(within))).flat().filter(({ name }) => !isLeftBySystem(name));
    found.push(...inside.filter(isFile));
    level = inside.filter(isFolder);
  }
  return Promise.all(found.slice(0, most).map((entry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))));
}

/** A reader gives a folder's entries in parts, and an empty part at the end. */
async function within(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all.toSorted((a, b) => a.name.localeCompare(b.name));
    all.push(...part);
  }
}
