import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { clientSearch, type ClientSearch } from './clientSearch';

/** How long the filter rests before it is written into the address. The list itself follows every letter. */
const addressDelayMs = 300;

/** The list's question as the address keeps it, and the filter as it is being typed. */
export function useClientSearch() {
  const raw: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => clientSearch.parse(raw), [raw]);
  const kept = search.q ?? '';
  const [typed, setTyped] = useState(kept);
  const [seen, setSeen] = useState(kept);
  // The address changed by itself (Back, a link): what is typed follows it.
  if (seen !== kept) {
    setSeen(kept);
    setTyped(kept);
  }

  const change = useCallback(
    (part: Partial<ClientSearch>) => void navigate({ to: '.', search: (old: object) => withoutAbsent({ ...clientSearch.parse(old), ...part }), replace: true }),
    [navigate],
  );

  useEffect(() => {
    if (typed === kept) return undefined;
    const timer = setTimeout(() => {
      setSeen(typed);
      change({ q: typed === '' ? undefined : typed });
    }, addressDelayMs);
    return () => clearTimeout(timer);
  }, [typed, kept, change]);

  return { search, typed, setTyped, change };
}

const withoutAbsent = (search: ClientSearch): ClientSearch => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
