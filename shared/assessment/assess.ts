import type { ClientFile } from '../clientFile';
import { Evaluation } from './engine/environment';
import { evaluatePathway, type PathwayResult } from './engine/outcome';
import { evaluateScore, type ScoreResult } from './engine/score';
import { Subject } from './engine/subject';
import { Steps } from './engine/trace';
import type { LoadedPack } from './pack/load';

export interface Assessment {
  client: ClientFile;
  asOf: string;
  /** The person assessed as principal applicant. */
  personId: string;
  pack: LoadedPack;
  subject: Subject;
  pathways: readonly PathwayResult[];
  /** Points systems that stand on their own: CRS. */
  scores: readonly ScoreResult[];
}

export interface AssessmentRequest {
  /** `YYYY-MM-DD` */
  asOf: string;
  /** An id of the file; absent: the principal applicant. */
  personId?: string;
  /** Absent: all. */
  pathwayIds?: readonly string[];
  /** Without it evaluation stops at what settles an outcome, and results hold only outcome and intake. */
  trace: boolean;
}

/** Points systems that stand on their own: no pathway’s version need name them. */
export const freeScores: readonly string[] = ['crs'];

/**
 * What each pathway of a pack comes to for a client on a day. Pure: the same file, day and pack always give the same. Throws for a
 * person or pathway that does not exist.
 */
export function assess(client: ClientFile, pack: LoadedPack, { asOf, personId, pathwayIds, trace }: AssessmentRequest): Assessment {
  const subject = new Subject(client, asOf, personId, trace);
  const env = Evaluation.of(subject, pack);
  if (trace) env.run.steps = new Steps();
  const pathways = pathwayIds ? pathwayIds.map((id) => pack.pathway(id)) : pack.pack.pathways;
  return {
    client,
    asOf,
    personId: subject.applicantId,
    pack,
    subject,
    pathways: pathways.map((pathway) => evaluatePathway(pathway, env)),
    scores: trace ? freeScores.filter((id) => pack.hasScore(id)).flatMap((id) => evaluateScore(id, env) ?? []) : [],
  };
}
