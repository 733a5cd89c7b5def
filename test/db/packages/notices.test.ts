import { expect, it } from 'vitest';
import { scan } from './support/documents';
import { openPacking } from './support/packing';
import { readPdfContent } from './support/readPackage';

it('several files that some pages of the portal refuse are one notice with a list, also in the manifest and in print', async () => {
  const packing = await openPacking();
  for (const [document, seed] of [['passport', 1], ['resume', 2]] as const) await packing.accept(document, 'p1', `${document}.jpg`, await scan(850, 1100, seed));
  const view = await packing.build({ profileId: await packing.profile({ largestFileBytes: null, warnAtBytes: 50_000 }) });
  expect(view.problems.map(({ kind, list }) => [kind, list?.length])).toEqual([['above-warning', 2]]);
  const zip = await packing.unpack(view.id);
  const { problems } = JSON.parse(Buffer.from(zip['manifest.json']!).toString('utf8')) as { problems: unknown };
  expect(problems).toEqual(view.problems);
  const printed = (await readPdfContent(zip['manifest.pdf']!)).pages.join(' ').replaceAll(' ', ' ');
  expect(printed.match(/Some pages of the portal take 50 kB only/g)).toHaveLength(1);
  for (const name of ['Passport_Arjun-Sharma.pdf', 'Resume_Arjun-Sharma.pdf']) expect(printed).toContain(`• “${name}”: `);
  await packing.service.close();
});
