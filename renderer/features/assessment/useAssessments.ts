import { useMemo, useState } from 'react';
import { assess, type Assessment } from '../../../shared/assessment/assess';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import type { FileView } from '../../../shared/contract';
import { toInterchange } from '../../../shared/editing';
import { useRules } from '../../rules/useRules';

interface Client {
  /** Undefined until the file was once complete since it is open. */
  client: ClientFile | undefined;
  /** Whether `client` is the file as it is now. */
  isComplete: boolean;
}

/** The file as rules read it. While an entry lacks what the format requires, as somebody begins one, it is the file as it was before. */
export function useClient(file: FileView): Client {
  const now = useMemo(() => {
    const parsed = parseClientFileValue(toInterchange(file));
    return parsed.ok ? parsed.file : undefined;
  }, [file]);
  const [kept, setKept] = useState(now);
  if (now && now !== kept) setKept(now);
  return { client: now ?? kept, isComplete: now !== undefined };
}

/** What each pathway comes to on a day, with what is typed and still on its way. */
export function useAssessment(client: ClientFile | undefined, asOf: string | undefined, personId: string | undefined): Assessment | undefined {
  const rules = useRules();
  return useMemo(() => (client && asOf !== undefined ? assess(client, rules, { asOf, trace: true, ...(personId === undefined ? {} : { personId }) }) : undefined), [client, rules, asOf, personId]);
}
