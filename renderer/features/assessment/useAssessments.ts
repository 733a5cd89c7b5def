import { useMemo, useState } from 'react';
import { assess, type Assessment } from '../../../shared/assessment/assess';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import type { FileView } from '../../../shared/contract';
import type { Fault } from '../../../shared/errors';
import { toInterchange } from '../../../shared/editing';
import { useRules } from '../../rules/useRules';

const none: readonly Fault[] = [];

interface Client {
  /** Undefined until the file was once complete since it is open. */
  client: ClientFile | undefined;
  /** What keeps the file as it is now from being assessed; empty where `client` is that file. */
  faults: readonly Fault[];
}

/** The file as rules read it. While an entry lacks what the format requires, as somebody begins one, it is the file as it was before. */
export function useClient(file: FileView): Client {
  const parsed = useMemo(() => parseClientFileValue(toInterchange(file)), [file]);
  const now = parsed.ok ? parsed.file : undefined;
  const [kept, setKept] = useState(now);
  if (now && now !== kept) setKept(now);
  return { client: now ?? kept, faults: parsed.ok ? none : parsed.faults };
}

/** What each pathway comes to on a day, with what is typed and still on its way. */
export function useAssessment(client: ClientFile | undefined, asOf: string | undefined, personId: string | undefined): Assessment | undefined {
  const rules = useRules();
  return useMemo(() => (client && asOf !== undefined ? assess(client, rules, { asOf, trace: true, ...(personId === undefined ? {} : { personId }) }) : undefined), [client, rules, asOf, personId]);
}
