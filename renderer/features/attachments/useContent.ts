import { useEffect, useState } from 'react';
import type { AttachmentView } from '../../../shared/contract';
import { call } from '../../api';
import { fromBase64 } from '../../desktop';

export type Content = { state: 'loading'; done: number } | { state: 'ready'; bytes: Uint8Array<ArrayBuffer> } | { state: 'failed'; error: unknown };

async function readAll({ id, size }: AttachmentView, signal: AbortSignal, onProgress: (done: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (let done = false; !done; ) {
    const piece = await call('attachments.read', { id, offset });
    signal.throwIfAborted();
    const part = fromBase64(piece.base64);
    bytes.set(part, offset);
    offset += part.length;
    done = piece.done;
    onProgress(size === 0 ? 1 : offset / size);
  }
  return bytes.subarray(0, offset);
}

/** The content of a document while it is looked at. It is in no cache: it goes with whoever shows it. */
export function useContent(attachment: AttachmentView): Content {
  const [content, setContent] = useState<Content>({ state: 'loading', done: 0 });
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    readAll(attachment, signal, (done) => setContent({ state: 'loading', done })).then(
      (bytes) => { if (!signal.aborted) setContent({ state: 'ready', bytes }); },
      (error: unknown) => { if (!signal.aborted) setContent({ state: 'failed', error }); },
    );
    return () => control.abort();
  }, [attachment]);
  return content;
}
