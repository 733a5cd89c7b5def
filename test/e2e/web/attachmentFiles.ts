import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { Locator, Page } from '@playwright/test';
import { crc32, deflateSync } from 'node:zlib';
import type { AttachmentView, ItemView } from '../../../shared/contract';
import type { Host } from '../support/host';

const fileNumber = '2026-0102';
const asOf = '2026-11-26';
export type Upload = { name: string; mimeType: string; buffer: Buffer };

export async function pdfOf(pages: readonly string[], password?: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of pages) document.addPage([400, 300]).drawText(text, { x: 40, y: 150, size: 60, font });
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: password });
  return Buffer.from(await document.save());
}

/** A grey square. */
export function png(width: number): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(body.length, 0);
    ends.writeUInt32BE(crc32(content), 4);
    return Buffer.concat([ends.subarray(0, 4), content, ends.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  const rows = Buffer.concat(Array.from({ length: width }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(width, 0x60)])));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

export const pdfFile = async (name: string, pages: readonly string[] = ['One'], password?: string): Promise<Upload> => ({ name, mimeType: 'application/pdf', buffer: await pdfOf(pages, password) });
export const pngFile = (name: string, width = 300): Upload => ({ name, mimeType: 'image/png', buffer: png(width) });

export async function withChecklist(host: Host): Promise<{ fileId: string; items: ItemView[] }> {
  const fileId = await host.fileIdOf(fileNumber);
  const made = await host.ask('cases.create', { fileId, kind: 'ca.wp.gts-b', title: '', filingOn: '2027-01-15', landingOn: null });
  const { digest } = await host.ask('checklists.compare', { caseId: made.id, asOf });
  return { fileId, items: await host.ask('checklists.renew', { caseId: made.id, asOf, digest }) };
}
export const documentsOf = (fileId: string): string => `/clients/${fileId}/documents`;
export const tray = (page: Page): Locator => page.getByRole('region', { name: /^(Unsorted documents|Documents à classer)$/ });
export const inTray = (page: Page, name: string): Locator => tray(page).locator(`tr[data-attachment="${name}"]`);
export const passport = (page: Page): Locator => page.locator('section[data-owner="p1"] tr[data-document="passport"]');
export const stateOf = (row: Locator): Locator => row.getByRole('combobox', { name: /^(State|État)/ });

async function addByButton(page: Page, button: Locator, files: Upload[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(files);
}
export const addToTray = (page: Page, files: Upload[]): Promise<void> => addByButton(page, tray(page).getByRole('button', { name: /^(Add files|Ajouter des fichiers)$/ }), files);

/** Adds documents past the page, unsorted or under an item. */
export async function addPastPage(host: Host, fileId: string, files: readonly Upload[], itemId?: string): Promise<AttachmentView[]> {
  const all: AttachmentView[] = [];
  for (const { name, buffer } of files) {
    const { token } = await host.ask('transfer.create', { name, holds: 'document' });
    await host.ask('transfer.append', { token, base64: buffer.toString('base64') });
    all.push(...(await host.ask('attachments.add', { fileId, token, ...(itemId === undefined ? {} : { itemId }) })).added);
  }
  return all;
}
