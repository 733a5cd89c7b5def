import { checklistOf } from '../../shared/checklists/generate';
import { letterheadOf } from '../../shared/assessment/report/letterhead';
import type { Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import type { CoverFacts } from '../../shared/packages/cover';
import type { PortalProfile } from '../../shared/packages/profile';
import { ownerName } from '../attachments/suggestName';
import { localIdOf } from '../cases/caseViews';
import type { CaseRow } from '../repositories/caseRepository';
import { clientFileRepository } from '../repositories/clientFileRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import { caseRules } from '../rules/caseRules';
import type { Tx } from '../session/book';

/** What covers and manifests say of a case; the title and the owner of each file are added to it. Throws `file.not-found`. */
export type CaseFacts = Omit<CoverFacts, 'title' | 'owner'>;

export function caseFacts(tx: Tx, row: CaseRow, profile: PortalProfile, { language, printedOn }: Pick<Parsed<'packages.build'>, 'language' | 'printedOn'>): CaseFacts {
  const file = clientFileRepository(tx).get(row.fileId);
  if (file === undefined) throw new AppError('file.not-found');
  const firm = settingsRepository(tx).read('firm');
  const letterhead = letterheadOf(firm);
  const person = localIdOf(tx, row);
  const caseTitle = row.title === '' ? (checklistOf(caseRules(tx), row.kind)?.title[language] ?? row.kind) : row.title;
  return {
    language, portal: profile.title[language], clientName: person === null ? file.fileNumber : ownerName(tx, row.fileId, person), caseTitle, fileNumber: file.fileNumber, firm: firm.name, printedOn,
    ...(letterhead ? { letterhead } : {}),
  };
}
