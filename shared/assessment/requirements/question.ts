import type { Day } from '../engine/days';
import type { FactRecord } from '../facts/records';
import type { Pathway } from '../pack/types';

/** Who asks for what kind of permit, for which offer, on which day. */
export interface Question {
  applicant: FactRecord;
  applicantId: string;
  offer: FactRecord | undefined;
  file: FactRecord;
  on: Day;
  permit: NonNullable<Pathway['permit']>;
}
