import { describe, expect, it } from 'vitest';
import { LoadedPack } from '../../../shared/assessment/pack/load';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import { parseClientFileValue, type ClientFile } from '../../../shared/clientFile';
import { basisWords } from '../../../shared/impact/basis';
import { reportDocument } from '../../../shared/impact/document';
import { lastMove } from '../../../shared/impact/lastMove';
import { letterChangesOf } from '../../../shared/impact/letterChanges';
import { RuleMoves } from '../../../shared/impact/moved';
import { joinPieces, PieceWriter, readPiece, type Report } from '../../../shared/impact/pieces';
import { rowsOf, shownRows, subjectsOf, summaryOf, wholeReport, type ReportView } from '../../../shared/impact/rows';
import { reportTable } from '../../../shared/impact/table';
import lefevre from '../../../shared/samples/lefevre.json';
import okoye from '../../../shared/samples/okoye.json';
import { afterWords, beforeWords, reasonsOf, rowKindInFull, subjectWords, verifyMark } from '../../../shared/impact/words';
import { skilledWorker } from '../../db/rulePacks/skilledWorker';

const pack = new LoadedPack(builtInPack, 'sha256-of-the-pack');
const [from, to] = ['2026-10-15', '2028-10-15'];
/** A Federal Skilled Worker with enough points, whose language test of 15 January 2026 is two years old on 15 January 2028. */
const client = (passport: string): ClientFile => {
  const worker = skilledWorker('bachelor');
  const parsed = parseClientFileValue({ ...worker, persons: worker.persons.map((person) => ({ ...person, passports: [{ number: 'AB123456', country: 'NG', expiresOn: passport }] })) });
  if (!parsed.ok) throw new Error('the client is valid');
  return parsed.file;
};
const moves = new RuleMoves({ pack, asOf: from }, { pack, asOf: to });
const id = (n: number): string => `019a0000-0000-7000-8000-00000000000${n}`;

/** Two pieces, as two threads make them: the second file first. */
function made(): Report {
  const [one, other] = [new PieceWriter(pack.pack.citations), new PieceWriter(pack.pack.citations)];
  one.add({ id: id(2), number: 'F-10', name: '=Sum, Ada' }, 'fr', moves.of(client('2027-03-01')));
  one.fail({ id: id(3), number: 'F-3', name: '' }, 'unreadable');
  other.add({ id: id(1), number: 'F-9', name: 'Osei, Kofi' }, null, moves.of(client('2040-03-01')));
  other.add({ id: id(4), number: 'F-11', name: 'Nobody, Moves' }, null, { pathways: [], scores: [], ends: [] });
  return joinPieces([one.text, other.text].map(readPiece));
}

const whole = made();

describe('a pathway that stops taking applications', () => {
  it('is told to who met its criteria, with the day, and is not said to apply', () => {
    // The first intake of the PEQ ended on 31 October 2026; whether there is another was not found.
    const parsed = parseClientFileValue(lefevre);
    if (!parsed.ok) throw new Error('the sample is valid');
    const writer = new PieceWriter(pack.pack.citations);
    writer.add({ id: id(5), number: 'F-5', name: 'Sample' }, 'en', new RuleMoves({ pack, asOf: '2026-10-31' }, { pack, asOf: '2026-11-26' }).of(parsed.file));
    const report = joinPieces([readPiece(writer.text)]);
    const row = rowsOf(report).find(({ subjectId }) => subjectId === 'ca.qc.peq-worker');
    expect(row).toMatchObject({ kind: 'lose', pathway: { before: 'applies', after: 'paused' } });
    const [, ...cells] = reportTable(row ? [row] : [], report.citations, 'en')[1] ?? [];
    expect(cells.slice(3, 5)).toEqual(['Applies', 'Criteria met, intake paused']);
    expect(lastMove(parsed.file, pack, 'ca.qc.peq-worker', '2026-10-01', '2026-11-26')?.on).toBe('2026-11-01');
  });
});

const reported = (file: unknown, first: string, second: string): Report => {
  const parsed = parseClientFileValue(file);
  if (!parsed.ok) throw new Error('the sample is valid');
  const writer = new PieceWriter(pack.pack.citations);
  writer.add({ id: id(5), number: 'F-5', name: 'Sample' }, 'en', new RuleMoves({ pack, asOf: first }, { pack, asOf: second }).of(parsed.file));
  return joinPieces([readPiece(writer.text)]);
};

