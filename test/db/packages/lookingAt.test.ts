import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refusal } from '../../support/service';
import { pdfOf } from './support/documents';
import { openPacking, type Packing } from './support/packing';
import { sha256 } from './support/readPackage';

let packing: Packing;
beforeEach(async () => {
  packing = await openPacking();
  await packing.accept('passport', 'p1', 'pages.pdf', await pdfOf('One', 'Two'));
});
afterEach(() => packing.service.close());

it('a file of a package is read for the page from any place to its end, byte for byte as it is exported', async () => {
  const { id, files: [file] } = await packing.build();
  const whole = await packing.ask('packages.readFile', { id, file: file!.name, offset: 0 });
  const bytes = Buffer.from(whole.base64, 'base64');
  expect([whole.done, bytes.length, sha256(bytes)]).toEqual([true, file!.size, file!.sha256]);
  const end = await packing.ask('packages.readFile', { id, file: file!.name, offset: file!.size - 6 });
  expect([end.done, Buffer.from(end.base64, 'base64').toString('latin1').trim()]).toEqual([true, '%%EOF']);
});

it('what is not there, or was changed outside, is said by its name', async () => {
  const { id, files: [file] } = await packing.build();
  const read = (name: string, of = id) => refusal(packing.ask('packages.readFile', { id: of, file: name, offset: 0 }));
  expect((await read('other.pdf')).code).toBe('package.file-not-found');
  expect((await read(file!.name, '0199a000-0000-7000-8000-000000000001')).code).toBe('package.not-found');
  rmSync(join(packing.folder, 'vault'), { recursive: true });
  expect(await read(file!.name)).toMatchObject({ code: 'package.damaged', message: { en: expect.stringContaining(`“${file!.name}”`) } });
});
