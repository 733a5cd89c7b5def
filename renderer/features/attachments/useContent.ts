import { useEffect, useState } from 'react';
import { fromBase64 } from '../../desktop';

export type Content = { state: 'loading'; done: number } | { state: 'ready'; bytes: Uint8Array<ArrayBuffer> } | { state: 'failed'; error: unknown };

/** What a query of the contract gives of a content from `offset` bytes on. */
export type ReadPiece = (offset: number) => Promise<{ base64: string; done: boolean }>;

async function readAll(size: number, read: ReadPiece, signal: AbortSignal, onProgress: (done: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (let done = false; !done; ) {
    const piece = await read(offset);
    signal.throwIfAborted();
    const part = fromBase64(piece.base64);
    bytes.set(part, offset);
    offset += part.length;
    done = piece.done;
    onProgress(size === 0 ? 1 : offset / size);
  }
  return bytes.subarray(0, offset);
}

/** A content of `size` bytes while it is looked at. It is in no cache: it goes with whoever shows it. Another `read` is another content. */
export function useContent(size: number, read: ReadPiece): Content {
  const [content, setContent] = useState<Content>({ state: 'loading', done: 0 });
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    readAll(size, read, signal, (done) => setContent({ state: 'loading', done })).then(
      (bytes) => { if (!signal.aborted) setContent({ state: 'ready', bytes }); },
      (error: unknown) => { if (!signal.aborted) setContent({ state: 'failed', error }); },
    );
    return () => control.abort();
  }, [size, read]);
  return content;
}
