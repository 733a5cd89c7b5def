import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { personName } from '../../shared/assessment/report/names';
import { checklistDocument } from '../../shared/checklists/document';
import { checklistOf, generateChecklist, type GeneratedChecklist } from '../../shared/checklists/generate';
import { listedItems } from '../../shared/checklists/listed';
import { checklistRows } from '../../shared/checklists/rows';
import { checklistJson } from '../../shared/checklists/toJson';
import { needWords } from '../../shared/checklists/words';
import type { ClientFile } from '../../shared/clientFile';
import type { Language } from '../../shared/contract';
import { builtInRules } from '../rules/builtInRules';
import { readArguments, textOption } from './arguments';
import { asOfFrom } from './asOf';
import { BadArguments, type Command, type ExitStatus, type Terminal } from './command';
import { readClient, reasonOf } from './readClient';

const endings = ['.pdf', '.docx', '.csv', '.xlsx'] as const;
type Ending = (typeof endings)[number];
const isEnding = (text: string): text is Ending => endings.some((ending) => ending === text);

function endingOf(out: string | undefined): Ending | undefined {
  if (out === undefined) return undefined;
  const ending = extname(out).toLowerCase();
  if (!isEnding(ending)) throw new BadArguments({ en: `--out ${out}: the file ends in ${endings.join(', ')}.`, fr: `--out ${out} : le fichier se termine par ${endings.join(', ')}.` });
  return ending;
}

function idFrom(id: string | undefined): string {
  const rules = builtInRules();
  if (id === undefined) throw new BadArguments({ en: 'checklist needs --pathway ID.', fr: 'checklist demande --pathway ID.' });
  if (!checklistOf(rules, id)) {
    const known = (rules.pack.documents?.checklists ?? []).map((checklist) => checklist.id).join(', ');
    throw new BadArguments({ en: `There is no checklist for ${id}. There is one for: ${known}.`, fr: `Il n’y a pas de liste de contrôle pour ${id}. Il y en a une pour : ${known}.` });
  }
  return id;
}

/** Who acts for the client, as the file has it. */
const representativeOf = ({ representative }: ClientFile): string => [representative?.name, representative?.membershipNumber].filter((part) => part !== undefined && part !== '').join(', ');

/** The bytes of a checklist in the format that the ending of a file name stands for. */
async function bytesOf(generated: GeneratedChecklist, ending: Ending, language: Language): Promise<Uint8Array> {
  // The writers and their fonts are loaded only where something is written.
  const { fontsFor, writeCsv, writeDocx, writePdf, writeXlsx } = await import('../documents');
  const { client, checklist, asOf, personId } = generated;
  const rules = builtInRules();
  const items = listedItems(generated, language);
  const title = checklist.title[language];
  const rows = checklistRows(items, language, rules.pack.citations);
  if (ending === '.csv') return writeCsv(rows);
  if (ending === '.xlsx') return writeXlsx(rows, title);
  const person = client.persons.find(({ id }) => id === personId);
  const document = checklistDocument({
    language, kind: 'checklist', title, clientName: person ? personName(person) : personId, fileNumber: client.fileNumber, asOf, rulesVersion: rules.version,
    preparedBy: representativeOf(client), items, citations: rules.pack.citations,
  });
  return ending === '.pdf' ? (await writePdf(document, await fontsFor(document))).bytes : writeDocx(document);
}

function printText(generated: GeneratedChecklist, { language, print }: Terminal): void {
  for (const { owner, title, need, reason } of listedItems(generated, language)) print(`${owner.name}: ${title} [${needWords[need][language]}] ${reason}`);
}

const notWritten = { en: 'cannot be written', fr: 'impossible à écrire' } as const;

export const checklist: Command = {
  synopsis: 'FILE.json --pathway ID [--as-of YYYY-MM-DD] [--lang en|fr] [--json | --out FILE.pdf|.docx|.csv|.xlsx]',
  summary: { en: 'Lists the documents that a pathway or kind of case takes, for whom and why.', fr: 'Dresse la liste des documents qu’une voie ou un type de dossier demande, pour qui et pourquoi.' },
  notes: [
    { en: 'A file that --out names is replaced.', fr: 'Un fichier que --out nomme est remplacé.' },
  ],
  run: async (args, terminal): Promise<ExitStatus> => {
    const { values, positionals } = readArguments(args, { 'as-of': { type: 'string' }, pathway: { type: 'string' }, json: { type: 'boolean' }, out: { type: 'string' }, lang: { type: 'string' } });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new BadArguments({ en: 'checklist needs one file.', fr: 'checklist demande un fichier.' });
    const out = textOption(values, 'out');
    const ending = endingOf(out);
    if (out !== undefined && values['json'] === true) throw new BadArguments({ en: '--json and --out exclude each other.', fr: '--json et --out s’excluent.' });
    const request = { id: idFrom(textOption(values, 'pathway')), asOf: asOfFrom(values) };
    const read = readClient(file, terminal);
    if (read.status !== 0) return read.status;
    const generated = generateChecklist(read.client, builtInRules(), request);
    if (values['json'] === true) terminal.print(JSON.stringify(checklistJson(generated, builtInRules(), terminal.language)));
    else if (out === undefined || ending === undefined) printText(generated, terminal);
    else {
      const bytes = await bytesOf(generated, ending, terminal.language);
      try {
        writeFileSync(out, bytes);
      } catch (error) {
        terminal.complain(`${out}: ${notWritten[terminal.language]}${reasonOf(error)}`);
        return 1;
      }
    }
    return 0;
  },
};
