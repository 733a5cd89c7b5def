import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinPieces, readPiece, type ReportFile } from '../../../shared/impact/pieces';
import { letterChangesOf } from '../../../shared/impact/letterChanges';
import { rowsOf } from '../../../shared/impact/rows';
import type { LetterChanges } from '../../../shared/impact/letterChanges';
import { newBook } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { paragraphsIn } from '../letters/support';
import { skilledWorker } from '../rulePacks/skilledWorker';

const today = '2026-10-15';
/** 72 points, 67 of them needed, and a language test of 15 January 2026, which is good for two years. */
const [from, to] = ['2026-10-15', '2028-10-15'];

describe('a letter that is prepared from a report', () => {
  let book: Awaited<ReturnType<typeof newBook>>;
  let files: readonly ReportFile[];
  let changesFor: (number: string) => LetterChanges;

  beforeAll(async () => {
    book = await newBook(tempFolder());
    for (const [fileNumber, serviceLanguage] of [['L-1', 'en'], ['L-2', 'fr']] as const) {
      const client = skilledWorker('bachelor');
      await book.ask('imports.commit', { text: JSON.stringify({ ...client, persons: client.persons.map((person) => ({ ...person, serviceLanguage })) }), fileNumber, status: 'retained', responsibleId: book.staffId, employers: [] });
    }
    const made = await book.ask('reports.run', { compare: { kind: 'dates', from, to }, statuses: [], responsibleId: null, kinds: ['permanent-residence'] });
    const report = joinPieces([readPiece((await book.ask('reports.piece', { id: made.id, index: 0 })).text)]);
    ({ files } = report);
    changesFor = (number) => letterChangesOf(rowsOf(report).filter((row) => row.file.number === number && (row.kind === 'ends' || row.subjectId === 'ca.ee.fsw')), made, report.citations);
  });
  afterAll(() => book.service.close());

  const letter = async (number: string, language: 'en' | 'fr', templateId = 'change'): Promise<string> => {
    const file = files.find((one) => one.number === number);
    const { id } = await book.ask('letters.generate', { fileId: file?.id ?? '', caseId: null, templateId, language, answers: {}, changes: changesFor(number), title: '', today });
    const paragraphs = await paragraphsIn(new Uint8Array(Buffer.from((await book.ask('letters.get', { id })).base64, 'base64')));
    return paragraphs.join('\n').replaceAll('\u00A0', ' ');
  };

  it('names the pathway, what changes, the day from which it does, and where the rule stands, and asks to get in touch', async () => {
    const text = await letter('L-1', 'en');
    expect(text).toContain('Federal Skilled Worker');
    // The test was taken on 15 January 2026: it is less than two years old through 14 January 2028 (golden cases of language tests).
    expect(text).toContain('Pathways that will no longer apply to you\n– Federal Skilled Worker Program (Express Entry): from 15 January 2028. Reason: “Language” is no longer met');
    expect(text).toMatch(/Source: Immigration and Refugee Protection Regulations/);
    expect(text).toContain('Documents and permits that expire\n– Proof of funds: good through 31 March 2027.');
    // The minimum of settlement funds is not known to hold in 2028.
    expect(text).toMatch(/To be verified\.[\s\S]*What is marked “To be verified” rests on figures or facts that we look up in the official sources before you rely on it: Settlement funds by size of family/);
    expect(text).toContain('Please get in touch with us, before you take any step');
    expect(text).toContain('It is no decision');
    expect(text).not.toMatch(/[{}]/);
  });

  it('is written in French for a client who asked for it', async () => {
    expect(files.find(({ number }) => number === 'L-2')?.language).toBe('fr');
    const text = await letter('L-2', 'fr');
    expect(text.replaceAll('\u202F', ' ')).toContain('Voies qui ne s’appliqueront plus à vous\n– Programme des travailleurs qualifiés (fédéral) (Entrée express) : à compter du 15 janvier 2028. Motif : « Langue » n’est plus rempli');
    expect(text).toContain('Veuillez communiquer avec nous, avant toute démarche');
  });

  it('says what it lacks before it is made; without a report that is what changes', async () => {
    const asked = { fileId: files[0]?.id ?? '', caseId: null, templateId: 'change', language: 'en' as const, answers: {}, today };
    const lacking = async (more: { changes?: LetterChanges }) => (await book.ask('letters.prepare', { ...asked, ...more })).missing.map(({ field }) => field);
    expect(await lacking({ changes: changesFor('L-1') })).not.toContain('changeGroups');
    expect(await lacking({})).toContain('changeGroups');
  });
});
