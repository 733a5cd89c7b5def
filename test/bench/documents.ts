// npm run bench -- documents: until when a thousand documents can all be found by their text, and how fast. Figures, never assertions.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServiceProcess } from '../support/serviceProcess';
import { ms, say, spread, timed } from './figures';

const documents = Number(process.env['DOSSIER_BENCH_DOCUMENTS'] ?? 1_000);
const passphrase = 'seven quiet herons at dusk';
const words = ['certificate', 'police', 'employment', 'Montréal', 'passport', 'transcript', 'degree', 'salary', 'marriage', 'bank', 'lettre', 'contrat', 'diplôme', 'salaire', 'naissance', 'identité'];
/** Of the longest: they have from one page to this many. */
const mostPages = 5;
const pauseMs = 200;

/** A letter of one to five pages whose words follow from its number. */
async function letter(index: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 0; page < 1 + (index % mostPages); page++) {
    const sheet = pdf.addPage();
    for (let row = 0; row < 40; row++) {
      const text = Array.from({ length: 10 }, (_, at) => words[(index * 7 + page * 3 + row + at * at) % words.length] ?? '').join(' ');
      sheet.drawText(`${text} no${index * 100 + row}`, { font, size: 10, x: 40, y: 780 - row * 18 });
    }
  }
  return pdf.save();
}

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  console.log(`Documents, Node ${process.version}, ${documents} PDFs of 1 to ${mostPages} pages\n`);
  const service = ServiceProcess.start(folder);
  await service.ask('book.create', { passphrase, firmName: 'Bench', person: { name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345' } });
  const [staff] = await service.ask('staff.list', {});
  const file = await service.ask('files.create', { fileNumber: 'B-1', principal: { family: 'Kalomi', given: 'Rento' }, responsibleId: staff?.id ?? '', status: 'retained', openedOn: '2026-09-01' });
  const source = join(folder, 'incoming.pdf');
  const letters: Uint8Array[] = [];
  for (let index = 0; index < documents; index++) letters.push(await letter(index));
  const adding: number[] = [];
  const begun = performance.now();
  for (const [index, content] of letters.entries()) {
    writeFileSync(source, content);
    const token = `bench-document-${String(index).padStart(6, '0')}`;
    service.grant(token, source);
    adding.push(...(await timed(1, () => service.ask('attachments.add', { fileId: file.id, token }))));
  }
  const added = performance.now();
  say('add a document, round trip', spread(adding));
  let pending = documents;
  while (pending > 0) {
    pending = (await service.ask('attachments.list', { fileId: file.id })).filter(({ text }) => text === 'pending').length;
    if (pending > 0) await pause();
  }
  const done = performance.now();
  say(`index ${documents.toLocaleString('en-CA')} documents, from the first one added`, ms(done - begun));
  say('and from the last one added', ms(done - added));
  const queries = ['police', 'montreal', 'certificate employ', 'no4200', 'diplome salaire', 'xyz', 'no99', 'bank passport degree'];
  say('search, round trip', spread(await timed(200, (index) => service.ask('attachments.search', { fileId: file.id, query: queries[index % queries.length] ?? '' }))));
  await service.kill();
  rmSync(folder, { recursive: true, force: true });
}

void main();
