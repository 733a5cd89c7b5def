// Makes the table of shared/data/rounds from a tab-separated list of rounds in a folder. The product never runs it: it exists so that
// later rounds are carried over the same way.   node scripts/data/roundTables.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const target = new URL('../../shared/data/rounds/', import.meta.url).pathname;
const [head = '', ...lines] = readFileSync(join(folder, 'express-entry-draws.tsv'), 'utf8').trimEnd().split('\n');
const columns = head.split('\t');

const codes = {
  ALL: 'general', CEC: 'cec', FSW: 'fsw', FST: 'fst', PNP: 'pnp', FRENCH: 'french', HEALTHCARE: 'healthcare', STEM: 'stem', TRADES: 'trades', TRANSPORT: 'transport',
  AGRICULTURE: 'agriculture', EDUCATION: 'education', PHYSICIANS_CA: 'physicians', SENIOR_MANAGERS_CA: 'senior-managers', MILITARY: 'military',
};
/** Rounds for all programs had another name until October 2023. */
const versionOf = ({ category, category_version: version, official_name: name }) => (category === 'ALL' && name === 'No Program Specified' ? 'unnamed' : version);

const rows = lines.map((line) => {
  const row = Object.fromEntries(line.split('\t').map((value, index) => [columns[index], value]));
  const code = codes[row.category];
  if (code === undefined) throw new Error(`round ${row.round}: unknown category ${row.category}`);
  const version = versionOf(row);
  return [row.round, row.date, version === '' ? code : `${code} ${version}`, row.invitations, row.crs_cutoff, row.tie_break_utc].join('\t').trimEnd();
});
const about = 'Rounds of invitations: number, day, category with the version of its list, invitations, lowest CRS score invited, tie-break (UTC) where one is published. Made by scripts/data/roundTables.mjs; source in README.md.';
writeFileSync(join(target, 'expressEntryRows.ts'), `/** ${about} */\nexport const expressEntryRows = \`${rows.join('\n')}\`;\n`);
