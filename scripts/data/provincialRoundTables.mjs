// Makes shared/data/rounds/provincialRows.ts from two tab-separated lists of rounds in a folder. The product never runs it: it exists so
// that later rounds are carried over the same way.   node scripts/data/provincialRoundTables.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const target = new URL('../../shared/data/rounds/', import.meta.url).pathname;

function read(file) {
  const [head = '', ...lines] = readFileSync(join(folder, file), 'utf8').replace(/\n$/, '').split('\n');
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, index) => [columns[index], value.trim()])));
}

/** Stream and audience by the words of the list. A row that is not named here is a fault. */
const western = {
  'AB|Accelerated Tech Pathway|Express Entry': 'ab.accelerated-tech general',
  'AB|Alberta Express Entry|General': 'ab.express-entry general',
  'AB|Alberta Express Entry|Priority sector: aviation': 'ab.express-entry aviation',
  'AB|Alberta Express Entry|Priority sectors': 'ab.express-entry priority-sectors',
  'AB|Alberta Opportunity Stream|12 draws': 'ab.opportunity twelve-rounds',
  'AB|Alberta Opportunity Stream|General': 'ab.opportunity general',
  'AB|Alberta Opportunity Stream|Priority sectors': 'ab.opportunity priority-sectors',
  'AB|Dedicated Health Care Pathway|Alberta job offer': 'ab.health-care-linked general',
  'AB|Dedicated Health Care Pathway|Express Entry': 'ab.health-care-linked general',
  'AB|Dedicated Health Care Pathway|Non-Express Entry': 'ab.health-care general',
  'AB|Law Enforcement Pathway|': 'ab.law-enforcement general',
  'AB|Rural Renewal|General': 'ab.rural-renewal general',
  'BC|ELSS|General': 'bc.elss general',
  'BC|Skills Immigration|High economic impact': 'bc.skills high-impact',
  'BC|Skills Immigration|Innovate: High Economic Impact': 'bc.skills high-impact',
  'BC|Skills Immigration|Care and Build (several categories)': 'bc.skills care-and-build',
  'BC|Skills Immigration|Build: Construction Trades': 'bc.skills build-trades',
  'BC|Skills Immigration|Care: Health': 'bc.skills care-health',
  'BC|Skills Immigration|Rural Health': 'bc.skills rural-health',
  'BC|Skills Immigration|Temporary Rural/Remote Health Support Initiative': 'bc.skills rural-health',
  'BC|Skills Immigration (SW+IG incl. EEBC)|Tech': 'bc.skills tech',
  'BC|Skills Immigration (SW+IG incl. EEBC)|General': 'bc.skills general',
  'BC|Skills Immigration (SW+IG incl. EEBC)|General (includes tech)': 'bc.skills general',
  'BC|Skills Immigration (SW+IG incl. EEBC)|Childcare': 'bc.skills childcare',
  'BC|Skills Immigration (SW+IG incl. EEBC)|Healthcare': 'bc.skills healthcare',
  'BC|Skills Immigration (SW+IG incl. EEBC)|Construction': 'bc.skills construction',
  'BC|Skills Immigration (SW+IG incl. EEBC)|Veterinary': 'bc.skills veterinary',
  'ON|French-Speaking Skilled Worker|General': 'on.fssw general',
  'ON|Skilled Trades|48 NOCs': 'on.skilled-trades listed-48',
  'ON|Human Capital Priorities|Tech': 'on.hcp tech',
  'ON|Human Capital Priorities|10 management/finance/nurse NOCs': 'on.hcp listed-10-management',
  'ON|Human Capital Priorities|10 business/health NOCs': 'on.hcp listed-10-business',
  'ON|Human Capital Priorities|18 NOCs': 'on.hcp listed-18',
};
const ontarioOffers = { 'Foreign Worker': 'on.ejo-foreign-worker', 'International Student': 'on.ejo-international-student', 'In-Demand Skills': 'on.ejo-in-demand' };
const ontarioAudiences = {
  General: 'general', Trades: 'trades', 'Skilled trades incl. tech technicians': 'skilled-trades-tech', 'Skilled trades incl. 22221, 22222, 22312': 'skilled-trades-tech-codes',
  'Health and ECE': 'health-early-childhood', '77 NOCs incl. 20012, 21311': 'listed-77', Physicians: 'physicians', 'REDI pilot': 'redi', GTA: 'region-gta', Southwestern: 'region-southwestern', Eastern: 'region-eastern',
  'Central outside GTA': 'region-central', Northern: 'region-northern', 'Mining-related NOCs incl. 21310, 22310, 22312': 'mining', 'Mining-related NOCs': 'mining', 44101: 'home-support', targeted: 'targeted',
  Agriculture: 'agriculture', 'Other priority': 'other-priority',
};

