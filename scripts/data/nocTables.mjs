// Makes the NOC tables of shared/data/noc from tab-separated sources in a folder. The product never runs it: it exists so that the
// next version of the classification is carried over the same way.   node scripts/data/nocTables.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const target = new URL('../../shared/data/noc/', import.meta.url).pathname;
const read = (name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').slice(1).map((row) => row.split('\t'));
const write = (name, about, rows) =>
  writeFileSync(join(target, `${name}.ts`), `/** ${about} Made by scripts/data/nocTables.mjs; source and licence in README.md. */\nexport const ${name} = \`${rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\`;\n`);

write('noc2021', 'Unit groups of NOC 2021: code, title EN, title FR.', read('noc2021.tsv').map(([code, , en, fr]) => [code, en, fr].join('\t')));
write('noc2016', 'Unit groups of NOC 2016: code, skill level, title EN, title FR.', read('noc2016.tsv').map(([code, level, en, fr]) => [code, level, en, fr].join('\t')));
write('noc2016to2021', 'Correspondence: NOC 2016, NOC 2021, kind.', read('noc2016-2021.tsv').map(([from, to, kind]) => [from, to, kind].join('\t')));
const kinds = { illustrative: '', index: '-', alias: '+' };
const titles = new Map();
for (const [code, title, kind] of read('noc-example-titles.tsv')) titles.set(code, [...(titles.get(code) ?? []), `${kinds[kind]}${title}`]);
write('titles2021', 'Example titles of NOC 2021: code, then titles (plain: illustrative, - index, + own alias).', [...titles].map(([code, list]) => [code, ...list].join('\t')));
