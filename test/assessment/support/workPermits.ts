import type { PathwayResult } from '../../../shared/assessment/engine/outcome';
import { assessed, type Situation } from './clients';

type Facts = Record<string, unknown>;

/** A software engineer from India who lives there, with nothing against a permit. */
export const applicant: Facts = {
  dateOfBirth: '1990-03-15', citizenships: ['IN'], canadian: 'none', biometricsOn: null, visas: [], medicalExams: [], canadianStatus: [],
  residences: [{ country: 'IN', from: '1990-03-15', to: null, status: 'citizen' }],
  work: [{ employer: 'Example Works', noc: '21231', country: 'IN', startedOn: '2015-01-05', endedOn: null, hoursPerWeek: 40, paid: true, selfEmployed: false }],
  admissibility: { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [] },
  intent: { provinces: ['ON'], leaveAtEndOfStay: true },
};

/** An employer that may hire and has not used the stream before. */
export const employer: Facts = { ineligible: false, adultServices: false, labourDispute: false, lmbp: null, pastLmias: [], gtsReferralPartner: null };

/** A software engineer's job in Ontario at 60 dollars an hour, where the median is 50, without an assessment yet. */
export const offer: Facts = {
  noc: '21231', province: 'ON', wagePerHour: 60, hoursPerWeek: 40, marketWage: { median: 50 }, peerWages: null, lmia: null, approvals: [], listedProfessions: [],
  startsOn: '2027-01-11', endsOn: '2029-01-10', permanent: false, uniqueSpecializedTalent: false, requires: { level: 'bachelor', experienceMonths: 24 },
};

/** The base situation with some facts changed; a fact undefined is not known. */
export const situation = (changes: { person?: Facts; employer?: Facts; offer?: Facts | null; file?: Facts } = {}): Situation => ({
  person: { ...applicant, ...changes.person },
  employer: { ...employer, ...changes.employer },
  offer: changes.offer === null ? null : { ...offer, ...changes.offer },
  ...(changes.file ? { file: changes.file } : {}),
});

/** Everything that a result leaves open. */
export const missing = ({ criteria }: PathwayResult): string[] => [...new Set(criteria.flatMap((one) => one.missing))];

/** The ids of the criteria with an outcome. */
export const criteriaThatAre = ({ criteria }: PathwayResult, outcome: string): string[] => criteria.filter((one) => one.outcome === outcome).map(({ criterion }) => criterion.id);

export { assessed };
