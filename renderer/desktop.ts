import type { DesktopBridge, GrantedFile, MadeFile } from '../shared/desktopBridge';
import { call } from './api/service';

export type { MadeFile } from '../shared/desktopBridge';

declare global {
  interface Window {
    /** Absent in a plain browser. */
    readonly desktop?: DesktopBridge;
  }
}

/** 3 MiB of bytes are 4 MiB of Base64, half of what one message may carry. */
const chunkBytes = 3 * 1024 * 1024;

/** Whether the page runs in the desktop app. */
export const isDesktop = (): boolean => window.desktop !== undefined;

/** Opens another window on the same book. Desktop only. */
export const newWindow = (): void => window.desktop?.newWindow();

/** Told of every command of the native menu; returns how to stop. Nothing ever comes in a browser. */
export const onMenuCommand = (listener: (command: string) => void): (() => void) => window.desktop?.onCommand(listener) ?? (() => undefined);

/** Shows the data folder in the system's file manager. Desktop only. */
export const openDataFolder = (): void => void window.desktop?.openDataFolder();

/**
 * Writes files where the person says: a dialog of the desktop app, or the browser's downloads.
 * False when the person gave up.
 */
export async function saveFiles(files: readonly MadeFile[]): Promise<boolean> {
  if (window.desktop) return window.desktop.saveFiles(files);
  for (const { name, bytes } of files) download(name, [bytes]);
  return true;
}

/** Writes a file that the service made where the person says. False when the person gave up. */
export const saveMade = ({ name, base64 }: { name: string; base64: string }): Promise<boolean> => saveFiles([{ name, bytes: fromBase64(base64) }]);

/** Where a command is to write: its token, and what remains to be done once it has. */
export interface SaveTarget {
  token: string;
  /** Browser mode: fetches what was written and offers it as a download. Desktop: nothing is left to do. */
  finish(): Promise<void>;
}

/** Asks where to write a backup or a document. `null`: the person gave up. */
export async function chooseSaveTarget(kind: 'backup' | 'document', name: string): Promise<SaveTarget | null> {
  if (window.desktop) {
    const token = await window.desktop.chooseSaveTarget(kind, name);
    return token === null ? null : { token, finish: () => Promise.resolve() };
  }
  const { token } = await call('transfer.create', { name, holds: kind });
  return { token, finish: () => fetchWritten(token, name) };
}

/** A file that the person chose for a command to read. */
export interface ChosenSource {
  token: string;
}

/** Asks for a backup to read; `onProgress` is told how much of it reached the service, 0 to 1. `null`: the person gave up. */
export async function chooseSource(kind: 'backup', onProgress: (done: number) => void = () => undefined): Promise<ChosenSource | null> {
  if (window.desktop) {
    const token = await window.desktop.chooseSource(kind);
    return token === null ? null : { token };
  }
  const file = await askForFile();
  if (file === null) return null;
  return { token: await bringFile(file, 'backup', onProgress) };
}

/**
 * Browser mode: brings a file to the service in pieces. `onProgress` is told how much of it arrived, 0 to 1. Once `signal` is given up,
 * nothing of it is left there; rejects with the signal's reason then, and with whatever reading or sending fails with.
 */
export async function bringFile(file: File, holds: 'backup' | 'document', onProgress: (done: number) => void, signal?: AbortSignal): Promise<string> {
  const { token } = await call('transfer.create', { name: file.name, holds });
  try {
    for (let offset = 0; offset < file.size; offset += chunkBytes) {
      signal?.throwIfAborted();
      const bytes = new Uint8Array(await file.slice(offset, offset + chunkBytes).arrayBuffer());
      await call('transfer.append', { token, base64: toBase64(bytes) });
      onProgress(Math.min(1, (offset + chunkBytes) / file.size));
    }
    signal?.throwIfAborted();
  } catch (error) {
    // The token may be gone already: what counts is the first error.
    await call('transfer.close', { token }).catch(() => undefined);
    throw error;
  }
  return token;
}

/** Documents that the person chose: granted by the shell on the desktop, read by the page in a browser. None: the person gave up. */
export const chooseDocuments = async (): Promise<readonly (File | GrantedFile)[]> => (window.desktop ? window.desktop.chooseDocuments() : askForFiles(true));

/** Desktop only: what the person just dropped. */
export const droppedOnDesktop = async (): Promise<readonly GrantedFile[]> => (await window.desktop?.dropped()) ?? [];

/**
 * Desktop only: has the person warned of a readable copy, then the copy written by `write`, given a token, and opened with another program.
 * Rejects with whatever writing fails with.
 */
export async function openCopy(name: string, write: (token: string) => Promise<unknown>): Promise<'opened' | 'given-up' | 'no-program'> {
  const token = (await window.desktop?.askOpenOutside(name)) ?? null;
  if (token === null) return 'given-up';
  await write(token);
  return (await window.desktop?.openOutside(token)) === true ? 'opened' : 'no-program';
}

async function askForFile(): Promise<File | null> {
  const [file] = await askForFiles(false);
  return file ?? null;
}

function askForFiles(multiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = multiple;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

async function fetchWritten(token: string, name: string): Promise<void> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (let done = false; !done; ) {
    const piece = await call('transfer.read', { token, offset });
    const bytes = fromBase64(piece.base64);
    parts.push(bytes);
    offset += bytes.length;
    done = piece.done;
  }
  await call('transfer.close', { token });
  download(name, parts);
}

function download(name: string, parts: Uint8Array<ArrayBuffer>[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returned.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  // In slices, since a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};

/** The bytes of a Base64 text. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
