// npm run bench -- packages: a package of 100 MB of scans, and a saved edit meanwhile. Figures, never assertions.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { samples } from '../../shared/samples';
import { serializeClientFile } from '../../shared/clientFile';
import { ServiceProcess } from '../support/serviceProcess';
import { ms, say, spread } from './figures';

const wanted = Number(process.env['DOSSIER_BENCH_SCANS_MB'] ?? 100) * 1_000_000;
const documents = ['passport', 'education-credential', 'reference-letter', 'police-certificate', 'status-document', 'resume'];
const [width, height] = [2_550, 3_300];

/** A Letter page at 300 dpi: dark letters on noisy paper, of a fixed seed. */
async function scan(seed: number): Promise<Buffer> {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  const pixels = Buffer.alloc(width * height * 3);
  for (let index = 0; index < pixels.length; index++) pixels[index] = 225 + (next() >>> 28);
  for (let top = 250; top < height - 250; top += 70) {
    for (let left = 250; left < width - 250; left += 34) {
      if (next() >>> 29 === 0) continue;
      const shape = next();
      for (let bit = 0; bit < 35; bit++) {
        if (((shape >>> (bit % 27)) & 1) === 0) continue;
        for (let y = 0; y < 5; y++) pixels.fill(35, ((top + Math.floor(bit / 5) * 5 + y) * width + left + (bit % 5) * 5) * 3, ((top + Math.floor(bit / 5) * 5 + y) * width + left + (bit % 5) * 5 + 5) * 3);
      }
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: 85 }).toBuffer();
}

/** Megabytes of memory that a process has held at most. */
const peakOf = (pid: number): number => Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** Seconds of processor time that a process has taken (its clock ticks a hundred times a second). */
const processorOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

async function main(): Promise<void> {
  console.log(`Packages, Node ${process.version}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const service = ServiceProcess.start(join(folder, 'book'));
  await service.ask('book.create', { passphrase: 'seven quiet herons at dusk', firmName: 'Cabinet Boréal', person: { name: 'Alix Tremblay', initials: 'AT', role: 'rcic', membershipNumber: 'R512345' } });
  const [staff] = await service.ask('staff.list', {});
  const sample = samples.find(({ fileNumber, persons }) => fileNumber !== '' && persons.length > 1) ?? samples[0];
  if (!staff || !sample) return;
  const { id: fileId } = await service.ask('imports.commit', { text: serializeClientFile(sample), fileNumber: 'B-1', status: 'retained', responsibleId: staff.id, employers: (sample.employers ?? []).map(({ id }) => ({ localId: id, use: 'keep' as const })) });
  const { id: caseId } = await service.ask('cases.create', { fileId, kind: 'ca.wp.gts-b', title: '', filingOn: null, landingOn: null });
  const { digest } = await service.ask('checklists.compare', { caseId, asOf: '2026-11-26' });
  const items = (await service.ask('checklists.renew', { caseId, asOf: '2026-11-26', digest })).filter(({ content }) => content.document !== null && documents.includes(content.document));
  const pictures = await Promise.all([1, 2, 3, 4].map(scan));
  let bytes = 0;
  let added = 0;
  for (; bytes < wanted; added++) {
    const content = pictures[added % pictures.length] ?? Buffer.alloc(0);
    const path = join(folder, `scan-${added}.jpg`);
    // A remark makes each of them a content of its own.
    writeFileSync(path, Buffer.concat([content.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, 6]), Buffer.from(String(1_000 + added)), content.subarray(2)]));
    service.grant(`token-of-the-bench-${added}`, path);
    await service.ask('attachments.add', { fileId, token: `token-of-the-bench-${added}`, itemId: items[added % items.length]?.id ?? '' });
    bytes += content.length + 8;
  }
  const filed = (await service.ask('checklists.items', { caseId })).filter(({ attachments }) => attachments.length > 0);
  await service.ask('checklists.setState', { items: filed.map(({ id, revision }) => ({ id, revision })), state: 'accepted', stateReason: '' });
  say(`(${added} scans, ${filed.length} items)`, `${(bytes / 1_000_000).toFixed(0)} MB`);

  const person = (await service.ask('files.get', { id: fileId })).persons[0];
  let previous = person?.data['birthCity'];
  const before = peakOf(service.pid);
  const processor = processorOf(service.pid);
  const begun = performance.now();
  let isMaking = true;
  const making = service.ask('packages.build', { caseId, profileId: 'ircc-account', language: 'en', cover: true, printedOn: '2026-11-26' }).finally(() => (isMaking = false));
  const edits: number[] = [];
  for (let index = 0; isMaking; index++) {
    const start = performance.now();
    await service.ask('facts.edit', { fileId, visit: `v${index}`, steps: [{ op: 'set', target: { kind: 'person', id: person?.id ?? '' }, member: 'birthCity', ...(previous === undefined ? {} : { from: previous }), to: `Place ${index}` }] });
    edits.push(performance.now() - start);
    previous = `Place ${index}`;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const view = await making;
  say('the package', `${((performance.now() - begun) / 1000).toFixed(1)} s (${(processorOf(service.pid) - processor).toFixed(1)} s of processor time, edits included)`);
  say('its files', view.files.map(({ size, fits, shrunkTo }) => `${(size / 1_000_000).toFixed(1)} MB${fits ? '' : '!'} (${shrunkTo?.dpi ?? '–'} dpi)`).join(', '));
  say(`saved edit, round trip, meanwhile (${edits.length} edits)`, spread(edits));
  say('memory of the service at most, before and with it', `${before.toFixed(0)} MB, ${peakOf(service.pid).toFixed(0)} MB`);
  const target = join(folder, 'package.zip');
  service.grant('token-of-the-bench-target', target);
  const writing = performance.now();
  await service.ask('packages.export', { id: view.id, target: 'token-of-the-bench-target', anyway: true });
  say('its export, checked', ms(performance.now() - writing));
  // Stopping in the middle of a native decoder.
  const stopped = service.ask('packages.build', { caseId, profileId: 'ircc-account', language: 'en', cover: true, printedOn: '2026-11-26' }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const stopping = performance.now();
  await service.ask('packages.cancel', { caseId });
  await stopped;
  say('stopped after', ms(performance.now() - stopping));
  await service.kill();
  rmSync(folder, { recursive: true, force: true });
}

void main();
