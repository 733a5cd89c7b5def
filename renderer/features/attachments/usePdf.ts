import { useEffect, useState } from 'react';
import { getDocument, PasswordResponses, type PDFDocumentProxy } from 'unpdf/pdfjs';

export type Opening =
  | { state: 'opening' }
  /** `give` tries a password; nothing keeps it. */
  | { state: 'locked'; isWrong: boolean; give: (password: string) => void }
  | { state: 'open'; pdf: PDFDocumentProxy }
  | { state: 'failed' };

/** Opens a PDF in the page itself: no script of it runs, and nothing is fetched, not even a font. */
export function usePdf(bytes: Uint8Array<ArrayBuffer>): Opening {
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let isGone = false;
    // A copy: the reader keeps what it is given for itself.
    const task = getDocument({ data: bytes.slice(), verbosity: 0, useWasm: false, enableXfa: false, useSystemFonts: true, useWorkerFetch: false, stopAtErrors: false });
    task.onPassword = (give: (password: string) => void, reason: number) => {
      if (!isGone) setOpening({ state: 'locked', isWrong: reason === PasswordResponses.INCORRECT_PASSWORD, give });
    };
    task.promise.then(
      (pdf) => { if (!isGone) setOpening({ state: 'open', pdf }); },
      () => { if (!isGone) setOpening({ state: 'failed' }); },
    );
    return () => {
      isGone = true;
      void task.destroy();
    };
  }, [bytes]);
  return opening;
}
