import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { assess } from '../../../shared/assessment/assess';
import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';

type Facts = Record<string, unknown>;

/** A file with one applicant, and one job offer of one employer in Canada (`e1`); another employer (`e2`) is on file. A fact undefined is left out: it is not known. */
export interface Situation {
  person?: Facts;
  employer?: Facts;
  /** Null: no job offer on file. */
  offer?: Facts | null;
  file?: Facts;
}

const known = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** The situation as a client file that validates. */
export function clientOf({ person = {}, employer = {}, offer = {}, file = {} }: Situation): ClientFile {
  const parsed = parseClientFileValue({
    format: 'dossier-client/1', fileNumber: '2026-0001',
    persons: [known({ id: 'p1', role: 'principal', ...person })],
    employers: [known({ id: 'e1', legalName: 'Enterprise in Canada', ...employer }), { id: 'e2', legalName: 'Another enterprise in Canada' }],
    jobOffers: offer === null ? [] : [known({ id: 'j1', personId: 'p1', employerId: 'e1', ...offer })],
    ...known(file),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.file;
}

const builtIn = new LoadedPack(builtInPack, 'sha256-test');

/** What a pathway of the built-in rules comes to on a day, with its explanation. */
export function assessed(pathwayId: string, situation: Situation, asOf: string): PathwayResult {
  const [result] = assess(clientOf(situation), builtIn, { asOf, pathwayIds: [pathwayId], trace: true }).pathways;
  if (!result) throw new Error(`no result for ${pathwayId}`);
  return result;
}

/** One criterion: its outcome, and what it misses where it is unknown. */
export function criterion(result: PathwayResult, id: string): { outcome: string; missing: readonly string[] } {
  const found = result.criteria.find((one) => one.criterion.id === id);
  return found ? { outcome: found.outcome, missing: found.missing } : { outcome: 'not asked', missing: [] };
}

export const outcomeOf = (result: PathwayResult, id: string): string => criterion(result, id).outcome;
