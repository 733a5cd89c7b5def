import { useEffect, useState } from 'react';
import type { FileView } from '../../../shared/contract';

/**
 * The pathway to show: the one of the address, or while that names none the first of the list. An answer may put another one first:
 * from the first change of a fact on, what was shown stays, and `onPin` puts it into the address.
 */
export function useShownPathway(named: string | undefined, first: string | undefined, file: FileView, onPin: (pathwayId: string) => void): string | undefined {
  const [seen, setSeen] = useState({ file, id: named ?? first });
  const pinned = named === undefined && seen.file !== file ? seen.id : undefined;
  const shown = named ?? pinned ?? first;
  if (pinned === undefined && (seen.file !== file || seen.id !== shown)) setSeen({ file, id: shown });
  useEffect(() => {
    if (pinned !== undefined) onPin(pinned);
  }, [pinned, onPin]);
  return shown;
}