/** Notes by the words of the list; an empty code is said by the stream, the audience or another column. */
const notes = {
  'CRS of the lowest invited': '', 'aggregate: scores ranged 52 to 77, median 61': 'range-52-77', 'only such round of the year; score not found': 'score-not-found',
  'conflict: thecanadatime.com prints 134 for all streams on this date': 'conflict-134', 'first of three 2025 rounds; thresholds not found': 'thresholds-not-found', 'second of three 2025 rounds; thresholds not found': 'thresholds-not-found',
  '12th round of the year; category detail truncated in source (a figure 91 is printed beside ECE)': 'detail-91', 'exact date not found': 'day-not-found', 'first targeted tech draw, inside a general draw; score not found': 'first-tech score-not-found',
  'sum of three tech draws in Feb 2020; scores not found': 'three-rounds score-not-found', 'number not published': '', 'first after tech became permanent': 'tech-permanent', 'score not in source': 'score-not-found', 'ECE 42202': '',
  'first round on the 2022-11-16 grid; general draw that includes tech; ELSS 82': 'new-grid', 'ELSS 110': '', 'last tech draw seen': 'last-tech', 'ELSS 121': '', 'ELSS 121; no tech category in this round': 'without-tech', 'year inferred': 'year-inferred',
  'upper bound not in source': '', 'not a tech draw, kept for context': '', 'first tech draw of 2020': '', 'limited to CEC candidates': 'cec-only', 'largest of 2020, third of 2020': '', 'fifth of 2020': '',
  'a fourth 2020 tech draw took place between 2020-07-29 and 2020-12-15; data not found': 'between-rounds', '2023 tech and health rounds "458 or higher"; dates not found': 'day-not-found', 'tech incl. data scientists, cybersecurity, software': '', '15 NOC codes': 'codes-15', '': '',
};

/** Sources that are no publication by name. */
const sourceNames = [
  [/^memory \(date confirmed by (.+)\)$/, 'memory; day: $1'], [/^public repository.*$/, 'code-repository'], [/^user article \+ maplenews reprint$/, 'article; maplenews.org'], [/^OINP notice \(repository copy\)$/, 'OINP notice, copy'],
  [/^immigrationxperts site source$/, 'immigrationxperts'], [/^Wild Mountain site source.*$/, 'wildmountainimmigration.com'], [/^immigratenwt\.ca \/ secondary$/, 'immigratenwt.ca'],
];
const sourceOf = (source) => sourceNames.reduce((name, [pattern, words]) => name.replace(pattern, words), source);

const rows = [];
const counts = new Map();
function add({ when, stream, audience = 'general', system = '', least = '', most = '', perHour = '', perYear = '', invitations = '', source, confidence, note = '' }) {
  const key = `${stream}/${audience}@${when}`;
  const number = (counts.get(key) ?? 0) + 1;
  counts.set(key, number);
  const score = [system, least].filter((part) => part !== '').join(' ');
  rows.push([number === 1 ? key : `${key}.${number}`, score, most, perHour, perYear, invitations, sourceOf(source), confidence, note].join('\t').trimEnd());
}

const periods = { '2026-summer': '2026-06-01..2026-08-31', '2020-02': '2020-02-01..2020-02-29', '2020-2H': '2020-07-30..2020-12-14', 2023: '2023-01-01..2023-12-31' };
for (const row of read('pnp-bc-on-ab-draws.tsv')) {
  // No round: the day on which expressions of interest began, which the README of the table says.
  if (row.stream === 'Ontario Workforce Priority') continue;
  const offer = /^Employer Job Offer: (.+)$/.exec(row.stream)?.[1];
  const found = offer === undefined ? western[`${row.province}|${row.stream}|${row.round}`] : `${ontarioOffers[offer]} ${ontarioAudiences[row.round]}`;
  const note = notes[row.note];
  if (found === undefined || note === undefined || found.includes('undefined')) throw new Error(`not carried over: ${JSON.stringify(row)}`);
  const [stream, audience] = found.split(' ');
  const system = row.score_system === 'CRS' && row.province === 'AB' ? 'crs' : '';
  // About: what the pages say of the yearly wage of two rounds.
  const isAbout = row.date === '2025-12-10' || row.date === '2026-02-04';
  const when = periods[row.date] ?? row.date;
  const isRange = row.route === 'CRS range' && row.min_score !== '';
  add({
    when, stream, audience, system, least: row.min_score, most: isRange ? row.max_score || '+' : '', perHour: row.min_wage_hourly, perYear: row.min_wage_annual && `${isAbout ? '~' : ''}${row.min_wage_annual}`,
    invitations: row.invitations, source: row.source, confidence: row.confidence, note,
  });
  const entryLevel = /ELSS (82|121)/.exec(row.note)?.[1];
  if (entryLevel !== undefined) add({ when, stream: 'bc.elss', least: entryLevel, source: row.source, confidence: row.confidence });
}

