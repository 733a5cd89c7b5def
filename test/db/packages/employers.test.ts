import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pdfOf } from './support/documents';
import { openPacking } from './support/packing';
import { readPdfContent } from './support/readPackage';

/** Ada Okoye with the offer of a second employer, in the same stream: nothing says which of the two the case is about. */
function twoOffers(): string {
  const client = JSON.parse(readFileSync('shared/samples/okoye.json', 'utf8')) as { employers: object[]; jobOffers: object[] };
  return JSON.stringify({
    ...client,
    employers: [...client.employers, { ...client.employers[0], id: 'e2', legalName: 'Second Example Robotics Ltd.', businessNumber: '000200022' }],
    jobOffers: [...client.jobOffers, { ...client.jobOffers[0], id: 'j2', employerId: 'e2' }],
  });
}

it('papers of two employers are in files of each, with the name of the employer on the file, its cover and its properties', async () => {
  const packing = await openPacking({ client: twoOffers(), kind: 'case.lmia-gts' });
  await packing.accept('peer-wages-list', 'e1', 'wages 1.pdf', await pdfOf('Wages of the first'));
  await packing.accept('peer-wages-list', 'e2', 'wages 2.pdf', await pdfOf('Wages of the second'));
  const view = await packing.build({ profileId: 'lmia-online' });
  const [first, second] = view.files;
  expect(view.files.map(({ owner, documents }) => [owner, documents.map(({ name }) => name)])).toEqual([[expect.any(String), ['wages 1.pdf']], ['Second Example Robotics Ltd.', ['wages 2.pdf']]]);
  expect(second!.name).toBe('Wages_Second-Example-Robotics-Ltd.pdf');
  const read = await readPdfContent(await packing.fileOf(view, second!.name));
  expect(read.pages.slice(1)).toEqual(['Wages of the second']);
  expect([read.pages[0], read.info]).toEqual([expect.stringContaining('Second Example Robotics Ltd.'), expect.objectContaining({ Title: 'Wages – Second Example Robotics Ltd.' })]);
  expect((await readPdfContent(await packing.fileOf(view, first!.name))).pages.join(' ')).not.toContain('second');
  await packing.service.close();
});
