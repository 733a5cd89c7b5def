import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { ItemView } from '../../../shared/contract';
import type { Ask } from '../../support/service';

export const today = '2026-11-26';

/** The paragraphs of a DOCX as another library than the one that wrote it unpacks them. */
export async function paragraphsIn(docx: Uint8Array, part = 'word/document.xml'): Promise<string[]> {
  const xml = await (await JSZip.loadAsync(docx)).file(part)?.async('string') ?? '';
  const plain = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>/gs)].map(([, inside = '']) => plain([...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([whole, text]) => (whole === '<w:br/>' ? '\n' : (text ?? ''))).join('')));
}

/** Texts that are highlighted in yellow. */
export async function highlightedIn(docx: Uint8Array): Promise<string[]> {
  const xml = await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string') ?? '';
  return [...xml.matchAll(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<w:highlight w:val="yellow"\/>.*?<\/w:r>/gs)].map(([run]) => [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}

export const bytesOf = ({ base64 }: { base64: string }): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));

/** A file of the book from one of the invented clients. */
export async function importSample(ask: Ask, name: string): Promise<string> {
  const text = readFileSync(`shared/samples/${name}.json`, 'utf8');
  const employers = ((JSON.parse(text) as { employers?: { id: string }[] }).employers ?? []).map(({ id: localId }) => ({ localId, use: 'keep' as const }));
  const [staff] = await ask('staff.list', {});
  const { id } = await ask('imports.commit', { text, fileNumber: '2026-0001', status: 'retained', responsibleId: staff!.id, employers });
  return id;
}

/** A case with its checklist. */
export async function caseWithChecklist(ask: Ask, fileId: string, kind: string): Promise<{ caseId: string; items: ItemView[] }> {
  const { id: caseId } = await ask('cases.create', { fileId, kind, title: '', filingOn: '2027-01-15', landingOn: null });
  const { digest } = await ask('checklists.compare', { caseId, asOf: today });
  return { caseId, items: await ask('checklists.renew', { caseId, asOf: today, digest }) };
}