const months = (month) => `${month}-01..${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()}`;
const whenOf = (date) => (date.length === 7 ? months(date) : date);
const manitoba = { 'Skilled Worker': 'strategic', SWM: 'in-manitoba', 'SW strategic': 'strategic', SW: 'unstated' };
const newBrunswick = {
  'Express Entry - Employment': 'nb.express-entry-employment', 'Strategic Initiative - Priorities': 'nb.strategic-initiative priorities', 'Strategic Initiative - Workers': 'nb.strategic-initiative workers', 'AIP pool': 'nb.aip',
  'Skilled Worker - NB Experience': 'nb.experience construction-health', 'Skilled Worker - NB Graduates': 'nb.graduates', 'Strategic Initiative': 'nb.strategic-initiative', 'Express Entry': 'nb.express-entry',
};
const saskatchewan = { EE: 'sk.express-entry', OID: 'sk.occupation-in-demand', 'EE+OID': 'sk.both' };
const saskatchewanAudience = (notes_, stream, date) => {
  if (date === '2020-09-15') return 'computer-2020';
  if (date === '2020-08-26') return 'connection-68';
  if (date === '2020-05-28') return stream === 'EE' ? 'relative-or-study' : 'listed-44';
  if (date === '2022-12-21') return 'listed-109';
  if (/six health/.test(notes_)) return 'health-6';
  const listed = /(\d+) (?:occupations|codes)/.exec(notes_)?.[1];
  return listed === undefined ? 'unstated' : `listed-${listed}`;
};
const saskatchewanNotes = (text, date) => [/year inferred|2021 assumed/.test(text) && 'year-inferred', date === '2020-09-15' && 'day-inferred', /cut-off derived/.test(text) && 'cut-off-derived', /last EOI draw/.test(text) && 'last-sk', /score and count not found|numbers not found/.test(text) && 'score-not-found'].filter(Boolean).join(' ');

const quebec = read('pnp-sk-qc-others-draws.tsv');
const sameDay = (row) => quebec.filter(({ jurisdiction, stream, date }) => jurisdiction === row.jurisdiction && stream === row.stream && date === row.date).length;
for (const row of quebec) {
  const when = whenOf(row.date);
  const more = row.occupations_or_notes;
  const base = { when, least: row.min_score, invitations: row.invitations, source: row.source, confidence: row.confidence };
  if (row.jurisdiction === 'SK') add({ ...base, stream: saskatchewan[row.stream], audience: saskatchewanAudience(more, row.stream, row.date), note: saskatchewanNotes(more, row.date) });
  else if (row.jurisdiction === 'QC' && row.program === 'PRTQ') add({ ...base, stream: 'qc.prtq', audience: row.stream === 'tech' ? 'tech-list' : 'unstated', note: /another source 596/.test(more) ? 'other-source-596' : '' });
  else if (row.jurisdiction === 'QC') {
    const audience = /Quebec diploma/.test(more) ? 'quebec-diploma' : /manufacturing/.test(more) ? 'manufacturing-outside-cmm' : more === 'physicians' ? 'physicians' : more === 'construction' ? 'construction' : /no score/.test(more) || row.stream === 'S4' ? 'unscored' : 'unstated';
    add({ ...base, stream: `qc.pstq.${row.stream.slice(1)}`, audience, note: sameDay(row) > 1 && audience !== 'physicians' && audience !== 'construction' ? 'several-that-day' : '' });
  } else if (row.jurisdiction === 'MB') {
    add({ ...base, stream: 'mb.skilled-worker', audience: manitoba[row.stream] });
    const interns = /plus (\d+) GIP/.exec(more)?.[1];
    if (interns !== undefined) add({ ...base, stream: 'mb.graduate-internship', invitations: interns });
  } else if (row.jurisdiction === 'NL') {
    const [, nominees, atlantic] = /NLPNP (\d+), AIP (\d+)/.exec(more);
    if (Number(nominees) + Number(atlantic) !== Number(row.invitations)) throw new Error(`sum of ${row.date}`);
    add({ ...base, stream: 'nl.nominees', invitations: nominees });
    add({ ...base, stream: 'nl.aip', invitations: atlantic });
  } else if (row.jurisdiction === 'NB') {
    const [stream, audience] = newBrunswick[row.stream].split(' ');
    add({ ...base, stream, audience });
  } else if (row.jurisdiction === 'PE') add({ ...base, stream: 'pe.labour-express-entry' });
  else if (row.jurisdiction === 'NS') add({ ...base, stream: 'ns.all' });
  else if (row.jurisdiction === 'NT') add({ ...base, stream: 'nt.employer-driven', note: 'up-to-65' });
  else throw new Error(`not carried over: ${JSON.stringify(row)}`);
}
if (rows.some((row) => row.includes('undefined'))) throw new Error(rows.find((row) => row.includes('undefined')));

const about = 'Rounds of provinces and territories: stream, audience and day (or first..last day where the day is not known), lowest score (with its system where it is not that of the stream), highest score (+: not known), wage per hour and per year (~: about), invitations (<: fewer), source, confidence, notes. Made by scripts/data/provincialRoundTables.mjs; more in README.md.';
writeFileSync(join(target, 'provincialRows.ts'), `/** ${about} */\nexport const provincialRows = \`${rows.toSorted((a, b) => a.localeCompare(b, 'en')).join('\n')}\`;\n`);
const perProvince = new Map();
for (const row of rows) perProvince.set(row.slice(0, 2), (perProvince.get(row.slice(0, 2)) ?? 0) + 1);
console.log(rows.length, Object.fromEntries(perProvince));
