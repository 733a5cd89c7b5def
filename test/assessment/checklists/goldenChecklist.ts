import type { ChecklistContent } from '../../../shared/checklists/content';

/**
 * One document that the reference asks for, with the line that asks for it. Whom an item is for, and how its subject is written (a country, a job,
 * `level · field` of a credential, the id of an offer), is notation: the reference does not say, the program does.
 */
export interface ExpectedDocument {
  document: string;
  for: string | null;
  subject: string | null;
  need: ChecklistContent['need'];
  /** Section and line of the reference; what it leaves open is said here. */
  because: string;
}

/** A client file with every document that its checklist has to ask for: no item more, none less. */
export interface GoldenChecklist {
  title: string;
  checklistId: string;
  asOf: string;
  client: Record<string, unknown>;
  expected: readonly ExpectedDocument[];
}

const of =
  (need: ExpectedDocument['need']) =>
  (document: string, owner: string | null, because: string, subject: string | null = null): ExpectedDocument => ({ document, for: owner, subject, need, because });

export const required = of('required');
export const ifAsked = of('if-asked');
/** Whether it is needed follows from a fact that is not on file. */
export const open = of('open');

/** A person of whom everything was asked, and there is nothing to tell. */
export const nothingElse = {
  otherNames: [], previousUnions: [], militaryService: [], applications: [], visas: [], relativesInCanada: [], canadianStatus: [], tradeCertificates: [],
  licences: [], noticesOfAssessment: [], memberships: [], governmentPositions: [], background: { violentGroup: false, illTreatment: false }, medicalExams: [], biometricsOn: null, education: [], languageTests: [], work: [],
  admissibility: { criminalRecord: false, medicalConcern: false, misrepresentation: false, removalOrder: false, events: [] },
};

export const paidRepresentative = { name: 'Sample Consultant', membershipNumber: 'R500000', paid: true };
