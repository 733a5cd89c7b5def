import { isDeepStrictEqual } from 'node:util';
import type { AuditChange, Facts, Json, Output, Parsed } from '../../shared/contract';
import type { ClientFile } from '../../shared/clientFile';
import { textOf } from '../../shared/contract/textOf';
import { AppError, type Fault } from '../../shared/errors';
import { record } from '../audit/auditTrail';
import { businessKeyOf, employerRepository, type EmployerRow, type LmiaRow } from '../repositories/employerRepository';
import type { Context, Tx } from '../session/book';

type Checked = Extract<Output<'imports.check'>, { ok: true }>['employers'][number];
type Difference = NonNullable<Checked['match']>['differences'][number];
type Choice = Parsed<'imports.commit'>['employers'][number];

/** An LMIA of the file, the job offers that use it (by their place), and the record of the book that is the same LMIA. */
type LmiaUse = { data: Facts; offers: number[]; row: LmiaRow | undefined };

/** What becomes of an employer of the file. `differences` are what a person has to decide about first. */
export type EmployerPlan = { localId: string; data: Facts; match: EmployerRow | undefined; lmias: LmiaUse[]; differences: Difference[] };

/** Members of an employer that belong to one file alone. */
export const linkMembers: readonly string[] = ['familyShares'];

const asFacts = (value: object): Facts => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Facts;
const sharedFacts = (employer: object): Facts => Object.fromEntries(Object.entries(asFacts(employer)).filter(([name]) => name !== 'id' && !linkMembers.includes(name)));

/** The employer of the book with the same business number, the oldest first; each at most once per file. */
function matchEmployer(tx: Tx, data: Facts, taken: ReadonlySet<string>): EmployerRow | undefined {
  const key = businessKeyOf(data);
  return key === null ? undefined : employerRepository(tx).byBusinessKey(key).find((row) => !taken.has(row.id));
}

/** Without a number nothing tells two LMIAs apart, and equal facts do not make them one. */
const numberOf = (lmia: Facts): string => textOf(lmia['number']).trim();

/**
 * Which LMIAs of an employer the offers of a file use: those of the same number that say the same, then those of the same number that
 * do not. Two that the file itself tells apart stay two, so that it comes out as it went in.
 */
function lmiasUsed(siblings: readonly LmiaRow[], offers: readonly { index: number; lmia: Facts }[]): LmiaUse[] {
  const uses: LmiaUse[] = [];
  for (const { index, lmia } of offers) {
    const same = numberOf(lmia) === '' ? undefined : uses.find(({ data }) => isDeepStrictEqual(data, lmia));
    if (same) same.offers.push(index);
    else uses.push({ data: lmia, offers: [index], row: undefined });
  }
  const claimed = new Set<string>();
  for (const fits of [isDeepStrictEqual, (book: Facts, file: Facts) => numberOf(book) === numberOf(file)]) {
    for (const use of uses) {
      if (use.row !== undefined || numberOf(use.data) === '') continue;
      use.row = siblings.find((row) => !claimed.has(row.id) && fits(row.data, use.data));
      if (use.row) claimed.add(use.row.id);
    }
  }
  return uses;
}

/** Members that the two do not say alike; one that only one of them knows would be filled in the other. */
function differencesOf(book: Facts, file: Facts, lmia?: string): Difference[] {
  const member = (name: string, facts: Facts, side: 'book' | 'file'): { book?: Json; file?: Json } => (facts[name] === undefined ? {} : { [side]: facts[name] });
  return [...new Set([...Object.keys(file), ...Object.keys(book)])]
    .filter((name) => !isDeepStrictEqual(book[name], file[name]))
    .map((name) => ({ ...(lmia === undefined ? {} : { lmia }), member: name, ...member(name, book, 'book'), ...member(name, file, 'file') }));
}

/** What an import would make of the employers of a file and of the LMIAs that its job offers use. Changes nothing. */
export function planEmployers(tx: Tx, file: ClientFile): EmployerPlan[] {
  const taken = new Set<string>();
  return (file.employers ?? []).map((employer) => {
    const data = sharedFacts(employer);
    const match = matchEmployer(tx, data, taken);
    if (match) taken.add(match.id);
    const offers = (file.jobOffers ?? []).flatMap(({ employerId, lmia }, index) => (employerId === employer.id && lmia ? [{ index, lmia: asFacts(lmia) }] : []));
    const lmias = lmiasUsed(match ? employerRepository(tx).lmiasOf(match.id) : [], offers);
    const differences = match ? [...differencesOf(match.data, data), ...lmias.flatMap(({ row, data: lmia }) => (row ? differencesOf(row.data, lmia, numberOf(lmia)) : []))] : [];
    return { localId: employer.id, data, match, lmias, differences };
  });
}

