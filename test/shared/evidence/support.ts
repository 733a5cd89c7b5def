import { assess } from '../../../shared/assessment/assess';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { evidenceOf, type CaseDocument, type CaseEvidence, type Evidence } from '../../../shared/evidence';
import { clientOf, type Situation } from '../../assessment/support/clients';
import { applicant, employer, offer } from '../../assessment/support/workPermits';

export const pack = new LoadedPack(builtInPack, 'sha256-test');
type Facts = Record<string, unknown>;

/** An engineer with a job offer in Ontario, and facts changed. */
export const engineer = (person: Facts = {}, more: { offer?: Facts; file?: Facts } = {}): Situation =>
  ({ person: { ...applicant, ...person }, employer, offer: { ...offer, ...more.offer }, ...(more.file ? { file: more.file } : {}) });

/** The evidence of a pathway on a day. */
export function evidence(situation: Situation, asOf: string, { pathway = 'ca.wp.gts-b', ofCase }: { pathway?: string; ofCase?: CaseEvidence } = {}): Evidence[] {
  const assessment = assess(clientOf(situation), pack, { asOf, pathwayIds: [pathway], trace: true });
  const [result] = assessment.pathways;
  if (!result) throw new Error('no result');
  return evidenceOf(assessment, result, ofCase);
}

/** The one piece of evidence of a kind of document. */
export function piece(found: readonly Evidence[], document: string): Evidence {
  const [one, ...others] = found.filter((each) => each.document === document);
  if (!one || others.length > 0) throw new Error(`${found.filter((each) => each.document === document).length} of ${document} among ${found.map((each) => each.document).join(', ')}`);
  return one;
}

/** A case of the pathway in which one document is noted. */
export function caseWith(document: Partial<CaseDocument> & { document: string }, days: Partial<CaseEvidence> = {}): CaseEvidence {
  const type = builtInPack.documents?.documents.find(({ id }) => id === document.document);
  if (!type) throw new Error(`no document ${document.document}`);
  return {
    caseId: 'c1', isFiled: false, filingOn: null, landingOn: null, ...days,
    documents: [{ itemId: 'i1', for: 'p1', subject: null, title: type.title, validity: type.validity ?? null, citations: type.citations, issuedOn: null, expiresOn: null, ...document }],
  };
}
