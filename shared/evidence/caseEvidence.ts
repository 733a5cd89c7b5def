import { itemStates, type ItemState } from '../checklists/states';
import { lastGoodDay } from '../checklists/validity';
import type { ChecklistContent } from '../checklists/content';
import { caseStages, endedStages, type CaseView, type ItemView } from '../contract/cases';
import type { CaseDocument, CaseEvidence } from './types';

type Dates = { issuedOn: string | null; expiresOn: string | null };
/** A document that was filed under an item. */
type Filed = Dates & { id: string; deletedAt: string | null };

/** States of an item whose document is no evidence: it was refused, or is not needed. */
const without: readonly ItemState[] = itemStates.filter((state) => state === 'rejected' || state === 'waived');

/** The dates noted on an item; where none are, those of the document filed under it that is good the longest. */
function datesOf(item: Pick<ItemView, 'issuedOn' | 'expiresOn' | 'attachments'>, content: ChecklistContent, filed: ReadonlyMap<string, Filed>): Dates {
  if (item.issuedOn !== null || item.expiresOn !== null) return { issuedOn: item.issuedOn, expiresOn: item.expiresOn };
  const dated = item.attachments.flatMap((id) => filed.get(id) ?? []).filter(({ issuedOn, expiresOn, deletedAt }) => deletedAt === null && (issuedOn !== null || expiresOn !== null));
  const [best] = dated.toSorted((a, b) => (lastGoodDay(content, b) ?? '').localeCompare(lastGoodDay(content, a) ?? ''));
  return { issuedOn: best?.issuedOn ?? null, expiresOn: best?.expiresOn ?? null };
}

/** The case of a pathway and person that is still under way, the newest of several; `cases` are newest first. */
export const caseOf = <C extends Pick<CaseView, 'kind' | 'personId' | 'deletedAt' | 'stage'>>(cases: readonly C[], pathwayId: string, personId: string): C | undefined =>
  cases.find((one) => one.kind === pathwayId && one.personId === personId && one.deletedAt === null && !endedStages.includes(one.stage));

/** What a case, the items of its checklist and the documents filed under them say of the evidence of its pathway. */
export function caseEvidence({ id, stage, filingOn, landingOn }: Pick<CaseView, 'id' | 'stage' | 'filingOn' | 'landingOn'>, items: readonly Pick<ItemView, 'id' | 'state' | 'content' | 'issuedOn' | 'expiresOn' | 'attachments'>[], filed: readonly Filed[]): CaseEvidence {
  const byId = new Map(filed.map((document) => [document.id, document]));
  return {
    caseId: id, isFiled: caseStages.indexOf(stage) >= caseStages.indexOf('submitted'), filingOn, landingOn,
    documents: items.filter(({ state }) => !without.includes(state)).map((item): CaseDocument => {
      const { document, for: owner, subject, title, validity, citations } = item.content;
      return { itemId: item.id, document, for: owner, subject, title, validity, citations, ...datesOf(item, item.content, byId) };
    }),
  };
}
