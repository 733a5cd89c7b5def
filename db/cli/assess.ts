import { assess as assessClient, type Assessment } from '../../shared/assessment/assess';
import { completeJson } from '../../shared/assessment/result/toJson';
import { summaryLines } from '../../shared/assessment/result/summary';
import { builtInRules } from '../rules/builtInRules';
import { readArguments, textOption, type Arguments } from './arguments';
import { asOfFrom } from './asOf';
import { BadArguments, type Command, type ExitStatus, type Terminal } from './command';
import { readClient } from './readClient';

function pathwayFrom(values: Arguments['values']): string | undefined {
  const id = textOption(values, 'pathway');
  if (id !== undefined && !builtInRules().hasPathway(id)) throw new BadArguments({ en: `There is no pathway ${id}.`, fr: `Il n’y a pas de voie ${id}.` });
  return id;
}

/** Said where several documents go to one place: they do not hold the names of the files. */
const assessed = { en: 'assessed', fr: 'évalué' } as const;

type Wanted = { asOf: string; personId: string | undefined; pathwayId: string | undefined; json: boolean; several: boolean };

function assessOne(name: string, { asOf, personId, pathwayId, json, several }: Wanted, terminal: Terminal): ExitStatus {
  const read = readClient(name, terminal);
  if (read.status !== 0) return read.status;
  const { client } = read;
  if (personId !== undefined && !client.persons.some(({ id }) => id === personId)) {
    const sentence = { en: `there is no person ${personId}`, fr: `il n’y a pas de personne ${personId}` };
    terminal.complain(`${name}: /persons: ${sentence[terminal.language]}`);
    return 2;
  }
  const assessment: Assessment = assessClient(client, builtInRules(), { asOf, trace: true, ...(personId === undefined ? {} : { personId }), ...(pathwayId === undefined ? {} : { pathwayIds: [pathwayId] }) });
  if (json) {
    terminal.print(JSON.stringify(completeJson(assessment)));
    if (several) terminal.complain(`${name}: ${assessed[terminal.language]}`);
  } else {
    for (const line of summaryLines(assessment, name, terminal.language)) terminal.print(line);
  }
  return 0;
}

/** Every file is assessed, whatever is wrong with the others. A file that does not validate outweighs one that cannot be read. */
export const assess: Command = {
  synopsis: 'FILE.json … [--as-of YYYY-MM-DD] [--person ID] [--pathway ID] [--json] [--lang en|fr]',
  summary: { en: 'Says which pathways apply to clients on a day, and why.', fr: 'Dit quelles voies s’appliquent à des clients un jour donné, et pourquoi.' },
  notes: [
    {
      en: '--json prints one document a line, in the order of the files; one that cannot be assessed has no line.',
      fr: '--json écrit un document par ligne, dans l’ordre des fichiers; un fichier qui ne peut pas être évalué n’a pas de ligne.',
    },
    {
      en: 'Of several files, standard error then names each: “FILE: assessed”, or what is wrong with it.',
      fr: 'De plusieurs fichiers, la sortie d’erreur nomme alors chacun\u00A0: «\u00A0FICHIER: évalué\u00A0», ou ce qui y est erroné.',
    },
  ],
  run: (args, terminal) => {
    const { values, positionals } = readArguments(args, { 'as-of': { type: 'string' }, person: { type: 'string' }, pathway: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } });
    if (positionals.length === 0) throw new BadArguments({ en: 'assess needs a file.', fr: 'assess demande un fichier.' });
    const wanted: Wanted = { asOf: asOfFrom(values), personId: textOption(values, 'person'), pathwayId: pathwayFrom(values), json: values['json'] === true, several: positionals.length > 1 };
    const statuses = positionals.map((name) => assessOne(name, wanted, terminal));
    if (statuses.includes(2)) return 2;
    return statuses.includes(1) ? 1 : 0;
  },
};