describe('one row', () => {
  it('is told of a program and its stream, where both change alike for the same reasons', () => {
    // The French test of the applicant for Quebec is good for two years: through 11 March 2027.
    const report = reported(lefevre, '2026-11-26', '2027-05-26');
    const points = rowsOf(report).filter(({ subjectId }) => subjectId.startsWith('qc-pstq'));
    expect(points.map((row) => [subjectWords(row, 'en'), subjectWords(row, 'fr').replaceAll('\u00A0', ' ')])).toEqual([['Quebec: ranking of the PSTQ (stream 1)', 'Québec : classement du PSTQ (volet 1)']]);
    expect(shownRows(rowsOf(report), { ...wholeReport, subject: 'qc-pstq' }, 'en')).toEqual(points);
    expect(subjectsOf(points, 'en').map((one) => one.id).toSorted()).toEqual(['qc-pstq', 'qc-pstq.stream-1']);
  });

  it('names what counts in two places once, with all its points', () => {
    // Arranged employment: 10 points of its own and 5 for adaptability; the permit and the assessment of the offer end before May 2027.
    const report = reported(okoye, '2026-11-26', '2027-05-26');
    const [row] = rowsOf(report).filter(({ subjectId }) => subjectId === 'fsw67');
    expect(row && reasonsOf(row, report.citations, 'en').map(({ what }) => what)).toEqual(['Arranged employment: 15 → 0']);
  });

  it('marks what is to be verified, on screen, in tables, in print and in letters', () => {
    const report = reported(okoye, '2026-11-26', '2027-05-26');
    const [row] = rowsOf(report).filter(({ subjectId }) => subjectId === 'ca.bc.skilled-worker');
    // The minimum income of 2026 is not known to hold in May 2027.
    expect(row?.verify.map(({ en }) => en)).toContain('Minimum income by size of family');
    if (!row) throw new Error('the client loses a pathway');
    expect([verifyMark(row, 'en'), verifyMark(row, 'fr')]).toEqual(['To verify', 'À vérifier']);
    const [titles, cells] = reportTable([row], report.citations, 'en');
    expect(cells?.[titles?.indexOf('To verify') ?? -1]).toContain('Minimum income by size of family');
    expect(letterChangesOf([row], { before: { asOf: '2026-11-26', rules: null }, after: { asOf: '2027-05-26', rules: null } }, report.citations).changes[0]?.verify.map(({ en }) => en)).toContain('Minimum income by size of family');
    const basis = { made: { id: id(9), before: { asOf: '2026-11-26', rules: null }, after: { asOf: '2027-05-26', rules: null }, computedAt: '2026-11-26T12:00:00.000Z', revision: 0, pieces: 1 }, request: { compare: { kind: 'dates' as const, from: '2026-11-26', to: '2027-05-26' }, statuses: [], responsibleId: null, kinds: [] }, responsible: null, summary: summaryOf(report), notHeld: [] };
    expect(JSON.stringify(reportDocument({ basis, report, view: wholeReport, language: 'en', printedOn: '2026-11-26', preparedBy: '' }))).toMatch(/To verify: [^"]*Minimum income by size of family/u);
  });

  it('tells a client who might qualify that a pathway closes', () => {
    // Of a client of whom nobody knows how well French is spoken, the intake of the PEQ is paused all the same.
    const persons = lefevre.persons.map((person) => ({ ...person, languageTests: undefined }));
    const [row] = rowsOf(reported(JSON.parse(JSON.stringify({ ...lefevre, persons })), '2026-10-31', '2026-11-26')).filter(({ subjectId }) => subjectId === 'ca.qc.peq-worker');
    expect(row).toMatchObject({ kind: 'intake', pathway: { before: 'needs-facts', after: 'needs-facts-paused' } });
    expect(row && [rowKindInFull(row, 'en'), beforeWords(row, 'en'), afterWords(row, 'en')]).toEqual(['Closes (might qualify)', 'Needs facts', 'Needs facts, intake paused']);
  });
});

describe('a pathway whose rules are not held on the first day', () => {
  it('is neither gained nor opened, whatever it comes to on the second', () => {
    // Significant benefit is held from 24 February 2026, Express Entry of Prince Edward Island from 2026: what they were in 2024 nobody has looked up.
    const subjectsOfReport = [okoye, lefevre].flatMap((file) => rowsOf(reported(file, '2024-11-26', '2026-11-26'))).map(({ subjectId }) => subjectId);
    for (const unheld of builtInPack.pathways.filter(({ begins, versions }) => versions.every((one) => one.from > '2024-11-26') && (begins === undefined || begins.on <= '2024-11-26'))) expect(subjectsOfReport).not.toContain(unheld.id);
    expect(subjectsOfReport).not.toContain('ca.wp.significant-benefit');
  });
});

describe('a report that is put together from pieces', () => {
  it('has the files in the order of their numbers with all that was written of them', () => {
    const { examined, files, failed, citations } = whole;
    expect([examined, files.map(({ number, language }) => [number, language]), failed.map(({ number, why }) => [number, why])]).toEqual([4, [['F-9', null], ['F-10', 'fr']], [['F-3', 'unreadable']]]);
    const { pathways, scores, ends } = moves.of(client('2040-03-01'));
    expect([files[0]?.pathways, files[0]?.scores, files[0]?.ends]).toEqual([pathways, scores, ends]);
    expect(pathways.flatMap(({ causes }) => causes).flatMap((cause) => cause.citations).filter((one) => citations[one] === undefined)).toEqual([]);
  });

  it('counts clients by what becomes of them, each once for a kind', () => {
    expect(summaryOf(whole)).toMatchObject({ examined: 4, concerned: 2, failed: 1, lose: 2, gain: 0, ends: 2 });
  });
});

describe('the rows of a report', () => {
  const shown = (change: Partial<ReportView>) => shownRows(rowsOf(whole), { ...wholeReport, ...change }, 'en');

  it('are shown by kind, by what changes and by words in any order and writing', () => {
    expect(new Set(shown({ kinds: ['lose'] }).map(({ kind }) => kind))).toEqual(new Set(['lose']));
    expect(shown({ subject: 'ca.ee.fsw' }).map(({ file }) => file.number)).toEqual(['F-9', 'F-10']);
    expect(shown({ text: '  KÓFI osei skilled' }).every(({ file }) => file.number === 'F-9')).toBe(true);
    expect(shown({ text: 'passport' }).map(({ kind, file }) => [kind, file.number])).toEqual([['ends', 'F-10']]);
    expect(shown({ text: 'nobody' })).toEqual([]);
  });

  it('are sorted by numbers as people count, by names and by what they come to', () => {
    const numbers = (change: Partial<ReportView>) => [...new Set(shown(change).map(({ file }) => file.number))];
    expect([numbers({}), numbers({ descending: true }), numbers({ sort: 'client' })]).toEqual([['F-9', 'F-10'], ['F-10', 'F-9'], ['F-10', 'F-9']]);
  });

  it('say what came out otherwise and where the rule stands', () => {
    const [lost] = shown({ subject: 'ca.ee.fsw', text: 'Kofi' });
    const { citations } = whole;
    expect(lost?.kind).toBe('lose');
    const reasons = lost ? reasonsOf(lost, citations, 'en') : [];
    expect(reasons.map(({ what }) => what)).toContain('Language: met → not met');
    expect(reasons.every(({ place }) => place !== '')).toBe(true);
  });

  it('offer what they are about, each once', () => {
    const subjects = subjectsOf(rowsOf(whole), 'fr');
    expect(subjects.filter((one) => one.id === 'passport')).toEqual([{ group: 'documents', id: 'passport', title: 'Passeport' }]);
    expect(new Set(subjects.map((one) => one.id)).size).toBe(subjects.length);
  });
});

describe('what is printed of a report', () => {
  const kept = { id: id(9), before: { asOf: from, rules: { version: '1', hash: 'sha256-a' } }, after: { asOf: to, rules: { version: '1', hash: 'sha256-a' } }, computedAt: '2026-10-15T12:34:56.000Z', revision: 0, pieces: 2 };
  const request = { compare: { kind: 'dates' as const, from, to }, statuses: ['retained' as const], responsibleId: id(8), kinds: [] };

  it('names both days with version and fingerprint of the rules, when it was computed, whose files, and the filters', () => {
    const all = rowsOf(whole);
    const words = basisWords({ made: kept, request, responsible: 'Alix Tremblay', summary: summaryOf(whole), notHeld: [] }, all, 3, { ...wholeReport, kinds: ['lose'], subject: 'ca.ee.fsw', text: 'kofi' }, 'en').map(([label, value]) => `${label}: ${value.replaceAll('\u00A0', ' ')}`);
    expect(words).toEqual(expect.arrayContaining([
      'Before: 15 October 2026, rules 1 (sha256-a)', 'After: 15 October 2028, rules 1 (sha256-a)', 'Computed: 2026-10-15 12:34 UTC', 'Clients: retained; of Alix Tremblay', 'Pathways: all',
      'Examined: 4; 1 could not be assessed', `Shown: 3 of ${all.length} changes; Loses · Federal Skilled Worker Program (Express Entry) · “kofi”`,
    ]));
  });

  it('says in every form how many pathways were not compared, since their rules of the first day are not held, and which', () => {
    const notHeld = [{ kind: 'pathway' as const, id: 'a', title: { en: 'One pathway', fr: 'Une voie' }, on: from }, { kind: 'pathway' as const, id: 'b', title: { en: 'Another', fr: 'Une autre' }, on: from }];
    const points = { kind: 'points' as const, id: 'crs', title: { en: 'Ranking', fr: 'Classement' }, on: to };
    const wordsIn = (which: Report['notHeld'], language: 'en' | 'fr') => basisWords({ made: kept, request, responsible: null, summary: summaryOf(whole), notHeld: which }, rowsOf(whole), 3, wholeReport, language).map(([label, value]) => `${label}: ${value}`.replaceAll(/[\u00A0\u202F]/gu, ' '));
    expect(wordsIn(notHeld, 'en')).toContain('Not compared: 2 pathways, since their rules of 15 October 2026 are not held: One pathway; Another');
    expect(wordsIn(notHeld.slice(0, 1), 'fr')).toContain('Sans comparaison: 1 voie, car ses règles du 15 octobre 2026 ne sont pas conservées : Une voie');
    expect(wordsIn([...notHeld, points], 'en')).toContain('Not compared: 1 points system, since its points of 15 October 2028 are not held: Ranking');
    // What had not begun is not told as if its grid were lost.
    expect(wordsIn([{ ...points, kind: 'points-not-yet', on: '2014-12-31' }], 'en')).toContain('Not compared: 1 points system, which had not begun on 31 December 2014: Ranking');
    expect(wordsIn([{ ...points, kind: 'points-not-yet', on: '2014-12-31' }], 'fr')).toContain('Sans comparaison: 1 système de points, qui n’existait pas encore le 31 décembre 2014 : Classement');
    expect(wordsIn([], 'en').filter((line) => line.startsWith('Not compared'))).toEqual([]);
    const printed = JSON.stringify(reportDocument({ basis: { made: kept, request, responsible: null, summary: summaryOf(whole), notHeld }, report: whole, view: wholeReport, language: 'en', printedOn: '2026-10-16', preparedBy: '' }));
    expect(printed).toContain('are not held: One pathway; Another');
  });

  it('is a table with a title for every cell, the last day also by itself', () => {
    const rows = reportTable(shownRows(rowsOf(whole), { ...wholeReport, text: 'passport' }, 'en'), whole.citations, 'en');
    expect(rows).toHaveLength(2);
    // The file does not say since when the passport is good.
    expect(rows[1]?.slice(0, 7).map((cell) => cell.replaceAll('\u00A0', ' '))).toEqual(['F-10', '=Sum, Ada', 'Ends', 'Passport (Nigeria) – Principal Example', 'No day of issue', 'Last day 1 March 2027', '2027-03-01']);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it('is a document that names clients that could not be assessed, and says that it is no advice', () => {
    const text = JSON.stringify(reportDocument({ basis: { made: kept, request, responsible: null, summary: summaryOf(whole), notHeld: [] }, report: whole, view: wholeReport, language: 'fr', printedOn: '2026-10-16', preparedBy: 'Alix Tremblay, CRIC R512345' }));
    for (const part of ['Incidence sur les dossiers', 'F-3', 'Le dossier ne peut être lu.', 'Ils ne sont pas un conseil', 'Alix Tremblay, CRIC R512345']) expect(text).toContain(part);
  });

  it('is a letter’s text in both languages, of one client alone', () => {
    const rows = rowsOf(whole).filter(({ file, subjectId }) => file.number === 'F-10' && (subjectId === 'passport' || subjectId === 'ca.ee.fsw'));
    const { basis, changes } = letterChangesOf(rows, kept, whole.citations);
    expect([basis, changes.map(({ kind, pathwayIds, lastDay }) => [kind, pathwayIds, lastDay])]).toEqual(['dates', [['lose', ['ca.ee.fsw'], null], ['ends', [], '2027-03-01']]]);
    expect(changes[0]?.after).toEqual({ en: 'Does not apply', fr: 'Ne s’applique pas' });
  });
});

describe('the last day on which a pathway comes to something else', () => {
  const of = (days: readonly [string, string], pathway = 'ca.ee.fsw') => lastMove(client('2040-03-01'), pack, pathway, ...days)?.on;

  it('is the day on which the language test is two years old, wherever in between it lies', () => {
    expect(of([from, to])).toBe('2028-01-15');
    expect(of(['2028-01-14', '2028-01-15'])).toBe('2028-01-15');
  });

  it('is none where nothing changes, or the rules do not have the pathway', () => {
    expect([of([from, '2028-01-14']), of([from, to], 'ca.none')]).toEqual([undefined, undefined]);
  });
});
