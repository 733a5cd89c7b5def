import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '../../support/service';
import { contentOf } from '../attachments/support/office';
import { pdfOf, scan } from './support/documents';
import { openPacking, type Packing } from './support/packing';
import { readPdfContent, sha256 } from './support/readPackage';

let packing: Packing;
beforeEach(async () => {
  packing = await openPacking();
});
afterEach(() => packing.service.close());

const planOf = (profileId = 'ircc-account', language: 'en' | 'fr' = 'en') => packing.ask('packages.plan', { caseId: packing.caseId, profileId, language });

describe('what a package would hold', () => {
  it('is every document of an accepted item, in the order of the portal’s slots, and apart for each person', async () => {
    await packing.accept('explanation-letter', 'p1', 'letter.pdf', await pdfOf('Letter'));
    await packing.accept('passport', 'p2', 'pass-priya.pdf', await pdfOf('Passport of Priya'));
    await packing.accept('passport', 'p1', 'pass-arjun.pdf', await pdfOf('Passport of Arjun'));
    const { files } = await planOf();
    expect(files.map(({ name, slotId, owner, documents }) => [name, slotId, owner, documents.map((document) => document.name)])).toEqual([
      ['Passport_Arjun-Sharma.pdf', 'passport', 'Arjun Sharma', ['pass-arjun.pdf']],
      ['Passport_Priya-Lakshmi-Rao.pdf', 'passport', 'Priya Lakshmi Rao', ['pass-priya.pdf']],
      ['Client-information_Arjun-Sharma.pdf', 'client-information', 'Arjun Sharma', ['letter.pdf']],
    ]);
  });

  it('leaves out what is not accepted, and lists it', async () => {
    await packing.accept('passport', 'p1', 'a.pdf', await pdfOf('a'));
    await packing.setState('passport', 'p1', 'received');
    const { files, notIncluded } = await planOf();
    expect(files).toEqual([]);
    expect(notIncluded.find(({ title, owner }) => title.en === 'Passport' && owner === 'Arjun Sharma')).toMatchObject({ state: 'received', documents: 1 });
    expect((await refusal(packing.build())).code).toBe('package.nothing');
  });
});

describe('a package', () => {
  it('joins documents with a cover, an index with links, bookmarks and properties, as another library reads them', async () => {
    await packing.accept('passport', 'p1', 'passport.pdf', await pdfOf('First page', 'Second page'));
    await packing.accept('passport', 'p1', 'stamp.jpg', await scan(850, 1100, 7));
    const view = await packing.build({ language: 'fr' });
    expect(view.files.map(({ name, pages, fits }) => [name, pages, fits])).toEqual([['Passeport_Arjun-Sharma.pdf', 4, true]]);
    const zip = await packing.unpack(view.id);
    expect(Object.keys(zip)).toEqual(['Passeport_Arjun-Sharma.pdf', 'manifest.json', 'manifest.pdf']);
    const bytes = zip['Passeport_Arjun-Sharma.pdf']!;
    expect([sha256(bytes), bytes.length]).toEqual([view.files[0]?.sha256, view.files[0]?.size]);
    const pdf = await readPdfContent(bytes);
    expect(pdf.pages.slice(1)).toEqual(['First page', 'Second page', '']);
    expect(pdf.pages[0]).toContain('Table des matières');
    expect(pdf.marks).toEqual([{ title: 'Passeport (1/2)', page: 2 }, { title: 'Passeport (2/2)', page: 4 }]);
    expect(pdf.links).toEqual([{ from: 1, to: 2 }, { from: 1, to: 2 }, { from: 1, to: 4 }, { from: 1, to: 4 }]);
    expect(pdf.info).toMatchObject({ Title: 'Passeport – Arjun Sharma', Author: 'Cabinet Boréal', Producer: 'Dossier', Language: 'fr-CA' });
    expect([pdf.scripts, pdf.attachments, pdf.fields, pdf.openAction, pdf.isTagged]).toEqual([null, null, null, null, true]);
  });

  it('leaves the originals as they are', async () => {
    const bytes = await pdfOf('Original');
    const id = await packing.accept('passport', 'p1', 'passport.pdf', bytes);
    await packing.build();
    expect((await contentOf(packing, id)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('leaves forms and photos files of their own, without a cover, and takes a document that serves several items of a slot once', async () => {
    const id = await packing.accept('imm-5476', 'p1', 'Formulaire signé (été).pdf', await pdfOf('Form'));
    const photo = await scan(420, 540, 3);
    await packing.accept('digital-photo', 'p1', 'photo.jpg', photo).catch(() => undefined);
    const items = await packing.ask('checklists.items', { caseId: packing.caseId });
    const other = items.find(({ content }) => content.document === 'imm-1295' && content.for === 'p1');
    if (other) {
      await packing.ask('attachments.assign', { ids: [id], itemId: other.id });
      const [now] = (await packing.ask('checklists.items', { caseId: packing.caseId })).filter((item) => item.id === other.id);
      await packing.ask('checklists.setState', { items: [{ id: now!.id, revision: now!.revision }], state: 'accepted', stateReason: '' });
    }
    const view = await packing.build();
    const forms = view.files.filter(({ slotId }) => slotId === 'forms');
    expect(forms.map(({ name, documents }) => [name, documents.length, documents[0]!.kept])).toEqual([['Application-forms_IMM1295_Arjun-Sharma.pdf', 1, 'own-file']]);
    for (const { name, documents: [document] } of view.files.filter(({ slotId }) => slotId === 'photo')) expect([name, document!.sha256]).toEqual(['Digital-photo_Arjun-Sharma.jpg', sha256(photo)]);
    // Larger than the portal takes, it is written anew, and still has no cover.
    const tight = await packing.build({ profileId: await packing.profile({ largestFileBytes: 50_000, warnAtBytes: null, formats: ['pdf'] }) });
    expect(tight.files.filter(({ slotId }) => slotId === 'photo' || slotId === 'forms').map(({ pages }) => pages ?? 1)).not.toContain(2);
  });
});
