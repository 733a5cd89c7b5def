import { flushDrafts } from './drafts';
import { allEditors, onAnyEditor } from './fileEditor';

/** Long enough for a busy disk; whoever wants to leave is asked then. */
const longestMs = 10_000;

/** What a person typed and the service does not hold. */
export interface Unsaved {
  /** The edits by their labels: refused, waiting for another try, or to be decided. */
  edits: readonly string[];
  /** Texts that are not valid as they stand. */
  texts: number;
}

export const isNothing = ({ edits, texts }: Unsaved): boolean => edits.length === 0 && texts === 0;

/** Saves the valid texts that are being typed, and says what the service does not hold at this moment, with what is on its way. */
export function unsavedNow(): Unsaved {
  const texts = flushDrafts();
  return { edits: allEditors().flatMap((editor) => editor.unsaved), texts };
}

/** Sends everything that was typed, waits for the answers, and says what could not be saved all the same. */
export async function saveEverything(): Promise<Unsaved> {
  flushDrafts();
  let timeout: number | undefined;
  const late = new Promise<void>((resolve) => {
    timeout = window.setTimeout(resolve, longestMs);
  });
  await Promise.race([Promise.all(allEditors().map((editor) => editor.send())), late]);
  window.clearTimeout(timeout);
  return unsavedNow();
}

/** Tries again to send what waits; what somebody has to decide stays. */
export function retryEverything(): void {
  for (const editor of allEditors()) if (editor.state.pending.length > 0) editor.retry();
}

/** What is edited and could not be saved, for `useSyncExternalStore`: the same text as long as nothing changes. */
export const troubled = {
  subscribe: onAnyEditor,
  snapshot: (): string =>
    allEditors()
      .filter(({ state }) => state.status.kind === 'failed')
      .map(({ about }) => `${about.kind} ${about.id}`)
      .join('\n'),
};
