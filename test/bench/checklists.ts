// npm run bench -- checklists: how fast checklists are made and written. Figures, never assertions.
import { bundledFonts, writeDocx, writePdf, writeXlsx } from '../../db/documents';
import { builtInRules } from '../../db/rules/builtInRules';
import { checklistDocument } from '../../shared/checklists/document';
import { generateChecklist } from '../../shared/checklists/generate';
import { listedItems } from '../../shared/checklists/listed';
import { checklistRows } from '../../shared/checklists/rows';
import { samples } from '../../shared/samples';
import { say, spread, timed } from './figures';

const asOf = '2026-11-20';
const rules = builtInRules();
const kinds = (rules.pack.documents?.checklists ?? []).map(({ id }) => id);

async function main(): Promise<void> {
  console.log(`Checklists, Node ${process.version}\n`);
  const lists = samples.flatMap((client) => kinds.map((id) => () => generateChecklist(client, rules, { id, asOf })));
  await timed(lists.length, (index) => lists[index]?.());
  say(`generate a checklist, ${samples.length} sample files × ${kinds.length} kinds`, spread(await timed(lists.length, (index) => lists[index]?.())));
  const [client] = samples;
  if (!client) return;
  // The list whose length is nearest to forty items.
  const [generated] = kinds.map((id) => generateChecklist(client, rules, { id, asOf })).toSorted((a, b) => Math.abs(a.items.length - 40) - Math.abs(b.items.length - 40));
  if (!generated) return;
  const items = listedItems(generated, 'fr');
  const document = checklistDocument({ language: 'fr', kind: 'checklist', title: generated.checklist.title.fr, clientName: 'Amara Okafor', fileNumber: client.fileNumber, asOf, rulesVersion: rules.version, preparedBy: 'Alix Tremblay, CRIC R512345', items, citations: rules.pack.citations });
  await writePdf(document, bundledFonts);
  say(`PDF of ${items.length} items`, spread(await timed(20, () => writePdf(document, bundledFonts))));
  say(`DOCX of ${items.length} items`, spread(await timed(20, () => writeDocx(document))));
  say(`XLSX of ${items.length} items`, spread(await timed(20, () => writeXlsx(checklistRows(items, 'fr', rules.pack.citations), 'Liste'))));
}

void main();
