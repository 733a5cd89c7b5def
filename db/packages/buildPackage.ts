import type { PackageView, Parsed } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { sourcesOf, planPackage, type PackagePlan } from '../../shared/packages/plan';
import type { PackageContent } from '../../shared/packages/packageView';
import type { PortalProfile } from '../../shared/packages/profile';
import { record } from '../audit/auditTrail';
import { openCase } from '../cases/caseViews';
import { packageRepository, type PackageRow } from '../repositories/packageRepository';
import type { Book, Context } from '../session/book';
import type { Jobs } from '../session/jobs';
import { contentOf } from './packageContent';
import { FileMaker } from './fileMaker';
import { packageView } from './packageViews';
import { planItems } from './planItems';
import { portalProfile } from './portalProfiles';
import { caseFacts, type CaseFacts } from './sourceFacts';

type Request = Parsed<'packages.build'>;
type Prepared = { fileId: string; profile: PortalProfile; plan: PackagePlan; sources: string; facts: CaseFacts };

/** What is to be made, as everything stands now. */
function prepare(book: Book, { caseId, profileId, language, printedOn, choices }: Request): Prepared {
  return book.db.transaction((tx) => {
    const row = openCase(tx, caseId);
    const profile = portalProfile(tx, profileId);
    const items = planItems(tx, row, book.vault);
    const plan = planPackage(profile, items, language, choices);
    if (plan.files.length === 0) throw new AppError('package.nothing');
    return { fileId: row.fileId, profile, plan, sources: sourcesOf(profile, items, choices), facts: caseFacts(tx, row, profile, { language, printedOn }) };
  });
}

function store(context: Context, book: Book, { caseId, language, cover, printedOn, choices }: Request, { fileId, profile, sources }: Prepared, content: PackageContent): PackageView {
  const staffId = context.staffId();
  const at = context.now();
  return book.db.transaction(
    (tx) => {
      const row = openCase(tx, caseId);
      // What was replaced or destroyed meanwhile is in no package that says it is of today.
      if (sourcesOf(profile, planItems(tx, row, undefined), choices) !== sources) throw new AppError('package.changed-meanwhile');
      const made: PackageRow = { id: context.newId(), fileId, caseId, profile, language, cover, printedOn, sources, content, builtAt: at, builtBy: staffId };
      packageRepository(tx).insert(made, content.files.map(({ name, sha256, size }, position) => ({ packageId: made.id, position, name, sha256, size })));
      record(tx, at, staffId, { action: 'package.built', fileId, changes: [{ record: 'package', recordId: made.id, label: profile.title.en, after: { files: content.files.length, bytes: content.totalBytes, fits: content.fits } }] });
      return packageView(tx, made);
    },
    { behavior: 'immediate' },
  );
}

/**
 * Makes a package: each file in a worker thread, its content brought to the disk in the vault, and at the end the row that refers to
 * them. Whatever fails or stops it before leaves nothing but files that no row refers to, which go at once or at the next opening.
 */
export async function buildPackage(context: Context, jobs: Jobs, request: Request, signal: AbortSignal): Promise<PackageView> {
  const book = context.book();
  context.staffId();
  const prepared = prepare(book, request);
  const { profile, plan, facts, fileId } = prepared;
  const total = plan.files.reduce((sum, { documents }) => sum + documents.length, 0);
  const maker = new FileMaker({
    vault: book.vault, jobs, profile, facts, cover: request.cover, signal,
    progress: (file, document, done) => context.tell({ event: 'packageProgress', fileId, caseId: request.caseId, file, document, done, total }),
  });
  try {
    const made = await maker.makeAll(plan.files);
    if (made.length === 0) throw new AppError('package.nothing');
    if (context.book() !== book) throw new AppError('book.locked');
    if (signal.aborted) throw new AppError('package.cancelled');
    const view = store(context, book, request, prepared, contentOf(profile, request.language, made, { leftOut: [...plan.leftOut, ...maker.leftOut], setAside: plan.setAside, choices: request.choices }, maker.kept));
    context.tell({ event: 'packages', fileId });
    return view;
  } finally {
    maker.release();
  }
}
