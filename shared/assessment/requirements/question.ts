import type { Day } from '../engine/days';
import type { FactRecord } from '../facts/records';
import type { Pathway } from '../pack/types';

/** Who asks for what kind of permit, for which offer, on which day. */
export interface Question {
  applicant: FactRecord;
  applicantId: string;
  offer: FactRecord | undefined;
  /** Somebody who comes along: the stay is as long as that of the offer, but its work is done by another. */
  comesAlong?: boolean;
  file: FactRecord;
  on: Day;
  permit: NonNullable<Pathway['permit']>;
}
