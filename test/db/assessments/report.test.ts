import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInPack } from '../../../shared/assessment/rules/builtIn';
import type { FileView, Input } from '../../../shared/contract';
import { refusal } from '../../support/service';
import { readPdf, type ReadPdf } from '../documents/readPdf';
import { asOf, SampleBook } from './support';

let book: SampleBook;
let file: FileView;
beforeAll(async () => {
  book = await SampleBook.open();
  file = await book.sample('Hernández Ruiz');
  const state = await book.ask('book.state', {});
  if (state.state !== 'open') throw new Error('the book is open');
  await book.ask('firm.set', { ...state.firm, name: 'Érable & Nord Immigration', address: '400, rue de l’Exemple\nMontréal (Québec)  H0H 0H0', telephone: '+1 514 555-0142', email: 'bureau@erable-nord.example' });
});
afterAll(() => book.service.close());

type Request = Input<'assessments.report'>;
async function printed(more: Partial<Request> = {}): Promise<{ pdf: ReadPdf; name: string; pages: number; base64: string }> {
  const report = await book.ask('assessments.report', { of: { kind: 'live', fileId: file.id, asOf }, language: 'en', printedOn: '2026-12-01', ...more });
  return { ...report, pdf: await readPdf(Uint8Array.from(Buffer.from(report.base64, 'base64'))) };
}

type Printed = Awaited<ReturnType<typeof printed>>;
const wholes = new Map<string, Promise<Printed>>();
/** The whole report of a file as it is, in English, which several tests look at: printed once. */
function whole(fileId = file.id): Promise<Printed> {
  const known = wholes.get(fileId) ?? printed({ of: { kind: 'live', fileId, asOf } });
  wholes.set(fileId, known);
  return known;
}

/** Of one pathway: what a test looks at that is not about how pathways stand together. */
const ofOne = (more: Partial<Request> = {}): Promise<Printed> => printed({ pathwayIds: ['ca.ee.fsw'], ...more });

/** With every kind of space as one. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ');
/** Each part is found after the one before it. */
const inOrder = (text: string, parts: readonly string[]): void => {
  let from = 0;
  for (const part of parts) {
    const place = text.indexOf(part, from);
    expect([part, place >= 0 ? 'found' : `not after ${text.slice(Math.max(0, from - 60), from)}`]).toEqual([part, 'found']);
    from = place + part.length;
  }
};

