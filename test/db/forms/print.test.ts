import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../../db/session/service';
import { newBook, refusal, type Ask } from '../../support/service';
import { tempFolder } from '../../support/tempFolder';
import { readPdf } from '../documents/readPdf';

const printedOn = '2026-11-26';
let service: Service;
let ask: Ask;
let fileId: string;

/** Baptiste Lefèvre lives in Montréal as a worker with Inès Garcia. */
const client = readFileSync('shared/samples/lefevre.json', 'utf8');

beforeEach(async () => {
  ({ service, ask } = await newBook(tempFolder()));
  ({ id: fileId } = await ask('imports.commit', { text: client, fileNumber: '2026-0001', status: 'retained', responsibleId: (await ask('staff.list', {}))[0]!.id, employers: [{ localId: 'e1', use: 'keep' }] }));
});
afterEach(async () => { await service.close(); });

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

describe('a printed answer sheet', () => {
  it('is a PDF in French with its accents, the file number of the office and the missing facts by name', async () => {
    const { name, mediaType, base64 } = await ask('forms.print', { fileId, formId: 'imm1295', personId: 'p1', format: 'pdf', language: 'fr', printedOn });
    expect([name, mediaType]).toEqual(['2026-0001-imm1295-p1-2026-11-26.pdf', 'application/pdf']);
    const { text, properties, pages } = await readPdf(bytesOf(base64));
    expect(properties.Title).toBe('Fiche de réponses – IMM 1295 — Baptiste Lefèvre');
    const expected = ['Nom de famille comme dans le passeport', 'Lefèvre', 'Saint-Malo', 'Français', 'Conjoint de fait', '2020-09-01', 'Garcia', 'Inès', 'Volet avec EIMT', 'Architecte logiciel', '300, rue de l’Exemple, Montréal, QC H2X 0A1, Canada', 'Absent du dossier', 'Dossier 2026-0001'];
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
    expect(pages.length).toBeGreaterThan(3);
  });

  it('is a Word document too', async () => {
    const { name, base64 } = await ask('forms.print', { fileId, formId: 'imm1295', personId: 'p2', format: 'docx', language: 'en', printedOn });
    expect(name).toBe('2026-0001-imm1295-p2-2026-11-26.docx');
    const xml = strFromU8(unzipSync(bytesOf(base64))['word/document.xml']!);
    expect(xml).toContain('Inès');
    expect(xml).toContain('Not on file');
  });

  it('is told in History, with the form and whose it is', async () => {
    await ask('forms.print', { fileId, formId: 'imm1295', personId: 'p1', format: 'pdf', language: 'en', printedOn });
    const { entries } = await ask('audit.history', { subject: { kind: 'file', id: fileId }, limit: 1 });
    expect(entries[0]).toMatchObject({ action: 'form.printed', changes: [{ record: 'person', label: 'IMM 1295 · Baptiste Lefèvre', member: 'file', after: '2026-0001-imm1295-p1-2026-11-26.pdf' }] });
  });

  it('is for the case that is named, where that is of this file', async () => {
    const { id: caseId } = await ask('cases.create', { fileId, kind: 'ca.wp.ict-executive', title: '', filingOn: null, landingOn: null });
    const { base64 } = await ask('forms.print', { fileId, formId: 'imm1295', personId: 'p1', caseId, format: 'pdf', language: 'en', printedOn });
    expect((await readPdf(bytesOf(base64))).text).toContain('Exemption from LMIA');
    const other = await ask('imports.commit', { text: client, fileNumber: '2026-0002', status: 'retained', responsibleId: (await ask('staff.list', {}))[0]!.id, employers: [{ localId: 'e1', use: 'keep' }] });
    expect((await refusal(ask('forms.print', { fileId: other.id, formId: 'imm1295', personId: 'p1', caseId, format: 'pdf', language: 'en', printedOn }))).code).toBe('case.not-found');
  });

  it('is of the job offer that is named, where the worker has several', async () => {
    const whole = JSON.parse(client) as { jobOffers: { personId: string; title: string }[] };
    const [offer] = whole.jobOffers;
    const text = JSON.stringify({ ...whole, jobOffers: [{ ...offer, id: 'j8', title: 'Analyste' }, { ...offer, id: 'j9', title: 'Conseiller' }] });
    const { id } = await ask('imports.commit', { text, fileNumber: '2026-0003', status: 'retained', responsibleId: (await ask('staff.list', {}))[0]!.id, employers: [{ localId: 'e1', use: 'keep' }] });
    const titles = async (offerId?: string): Promise<string[]> => {
      const { base64 } = await ask('forms.print', { fileId: id, formId: 'emp5626', personId: offer!.personId, format: 'docx', language: 'fr', printedOn, ...(offerId === undefined ? {} : { offerId }) });
      const xml = strFromU8(unzipSync(bytesOf(base64))['word/document.xml']!);
      return ['>Analyste<', '>Conseiller<'].filter((title) => xml.includes(title));
    };
    expect(await titles('j9')).toEqual(['>Conseiller<']);
    expect(await titles()).toEqual([]);
  }, 120_000);

  it('is refused for a form or a person that is not there, and nothing is written to History', async () => {
    const request = { fileId, formId: 'imm1295', personId: 'p1', format: 'pdf', language: 'en', printedOn } as const;
    expect((await refusal(ask('forms.print', { ...request, formId: 'imm9999' }))).code).toBe('form.unknown');
    expect((await refusal(ask('forms.print', { ...request, personId: 'p9' }))).code).toBe('assessment.person-not-found');
    const { entries } = await ask('audit.history', { subject: { kind: 'file', id: fileId }, limit: 5 });
    expect(entries.map(({ action }) => action)).not.toContain('form.printed');
  });
});
