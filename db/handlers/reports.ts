import { letterheadOf } from '../../shared/assessment/report/letterhead';
import { wordsFor } from '../../shared/assessment/report/words';
import type { MadeReport, Parsed, ReportFormat, ReportRequest } from '../../shared/contract';
import { AppError } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import type { ReportFileJob } from '../impact/reportFile';
import { assessmentRepository } from '../repositories/assessmentRepository';
import { caseloadRepository } from '../repositories/caseloadRepository';
import { settingsRepository } from '../repositories/settingsRepository';
import { staffRepository } from '../repositories/staffRepository';
import { checkAllowed, presentHash, usedHash } from '../rulePacks/putInForce';
import { builtInRules } from '../rules/builtInRules';
import type { Handlers } from '../session/answer';
import type { Context, Tx } from '../session/book';
import type { Jobs, NamedRules, ReportRules } from '../session/jobs';

type ReportHandlers = Pick<Handlers, Extract<keyof Handlers, `reports.${string}`>>;
type Held = { made: MadeReport; request: ReportRequest; pieces: readonly string[] };

/** Reports that windows may look at, go back to and export. */
const mostHeld = 4;

const mediaTypes = { pdf: 'application/pdf', csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const satisfies Record<ReportFormat, string>;
const fileNames = { en: 'caseload-impact', fr: 'incidence-sur-les-dossiers' } as const;

/** The rules of both sides, and what they are called. Throws what putting a pack in force throws where it may not be compared. */
function sidesOf(tx: Tx, compare: ReportRequest['compare']): { rules: ReportRules; before: MadeReport['before']; after: MadeReport['after'] } {
  const builtIn = builtInRules();
  const named = (hash: string | null): NamedRules | null => hash === null ? null : { hash, isBuiltIn: hash === builtIn.hash };
  const rulesOf = (hash: string | null): MadeReport['before']['rules'] => hash === null ? null : { hash, version: hash === builtIn.hash ? builtIn.version : (assessmentRepository(tx).pack(hash)?.version ?? '') };
  const [from, to] = compare.kind === 'dates' ? [compare.from, compare.to] : [compare.asOf, compare.asOf];
  if (compare.kind === 'rules') checkAllowed(tx, compare.layer, compare.hash);
  const before = presentHash(tx, compare.kind === 'rules' ? compare.layer : 'law');
  const after = compare.kind === 'rules' ? usedHash(compare.layer, compare.hash) : before;
  return { rules: { before: named(before), after: named(after), from, to }, before: { asOf: from, rules: rulesOf(before) }, after: { asOf: to, rules: rulesOf(after) } };
}

/** Reports over all clients. They are computed and written in worker threads; the service holds them as texts that it never reads. */
export function reportHandlers(context: Context, jobs: Jobs, revision: () => number): ReportHandlers {
  const reading = <T>(work: (tx: Tx) => T): T => context.book().db.transaction(work);
  /** The connection stands for the time since the book was unlocked. */
  let held: { of: unknown; reports: Held[] } = { of: undefined, reports: [] };
  const reports = (): Held[] => {
    const { db } = context.book();
    if (held.of !== db) held = { of: db, reports: [] };
    return held.reports;
  };
  let running: AbortController | undefined;

  const found = (id: string): Held => {
    const one = reports().find(({ made }) => made.id === id);
    if (one === undefined) throw new AppError('report.gone');
    return one;
  };

  const fileJob = (tx: Tx, { made, request, pieces }: Held, { view, format, language, printedOn }: Parsed<'reports.export'>): ReportFileJob => {
    const staff = staffRepository(tx);
    const person = staff.get(context.staffId());
    const licence = wordsFor(language).licence(person?.role ?? '', person?.membershipNumber ?? null);
    return {
      pieces, made, request, view, format, language, printedOn,
      responsible: request.responsibleId === null ? null : (staff.get(request.responsibleId)?.name ?? ''),
      preparedBy: [person?.name ?? '', licence].filter((part) => part !== '').join(', '),
      letterhead: letterheadOf(settingsRepository(tx).read('firm')),
    };
  };

  return {
    'reports.run': async (request) => {
      const kept = reports();
      if (running) throw new AppError('report.running');
      const { rules, files, ...sides } = reading((tx) => ({ ...sidesOf(tx, request.compare), files: caseloadRepository(tx).count(request) }));
      const about = { ...sides, computedAt: context.now(), revision: revision() };
      running = new AbortController();
      try {
        const { statuses, responsibleId, kinds } = request;
        const pieces = await jobs.report(rules, { statuses, responsibleId, kinds }, files, running.signal, (done, total) => context.tell({ event: 'reportProgress', done, total }));
        const made: MadeReport = { id: context.newId(), ...about, pieces: pieces.length };
        kept.unshift({ made, request, pieces });
        kept.splice(mostHeld);
        return made;
      } finally {
        running = undefined;
      }
    },

    'reports.cancel': () => {
      context.book();
      running?.abort();
      return null;
    },

    'reports.piece': ({ id, index }) => {
      const text = found(id).pieces[index];
      if (text === undefined) throw new AppError('report.gone');
      return { text };
    },

    'reports.state': () => {
      context.book();
      return { revision: revision() };
    },

    'reports.export': async (request) => {
      const report = found(request.id);
      const staffId = context.staffId();
      const at = context.now();
      const name = `${fileNames[request.language]}-${request.printedOn}.${request.format}`;
      const job = context.book().db.transaction(
        (tx) => {
          record(tx, at, staffId, { action: 'report.exported', changes: [{ record: 'report', recordId: report.made.id, member: 'file', after: name }] });
          return fileJob(tx, report, request);
        },
        { behavior: 'immediate' },
      );
      const bytes = await jobs.writeReport(job);
      return { name, mediaType: mediaTypes[request.format], base64: Buffer.from(bytes).toString('base64') };
    },
  };
}