type Changed = Pick<AuditChange, 'record' | 'recordId' | 'list' | 'label'>;
const changesOf = (about: Changed, before: Facts, after: Facts): AuditChange[] =>
  differencesOf(before, after).map(({ member, book, file }) => ({ ...about, member, ...(book === undefined ? {} : { before: book }), ...(file === undefined ? {} : { after: file }) }));

const choiceNeeded = { en: 'The book says something else of this employer, or of one of its LMIAs.', fr: 'Le registre dit autre chose de cet employeur ou d’une de ses EIMT.' };

/** Throws `import.choice-needed`, with where, unless somebody has decided about every employer that the book knows otherwise. */
function refuseUndecided(plans: readonly EmployerPlan[], choices: readonly Choice[]): void {
  const faults = plans.flatMap(({ localId, differences }, index): Fault[] =>
    differences.length === 0 || choices.some((choice) => choice.localId === localId) ? [] : [{ path: `/employers/${index}`, code: 'choice-needed', message: choiceNeeded }],
  );
  if (faults.length > 0) throw new AppError('import.choice-needed', { faults });
}

export type StoredEmployers = {
  /** Records of the book by the employers' ids in the file. */
  employerIds: ReadonlyMap<string, string>;
  /** LMIAs by the place of the job offer that uses each. */
  lmiaIds: ReadonlyMap<number, string>;
  /** What was changed of employers that the book had already. */
  changes: AuditChange[];
};

/**
 * Makes the employers of a file and its LMIAs records of the book, or completes those that are there as was decided: with `keep` the
 * book's values stand and its gaps are filled, with `replace` the file's values win. Every change stands in the employer's history.
 */
export function storeEmployers(context: Context, tx: Tx, at: string, plans: readonly EmployerPlan[], choices: readonly Choice[]): StoredEmployers {
  refuseUndecided(plans, choices);
  const employers = employerRepository(tx);
  const employerIds = new Map<string, string>();
  const lmiaIds = new Map<number, string>();
  const ofKnown: AuditChange[] = [];
  for (const { localId, data, match, lmias } of plans) {
    const use = choices.find((choice) => choice.localId === localId)?.use ?? 'keep';
    const merged = (book: Facts, file: Facts): Facts => (use === 'replace' ? { ...book, ...file } : { ...file, ...book });
    const changes: AuditChange[] = [];
    const employerId = match?.id ?? context.newId();
    const next = match ? merged(match.data, data) : data;
    const label = textOf(next['legalName']);
    if (match === undefined) {
      employers.insert({ id: employerId, businessKey: businessKeyOf(data), data, revision: 1, createdAt: at, updatedAt: at });
      changes.push({ record: 'employer', recordId: employerId, label, after: data });
    } else {
      changes.push(...changesOf({ record: 'employer', recordId: employerId, label }, match.data, next));
      if (changes.length > 0) employers.setData(employerId, next, at);
    }
    let position = match ? employers.lmiasOf(employerId).length : 0;
    for (const { data: lmia, offers, row } of lmias) {
      const id = row?.id ?? context.newId();
      const about = { record: 'lmia' as const, recordId: id, list: 'lmias', label };
      if (row === undefined) {
        employers.insertLmia({ id, employerId, position: position++, data: lmia, revision: 1 });
        changes.push({ ...about, after: lmia });
      } else {
        const completed = merged(row.data, lmia);
        const made = changesOf(about, row.data, completed);
        if (made.length > 0) employers.updateLmia(id, completed);
        changes.push(...made);
      }
      for (const offer of offers) lmiaIds.set(offer, id);
    }
    employerIds.set(localId, employerId);
    if (changes.length > 0) record(tx, at, context.staffId(), { action: match ? 'employer.edited' : 'employer.created', employerId, changes });
    if (match) ofKnown.push(...changes);
  }
  return { employerIds, lmiaIds, changes: ofKnown };
}
