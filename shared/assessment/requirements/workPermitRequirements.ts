import type { Environment } from '../engine/environment';
import type { Pointer } from '../engine/values';
import type { Pathway } from '../pack/types';
import { placesToApply, type PlaceToApply } from './applyAt';
import { biometrics } from './biometrics';
import { acceptanceCertificate } from './acceptanceCertificate';
import { entryDocument, type EntryDocument } from './entryDocument';
import { medicalExam } from './medicalExam';

export type YesNo = 'yes' | 'no' | 'unknown';

/** An answer with where it stands, and what would have to be known while it is open. */
export interface Answer<T> {
  answer: T;
  citations: readonly string[];
  missing: readonly Pointer[];
}

/** What a work permit takes besides its own criteria. None of it decides an outcome. */
export interface WorkPermitRequirements {
  /** To travel to Canada: a visa, an electronic travel authorization (by air), or neither. */
  entry: Answer<EntryDocument>;
  /** Fingerprints and photo have to be given for this application. */
  biometrics: Answer<YesNo>;
  /** A medical exam is needed that has not been done within a year. */
  medical: Answer<YesNo>;
  /** A Quebec acceptance certificate. */
  caq: Answer<YesNo>;
  applyAt: Answer<readonly PlaceToApply[]>;
}

/** The requirements for the person and the offer in scope (`offer`; there may be none), as of the planned day of filing. */
export function workPermitRequirements(permit: NonNullable<Pathway['permit']>, environment: Environment): WorkPermitRequirements {
  const { subject, scope } = environment;
  const question = { applicant: subject.applicant, offer: scope['offer'], file: subject.file, applicantId: subject.applicantId, on: subject.on('filing'), permit };
  const medical = medicalExam(question);
  return {
    entry: entryDocument(question),
    biometrics: biometrics(question),
    medical,
    caq: acceptanceCertificate(question),
    applyAt: placesToApply(question, medical),
  };
}
