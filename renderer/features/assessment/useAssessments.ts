import { useMemo } from 'react';
import { assess, type Assessment } from '../../../shared/assessment/assess';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import type { FileView } from '../../../shared/contract';
import { toInterchange } from '../../../shared/editing';
import { rules } from '../pathways/rules';

/** The file as rules read it; undefined while an entry lacks what the format requires. */
export function useClient(file: FileView): ClientFile | undefined {
  return useMemo(() => {
    const parsed = parseClientFileValue(toInterchange(file));
    return parsed.ok ? parsed.file : undefined;
  }, [file]);
}

/** What each pathway comes to on a day, with what is typed and still on its way. */
export function useAssessment(client: ClientFile | undefined, asOf: string | undefined, personId: string | undefined): Assessment | undefined {
  return useMemo(() => (client && asOf !== undefined ? assess(client, rules, { asOf, trace: true, ...(personId === undefined ? {} : { personId }) }) : undefined), [client, asOf, personId]);
}