describe('the report of an assessment', () => {
  it('is headed by the firm and says for whom, as of when, under which rules and who answers for it', async () => {
    const { pdf } = await whole();
    const text = flat(pdf.text);
    inOrder(text, ['Érable & Nord Immigration', 'Assessment report', 'Which immigration pathways apply to José Ángel Hernández Ruiz on 22 November 2026', 'Client José Ángel Hernández Ruiz', 'File 2026-0106', 'As of 22 November 2026', 'Rules version ', 'Printed on 1 December 2026', 'Result']);
    expect(text).toContain('Tel. +1 514 555-0142');
    expect(text).not.toContain('Assessment saved');
    expect(pdf.properties).toMatchObject({ Title: 'Assessment report — José Ángel Hernández Ruiz', Author: 'Alix Tremblay, RCIC R512345' });
  });

  it('bears on every page consultant, licence, date, rules and its number', async () => {
    const { pdf, pages } = await whole();
    expect(pdf.pages).toHaveLength(pages);
    expect(pages).toBeGreaterThan(1);
    pdf.pages.forEach(({ lines }, index) => {
      expect(flat(lines.join(' '))).toMatch(new RegExp(`Prepared by Alix Tremblay, RCIC R512345 · 1 December 2026 · Rules [\\d.]+ · File 2026-0106 Page ${index + 1} of ${pages}$`, 'u'));
    });
  });

  it('groups pathways by outcome and explains each: criteria with what is on file and required, points, missing facts, judgements, steps, sources', async () => {
    const { pdf } = await ofOne();
    const text = flat(pdf.text);
    inOrder(text, [
      'Does not apply (1)', 'Federal Skilled Worker Program (Express Entry)', 'By invitation', 'Not met: Language; Selection factors.',
      'Points', 'Comprehensive Ranking System', '50 / 110',
      'Does not apply', 'Criterion', 'Required: At least 67 points of 100', '34–59', '✗ Not met', '76(2)', 'Settlement funds', '? Not known',
      'Facts to provide', 'José Ángel Hernández Ruiz › Education: Ingeniería civil ›', 'José Ángel Hernández Ruiz › ',
      'Federal Skilled Worker selection factors', '12 / 24', 'between 0 and 25', 'Total between 34 and 59', 'Pass mark 67',
      'For an officer to judge', 'An officer may substitute an evaluation', 'Steps to take', 'Submit an Express Entry profile (applicant)',
      'To be confirmed', 'Notes to be confirmed', 'Sources', 'Immigration and Refugee Protection Regulations, SOR/2002-227', '75(2)(a) to (c)', 'confidence: high', 'It is no decision of a government.',
    ]);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.bookmarks.flatMap(({ title, items }) => [title, ...items.map((inner) => inner.title)])).toEqual(expect.arrayContaining(['Assessment report', 'Result', 'Points', 'Does not apply', 'Sources']));
    expect(pdf.pages.flatMap(({ links }) => links)).toContain('https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-227/');
  });

  it('has every pathway in its overview, those that do not apply in short with what would make them apply, and in full those that apply or may', async () => {
    const text = flat((await whole()).pdf.text);
    expect(text).toContain('Federal Skilled Worker Program (Express Entry) By invitation Not met: Language; Selection factors.');
    expect(text).toMatch(/Selection factors — Required: At least 67 points of 100\. On file: 34–59\./u);
    expect(text).not.toContain('Federal Skilled Worker selection factors');
    const { id } = await book.sample('Okoye');
    const applies = flat((await whole(id)).pdf.text);
    expect(applies).toContain('Federal Skilled Worker selection factors');
  });

  it('tells near misses of a live assessment and of a saved one under the same rules', async () => {
    // A citizen of the United States with a conviction abroad: a temporary resident permit overcomes it (IRPA 24).
    const { id: fileId } = await book.sample('Whitfield');
    const would = /Changes that would be enough, one line each • Temporary resident permit: none → held/u;
    expect(flat((await whole(fileId)).pdf.text)).toMatch(would);
    const { id } = await book.ask('assessments.save', { fileId, asOf, note: '' });
    expect(flat((await printed({ of: { kind: 'saved', id } })).pdf.text)).toMatch(would);
  });

  it('of a sample with an offer stays short: of the many pathways that do not apply each takes a third of a page at the most', async () => {
    const { id: fileId } = await book.sample('Whitfield');
    const most = 6 + builtInPack.pathways.length / 3;
    expect((await whole(fileId)).pages).toBeLessThan(most);
    expect((await printed({ of: { kind: 'live', fileId, asOf }, language: 'fr' })).pages).toBeLessThan(most);
  });

  it('is written in French with its accents', async () => {
    const { pdf, name } = await ofOne({ language: 'fr' });
    const text = flat(pdf.text);
    inOrder(text, [
      'Tél. +1 514 555-0142', 'Rapport d’évaluation', 'au 22 novembre 2026, et pourquoi', 'Imprimé le 1er décembre 2026', 'Résultat', 'Ne s’applique pas (1)', 'Programme des travailleurs qualifiés (fédéral) (Entrée express)', 'Sur invitation',
      'Système de classement global', 'Âge', 'Critère', 'Exigé : Au moins 67 points sur 100', '✗ Non rempli', '? Inconnu', 'Faits à fournir', 'Études : Ingeniería civil', 'entre 34 et 59', 'Note de passage 67',
      'À l’appréciation d’un agent', 'Démarches à faire', 'À confirmer', 'Notes à confirmer', 'Sources', 'fiabilité : élevée',
    ]);
    expect(text).toMatch(/Préparé par Alix Tremblay, CRIC R512345 · 1er décembre 2026 · Règles [\d.]+ · Dossier 2026-0106 Page 1 de \d/u);
    expect(text).not.toMatch(/not known|Not met|Required/u);
    expect(name).toBe('2026-0106-evaluation-2026-11-22.pdf');
    expect(pdf.properties.Language).toMatch(/^fr/u);
  });

  it('of a saved assessment prints what was frozen and by whom, not what the file became', async () => {
    const changing = await book.sample('Lefèvre');
    const { id } = await book.ask('assessments.save', { fileId: changing.id, asOf, note: 'Not for the client' });
    const person = changing.persons[0];
    await book.ask('facts.edit', { fileId: changing.id, visit: 'v', steps: [{ op: 'set', target: { kind: 'person', id: person?.id ?? '' }, member: 'name', from: person?.data['name'] ?? null, to: { family: 'Renamed', given: 'Since' } }] });
    const { pdf, base64 } = await ofOne({ of: { kind: 'saved', id } });
    const text = flat(pdf.text);
    expect(text).toContain('Baptiste Lefèvre');
    expect(text).toMatch(/Assessment saved 2[123] November 2026, by Alix Tremblay/u);
    expect(text).not.toMatch(/Renamed|Not for the client/u);
    expect((await ofOne({ of: { kind: 'saved', id } })).base64).toBe(base64);
  });

  it('may be of the spouse, for whom the other is the spouse', async () => {
    const couple = await book.sample('Sharma');
    const { pdf } = await ofOne({ of: { kind: 'live', fileId: couple.id, personId: 'p2', asOf } });
    expect(flat(pdf.text)).toMatch(/Client Arjun Sharma .* Person assessed (?!Arjun Sharma)/u);
  });

  it('leaves nothing readable on the disk, and neither does a saved assessment', async () => {
    const person = (await book.ask('files.get', { id: file.id })).persons[0];
    const { id } = await book.ask('assessments.save', { fileId: file.id, asOf, note: 'Kanarienvogel-7319' });
    await ofOne({ of: { kind: 'saved', id } });
    const files = readdirSync(book.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => readFileSync(join(one.parentPath, one.name)));
    expect(files.length).toBeGreaterThan(1);
    expect(person?.data['name']).toMatchObject({ family: 'Hernández Ruiz' });
    for (const text of ['Kanarienvogel-7319', 'Hernández Ruiz', 'Selection factors', '%PDF']) expect(files.filter((bytes) => bytes.includes(text))).toEqual([]);
  });

  it('is refused for a person or a pathway that is not there, and for a logo that cannot be printed', async () => {
    const ask = (more: Partial<Request>) => refusal(book.ask('assessments.report', { of: { kind: 'live', fileId: file.id, asOf }, language: 'en', printedOn: asOf, ...more }));
    expect((await ask({ of: { kind: 'live', fileId: file.id, personId: 'p7', asOf } })).code).toBe('assessment.person-not-found');
    const unknown = await ask({ pathwayIds: ['ca.ee.fsw', 'ca.of.no.kind'] });
    expect([unknown.code, unknown.message.en]).toEqual(['assessment.pathway-not-found', 'There is no pathway ca.of.no.kind in the rules of this assessment.']);
    const { id } = await book.ask('assessments.save', { fileId: file.id, asOf, note: '' });
    expect((await ask({ of: { kind: 'saved', id }, pathwayIds: ['ca.of.no.kind'] })).code).toBe('assessment.pathway-not-found');
    const state = await book.ask('book.state', {});
    if (state.state !== 'open') throw new Error('the book is open');
    await book.ask('firm.set', { ...state.firm, logo: `data:image/png;base64,${Buffer.from('no picture').toString('base64')}` });
    expect((await ask({ pathwayIds: ['ca.ee.fsw'] })).code).toBe('firm.logo-unreadable');
    await book.ask('firm.set', state.firm);
  });
});
